import { flatMap } from '../flat-map.ts';
import type { Ground } from './ground.ts';
import { isCapital, type NameSpan, nameSpan, type Range } from './name-span.ts';
import { BODIES } from './name-words.ts';
import { isInTitle, isOfficeHead, isOfficeWord, isPlural } from './office-words.ts';

/** Words in small letters between "of" and the name: "governor of the northern region Ali Karimov". */
const MAX_WORDS = 4;
/** "the governor of the city Nizhny Novgorod" */
const SETTLEMENTS = new Set(['city', 'town', 'village', 'port', 'island']);
const ARTICLES = new Set(['the', 'a', 'an', 'our', 'his', 'her', 'their', 'its']);

/** Names that an office told in running words introduces, where no capital title stands before them. */
export function holders(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.titles, i => {
    const head = tokens[i];
    if (!isOfficeHead(head) || ground.titleCased.has(head.sentence)) return [];
    const several = namesOfSeveral(ground, i);
    const ranges = several.length > 0 || isPlural(head) ? several : nameOfOne(ground, i);
    return ranges.map(range => nameSpan(ground.reading, range, 'people/office+name', 0.7));
  });
}

/** "governor of the region Ali Karimov", "our reporter, Ana Kovac.", "Japan's trade minister, Ana Kovac," */
function nameOfOne(ground: Ground, head: number): Range[] {
  const { tokens } = ground.reading;
  if (tokens[head + 1]?.text === ',' && isIntroduced(ground, head)) {
    const name = fullName(ground, head + 2);
    return name && /^[,.:]$/.test(tokens[name.last]?.text ?? '') ? [name] : [];
  }
  const end = endOfWords(ground, head + 1);
  if (end === undefined || BODIES.has(tokens[end - 1].lower) || SETTLEMENTS.has(tokens[end - 1].lower)) return [];
  const name = fullName(ground, end);
  return name ? [name] : [];
}

/** An article, or the mark of a possessive, before the office. */
function isIntroduced({ reading: { tokens } }: Ground, head: number): boolean {
  let first = head;
  while (head - first < MAX_WORDS && tokens[first - 1] && isInTitle(tokens[first - 1]) && !isCapital(tokens[first - 1]))
    first--;
  const before = tokens[first - 1]?.lower ?? '';
  return ARTICLES.has(before) || /^['’]s?$/.test(before);
}

/** "The presidents of the two states, Ana Kovac and Bo Ek," */
function namesOfSeveral(ground: Ground, head: number): Range[] {
  const { tokens } = ground.reading;
  const end = endOfWords(ground, head + 1) ?? endOfCountries(ground, head + 1);
  if (end === undefined || tokens[end]?.text !== ',') return [];
  const names: Range[] = [];
  let next = fullName(ground, end + 1);
  while (next) {
    names.push(next);
    next = /^(?:,|and)$/.test(tokens[next.last]?.lower ?? '') ? fullName(ground, next.last + 1) : undefined;
  }
  return names.length > 1 ? names : [];
}

/** The end of "of the two states": an "of" and up to four words in small letters. */
function endOfWords({ reading: { tokens }, countryAt, organizationAt }: Ground, start: number): number | undefined {
  if (tokens[start]?.lower !== 'of') return undefined;
  let end = start + 1;
  while (end - start <= MAX_WORDS + 1 && tokens[end]?.kind === 'word' && !isCapital(tokens[end])) {
    if (countryAt.has(end) || organizationAt.has(end) || tokens[end].lower === 'of') return undefined;
    end++;
  }
  return end > start + 1 && tokens[end]?.sentence === tokens[start].sentence ? end : undefined;
}

/** The end of "of Laos and Thailand". */
function endOfCountries({ reading: { tokens }, countryAt }: Ground, start: number): number | undefined {
  if (tokens[start]?.lower !== 'of') return undefined;
  let end = start + 1;
  while (countryAt.has(end) || (/^(?:and|the|,)$/.test(tokens[end]?.lower ?? '') && countryAt.has(end + 1))) end++;
  return end > start + 1 && tokens[end]?.sentence === tokens[start].sentence ? end : undefined;
}

/** Two to four capitals that nothing else claims. */
function fullName(
  { reading: { tokens }, countryAt, organizationAt, dated, tagAt }: Ground,
  first: number,
): Range | undefined {
  let last = first;
  while (
    isCapital(tokens[last]) &&
    tokens[last].sentence === tokens[first].sentence &&
    !(countryAt.has(last) || organizationAt.has(last) || dated.has(last) || isOfficeWord(tokens[last])) &&
    !BODIES.has(tokens[last].lower)
  )
    last++;
  return last - first >= 2 && last - first <= 4 && tagAt.get(first)?.kind !== 'place' ? { first, last } : undefined;
}
