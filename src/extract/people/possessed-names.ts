import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { isListedPlace } from '../places/place-country.ts';
import type { Ground } from './ground.ts';
import { isCapital, type NameSpan, nameSpan, type Range } from './name-span.ts';
import { BODIES, isKnownName, SAYING } from './name-words.ts';
import { capitalsFrom, inTitleCase } from './worded-names.ts';

/** "South Korea's Yoon Jae-min called", "talks with Chad's Idriss Mahamat": whoever is a country's and speaks, or is met. */
export function possessedNames(ground: Ground): NameSpan[] {
  const { reading, countryAt } = ground;
  const { tokens } = reading;
  return flatMap(ground.capitals, i => {
    if (i < 2 || !countryAt.has(i - 2) || !/^['’]s$/.test(tokens[i - 1].text) || inTitleCase(ground, i)) return [];
    const range = capitalsFrom(ground, i);
    if (!range || range.last - range.first < 2 || range.last - range.first > 4) return [];
    if (tokens.slice(range.first, range.last).some(({ lower }) => BODIES.has(lower))) return [];
    const next = tokens[range.last]?.lower ?? '';
    const known = isKnownName(tokens[i]) || isKnownName(tokens[range.last - 1]);
    const speaks = (SAYING.has(next) && isKnownName(tokens[i])) || (ACTING.test(next) && known);
    return speaks || isMet(ground, range) || isPaired(ground, range)
      ? [nameSpan(reading, range, 'people/country+name', 0.6)]
      : [];
  });
}

/** Behind a word of meeting people, where nothing else is known to be called so. */
function isMet({ reading, countryAt, tagAt }: Ground, { first, last }: Range): boolean {
  const { tokens, text } = reading;
  let country = first - 2;
  while (countryAt.get(country - 1) === countryAt.get(first - 2)) country--;
  const name = text.slice(tokens[first].start, tokens[last - 1].end);
  const tag = tagAt.get(first);
  return isMeeting(tokens, country - 1) && (tag === undefined || tag.kind === 'place') && !isListedPlace(name);
}

/** "spoke to Kosovo's Agim Roe and Peru's Bo Ek": the second is met as the first is. */
function isMeeting(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (lead === 'with') return TALKS.test(before);
  if (lead === 'to') return SPOKE.test(before);
  return MET.test(lead) || (lead === 'and' && isMeeting(tokens, beforePossessed(tokens, at)));
}

/** Before the country of "Kosovo's Agim Roe" that ends here, or -1. */
function beforePossessed(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (end - at <= MAX_WORDS && isCapital(tokens[at])) at--;
  if (at === end - 1 || !/^['’]s$/.test(tokens[at]?.text ?? '')) return -1;
  at--;
  while (isCapital(tokens[at])) at--;
  return at;
}

const MAX_WORDS = 4;
const SPOKE = /^(?:spoke|speaks|talked|talks)$/;

/** "Chad's Idriss Mahamat and Mali's Moussa Keita": the one is a person, so is the other. */
function isPaired({ reading: { tokens }, countryAt, tagAt }: Ground, { first, last }: Range): boolean {
  const next = tokens[last]?.lower === 'and' ? last + 1 : -1;
  const owner =
    next > 0 && countryAt.has(next) ? tokens.findIndex(({ text }, i) => i > next && /^['’]s$/.test(text)) : -1;
  const before = tokens[first - 3]?.lower === 'and' ? tagAt.get(first - 4) : undefined;
  const after = owner > 0 && owner <= next + 3 ? tagAt.get(owner + 1) : undefined;
  return [before, after].some(tag => tag?.kind === 'person');
}

/** What is done by people, at meetings and on the way there. */
const ACTING =
  /^(?:hosted|hosts|held|holds|signed|signs|discussed|flew|flies|attended|attends|joined|joins|travelled|traveled|travels|telephoned|spoke|talked|inaugurated|agreed|received|receives|greeted|landed|sat|conferred|will)$/;

const MET = /^(?:met|meets|meeting|told|telephoned|phoned|called|hosted|received|welcomed|greeted|joined|by|visiting)$/;
const TALKS =
  /^(?:met|meets|meet|talks|talk|together|hour|hours|minutes|face-to-face|up|talked|spoke|meeting|lunch|dinner|summit|conversation|negotiations|discussions)$/;
