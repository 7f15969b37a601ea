import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Ground } from './ground.ts';
import { isCapital, type NameSpan, nameSpan, type Range } from './name-span.ts';
import { BODIES, isGiven } from './name-words.ts';
import {
  afterRank,
  isField,
  isFieldComma,
  isInTitle,
  isOfficeHead,
  isOfficeWord,
  isPlural,
  officeKey,
} from './office-words.ts';

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
export function nameOfOne(ground: Ground, head: number): Range[] {
  const { tokens } = ground.reading;
  if (tokens[head + 1]?.text === ',' && isIntroduced(ground, head)) {
    const name = fullName(ground, head + 2);
    return name && /^[,.:]$/.test(tokens[name.last]?.text ?? '') ? [name] : [];
  }
  const after = afterRank(tokens, head + 1);
  const words = endOfWords(ground, after);
  const last = tokens[(words ?? 0) - 1]?.lower ?? '';
  const end =
    BODIES.has(last) || SETTLEMENTS.has(last)
      ? undefined
      : (words ?? endOfState(ground, after) ?? endOfMinistry(tokens, head) ?? (after > head + 1 ? after : undefined));
  const name = end === undefined ? undefined : fullName(ground, end);
  return name ? [name] : [];
}

/** An article, or the mark of a possessive, before the office or before whose it is: "the EU trade commissioner". */
function isIntroduced({ reading: { tokens }, countryAt, organizationAt }: Ground, head: number): boolean {
  let first = head;
  while (head - first < MAX_WORDS && tokens[first - 1] && isInTitle(tokens[first - 1]) && !isCapital(tokens[first - 1]))
    first--;
  while (countryAt.has(first - 1) || organizationAt.has(first - 1)) first--;
  const before = tokens[first - 1]?.lower ?? '';
  return ARTICLES.has(before) || /^['’]s?$/.test(before);
}

/** "The presidents of the two states, Ana Kovac and Bo Ek,", "Kenya's rival leaders, Ana Kovac and Bo Ek," */
function namesOfSeveral(ground: Ground, head: number): Range[] {
  const { tokens } = ground.reading;
  const own = isIntroduced(ground, head) || isIntroduced(ground, head - 1) ? head + 1 : undefined;
  const end = endOfWords(ground, head + 1) ?? endOfCountries(ground, head + 1) ?? own;
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
  const told = end > start + 1 && !ARTICLES.has(tokens[end - 1].lower);
  return told && tokens[end]?.sentence === tokens[start].sentence ? end : undefined;
}

/** The end of "of Kenya", "of the African Union", "of Foreign Affairs of Kenya", "of Kenya to Norway", straight before a name. */
function endOfState(ground: Ground, start: number): number | undefined {
  const { tokens } = ground.reading;
  if (!JOINTS.has(tokens[start]?.lower ?? '')) return undefined;
  const first = tokens[start + 1]?.lower === 'the' ? start + 2 : start + 1;
  const named = afterNamed(ground, first);
  const next = named ?? afterPortfolio(ground, first);
  const further = next === undefined ? undefined : endOfState(ground, next);
  const end = further ?? named ?? afterField(tokens, first);
  return end !== undefined && tokens[end]?.sentence === tokens[start].sentence ? end : undefined;
}

const JOINTS = new Set(['of', 'to', 'for']);

/** Behind the one country or body that begins here. */
function afterNamed({ countryAt, organizationAt }: Ground, first: number): number | undefined {
  const named = countryAt.get(first) ?? organizationAt.get(first);
  let end = first;
  while (named && (countryAt.get(end) ?? organizationAt.get(end)) === named) end++;
  return named && end;
}

/** Behind the "Energy" or "Trade and Industry" of a minister. */
function afterField(tokens: readonly Token[], first: number): number | undefined {
  let end = first;
  while (isField(tokens[end]) || isFieldComma(tokens, end) || (end > first && tokens[end]?.lower === 'and')) end++;
  return end > first && tokens[end - 1].lower !== 'and' ? end : undefined;
}

/** Before the given name of "minister of Public Works Juan Roe", "minister for Europe and Foreign Affairs Ana Roe"; other offices are of places, "San Jose". */
function endOfMinistry(tokens: readonly Token[], head: number): number | undefined {
  const links = MINISTRY_LINKS.get(officeKey(tokens[head]));
  if (!links?.includes(tokens[head + 1]?.lower ?? '')) return undefined;
  const first = head + 2;
  let at = first;
  const joins = (): boolean => at > first && tokens[at]?.lower === 'and';
  while (at - first < MAX_WORDS && (joins() || (isCapital(tokens[at]) && !(at > first && isGiven(tokens[at]))))) at++;
  return at > first && isCapital(tokens[at]) && isCapital(tokens[at + 1]) && isGiven(tokens[at]) ? at : undefined;
}

const MINISTRY_LINKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['minister', ['of', 'for']],
  ['secretary', ['of', 'for']],
  ['undersecretary', ['of', 'for']],
  ['under-secretary', ['of', 'for']],
  ['president', ['for']],
  ['director', ['for']],
  ['commissioner', ['for']],
  ['coordinator', ['for']],
  ['envoy', ['for', 'to']],
]);

/** Behind the "National Economy" or "Trade and Industry" of "of National Economy of". */
function afterPortfolio({ reading: { tokens } }: Ground, first: number): number | undefined {
  let end = first;
  const goesOn = (): boolean => tokens[end]?.kind === 'word' || isFieldComma(tokens, end);
  while (end - first <= MAX_WORDS && goesOn() && !JOINTS.has(tokens[end].lower)) end++;
  return JOINTS.has(tokens[end]?.lower ?? '') && end > first ? end : undefined;
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
  const tag = tagAt.get(first);
  const isPlace = tag?.kind === 'place' && tag.start >= tokens[first].start;
  return last - first >= 2 && last - first <= 4 && !isPlace ? { first, last } : undefined;
}
