import { flatMap } from '../flat-map.ts';
import { isNotFirst } from '../not-first.ts';
import type { Ground } from './ground.ts';
import { isCapital, isInitial, type NameSpan, nameSpan } from './name-span.ts';
import { isKnownName, PARTICLES } from './name-words.ts';
import { isOfficeWord } from './office-words.ts';

const OPENING: ReadonlySet<string> = new Set('"“\'‘');
const CLOSING = /^["”'’]$/;
/** Words of a nickname, and of the name on each side of it. */
const MOST_INSIDE = 2;
const MOST_BESIDE = 3;

/** Names with a nickname between quotation marks: `Ernesto "Che" Guevara`, `Dwayne “The Rock” Johnson`. */
export function nicknamedNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return flatMap(ground.capitals, i => {
    const behind = behindQuotes(ground, i + 1);
    if (behind === undefined || !isNamePart(ground, i, i) || !isNamePart(ground, behind, i)) return [];
    const isTagged = [i, behind].some(at => ground.tagAt.get(at)?.kind === 'person');
    if (!isKnownName(tokens[i]) && !isTagged) return [];
    let first = i;
    while (i - first < MOST_BESIDE && isNamePart(ground, first - 1, i)) first--;
    let last = behind + 1;
    while (last - behind < MOST_BESIDE && goesOn(ground, last, i)) last++;
    const span = nameSpan(ground.reading, { first, last }, 'people/nickname', 0.8);
    return [{ ...span, words: span.words.filter(word => /\p{L}/u.test(word)) }];
  });
}

/** The first token behind a nickname in quotation marks that opens at `at`. */
function behindQuotes({ reading: { tokens } }: Ground, at: number): number | undefined {
  if (!OPENING.has(tokens[at]?.text ?? '')) return undefined;
  let close = at + 1;
  while (close - at <= MOST_INSIDE && isCapital(tokens[close])) close++;
  return close > at + 1 && CLOSING.test(tokens[close]?.text ?? '') ? close + 1 : undefined;
}

const goesOn = (ground: Ground, i: number, home: number): boolean =>
  isNamePart(ground, i, home) ||
  (PARTICLES.has(ground.reading.tokens[i]?.text ?? '') && isNamePart(ground, i + 1, home));

function isNamePart(
  { reading: { tokens }, countryAt, organizationAt, dated }: Ground,
  i: number,
  home: number,
): boolean {
  const token = tokens[i];
  if (!isCapital(token) || token.sentence !== tokens[home].sentence) return false;
  if (countryAt.has(i) || organizationAt.has(i) || dated.has(i)) return false;
  return isInitial(token) || !(isNotFirst(token) || isOfficeWord(token));
}
