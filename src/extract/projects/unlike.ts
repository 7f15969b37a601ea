import { loadWords } from '../../lists.ts';
import type { Candidate } from './candidate.ts';

const KINDS = new Set(loadWords('gazetteer/project-kinds.txt'));
const ORDINALS = new Set('second third fourth fifth another additional other separate temporary'.split(' '));
const AGED = new Set('old former previous earlier existing original'.split(' '));
/** Sectors of many kinds of plant: an ammonia plant is no methanol plant. */
const VARIED = new Set(['industrial', 'building', 'mining', 'port', 'power_plant', 'water']);

/** Whether two mentions of one sector cannot be of one thing: a hospital and a stadium, an old bridge and its successor. */
export function areUnlike(one: Candidate, other: Candidate): boolean {
  return kindsDiffer(one, other) || makesDiffer(one, other) || turnsDiffer(one, other) || introduces(one, other);
}

/** "a railway to Tuy" after one that has a name or a place of its own. */
function introduces(one: Candidate, { phrase, words }: Candidate): boolean {
  const known = one.distinctive.length + one.route.length > 0 || one.end > one.words[one.phrase.last - 1].end;
  return known && phrase.article === 'a' && PLACING.has(words[phrase.last]?.lower ?? '');
}

const PLACING = new Set(['at', 'to', 'in', 'near', 'across', 'on', 'from', 'between', 'over', 'under']);

function kindsDiffer(one: Candidate, other: Candidate): boolean {
  const [a, b] = [nounOf(one), nounOf(other)];
  const [service, otherService] = [serviceOf(one), serviceOf(other)];
  if (service && otherService && service !== otherService) return true;
  return a !== b && KINDS.has(a) && KINDS.has(b);
}

/** "a commuter line" is no high-speed railway. */
const serviceOf = ({ head, words }: Candidate): string | undefined =>
  words.slice(head.first, head.last).find(({ lower }) => SERVICES.has(lower))?.lower;

const SERVICES = new Set('commuter suburban high light metro tram freight bullet'.split(' '));

const nounOf = ({ head, words }: Candidate): string => words[head.last - 1].lower.replace(/(?<=[^s])s$/, '');

/** "an ammonia plant", then "a methanol unit": what it makes is said of both and no word is shared. */
function makesDiffer(one: Candidate, other: Candidate): boolean {
  if (other.phrase.article === 'the' || !VARIED.has(other.sector)) return false;
  const [a, b] = [one, other].map(({ head, words }) =>
    words.slice(head.first, head.last - 1).map(({ lower }) => lower),
  );
  return a.length > 0 && b.length > 0 && !a.some(word => b.includes(word));
}

/** "the third bridge" after "the bridge"; "the old bridge" after "the new bridge". */
function turnsDiffer(one: Candidate, other: Candidate): boolean {
  const turn = (words: ReadonlySet<string>, mention: Candidate): string =>
    before(mention).find(word => words.has(word)) ?? '';
  if (turn(ORDINALS, other) && turn(ORDINALS, one) !== turn(ORDINALS, other)) return true;
  return (turn(AGED, one) !== '' && other.phrase.fresh) || (one.phrase.fresh && turn(AGED, other) !== '');
}

const before = ({ words, phrase, head }: Candidate): string[] =>
  words.slice(phrase.from, head.first).map(({ lower }) => lower);
