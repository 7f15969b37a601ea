import type { Reading } from '../reading.ts';
import { countriesWithin, isInDate, organizationOver, placesWithin } from './mentions-near.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isCapital, type Word } from './words.ts';

/** Words `first` to `last` (exclusive) of a sentence. */
type Span = { readonly first: number; readonly last: number };

const NAMING = /^(?:called|named|dubbed|nicknamed|christened|codenamed)$/;
/** Behind these a capital word is where or when something is, or who does it. */
const NO_NAME_BEHIND =
  /^(?:in|at|near|from|to|by|with|under|after|before|since|until|during|outside|inside|around|via|and|or|said|says)$/;
const PARTICLE = /^(?:de|del|la|el|al|do|da|of)$/;
const LONGEST = 5;
const PLACE_REACH = 5;

/** A proper name beside what is built: "South Stream, the undersea pipeline", "the first park in the county, Long Hill, has", "a line known as Via Baltica". */
export function nameBeside(reading: Reading, words: readonly Word[], phrase: NounPhrase): readonly Word[] | undefined {
  const span =
    nameBefore(words, phrase) ??
    nameGiven(words, phrase.last) ??
    (phrase.from === 0 ? nameBehind(words, phrase.last) : nameAtEnd(words, phrase));
  return span && isProper(reading, words, span) ? words.slice(span.first, span.last) : undefined;
}

/** "South Stream, the pipeline", "Las Lomas, one of Peru's copper mines": a name that a comma parts from article and head. */
function nameBefore(words: readonly Word[], { from, last: end, article }: NounPhrase): Span | undefined {
  const among =
    words[from - 1]?.lower === 'of' && AMONG.test(words[from - 2]?.lower ?? '') ? pastThe(words, from - 2) : from;
  if (article === 'none' || words[among - 1]?.text !== ',' || !GOING_ON.test(words[end]?.lower ?? '.'))
    return undefined;
  const last = among - 1;
  let first = last;
  while (first > 0 && last - first < LONGEST && isNameWord(words, first - 1)) first--;
  while (PARTICLE.test(words[first].lower)) first++;
  if (first === last || (among === from && NO_NAME_BEHIND.test(words[first - 1]?.lower ?? ''))) return undefined;
  return first === 0 && last === 1 ? undefined : { first, last };
}

/** "one of", "the third of". */
const AMONG = /^(?:one|first|second|third|fourth|last|largest|biggest)$/;
const pastThe = (words: readonly Word[], at: number): number => (words[at - 1]?.lower === 'the' ? at - 1 : at);

/** What may stand behind it: in "Bounma, a railway engineer" it is no railway that is called so. */
const GOING_ON =
  /^(?:[.,;:)–—-]|which|that|to|from|in|on|of|for|at|under|across|over|through|near|between|linking|connecting|running|crossing|worth|with|built|planned|and)$/;

/** "known as Via Baltica", "a satellite called Simorgh". */
function nameGiven(words: readonly Word[], from: number): Span | undefined {
  let at = words[from]?.text === ',' ? from + 1 : from;
  if (words[at]?.lower === 'known' && words[at + 1]?.lower === 'as') at += 2;
  else if (NAMING.test(words[at]?.lower ?? '')) at += 1;
  else return undefined;
  while (/^(?:the|["“‘'])$/.test(words[at]?.lower ?? '')) at++;
  const last = endOfName(words, at);
  return last > at ? { first: at, last } : undefined;
}

/** "the first park in the county, Long Hill, has been": between commas, at most a place between it and the head. */
function nameBehind(words: readonly Word[], from: number): Span | undefined {
  const placed = /^(?:in|at|on|of)$/.test(words[from]?.lower ?? '');
  const comma = words.findIndex(
    ({ text }, at) => at >= from && at <= (placed ? from + PLACE_REACH : from) && text === ',',
  );
  if (comma < 0) return undefined;
  const last = endOfName(words, comma + 1);
  return last > comma + 1 && words[last]?.text === ',' && CLOSING.test(words[last + 1]?.lower ?? '')
    ? { first: comma + 1, last }
    : undefined;
}

/** "a loan to build a sixth reactor, Long Hill Unit 2." */
function nameAtEnd(words: readonly Word[], { last: comma, article }: NounPhrase): Span | undefined {
  if (article !== 'a' || words[comma]?.text !== ',') return undefined;
  const last = endOfName(words, comma + 1);
  return last > comma + 2 && last === words.length - 1 && words[last].text === '.'
    ? { first: comma + 1, last }
    : undefined;
}

const CLOSING = /^(?:has|had|is|was|will|would|which|began|opened)$/;

function endOfName(words: readonly Word[], from: number): number {
  let last = from;
  while (last - from < LONGEST && isNameWord(words, last)) last++;
  while (last > from && PARTICLE.test(words[last - 1].lower)) last--;
  return last;
}

const isNameWord = (words: readonly Word[], at: number): boolean =>
  isCapital(words[at]) ||
  (/^\d{1,4}$/.test(words[at]?.text ?? '') && (words[at].joined || isCapital(words[at - 1]))) ||
  (PARTICLE.test(words[at]?.lower ?? '') && isCapital(words[at + 1]));

/** Not a person: none is a railway, whatever the name sounds like. No country, day or body of which more is known; a place only when nothing else is told of it. */
function isProper(reading: Reading, words: readonly Word[], { first, last }: Span): boolean {
  const stretch = { start: words[first].start, end: words[last - 1].end };
  const over = organizationOver(reading, stretch);
  return !(
    countriesWithin(reading, stretch).length > 0 ||
    isInDate(reading, stretch) ||
    placesWithin(reading, stretch).length > 0 ||
    (over && over.organization.kind !== 'other' && over.organization.kind !== 'company')
  );
}
