import { loadTable, loadWords } from '../../lists.ts';
import { isAfterCapital } from '../after-capital.ts';
import { type Token, tokenAt } from '../document.ts';
import { isNotFirst } from '../not-first.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { ListedPlace } from './place-words.ts';

type At = { readonly first: number; readonly last: number; readonly start: number; readonly end: number };

const WORDS = loadTable<'word' | 'role'>('gazetteer/places-words.tsv');
const role = (name: string): ReadonlySet<string> =>
  new Set(WORDS.filter(row => row.role === name).map(row => row.word));
const BEFORE = role('before');
const DESCRIPTORS = role('descriptor');
const EVENTS = role('event');

/** Towns of this size (thousands) and more need no preposition: reports name them in any place of a sentence. */
const KNOWN_TO_ALL = 500;
const TAG_AGREES = 0.3;
/** Words of the longest usual name of a person. */
const LONGEST_PERSON = 4;

const CITY_STATES: ReadonlySet<string> = new Set(loadWords('gazetteer/places-city-states.txt'));

/** "in Singapore": a state that is a city, where the words before it speak of the place. */
export function isCityState({ text, form, start }: CountryMention, { tokens }: Reading): boolean {
  if (form !== 'name' || !CITY_STATES.has(text)) return false;
  const before = tokens[tokenAt(tokens, start) - 1]?.lower ?? '';
  return before !== 'of' && before !== 'for' && before !== 'between' && BEFORE.has(before);
}

/** Whether the words around a listed name let it be the place: a small namesake needs a preposition, a country beside it, or the tagger. */
export function isPlaceHere(reading: Reading, at: At, places: readonly ListedPlace[]): boolean {
  if (isToldCapital(reading, at, places) || isLongSite(at, places)) return true;
  if (isTagged(reading, at, 'person')) return false;
  if (isTagged(reading, at, 'place')) return true;
  const { tokens } = reading;
  const { sentence } = tokens[at.first];
  const lowerAt = (index: number): string => (tokens[index]?.sentence === sentence ? tokens[index].lower : '');
  if (isBesideName(tokens, at)) return false;
  if (DESCRIPTORS.has(lowerAt(at.last)) || (DESCRIPTORS.has(lowerAt(at.first - 2)) && lowerAt(at.first - 1) === 'of'))
    return true;
  if (BEFORE.has(lowerAt(at.first - 1))) return places.some(place => place.kind !== 'city' || place.thousands >= 0);
  if (isDateline(tokens, at)) return true;
  return places.some(place => place.kind !== 'city' || place.capital || place.thousands >= KNOWN_TO_ALL);
}

/** "Great Hall of the People": nobody has a name of so many words. */
const isLongSite = ({ first, last }: At, places: readonly ListedPlace[]): boolean =>
  last - first > LONGEST_PERSON && places.every(({ kind }) => kind === 'site');

const isToldCapital = ({ tokens }: Reading, at: At, places: readonly ListedPlace[]): boolean =>
  isAfterCapital(tokens, at.first) && !isBesideName(tokens, at) && places.some(({ capital }) => capital);

function isTagged({ tags }: Reading, { start, end }: At, kind: string): boolean {
  for (const tag of tags) {
    // Tags stand in the order of the text.
    if (tag.start >= end) return false;
    const fits = kind === 'person' || (tag.start <= start && tag.end >= end);
    if (start < tag.end && fits && tag.kind === kind && tag.score >= TAG_AGREES) return true;
  }
  return false;
}

/** "Paris Hilton", "Jack London", "Florence O'Shea": part of a longer capitalised name that is not listed as a whole. */
function isBesideName(tokens: readonly Token[], { first, last }: Pick<At, 'first' | 'last'>): boolean {
  const { sentence } = tokens[first];
  const named = (token: Token | undefined): boolean =>
    token?.sentence === sentence && token.kind === 'word' && /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(token.text);
  const before = tokens[first - 1];
  if (named(tokens[last]) && !EVENTS.has(tokens[last].text) && !isNotFirst(tokens[last])) return true;
  return named(before) && !isNotFirst(before) && !BEFORE.has(before.lower);
}

/** "BEIJING, May 18 (Xinhua) --", "Beijing: " at the head of a paragraph */
function isDateline(tokens: readonly Token[], { first, last }: At): boolean {
  const { sentence } = tokens[first];
  return tokens[first - 1]?.sentence !== sentence && /^[:(,–—-]$/.test(tokens[last]?.text ?? '');
}
