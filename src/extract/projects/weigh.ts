import { loadWords } from '../../lists.ts';
import type { MoneyMention, Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { isActing, isOrdered, isTreated } from './dealings.ts';
import { isRunning } from './in-use.ts';
import { isLocated } from './located.ts';
import { countriesWithin, sumsWithin } from './mentions-near.ts';
import { isWorkOn } from './progress.ts';
import { isBeingBuilt, isWorkedOn } from './stage-phrases.ts';
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
  anonymous: -1,
  trouble: -2,
  whereabouts: -2,
} as const;
export const ENOUGH = 4;

const TROUBLE = new Set(loadWords('gazetteer/project-trouble.txt'));
const TRAFFIC = new Set(loadWords('gazetteer/project-traffic.txt'));
const WHERE = new Set('at in near outside inside from to via through on off around'.split(' '));
const VISITED = new Set([
  'airport',
  'port',
  'building',
  'road',
  'bridge',
  'railway',
  'telecom',
  'industrial',
  'housing',
  'mining',
  'power_plant',
  'nuclear_power',
]);
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
  const worked = isWorkedOn(candidate) || isWorkOn(candidate) || isRunning(candidate);
  if (!cues.length && (treated || isActing(candidate) || worked)) reasons.push('workedOn');
  if (phrase.sum) reasons.push('sumInside');
  else if (sum) reasons.push('sumNear');
  if (isExtentOf(candidate, others)) reasons.push('extent');
  if (isOrdered(candidate, sum)) reasons.push('ordered');
  if (head.plural && candidate.distinctive.length === 0 && (head.listed || candidate.route.length === 0))
    reasons.push(isTold(candidate, sum) ? 'countedPlural' : 'vaguePlural');
  if (isAnonymous(reasons) && !isDoneBy(candidate)) reasons.push('anonymous');
  if (
    !head.programme &&
    (isTroubled(words) || isTraffic(candidate)) &&
    !isBeingBuilt(candidate) &&
    !isWorkOn(candidate) &&
    !treated &&
    !cues.some(({ before, form, weight }) => before && form === 'base' && weight > 1)
  )
    reasons.push('trouble');
  const told = treated || worked || phrase.fresh || sum || cues.some(({ weight }) => weight > 1);
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

/** "a refinery near the oil port", "water from the Tana dam to the towns": what stands beside something else is not told of. */
const isBeside = ({ words, phrase }: Candidate): boolean => {
  const lead = words[phrase.from - 1]?.lower ?? '';
  const between = lead === 'from' && words[phrase.last]?.lower === 'to';
  return between || (phrase.article === 'the' && BESIDE.test(lead));
};

const BESIDE = /^(?:near|outside|beside|joins|joining|crosses|relieves?|relieving)$/;

/** "He landed at the airport": a place where something else happens. */
function isWhereabouts({ words, phrase, sector }: Candidate, others: readonly Candidate[]): boolean {
  const lead = words[phrase.from - 1]?.lower ?? '';
  // "a second berth at the port": what stands there is a part of it
  const part = PARTLY.has(lead) && others.some(other => other.phrase.last === phrase.from - 1 && other.phrase.fresh);
  if (PIPED.has(sector)) return lead === 'through' || lead === 'via';
  return VISITED.has(sector) && WHERE.has(lead) && !part;
}

/** "will send it through a 160-km pipeline" */
const PIPED = new Set(['gas_pipeline', 'oil_pipeline', 'water']);

const PARTLY = new Set(['at', 'in']);

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

/** The sentence tells of an accident, a crime or a war. */
export const isTroubled = (words: readonly Word[]): boolean => words.some(({ lower }) => TROUBLE.has(lower));

/** "His plane landed at the airport": a cable that landed is no such place. */
const isTraffic = ({ words, sector }: Candidate): boolean =>
  VISITED.has(sector) && words.some(({ lower }) => TRAFFIC.has(lower));
