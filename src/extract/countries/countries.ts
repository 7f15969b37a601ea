import type { Rejection } from '../../model/extraction.ts';
import type { Token } from '../document.ts';
import { findLongest, type Hit, type Piece, piecesOf } from '../gazetteer.ts';
import type { CountryForm, CountryMention, Extractor } from '../reading.ts';
import { COUNTRY_WORDS, type CountryWord } from './country-words.ts';
import { halvesOf } from './halves.ts';
import { type CapitalUse, isGovernment } from './metonyms.ts';
import { settleShared } from './shared-names.ts';
import { speaksOfState } from './standing.ts';
import { vetoOf } from './vetoes.ts';

type Text = { readonly text: string; readonly tokens: readonly Token[]; readonly pieces: readonly Piece[] };
type WordHit = Hit<CountryWord>;

const JOINTS = new Set('-–—/');

/** Countries by name, demonym, abbreviation, compound and metonym. */
export const findCountries: Extractor = ({ text, tokens }) => {
  const source = { text, tokens, pieces: piecesOf(tokens) };
  const hits = findLongest(COUNTRY_WORDS, source.pieces);
  const countries: CountryMention[] = [];
  const rejected: Rejection[] = [];
  hits.forEach((hit, i) => {
    const joined = isJoined(source, hits[i - 1], hit) || isJoined(source, hit, hits[i + 1]);
    const judged = judge(source, hit, joined);
    if (judged === undefined) return;
    if ('reason' in judged) rejected.push(judged);
    else countries.push(judged);
  });
  const halves = halvesOf(countries, tokens);
  const all = halves.length > 0 ? [...countries, ...halves].sort((a, b) => a.start - b.start) : countries;
  return { countries: settleShared(all, tokens), rejected };
};

/** A hyphen, dash or stroke without spaces between two country words: "Sino-Kazakh", "U.S.-China", "Kyrgyz–Tajik". */
function isJoined({ text, pieces }: Text, left: WordHit | undefined, right: WordHit | undefined): boolean {
  if (!left || !right || left.value.kind === 'inside' || right.value.kind === 'inside') return false;
  const { end } = pieces[left.last - 1];
  return pieces[right.first].start === end + 1 && JOINTS.has(text[end]);
}

function judge(source: Text, hit: WordHit, joined: boolean): CountryMention | Rejection | undefined {
  const { value, first, last } = hit;
  const { pieces, tokens } = source;
  const [start, end] = [pieces[first].start, pieces[last - 1].end];
  const text = source.text.slice(start, end);
  const use = { text, written: value.written, ...standing(source, hit) };
  const reject = (reason: string): Rejection => ({
    start,
    end,
    text,
    method: 'countries/word',
    kind: 'country',
    reason,
  });
  const veto = vetoOf(use);
  if (veto !== undefined) return veto === 'not capitalised' ? undefined : reject(veto);
  if (value.kind === 'inside') return reject(`part of "${value.written}"`);
  const form = formOf(value, use, joined);
  if (!form) return value.kind === 'capital' ? undefined : reject('half of a compound without the other half');
  const passing = form === 'demonym' && !speaksOfState(tokens, use.last);
  const { sentence } = tokens[use.first];
  return { start, end, text, sentence, code: value.code, form, passing, method: `countries/${form}` };
}

function formOf(value: CountryWord, use: CapitalUse, joined: boolean): CountryForm | undefined {
  if (value.kind === 'seat') return 'metonym';
  if (value.kind === 'capital') return isGovernment(use) ? 'metonym' : undefined;
  if (joined) return 'compound';
  return value.kind === 'country' ? value.form : undefined;
}

/** The tokens of a hit and what hyphens join to it. */
function standing({ tokens, pieces }: Text, { first, last }: WordHit) {
  return {
    tokens,
    first: pieces[first].token,
    last: pieces[last - 1].token + 1,
    gluedBefore: pieces[first].glued ? pieces[first - 1].key : '',
    gluedAfter: pieces[last]?.glued ? pieces[last].key : '',
  };
}
