import { loadWords } from '../../lists.ts';
import { isAfterCapital } from '../after-capital.ts';
import { capitalOf } from '../countries/country-words.ts';
import { isGroupWord } from '../groups.ts';
import type { Ground } from './ground.ts';
import { isCapital, type NameSpan } from './name-span.ts';
import { isGiven, LETTERED } from './name-words.ts';
import { isOfficeWord } from './office-words.ts';

/** More words than this in a row are a list or rubbish. */
const LONGEST_NAME = 12;

/** Why a stretch is no person after all. */
export function objection(ground: Ground, name: NameSpan): string | undefined {
  const { first, last, words } = name;
  const { tokens } = ground.reading;
  if (words.length === 0) return 'no letters';
  if (words.length > LONGEST_NAME) return 'longer than a name';
  if (isAll(name, i => ground.organizationAt.has(i))) return 'organization';
  if (isAll(name, i => ground.countryAt.has(i))) return 'country or demonym';
  if (isAll(name, i => ground.dated.has(i))) return 'date';
  if (!isGiven(tokens[first]) && isAll(name, i => isOfficeWord(tokens[i]))) return 'title without a name';
  if (isAll(name, i => isGroupWord(tokens[i])) && (words.length > 1 || !isGiven(tokens[first])))
    return 'faith or people';
  if (LETTERED.has(words[0]) && words.length === 2 && words[1].length === 1) return 'lettered thing';
  if (isRoute(ground, last) || endsRoute(ground, first)) return 'end of a route';
  if (isByline(ground, first)) return 'byline';
  if (isDateline(ground, first)) return 'dateline';
  if (isAfterCapital(tokens, first) && last - first === 1 && capitalOf(tokens[first].text) !== null)
    return 'capital of a country';
  if (isDedication(ground, first, last) || isNamedFor(ground, name)) return 'place or building named for a person';
  return undefined;
}

const NOT_LAST: ReadonlySet<string> = new Set(loadWords('gazetteer/people-not-last.txt'));

/** "Sheikh Salem Power Plant" */
const isNamedFor = ({ reading: { tokens } }: Ground, { first, last }: NameSpan): boolean =>
  last - first > 1 && (NOT_LAST.has(tokens[last - 1].text) || NOT_LAST.has(tokens[last]?.text ?? ''));

function isAll({ first, last }: NameSpan, is: (i: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (!is(i)) return false;
  return true;
}

/** "PORTO ALEGRE (Agency) - Dos Santos …", "SAN JOSE DEL MONTE, July 5 (Agency) -- …" */
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .'’-]{0,40}(?:, [^\n().!?–—]{2,30}\.?)?(?: ?\([^\n()]{2,40}\))? {0,2}(?:--|[—–-]) .{0,40}\p{Ll}/u;

/** A place in capitals from which the report comes. */
function isDateline({ reading: { tokens, sentences, text } }: Ground, first: number): boolean {
  const sentence = sentences[tokens[first].sentence];
  return sentence.first === first && DATELINE.test(text.slice(sentence.start, sentence.start + 160));
}

const WAYS =
  /^(?:bridge|rail|railway|road|highway|motorway|expressway|line|link|corridor|pipeline|canal|border|route)$/;

/** "the Nong Khai–Vientiane rail link" */
function isRoute({ reading: { tokens } }: Ground, last: number): boolean {
  if (!/^[-–—]$/.test(tokens[last]?.text ?? '') || !isCapital(tokens[last + 1])) return false;
  return tokens.slice(last + 2, last + 5).some(({ lower }) => WAYS.test(lower));
}

/** "the bridge from Nong Khai to Bueng Kan", "a line between Mae Sai and Doi Tung" */
function endsRoute({ reading: { tokens } }: Ground, first: number): boolean {
  let open = first - 1;
  if (/^(?:to|and)$/.test(tokens[open]?.lower ?? '')) {
    open--;
    while (isCapital(tokens[open])) open--;
  }
  if (!/^(?:from|between)$/.test(tokens[open]?.lower ?? '')) return false;
  const way = tokens[open - 1]?.text === ',' ? tokens[open - 2] : tokens[open - 1];
  return WAYS.test(way?.lower ?? '') && way?.sentence === tokens[first].sentence;
}

const OF_PLACE = new Set(['in', 'at', 'near', 'from', 'outside', 'to']);

/** "St. Peter's Square", "St. Petersburg", "in St. Louis" */
function isDedication({ reading: { tokens } }: Ground, first: number, last: number): boolean {
  if (!/^(?:st|saint)\.?$/.test(tokens[first - 1]?.lower ?? '')) return false;
  if (last - first === 1 && (!isGiven(tokens[first]) || OF_PLACE.has(tokens[first - 2]?.lower))) return true;
  return /^['’]s$/.test(tokens[last]?.text ?? '') && isCapital(tokens[last + 1]);
}

/** "Author: Jane Roe", "Editor: Jane Roe / John Doe": who made the report, not who is in it. */
function isByline({ reading: { tokens } }: Ground, first: number): boolean {
  for (let i = first - 1; i > Math.max(0, first - 8); i--) {
    if (tokens[i].text === ':')
      return /^(?:authors?|editors?|editing|writing|reporters?|photos?)$/.test(tokens[i - 1].lower);
    if (!isCapital(tokens[i]) && !/^[/,&]$|^and$/.test(tokens[i].lower)) return false;
  }
  return false;
}
