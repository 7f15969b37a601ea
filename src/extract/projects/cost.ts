import { loadTable } from '../../lists.ts';
import type { Cost } from '../../model/extraction.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { MoneyMention, Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, isUnnamed } from './draft.ts';
import { costsElse, isItsCost, takesUpCost } from './its-cost.ts';
import { sumsWithin } from './mentions-near.ts';
import { phrasesIn, phraseTable } from './phrase-table.ts';
import { isOfWhole, isWhole } from './sum-turns.ts';
import { type Word, wordsOf } from './words.ts';

type Kind = Cost['kind'];
type Row = { readonly kind: Kind; readonly points: number };
type Bid = { readonly sum: MoneyMention; readonly kind: Kind; readonly points: number; readonly against: number };

const COST_WORDS = phraseTable<Row>(
  loadTable<'phrase' | 'kind' | 'points'>('gazetteer/project-cost-words.tsv').map(({ phrase, kind, points }) => [
    phrase,
    { kind: kind as Kind, points: Number(points) },
  ]),
);
/** `only`: a sum of which nothing else is said, in a sentence that tells of no other project. */
const POINTS = { inside: 6, closeBy: 2, far: -2, only: 0.5, whole: 9 } as const;
/** Words of cost count within this many words of the sum; characters between sum and name that are still close by. */
const WORDS_AROUND = 7;
const WORDS_AGAINST = 6;
const WORDS_BESIDE = 2;
const CLOSE_BY = 60;
const FAR = 220;

/** The sum that a report gives for a project: the whole cost before a loan, the nearest before the next. */
export function costOf(reading: Reading, draft: Draft, drafts: readonly Draft[]): Cost | null {
  const bids = flatMap(draft.mentions, mention => bidsIn(reading, mention, draft, drafts));
  const best = [...bids, ...bidsAfter(reading, draft, drafts), ...bidsAnywhere(reading, drafts)].sort(
    (a, b) => b.points - a.points || a.sum.start - b.sum.start,
  )[0];
  return best && best.points > 0 ? { ...best.sum.money, kind: best.kind, text: best.sum.text } : null;
}

/** In the title of a register the sum is what was lent or given, told first; in US dollars before its like in another currency. */
export function costOfTitle(reading: Reading, { words }: Candidate): Cost | null {
  const bids = reading.money.map(sum => bidFor(words, sum, 0));
  const worth = (bid: Bid): number => (bid.sum.money.currency === 'USD' ? 2 : 0) + (isGiven(words, bid.sum) ? 1 : 0);
  const best = bids.sort((a, b) => worth(b) - worth(a) || a.sum.start - b.sum.start)[0];
  return best ? { ...best.sum.money, kind: best.kind, text: best.sum.text } : null;
}

/** "loan of $20 million", "$20 million grant": the word stands right beside the sum. */
function isGiven(words: readonly Word[], sum: MoneyMention): boolean {
  const first = words.findIndex(({ end }) => end > sum.start);
  const last = words.findLastIndex(({ start }) => start < sum.end);
  return rowsAround(words, first, last, WORDS_BESIDE).some(({ kind }) => kind === 'loan' || kind === 'grant');
}

function bidsIn(reading: Reading, mention: Candidate, draft: Draft, drafts: readonly Draft[]): Bid[] {
  return sumsWithin(reading, mention.sentence)
    .filter(
      sum =>
        !isOfWhole(mention, sum) &&
        isNearest(sum, draft, drafts) &&
        !isShared(mention.words, sum, drafts) &&
        !isOfAll(mention, sum) &&
        !(mention.head.strength === 'weak' && isUnnamed(mention) && sharesAround(mention.words, sum)),
    )
    .map(sum => {
      const bid = bidFor(mention.words, sum, nearness(mention, sum));
      const only = tellings(drafts).get(sum.sentence)?.length === 1;
      return only && bid.points <= 0 && bid.against === 0 ? { ...bid, points: POINTS.only } : bid;
    });
}

function nearness({ phrase, start, end }: Candidate, sum: MoneyMention): number {
  if (phrase.sum === sum) return POINTS.inside;
  const gap = Math.max(start - sum.end, sum.start - end);
  if (gap < CLOSE_BY) return POINTS.closeBy;
  return gap > FAR ? POINTS.far : 0;
}

function bidFor(words: readonly Word[], sum: MoneyMention, points: number): Bid {
  const first = words.findIndex(({ start, end }) => end > sum.start && start < sum.end);
  const last = words.findLastIndex(({ start, end }) => end > sum.start && start < sum.end);
  const found = rowsAround(words, first, last, WORDS_AROUND);
  const best = found.reduce<Row>((a, b) => (b.points > a.points ? b : a), { kind: 'unknown', points: 0 });
  const against = Math.min(0, ...rowsAround(words, first, last, WORDS_AGAINST).map(row => row.points));
  if (isWhole(words, first)) return { sum, kind: 'total', points: points + POINTS.whole, against };
  return { sum, kind: best.kind, points: points + best.points + against, against };
}

/** What the words on both sides say of a sum, up to a number of words and no further than a comma where they speak against it. */
function rowsAround(words: readonly Word[], first: number, last: number, reach: number): Row[] {
  const left = words.slice(Math.max(0, first - reach), first);
  const right = words.slice(last + 1, last + 1 + reach);
  const comma = reach === WORDS_AGAINST ? left.findLastIndex(({ text }) => text === ',') : -1;
  return [...phrasesIn(COST_WORDS, left.slice(comma + 1)), ...phrasesIn(COST_WORDS, right)].map(({ row }) => row);
}

type Told = { readonly draft: Draft; readonly mention: Candidate };

const toldIn = new WeakMap<readonly Draft[], ReadonlyMap<number, readonly Told[]>>();

/** Which projects each sentence tells of; asked for with every sum, so kept. */
function tellings(drafts: readonly Draft[]): ReadonlyMap<number, readonly Told[]> {
  const known = toldIn.get(drafts);
  if (known) return known;
  const bySentence = new Map<number, Told[]>();
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const told = bySentence.get(mention.sentence.index) ?? [];
      told.push({ draft, mention });
      bySentence.set(mention.sentence.index, told);
    }
  }
  toldIn.set(drafts, bySentence);
  return bySentence;
}

/** The other project of the same sentence may be the one the sum belongs to. */
function isNearest(sum: MoneyMention, draft: Draft, drafts: readonly Draft[]): boolean {
  const told = tellings(drafts).get(sum.sentence) ?? [];
  const gaps = (own: boolean): number[] =>
    told
      .filter(one => (one.draft === draft) === own && !isOfWhole(one.mention, sum))
      .map(({ mention }) => gapBetween(mention, sum));
  return Math.min(...gaps(false)) >= Math.min(...gaps(true));
}

/** "projects worth $5 billion, a railway and a port": a sum for all of them is the cost of none. */
function isShared(words: readonly Word[], sum: MoneyMention, drafts: readonly Draft[]): boolean {
  const told = tellings(drafts).get(sum.sentence) ?? [];
  if (!told.some(({ draft }) => draft !== told[0].draft)) return false;
  return sharesAround(words, sum);
}

/** "projects worth $6 billion, including the dam": the sum is that of all of them. */
const isOfAll = ({ words, start }: Candidate, sum: MoneyMention): boolean =>
  words.some(word => word.lower === 'including' && word.start >= sum.end && word.end <= start) &&
  sharesAround(words, sum);

function sharesAround(words: readonly Word[], sum: MoneyMention): boolean {
  const first = words.findIndex(({ end }) => end > sum.start);
  const last = words.findLastIndex(({ start }) => start < sum.end);
  const around = words.slice(Math.max(0, first - WORDS_SHARED), last + 1 + WORDS_SHARED);
  return around.some(({ lower }) => SHARING.has(lower));
}

const WORDS_SHARED = 3;
const SHARING = new Set(
  'projects schemes deals contracts agreements together altogether combined package between'.split(' '),
);

/** A sum right behind a name costs more characters than one right before it: "a $6bn line and a pipeline". */
function gapBetween(mention: Candidate, sum: MoneyMention): number {
  if (mention.phrase.sum === sum) return -1;
  if (mention.start > sum.end && looksBack(mention.words, sum)) return FAR;
  return Math.max(mention.start - sum.end, sum.start - mention.end);
}

/** "a port, opened at a cost of $361 million, and an airport": what costs it was named before. */
function looksBack(words: readonly Word[], sum: MoneyMention): boolean {
  const first = words.findIndex(({ end }) => end > sum.start);
  const [far, near] = [words[first - 2]?.lower ?? '', words[first - 1]?.lower ?? ''];
  return (
    /^(?:worth|costing|at)$/.test(near) || (near === 'of' && far === 'cost') || (/^costs?$/.test(near) && far !== '')
  );
}

/** "It will cost $3 billion." in the sentence behind, when that sentence speaks of no other project. */
function bidsAfter(reading: Reading, draft: Draft, drafts: readonly Draft[]): Bid[] {
  const told = tellings(drafts);
  return flatMap(draft.mentions, ({ sentence }) => {
    const silent = reading.sentences.slice(sentence.index + 1, sentence.index + 1 + ITS_COST_REACH);
    const stop = silent.findIndex(({ index }) => told.has(index));
    const alone = isAlone(drafts);
    return flatMap(stop < 0 ? silent : silent.slice(0, stop), next => bidsBehind(reading, sentence, next, alone));
  });
}

const isAlone = (drafts: readonly Draft[]): boolean => drafts.filter(({ best }) => !best.head.programme).length === 1;

/** What a report of one project calls a cost or a price is its, wherever that stands. */
function bidsAnywhere(reading: Reading, drafts: readonly Draft[]): Bid[] {
  if (!isAlone(drafts)) return [];
  const told = tellings(drafts);
  return flatMap(reading.money, sum => {
    const sentence = reading.sentences[sum.sentence];
    const words = told.has(sum.sentence) ? [] : wordsOf(reading, sentence);
    if (!words.length || costsElse(words) || sharesAround(words, sum)) return [];
    const bid = bidFor(words, sum, ELSEWHERE);
    return bid.kind === 'total' && bid.points > SURE_COST ? [bid] : [];
  });
}

/** Points of a sum that stands nowhere near. */
const ELSEWHERE = -2;

/** Right behind the sentence a "The" or "Work" is enough; further on "It" or "The cost" has to say what is meant. */
function bidsBehind(reading: Reading, sentence: Sentence, next: Sentence, alone: boolean): Bid[] {
  const sums = next.paragraph <= sentence.paragraph + 1 ? sumsWithin(reading, next) : [];
  if (!sums.length) return [];
  const words = wordsOf(reading, next);
  const said = words.some((_, at) => isItsCost(words, at));
  const taken = next.index === sentence.index + 1 && (said || TAKING_UP.test(words[0].lower));
  const its = said || takesUpCost(words);
  if ((!taken && !its && !alone) || costsElse(words)) return [];
  const least = taken ? 0 : SURE_COST;
  const bids = sums.map(sum => bidFor(words, sum, -1));
  if (!alone || !isGivenIn(next, sentence)) return bids.filter(({ points }) => points > least);
  return bids.map(bid => (bid.against < 0 ? bid : { ...bid, points: Math.max(bid.points, POINTS.only / 2) }));
}

/** Where a report tells of one project, who gives a sum in the next sentence gives it for that. */
const isGivenIn = (next: Sentence, sentence: Sentence): boolean => next.index <= sentence.index + GIVING_REACH;
const GIVING_REACH = 2;

const TAKING_UP =
  /^(?:it|the|this|total|overall|construction|building|rebuilding|restoring|funding|costs?|work|financing|estimated|its|about|some|around|at|funding|money|price)$/;
const ITS_COST_REACH = 3;
/** Points that only a cost by its name has. */
const SURE_COST = 3;
