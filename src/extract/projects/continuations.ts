import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Draft } from './draft.ts';
import { type Word, wordsOf } from './words.ts';
import { workCues } from './work-cues.ts';

const BE = new Set(['is', 'was', 'be', 'been', 'being']);
const BETWEEN = new Set('will would has had is was to be been now also expected due scheduled planned set'.split(' '));
/** What a thing built does; a bank or a ministry ("It will cost" no one) does none of these. */
const DOES = new Set(
  'cost costs run runs stretch stretches link links carry carries generate generates produce'.split(' '),
);
const REACH = 6;
const OPENERS = new Set(['it', 'work', 'works', 'construction']);
const GOES_ON = new Set(
  'began begins started starts stopped stalled resumed has is was will continues continued'.split(' '),
);

/** Sentences that go on about a project as "it": "It was completed in May.", "It will cost 2 billion euros." */
export function withContinuations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const told = new Map<number, Set<Draft>>();
  for (const draft of drafts) {
    for (const { sentence } of draft.mentions)
      told.set(sentence.index, (told.get(sentence.index) ?? new Set()).add(draft));
  }
  return drafts.map(draft => {
    const more = draft.mentions.flatMap(mention => {
      const alone = told.get(mention.sentence.index)?.size === 1 && !told.has(mention.sentence.index + 1);
      return alone ? continuationOf(reading, mention) : [];
    });
    return more.length ? { ...draft, mentions: [...draft.mentions, ...more].sort((a, b) => a.start - b.start) } : draft;
  });
}

function continuationOf(reading: Reading, { sentence, head, sector }: Candidate): Candidate[] {
  const next = reading.sentences[sentence.index + 1];
  const opener = reading.tokens[next?.first ?? 0]?.lower ?? '';
  if (next?.paragraph !== sentence.paragraph || !OPENERS.has(opener)) return [];
  const words = wordsOf(reading, next);
  const last = opener === 'it' ? 1 : subjectEnd(words);
  if (!last) return [];
  const phrase = { ...ALONE, last, backedBy: [] };
  const cues = workCues(words, phrase).filter(({ at, form }) => form !== 'ing' && BE.has(words[at - 1]?.lower ?? ''));
  if (opener === 'it' && !cues.length && !doesSomething(words)) return [];
  const { start, end, text } = words[0];
  const it = { ...head, first: 0, last, strength: 'weak', generic: true, programme: undefined } as const;
  const named = { name: text, distinctive: [], nameWords: new Set<string>(), route: [] };
  return [{ ...named, sentence: next, words, head: it, phrase, start, end, sector, cues }];
}

/** "Work", "Work on it", "Construction of the dam" before a verb; 0 when something else stands there. */
function subjectEnd(words: readonly Word[]): number {
  const tied = /^(?:on|of)$/.test(words[1]?.lower ?? '');
  const end = tied ? (words[2]?.lower === 'it' ? 3 : 4) : 1;
  return GOES_ON.has(words[end]?.lower ?? '') ? end : 0;
}

const ALONE = {
  from: 0,
  first: 0,
  last: 1,
  article: 'the',
  fresh: false,
  owned: false,
  possessor: undefined,
  sum: undefined,
  counted: false,
} as const;

function doesSomething(words: readonly Word[]): boolean {
  let at = 1;
  while (at < REACH && BETWEEN.has(words[at]?.lower ?? '')) at++;
  return DOES.has(words[at]?.lower ?? '');
}
