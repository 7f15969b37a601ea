import type { MoneyMention, Reading } from '../reading.ts';
import { isMass, isOfAnother } from './another-thing.ts';
import type { Candidate } from './candidate.ts';
import { isActing, isOrdered, isTreated } from './dealings.ts';
import { isRunning } from './in-use.ts';
import { isLocated } from './located.ts';
import { countriesWithin, sumsWithin } from './mentions-near.ts';
import { isWorkOn } from './progress.ts';
import { isBeingBuilt, isInUse, isWorkedOn } from './stage-phrases.ts';
import { isTraffic, isTroubled } from './trouble.ts';
import { isBeside, isIntroduced, isTreatedSo, isWhereabouts } from './whereabouts.ts';
import type { Word } from './words.ts';

/** Points for and against a mention being a project. Chosen so that a firm head needs one thing more, a plain one two, a weak one three. */
const POINTS = {
  firm: 3,
  plain: 2,
  weak: 0,
  title: -9,
  named: 1,
  given: 1,
  route: 2,
  located: 1,
  owned: 0,
  measured: 1,
  laidOut: 2,
  workedOn: 1,
  fresh: 1,
  sumInside: 2,
  sumNear: 1,
  ordered: 4,
  extent: -6,
  vaguePlural: -3,
  countedPlural: -1,
  countedBuilt: 0,
  raised: 2,
  ranked: 1,
  mass: -2,
  others: -2,
  anonymous: -1,
  trouble: -2,
  whereabouts: -2,
} as const;
export const ENOUGH = 4;

const SUM_REACH = 90;

/** Points of a candidate, with the reasons by name: what `explain` shows. */
export function weigh(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
): { score: number; reasons: string[] } {
  const reasons = reasonsFor(reading, candidate, others);
  const cue = Math.max(0, ...candidate.cues.map(({ weight }) => weight));
  const score = reasons.reduce((sum, reason) => sum + POINTS[reason], cue);
  return { score, reasons: cue ? [...reasons, `work ${cue}`] : reasons };
}

type Reason = keyof typeof POINTS;

function reasonsFor(reading: Reading, candidate: Candidate, others: readonly Candidate[]): Reason[] {
  const { head, phrase, words, cues } = candidate;
  const located = isLocated(reading, candidate);
  const reasons: Reason[] = [isKnownLine(candidate, located) ? 'plain' : head.strength];
  const sum = sumNear(reading, candidate, others);
  if (candidate.route.length > 1) reasons.push('route');
  else if (isNamed(reading, candidate)) reasons.push('named');
  if (candidate.given) reasons.push('given');
  if (phrase.fresh) reasons.push('fresh');
  if (phrase.owned) reasons.push('owned');
  if (located && (cues.length > 0 || !reasons.includes('named'))) reasons.push('located');
  if (isMeasured(candidate)) reasons.push(candidate.route.length > 1 ? 'laidOut' : 'measured');
  const treated = isTreated(candidate);
  const worked =
    isWorkedOn(candidate) || (located && isIntroduced(candidate)) || isWorkOn(candidate) || isRunning(candidate);
  if (!cues.length && (treated || isActing(candidate) || worked)) reasons.push('workedOn');
  if (phrase.sum) reasons.push('sumInside');
  else if (sum) reasons.push('sumNear');
  if (isExtentOf(candidate, others)) reasons.push('extent');
  if (isOrdered(candidate, sum)) reasons.push('ordered');
  if (head.plural && candidate.distinctive.length === 0 && (head.listed || candidate.route.length === 0))
    reasons.push(
      isTold(candidate, sum)
        ? phrase.counted && ((head.strength === 'firm' && isRunning(candidate)) || isRaised(candidate))
          ? 'countedBuilt'
          : 'countedPlural'
        : 'vaguePlural',
    );
  if (head.strength === 'weak' && candidate.sector === 'building' && isRaised(candidate)) reasons.push('raised');
  if (isRanked(reading, candidate)) reasons.push('ranked');
  if (isMass(candidate)) reasons.push('mass');
  if (isOfAnother(candidate)) reasons.push('others');
  if (isAnonymous(reasons) && !isDoneBy(candidate)) reasons.push('anonymous');
  if (
    !head.programme &&
    (isTroubled(words) || (isTraffic(candidate) && !isWorkedOn(candidate) && !sum)) &&
    !isBeingBuilt(candidate) &&
    !isInUse(candidate) &&
    !isWorkOn(candidate) &&
    !treated &&
    !cues.some(({ before, form, weight }) => before && form === 'base' && weight > 1)
  )
    reasons.push('trouble');
  const told =
    treated ||
    worked ||
    phrase.fresh ||
    phrase.sum ||
    sum ||
    isTreatedSo(candidate) ||
    cues.some(({ weight }) => weight > 1);
  if (isBeside(candidate) || (isWhereabouts(candidate, others) && !told)) reasons.push('whereabouts');
  return reasons;
}

/** "The line to Edea": of which kind it is was told by the words around it, and it leads somewhere of its own. */
const isKnownLine = ({ head, sector, route }: Candidate, located: boolean): boolean =>
  head.strength === 'weak' && sector !== head.sector && (located || route.length > 1);

/** "the tunnel was opened: 57 kilometres of railway": how much of it, when the thing itself was named before. */
function isExtentOf({ words, phrase, start }: Candidate, others: readonly Candidate[]): boolean {
  const measured = words[phrase.from - 1]?.lower === 'of' && UNIT.test(words[phrase.from - 2]?.lower ?? '');
  return measured && others.some(other => other.start < start && other.route.length + other.distinctive.length > 0);
}

/** A plural is no longer vague when it is counted, or built for a sum or in one place: "loan of $160 million to upgrade rural roads". */
function isTold({ phrase, head, cues, words }: Candidate, sum: MoneyMention | undefined): boolean {
  if (phrase.counted) return true;
  const sited =
    head.strength === 'firm' && /^(?:in|at|near|across|of|throughout)$/.test(words[phrase.last]?.lower ?? '');
  if (sited && cues.some(({ before, form, weight }) => before && form !== 'ing' && weight > 1)) return true;
  return sum !== undefined && (head.listed === true || cues.some(({ before, weight }) => before && weight > 1));
}

/** By a proper name, or by the country it belongs to: "the Venezuelan hydropower project". */
function isNamed(reading: Reading, { distinctive, phrase, words }: Candidate): boolean {
  if (distinctive.length) return true;
  const start = words[phrase.possessor ?? phrase.first].start;
  return countriesWithin(reading, { start, end: words[phrase.last - 1].end }).length > 0;
}

/** "an airport that a Dubai firm wants to build": who builds it is told, if not what it is called. */
const isDoneBy = ({ words, phrase, cues }: Candidate): boolean =>
  /^(?:that|which)$/.test(words[phrase.last]?.lower ?? '') &&
  cues.some(({ at, before, weight }) => !before && weight > 1 && at > phrase.last + 2);

/** Somebody builds it: told by the verb itself. */
const isRaised = (candidate: Candidate): boolean =>
  candidate.cues.some(
    ({ at, form, weight, before }) =>
      form !== 'noun' &&
      (weight > 1 || (before && candidate.phrase.article === 'a' && /^opened$/.test(candidate.words[at].lower))) &&
      (before || candidate.phrase.article === 'a' || candidate.phrase.fresh),
  ) || isBeingBuilt(candidate);

/** "Angola's first satellite", "its fourth airfield": there is only one. */
const isRanked = (reading: Reading, { words, head, phrase }: Candidate): boolean =>
  words
    .slice(phrase.from, head.first)
    .some(({ lower }) => ORDINAL.test(lower) || (head.strength === 'firm' && HIGHEST.test(lower))) &&
  (phrase.owned || isOfCountry(reading, words, phrase));

const isOfCountry = (reading: Reading, words: readonly Word[], { article, possessor }: Candidate['phrase']): boolean =>
  article === 'the' && possessor !== undefined && countriesWithin(reading, words[possessor]).length > 0;

const HIGHEST = /^(?:largest|biggest|longest|tallest|highest)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/;

/** "a road", "housing": nothing says which one or where; a matter more than a thing. */
const isAnonymous = (reasons: readonly Reason[]): boolean => !reasons.some(reason => IDENTIFYING.has(reason));

const IDENTIFYING = new Set<Reason>([
  'named',
  'route',
  'located',
  'owned',
  'measured',
  'laidOut',
  'fresh',
  'sumInside',
  'sumNear',
  'countedPlural',
  'countedBuilt',
]);

/** "a 300-km pipeline", "the 1,200-megawatt plant", "31 km of track". */
const isMeasured = ({ words, phrase, head }: Candidate): boolean =>
  (words[phrase.from - 1]?.lower === 'of' && isMeasure(words, phrase.from - 3)) ||
  words.slice(phrase.from, head.first).some((_, i) => isMeasure(words, phrase.from + i)) ||
  words
    .slice(phrase.last, phrase.last + ASIDE)
    .some(({ text }, i) => text === ',' && isMeasure(words, phrase.last + i + 1));

/** "the line to Edea, 136 kilometres long" */
const ASIDE = 5;

const isMeasure = (words: readonly Word[], at: number): boolean =>
  /^\d/.test(words[at]?.text ?? '') && UNIT.test(words[at + 1]?.lower ?? '');

const UNIT = /^(?:km|kilomet|mile|mw|megawatt|gw|gigawatt|kv|kilovolt|met[er]{2}|lane|bed|seat|hectare|stor)/;

/** A sum close by that stands inside no other name: in "pipelines, including a $6 billion railway" it is the railway's. */
function sumNear(
  reading: Reading,
  { start, end, sentence }: Candidate,
  others: readonly Candidate[],
): MoneyMention | undefined {
  return sumsWithin(reading, sentence).find(
    sum =>
      sum.start < end + SUM_REACH && sum.end > start - SUM_REACH && !others.some(({ phrase }) => phrase.sum === sum),
  );
}
