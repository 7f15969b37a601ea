import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { isListedPlace } from '../places/place-country.ts';
import type { TaggedSpan } from '../reading.ts';
import { type Ground, tokensIn } from './ground.ts';
import { hasArticle, isCapital, isInitial, type NameSpan, nameSpan, type Range } from './name-span.ts';
import { BODIES, isGiven, isKnownName, LETTERED, NOT_NAMES, PARTICLES, SAYING } from './name-words.ts';
import { isOfficeHead, isOfficeWord, isPlural, isPost, isTitle, isWeakTitle } from './office-words.ts';
import { officesOfApposition } from './offices.ts';

const MAX_NAME_WORDS = 6;
/** Surer than this, the tagger's word for another kind of name stands. */
const SURE = 0.7;
/** Surer than this, even words that only people have beside them do not count. */
const NEARLY_CERTAIN = 0.9;

/** A title or office and the capitals after it: "Mr Barzani", "Prime Minister Raila Odinga", "spokesman Bo Ek". */
export function titledNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.titles, i => {
    const token = tokens[i];
    if (inTitleCase(ground, i)) return [];
    const next = PARTICLES.has(tokens[i + 1]?.text) ? tokens[i + 2] : tokens[i + 1];
    if (!isCapital(next) || next.sentence !== token.sentence || isOfficeWord(next)) return [];
    if (isWeakTitle(token) && !isKnownName(next)) return [];
    if (/^\p{Lu}{2,}$/u.test(next.text)) return [];
    const range = capitalsFrom(ground, i + 1);
    // "International Workers Day", as against "Presidents Roe and Doe".
    if (
      range &&
      range.last - range.first === 1 &&
      isPlural(token) &&
      !/^(?:,|and)$/.test(tokens[range.last]?.text ?? '')
    )
      return [];
    if (!range) return [];
    const second =
      isPlural(token) && tokens[range.last]?.lower === 'and' ? capitalsFrom(ground, range.last + 1) : undefined;
    const full = second && second.last - second.first > 1 && !BODIES.has(tokens[second.last - 1].lower) ? [second] : [];
    return [range, ...full].map(name => nameSpan(ground.reading, name, 'people/title+name', 0.7));
  });
}

/** A given name and capitals that the tagger left alone or took for something else without being sure. */
export function givenNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.capitals, i => {
    const token = tokens[i];
    if (
      !(isGiven(token) || isKunya(tokens, i)) ||
      (isCapital(tokens[i - 1]) && tokens[i - 1].sentence === token.sentence && !ground.organizationAt.has(i - 1)) ||
      inTitleCase(ground, i) ||
      NOT_NAMES.has(token.lower)
    )
      return [];
    const range = capitalsFrom(ground, i);
    if (!range || range.last - range.first < 2) return [];
    if (tokens.slice(range.first, range.last).some(({ lower }) => BODIES.has(lower))) return [];
    const surname = tokens[range.last - 1];
    if (!isKnownName(surname) && isTaggedOtherwise(ground, range)) return [];
    return [nameSpan(ground.reading, range, 'people/given-name', 0.6)];
  });
}

/** "Abu Hamid al-Masri", but not the town of Abu Kamal. */
const isKunya = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].text === 'Abu' && isCapital(tokens[i + 1]) && tokens[i + 2] !== undefined && hasArticle(tokens[i + 2]);

/** "Ida Sandell" tagged for a place without being sure, in a report where "Sandell" is tagged for a person. */
export function reclaimedNames(ground: Ground): NameSpan[] {
  const { reading } = ground;
  const surnames = new Set(
    flatMap(reading.tags, ({ kind, text }) => (kind === 'person' && !text.includes(' ') ? [text] : [])),
  );
  return flatMap(reading.tags, tag => {
    if (tag.kind === 'person' || tag.score > SURE || !surnames.has(tag.text.slice(tag.text.lastIndexOf(' ') + 1)))
      return [];
    const inside = tokensIn(reading, tag);
    const range = { first: inside[0], last: inside[inside.length - 1] + 1 };
    if (
      inside.length < 2 ||
      inTitleCase(ground, range.first) ||
      !inside.every(i => isCapital(reading.tokens[i]) && !ground.countryAt.has(i))
    )
      return [];
    return [nameSpan(reading, range, 'people/surname', 0.6)];
  });
}

/** "Lakshman Rao, the director of …", "Bo Ek, 51, …", "said Ida Sandell": words that only people have beside them. */
export function describedNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.reading.tags, tag => {
    if (tag.kind === 'person' || tag.score > NEARLY_CERTAIN) return [];
    const inside = tokensIn(ground.reading, tag);
    const range = { first: inside[0], last: inside[inside.length - 1] + 1 };
    const isName = (i: number): boolean =>
      isCapital(tokens[i]) && !isOfficeWord(tokens[i]) && !BODIES.has(tokens[i].lower) && !ground.countryAt.has(i);
    if (inside.length < 2 || inside.length > 4 || !inside.every(isName) || inTitleCase(ground, range.first)) return [];
    return isDescribed(ground, range) || (tag.kind === 'place' && isBesideSaying(ground, range))
      ? [nameSpan(ground.reading, range, 'people/description', 0.7)]
      : [];
  });
}

function isDescribed(ground: Ground, { first, last }: Range): boolean {
  const { tokens } = ground.reading;
  if (tokens[last]?.text !== ',' || tokens[last].sentence !== tokens[first].sentence) return false;
  if (/^[1-9]\d$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',') return true;
  return ['a', 'an', 'the'].includes(tokens[last + 1]?.lower ?? '') && officesOfApposition(ground, last + 1).length > 0;
}

const isBesideSaying = ({ reading: { tokens } }: Ground, { first, last }: Range): boolean =>
  SAYING.has(tokens[first - 1]?.lower ?? '') || SAYING.has(tokens[last]?.lower ?? '');

/** "the Bush administration", but not "the Kabul administration". */
export function governingNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.capitals, i => {
    if (tokens[i + 1]?.text !== 'administration' || tokens[i - 1]?.lower !== 'the') return [];
    if (isOfficeWord(tokens[i]) || isListedPlace(tokens[i].text)) return [];
    const tag = ground.tagAt.get(i);
    if (!isKnownName(tokens[i]) && (tag?.kind !== 'place' || /(?:[ai]n|ese|ish)$/.test(tag.text))) return [];
    return [nameSpan(ground.reading, { first: i, last: i + 1 }, 'people/administration', 0.6)];
  });
}

/** "Walid K." as courts and police give names; "vitamin C." and "Plan B." at the end of a sentence are none. */
export function shortenedNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.capitals, i => {
    const token = tokens[i];
    const initial = tokens[i + 1];
    if (!isCapital(initial) || isInitial(token) || !/^\p{Lu}\.?$/u.test(initial?.text ?? '')) return [];
    const stop = initial.text.length === 2 ? i + 1 : i + 2;
    const after = tokens[stop + 1];
    if (tokens[stop]?.text.endsWith('.') !== true || after?.sentence !== token.sentence || isCapital(after)) return [];
    if (LETTERED.has(token.lower) || ground.organizationAt.has(i) || isOfficeWord(token)) return [];
    return [nameSpan(ground.reading, { first: i, last: stop + 1 }, 'people/initial', 0.6)];
  });
}

/** Another kind of name, surely or reaching further than these words. */
function isTaggedOtherwise(ground: Ground, { first, last }: Range): boolean {
  const {
    tagAt,
    reading: { tokens },
  } = ground;
  const startOf = (i: number): number => tokens[i].start;
  const endOf = (i: number): number => tokens[i - 1].end;
  for (let i = first; i < last; i++) {
    const tag = tagAt.get(i);
    if (
      tag &&
      tag.kind !== 'person' &&
      !startsInside(ground, tag, first) &&
      (tag.score > SURE || tag.start < startOf(first) || tag.end > endOf(last))
    )
      return true;
  }
  return false;
}

/** Capitals, initials and particles between capitals, as far as no other kind of name claims them. */
export function capitalsFrom(ground: Ground, first: number): Range | undefined {
  const { tokens } = ground.reading;
  let last = first;
  while (last - first < MAX_NAME_WORDS && canContinue(ground, last, first)) last++;
  while (last > first && PARTICLES.has(tokens[last - 1].text)) last--;
  return last > first ? { first, last } : undefined;
}

/** "Harbour Director Tom Baker", "Hungary's Tibor Lakatos" tagged as one body: title, country or a body show where the name starts; "president Tom Baker". */
function startsInside(
  { reading: { tokens }, countryAt, organizationAt }: Ground,
  tag: TaggedSpan,
  first: number,
): boolean {
  if (first === 0) return false;
  const office = tokens[first - 1];
  const possessed = countryAt.has(first - 2) && /^['’]s$/.test(office.text);
  if (tag.start > office.start)
    return isGiven(tokens[first]) && (possessed || isPost(office) || (isOfficeHead(office) && !isWeakTitle(office)));
  return (
    possessed ||
    isOfficeHead(office) ||
    (isTitle(office) && /^['’]s$/.test(tokens[first - 2]?.text ?? '')) ||
    organizationAt.has(first - 1)
  );
}

function canContinue(ground: Ground, i: number, first: number): boolean {
  const { tokens } = ground.reading;
  const token = tokens[i];
  if (!token || token.sentence !== tokens[first].sentence) return false;
  // The surname said again: "Anna Kovac Kovac's smile".
  if (i - first > 1 && token.lower === tokens[i - 1].lower) return false;
  if (ground.countryAt.has(i) || ground.organizationAt.has(i) || ground.dated.has(i)) return false;
  const tag = ground.tagAt.get(i);
  if (tag && tag.kind !== 'person' && tag.score > SURE && !startsInside(ground, tag, first)) return false;
  // The next sentence after a heading or caption: "President Anna Kovac The palace has …".
  if (i > first && tag?.kind !== 'person' && NOT_NAMES.has(token.lower)) return false;
  if (isInitial(token)) return true;
  if (PARTICLES.has(token.text)) return isCapital(tokens[i + 1]);
  return isCapital(token) && !(i > first && isOfficeWord(token) && !isKnownName(token));
}

export const inTitleCase = ({ titleCased, reading: { tokens } }: Ground, i: number): boolean =>
  titleCased.has(tokens[i].sentence);
