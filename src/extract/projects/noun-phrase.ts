import { loadWords } from '../../lists.ts';
import type { MoneyMention, Reading } from '../reading.ts';
import type { Head } from './heads.ts';
import { countriesWithin, isInDate, isInPerson, organizationOver, sumsWithin } from './mentions-near.ts';
import { isCapital, isPossessive, isWordlike, type Word } from './words.ts';

/**
 * What is built with all that names it. `first` to `last` is the name; `from` is its leftmost word with article and
 * adjectives; `sum` stands inside ("a $6 billion railway"). `backedBy` are word indexes of "Chinese" in "Chinese-built".
 */
export type NounPhrase = {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly article: Article;
  readonly fresh: boolean;
  /** "its first satellite": whose it is is told, if not by name. */
  readonly owned: boolean;
  readonly possessor: number | undefined;
  readonly sum: MoneyMention | undefined;
  readonly counted: boolean;
  readonly backedBy: readonly number[];
};

export type Article = 'the' | 'a' | 'this' | 'none';

const STOPS = new Set(loadWords('gazetteer/project-stop-words.txt'));
const MODIFIERS = new Set(loadWords('gazetteer/project-modifiers.txt'));
const DROPPED = new Set(loadWords('gazetteer/project-dropped-modifiers.txt'));
const BACKING = new Set(
  'funded financed backed built led run owned made sponsored operated supported assisted invested'.split(' '),
);
const FRESH = new Set('new planned proposed future second third additional unfinished stalled delayed'.split(' '));
/** "Europe's largest reactor" is one reactor, if without a name. */
const SUPERLATIVE = new Set('largest biggest longest tallest highest oldest first only'.split(' '));
const ARTICLES = new Map<string, Article>([
  ['the', 'the'],
  ['its', 'the'],
  ['their', 'the'],
  ['both', 'the'],
  ['this', 'this'],
  ['that', 'this'],
  ['such', 'this'],
  ['a', 'a'],
  ['an', 'a'],
  ['another', 'a'],
  ['one', 'a'],
]);
const COUNTS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozen dozens hundreds thousands several'.split(
    ' ',
  ),
);
const isCount = ({ lower, text }: Word): boolean => COUNTS.has(lower) || /^[\d,]{1,7}$/.test(text);
const LONGEST_PHRASE = 14;
const LONGEST_SUM = 80;

/** Reads from the head to the left, as far as its name, adjectives, sum and article go. */
export function nounPhrase(reading: Reading, words: readonly Word[], head: Head): NounPhrase {
  const phrase = { ...EMPTY, from: head.first, first: head.first, backedBy: [] as number[] };
  if (FRESH.has(words[head.first].lower)) phrase.fresh = true;
  for (let at = head.first - 1; at >= 0 && head.first - at < LONGEST_PHRASE; ) {
    const next = stepLeft(reading, words, phrase, at);
    if (next === undefined) break;
    at = next;
  }
  return { ...phrase, last: nameEnd(reading, words, head) };
}

type Growing = { -readonly [K in keyof NounPhrase]: NounPhrase[K] } & { backedBy: number[] };

const EMPTY: Growing = {
  from: 0,
  first: 0,
  last: 0,
  article: 'none',
  fresh: false,
  owned: false,
  possessor: undefined,
  sum: undefined,
  counted: false,
  backedBy: [],
};

/** Takes the word at `at` into the phrase; answers where to go on, or nothing when the phrase ends. */
function stepLeft(reading: Reading, words: readonly Word[], phrase: Growing, at: number): number | undefined {
  const word = words[at];
  const article = ARTICLES.get(word.lower);
  if (article && !(word.lower === 'a' && words[at + 1]?.joined)) {
    phrase.owned = word.lower === 'its' || word.lower === 'their';
    return closePhrase(phrase, article, at);
  }
  if (isPossessive(word)) return closePossessive(phrase, at);
  const sum = sumEndingAt(reading, word);
  if (sum) return passSum(words, phrase, sum, at);
  if (FRESH.has(word.lower) && !(isCapital(word) && at > 0)) phrase.fresh = true;
  if (SUPERLATIVE.has(word.lower) && isPossessive(words[at - 1])) phrase.owned = true;
  if (isCount(word)) phrase.counted = true;
  if (words[at + 1]?.joined && BACKING.has(words[at + 1].lower)) return passBacking(phrase, at);
  if (phrase.sum === undefined && belongsToName(words, at, phrase)) return takeWord(phrase, at);
  if (DROPPED.has(word.lower) || COUNTS.has(word.lower)) return dropWord(phrase, at);
  if (BACKING.has(word.lower) && (word.joined || isCapital(words[at - 1]))) return dropWord(phrase, at);
  if (word.text === ',' && DROPPED.has(words[at - 1]?.lower ?? '')) return at - 1;
  return articleNear(words, at) ? takeWord(phrase, at) : undefined;
}

function closePhrase(phrase: Growing, article: Article, at: number): undefined {
  phrase.article = article;
  phrase.from = at;
}

function closePossessive(phrase: Growing, at: number): undefined {
  phrase.article = 'the';
  // A mark that opens the sentence is of nobody.
  if (at > 0) phrase.possessor = at - 1;
  phrase.from = Math.max(0, at - 1);
}

function passSum(words: readonly Word[], phrase: Growing, sum: MoneyMention, at: number): number {
  phrase.sum = sum;
  let left = at;
  while (left > 0 && words[left - 1].start >= sum.start) left--;
  phrase.from = left;
  return left - 1;
}

function passBacking(phrase: Growing, at: number): number {
  phrase.backedBy.push(at);
  phrase.from = at;
  return at - 1;
}

function takeWord(phrase: Growing, at: number): number {
  phrase.first = at;
  phrase.from = at;
  return at - 1;
}

function dropWord(phrase: Growing, at: number): number {
  phrase.from = at;
  return at - 1;
}

function sumEndingAt(reading: Reading, word: Word): MoneyMention | undefined {
  const before = sumsWithin(reading, { start: word.start - LONGEST_SUM, end: word.end });
  return before.find(({ start, end }) => start <= word.start && word.end <= end);
}

function belongsToName(words: readonly Word[], at: number, phrase: Growing): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (next?.joined && next.start - word.end <= 3 && isWordlike(word))
    return !STOPS.has(word.lower) || word.lower === 'to';
  if (word.joined && word.lower === 'to') return true;
  if (STOPS.has(word.lower)) return false;
  if (isCapital(word) && at > 0) return true;
  if (DROPPED.has(word.lower)) return false;
  if (isCapital(word)) return true;
  if (MODIFIERS.has(word.lower) || isOrdinal(word.text)) return true;
  return /^\d{1,4}$/.test(word.text) && (isCapital(words[at - 1]) || UNITS.has(next?.lower ?? '')) && !phrase.sum;
}

const UNITS = new Set('mw megawatt km kilometer kilometre mile kv kilovolt bed seat lane gw gigawatt'.split(' '));
const isOrdinal = (text: string): boolean => /^\d+(?:st|nd|rd|th)$/i.test(text);

const LONGEST_LEAD = 5;

/** An unknown adjective is taken when the article or an owner stands before it: "the long-disused Kolwezi mine", "Oslo's flooded tunnel". */
function articleNear(words: readonly Word[], at: number): boolean {
  if (!isWordlike(words[at]) || STOPS.has(words[at].lower)) return false;
  let reach = at - 2;
  for (let left = at - 1; left >= reach && left >= 0; left--) {
    if (left > at - LONGEST_LEAD && (words[left + 1].joined || DROPPED.has(words[left].lower))) reach--;
    if (ARTICLES.has(words[left].lower) || isPossessive(words[left]) || isCount(words[left])) return true;
    if (STOPS.has(words[left].lower) || !isWordlike(words[left])) return false;
  }
  return false;
}

/** `Port of Lobito`, `National Road No. 6`, `railway, Phase 2`: what follows the head and belongs to its name. */
function nameEnd(reading: Reading, words: readonly Word[], head: Head): number {
  let last = head.last;
  if (head.programme) return last;
  if (words[last]?.lower === 'of' && GATHERED.test(words[last - 1].lower) && /^\d/.test(words[last + 1]?.text ?? ''))
    return fleetEnd(words, last + 1);
  if (words[last]?.lower === 'of' && isCapital(words[last + 1])) {
    last += 1;
    while (isCapital(words[last]) && last < head.last + 5) last++;
    return last;
  }
  if (/^(?:no\.?|nos\.?|number)$/.test(words[last]?.lower ?? '')) {
    last++;
    if (words[last]?.text === '.') last++;
  }
  if (/^\d{1,4}[a-z]?$/i.test(words[last]?.text ?? '')) return last + 1;
  if (isCapital(words[last]) && /^(?:I|II|III|IV|V|VI)$/.test(words[last].text)) return last + 1;
  return isCapital(words[head.last - 1]) ? head.last : nameBehind(reading, words, head.last);
}

/** "the copper mine Tenke North, which": a name that nothing follows but a mark or a verb of its own. */
function nameBehind(reading: Reading, words: readonly Word[], from: number): number {
  let last = from;
  while (isCapital(words[last]) && !words[last].joined && last < from + 4) last++;
  if (last === from || !(words[last] === undefined || CLOSING.has(words[last].lower))) return from;
  const stretch = { start: words[from].start, end: words[last - 1].end };
  const other = countriesWithin(reading, stretch).length > 0 || isInDate(reading, stretch);
  return other || isInPerson(reading, stretch) || organizationOver(reading, stretch) ? from : last;
}

const CLOSING = new Set([
  ',',
  '.',
  ';',
  ')',
  'which',
  'that',
  'is',
  'was',
  'has',
  'will',
  'would',
  'in',
  'near',
  'and',
]);

/** Not the building "of 300 homes". */
const GATHERED = /^(?:fleets?|series|set|network|cascade|chain|batch|constellation)$/;

/** "fleet of 54 F-4E Phantom aircraft": a count and the kind that is counted. */
function fleetEnd(words: readonly Word[], from: number): number {
  let last = from + 1;
  while (last < from + 7 && (isCapital(words[last]) || words[last]?.joined || MODIFIERS.has(words[last]?.lower ?? '')))
    last++;
  const kindSaid = MODIFIERS.has(words[last - 1].lower);
  return !kindSaid && isWordlike(words[last]) && !STOPS.has(words[last].lower) ? last + 1 : last;
}
