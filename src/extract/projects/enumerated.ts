import type { Sentence } from '../document.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Draft, Weighed } from './draft.ts';
import { ENOUGH } from './weigh.ts';
import { isCapital, type Word, wordsOf } from './words.ts';
import { workCues } from './work-cues.ts';

/** "One is to be built at Kerio", "A third, planned for Tambo,": each of the "two refineries" of the sentences before. */
const OPENERS = /^(?:one|another)$/;
const COUNTED = /^(?:second|third|fourth|fifth|other)$/;
const VERB = /^(?:,|is|was|will|would|has|had|at|in|near)$/;
const PLANNED = /^(?:planned|proposed|due|scheduled|slated)$/;
const PLACING = /^(?:at|near|in|for|outside|on)$/;
/** How many sentences back the plural may stand; how far behind the opener the place. */
const REACH = 3;
const PLACE_REACH = 10;
const LONGEST_NAME = 3;

/** With each of several things told of as one plural that a later sentence tells of by its place. */
export function withEnumerated(reading: Reading, drafts: readonly Draft[], weighed: readonly Weighed[]): Draft[] {
  const told = weighed.flatMap(({ candidate }) => (candidate.head.plural && !candidate.head.listed ? [candidate] : []));
  if (!told.length) return [...drafts];
  const found = [...drafts];
  for (const sentence of reading.sentences) {
    const kind = opensWithOne(reading, sentence)
      ? told.findLast(one => isJustBefore(one.sentence, sentence))
      : undefined;
    const one = kind && oneOf(reading, sentence, kind);
    if (!one || found.some(({ names }) => names.some(name => one.distinctive.every(word => name.has(word))))) continue;
    found.push({ sector: one.sector, best: one, mentions: [one], score: ENOUGH, names: [one.nameWords], sure: true });
    told.push(one);
  }
  return found;
}

const isJustBefore = (a: Sentence, b: Sentence): boolean => a.index < b.index && b.index - a.index <= REACH;

function opensWithOne({ tokens }: Reading, { first }: Sentence): boolean {
  const lower = tokens[first]?.lower ?? '';
  return OPENERS.test(lower) || (/^(?:a|the)$/.test(lower) && COUNTED.test(tokens[first + 1]?.lower ?? ''));
}

function oneOf(reading: Reading, sentence: Sentence, kind: Candidate): Candidate | undefined {
  const words = wordsOf(reading, sentence);
  const last = OPENERS.test(words[0].lower) ? 1 : 2;
  const place = VERB.test(words[last]?.lower ?? '') ? placeAfter(words, last) : undefined;
  if (!place) return undefined;
  const phrase = { ...kind.phrase, from: 0, first: 0, last, possessor: undefined, sum: undefined, backedBy: [] };
  const cues = workCues(words, phrase);
  if (!cues.some(({ weight }) => weight > 1) && !PLANNED.test(words[last + 1]?.lower ?? '')) return undefined;
  const distinctive = place.map(({ lower }) => lower);
  return {
    ...kind,
    sentence,
    words,
    phrase,
    cues,
    start: place[0].start,
    end: place[place.length - 1].end,
    name: place.map(({ text }) => text).join(' '),
    head: { ...kind.head, first: 0, last, plural: false, generic: false },
    distinctive,
    nameWords: new Set(distinctive),
    route: [],
  };
}

function placeAfter(words: readonly Word[], from: number): Word[] | undefined {
  for (let at = from; at < words.length && at < from + PLACE_REACH; at++) {
    if (!PLACING.test(words[at].lower) || !isCapital(words[at + 1])) continue;
    let end = at + 1;
    while (isCapital(words[end]) && end <= at + LONGEST_NAME) end++;
    return words.slice(at + 1, end);
  }
  return undefined;
}
