import type { Highlight } from '../model/highlight.ts';
import { nameTokens } from '../model/name-key.ts';
import { soundToken } from '../model/sound-token.ts';
import { searchTerms } from './search-text.ts';

type Text = { readonly property: string; readonly text: string };
type Match = { readonly start: number; readonly end: number; readonly terms: readonly string[] };

/** "Xi’an" is one word, "Kassym-Jomart" two, each mark of Chinese or Japanese writing one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}'’‘`´ʼʻʹʿʾ])+/gu;
/** Members whose text the index has; ids and kinds are not for reading. */
const READABLE = new Set(
  'name text title acronym officialName iso3 series venue programme publisher topics route'.split(' '),
);
const MOST = 3;
const LONGEST = 240;
const LEAD = 60;

/** Texts of a resource that hold words of the query: its name, then as many others as it takes to show every word once. */
export function highlightsOf(resource: object, q: string): Highlight[] {
  const terms = searchTerms(q);
  const missing = new Set(terms);
  const highlights: Highlight[] = [];
  for (const { property, text } of textsOf(resource)) {
    const matches = matchesIn(text, terms);
    const fresh = matches.some(match => match.terms.some(term => missing.has(term)));
    if (!fresh || highlights.length >= MOST) continue;
    for (const term of matches.flatMap(match => match.terms)) missing.delete(term);
    highlights.push(around(property, text, matches));
  }
  return highlights;
}

function* textsOf(value: unknown, property = '', member = ''): Generator<Text> {
  if (typeof value === 'string' && READABLE.has(member)) yield { property, text: value };
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.map(item => [member, item]) : Object.entries(value);
  for (const [name, part] of entries) yield* textsOf(part, property || name, name);
}

function matchesIn(text: string, terms: readonly string[]): Match[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const found = terms.filter((term, i) => nameTokens(word).some(token => finds(term, token, i === terms.length - 1)));
    return found.length > 0 ? [{ start: index, end: index + word.length, terms: found }] : [];
  });
}

/** As the index finds it: the word itself, its beginning when it is the last one typed, or a name that sounds alike. */
function finds(term: string, token: string, last: boolean): boolean {
  if (last ? token.startsWith(term) : token === term) return true;
  const [asked, heard] = [soundToken(term), soundToken(token)];
  return asked !== undefined && heard !== undefined && (last ? heard.startsWith(asked) : heard === asked);
}

/** A long text is cut around the first match, between words. */
function around(property: string, text: string, matches: readonly Match[]): Highlight {
  const [first] = matches;
  const from = text.length <= LONGEST || first.start <= LEAD ? 0 : text.indexOf(' ', first.start - LEAD) + 1;
  const start = from > first.start ? first.start : from;
  const cut = text.slice(start, start + LONGEST);
  return {
    property,
    text: cut,
    matches: matches
      .map(match => ({ start: match.start - start, end: match.end - start }))
      .filter(match => match.start >= 0 && match.end <= cut.length),
  };
}
