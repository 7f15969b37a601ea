import type { Rejection } from '../../model/extraction.ts';
import type { Token } from '../document.ts';
import { findLongest, type Hit, type Piece, piecesOf } from '../gazetteer.ts';
import type { CountryForm, CountryMention, Extractor } from '../reading.ts';
import { COUNTRY_WORDS, type CountryWord } from './country-words.ts';
import { isGovernment } from './metonyms.ts';
import { settleShared } from './shared-names.ts';
import { speaksOfState, weighDemonyms } from './standing.ts';
import { vetoOf } from './vetoes.ts';

type Text = { readonly text: string; readonly tokens: readonly Token[]; readonly pieces: readonly Piece[] };
type WordHit = Hit<CountryWord>;

/** Countries by name, demonym, abbreviation, compound and metonym. */
export const findCountries: Extractor = ({ text, tokens }) => {
  const pieces = piecesOf(tokens);
  const countries: CountryMention[] = [];
  const rejected: Rejection[] = [];
  for (const hit of findLongest(COUNTRY_WORDS, pieces)) {
    const judged = judge({ text, tokens, pieces }, hit);
    if (judged === undefined) continue;
    if ('reason' in judged) rejected.push(judged);
    else countries.push(judged);
  }
  return { countries: weighDemonyms(settleShared(countries, tokens)), rejected };
};

function judge(source: Text, hit: WordHit): CountryMention | Rejection | undefined {
  const { value, first, last } = hit;
  const { pieces, tokens } = source;
  const [start, end] = [pieces[first].start, pieces[last - 1].end];
  const text = source.text.slice(start, end);
  const use = { text, written: value.written, ...standing(source, hit) };
  const veto = vetoOf(use);
  const reject = (reason: string): Rejection => ({
    start,
    end,
    text,
    method: 'countries/word',
    kind: 'country',
    reason,
  });
  if (veto !== undefined) return veto === 'not capitalised' ? undefined : reject(veto);
  if (value.kind === 'inside') return reject(`part of "${value.written}"`);
  const form = formOf(source, hit);
  if (!form) return value.kind === 'capital' ? undefined : reject('half of a compound without the other half');
  const passing = form === 'demonym' && !speaksOfState(tokens, use.last);
  const { sentence } = tokens[use.first];
  return { start, end, text, sentence, code: value.code, form, passing, method: `countries/${form}` };
}

function formOf(source: Text, hit: WordHit): CountryForm | undefined {
  const { value } = hit;
  if (value.kind === 'inside') return undefined;
  if (value.kind === 'seat') return 'metonym';
  if (value.kind === 'capital') return isGovernment(standing(source, hit)) ? 'metonym' : undefined;
  if (isJoined(source, hit)) return 'compound';
  return value.kind === 'country' ? value.form : undefined;
}

/** A hyphen or dash without spaces, and a country word behind it: "Sino-Kazakh", "U.S.-China", "Kyrgyz–Tajik". */
function isJoined({ pieces, text }: Text, { first, last }: WordHit): boolean {
  return isCountryAt(pieces, last, text, pieces[last - 1]) || isCountryAt(pieces, first, text, pieces[first], -1);
}

function isCountryAt(pieces: readonly Piece[], index: number, text: string, from: Piece, step = 1): boolean {
  const near = step > 0 ? index : index - 1;
  const neighbour = /^[-–—/]$/.test(pieces[near]?.text ?? '') ? pieces[near + step] : pieces[near];
  if (!neighbour) return false;
  const between = step > 0 ? text.slice(from.end, neighbour.start) : text.slice(neighbour.end, from.start);
  if (!/^[-–—/]$/.test(between)) return false;
  const word = COUNTRY_WORDS.root.next?.get(neighbour.key);
  return word?.value !== undefined
    ? word.value.kind !== 'inside'
    : /^(?:korea|korean|states|kingdom|zealand|africa|arabia|south|north|central|saudi|united)$/.test(neighbour.key);
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
