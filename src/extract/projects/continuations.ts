import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Draft } from './draft.ts';
import { progressOf } from './progress.ts';
import { isWorkedOn } from './stage-phrases.ts';
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
  'went goes began begins started starts stopped stalled resumed has is was will continues continued'.split(' '),
);

/** Sentences that go on about a project as "it", "It was completed in May.", or about its work, "Construction began last month." */
export function withContinuations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const told = new Map<number, Set<Draft>>();
  for (const draft of drafts) {
    for (const { sentence } of draft.mentions)
      told.set(sentence.index, (told.get(sentence.index) ?? new Set()).add(draft));
  }
  const only = drafts.filter(({ best }) => !best.head.programme).length === 1;
  return flatMap(drafts, draft => {
    const more = flatMap(draft.mentions, mention => {
      const alone = told.get(mention.sentence.index)?.size === 1 && !told.has(mention.sentence.index + 1);
      if (!alone) return [];
      const it = continuationOf(reading, mention);
      return it.length ? it : workBehind(reading, mention, { told, only });
    });
    more.push(...namedAgain(reading, draft, told), ...amongThem(reading, draft, told));
    const sure = draft.sure || more.some(one => isWorkedOn(one) || progressOf(one) !== 'unknown');
    const mentions = [...draft.mentions, ...more].sort((a, b) => a.start - b.start);
    return sure ? [{ ...draft, sure, mentions }] : [];
  });
}

function continuationOf(reading: Reading, { sentence, head, sector }: Candidate): Candidate[] {
  const next = reading.sentences[sentence.index + 1];
  const opener = reading.tokens[next?.first ?? 0]?.lower ?? '';
  if (next?.paragraph !== sentence.paragraph || !OPENERS.has(opener)) return [];
  const words = wordsOf(reading, next);
  const last = opener === 'it' ? 1 : subjectEnd(words);
  if (!last) return [];
  const it = standIn({ head, sector }, next, words, { first: 0, last });
  return opener === 'it' && !it.cues.length && !doesSomething(words) ? [] : [it];
}

/** "South Stream would have cost $40 billion": a name that stood beside a project stands for it elsewhere. */
function namedAgain(reading: Reading, { best, mentions }: Draft, told: ReadonlyMap<number, unknown>): Candidate[] {
  if (!best.given) return [];
  const name = best.given;
  const own = new Set(mentions.map(({ sentence }) => sentence.index));
  return flatMap(reading.sentences, sentence => {
    if (own.has(sentence.index) || told.has(sentence.index) || !sentence.text.includes(name)) return [];
    const words = wordsOf(reading, sentence);
    const start = sentence.start + sentence.text.indexOf(name);
    const first = words.findIndex(word => word.start === start);
    const last = words.findIndex(word => word.end === start + name.length) + 1;
    return first >= 0 && last > first ? [standIn(best, sentence, words, { first, last })] : [];
  });
}

/** "They signed eight contracts. Among them is one for a mill": what was done with all was done with it. */
function amongThem(reading: Reading, { mentions }: Draft, told: ReadonlyMap<number, unknown>): Candidate[] {
  const [first] = mentions;
  const before = reading.sentences[first.sentence.index - 1];
  if (!before || told.has(before.index) || !AMONG.test(first.sentence.text)) return [];
  const words = wordsOf(reading, before);
  return [standIn(first, before, words, { first: words.length - 1, last: words.length })];
}

const AMONG =
  /^(?:Among (?:them|these|those)|They include|These include|One of (?:them|these)|One is|The (?:first|largest|biggest) (?:of (?:them|these) )?is)\b/;

/** The next sentences that speak of no other project but of work: whose it is need not be said. */
function workBehind(
  reading: Reading,
  mention: Candidate,
  { told, only }: { readonly told: ReadonlyMap<number, unknown>; readonly only: boolean },
): Candidate[] {
  const first = mention.sentence.index + 1;
  const behind = reading.sentences
    .slice(first, first + (only ? ONLY_REACH : PARAGRAPH_REACH))
    .filter(({ paragraph }, i) => only || i < WORK_REACH || paragraph === mention.sentence.paragraph);
  const stop = behind.findIndex(({ index }) => told.has(index));
  return flatMap(stop < 0 ? behind : behind.slice(0, stop), next => {
    if (!mayTellOfWork(reading, next)) return [];
    const words = wordsOf(reading, next);
    const far = next.index >= first + WORK_REACH;
    const at = words.findIndex((_, i) => tellsOfWork(words, i) && (!far || isTied(words, i) || (only && i <= 1)));
    return at < 0 ? [] : [standIn(mention, next, words, { first: at, last: at + 1 })];
  });
}

const WORK_REACH = 2;
/** Further on in its paragraph only "work on" something. */
const PARAGRAPH_REACH = 4;
/** In a report of one project "Work began in March" is of that, paragraphs on. */
const ONLY_REACH = 8;
/** Words of work told of with no owner, and those that open a sentence: "The contract was signed in May". */
const WORK = new Set('work works construction excavation earthworks'.split(' '));
const OPENING = new Set(
  'contract tender financing funding builder builders contractor crews engineers workers project scheme'.split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', 'its']);
const OPENING_REACH = 4;

const mayTellOfWork = ({ tokens }: Reading, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ lower }) => WORK.has(lower) || OPENING.has(lower));

/** "Construction began", "the contract was signed"; not "the work of a poet", "construction workers", "at work". */
function tellsOfWork(words: readonly Word[], at: number): boolean {
  const { lower } = words[at];
  const opens = OPENING.has(lower) && (at === 0 || (at <= OPENING_REACH && ARTICLES.has(words[0].lower)));
  if (!opens && !WORK.has(lower)) return false;
  const before = words[at - 1]?.lower ?? '';
  if (/^(?:at|to|his|her|their|my|of|social|art|field|home)$/.test(before)) return false;
  // "Work on the first section is"
  const reach = isTied(words, at) ? VERB_REACH + 3 : VERB_REACH;
  const from = pastAside(words, at + 1);
  return words.slice(from, from + reach).some(word => VERBS.has(word.lower));
}

/** "Its builder, Sinohydro of China, has been told": behind the second comma. */
function pastAside(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from;
  const comma = words.findIndex(({ text }, at) => at > from && at < from + ASIDE && text === ',');
  return comma < 0 ? from : comma + 1;
}

const ASIDE = 12;

const isTied = (words: readonly Word[], at: number): boolean => words[at + 1]?.lower === 'on';

const VERBS = new Set(
  'went goes began begins started starts stopped stalled halted resumed continues continued is are was were has have had will would ceased ended'.split(
    ' ',
  ),
);

const VERB_REACH = 3;

type Span = { readonly first: number; readonly last: number };

/** A word of another sentence that stands for the project. */
function standIn(
  { head, sector }: Pick<Candidate, 'head' | 'sector'>,
  sentence: Sentence,
  words: readonly Word[],
  { first, last }: Span,
): Candidate {
  const phrase = { ...ALONE, from: first, first, last, backedBy: [] };
  const cues = workCues(words, phrase).filter(({ at, form }) => form !== 'ing' && BE.has(words[at - 1]?.lower ?? ''));
  const { start, end, text } = words[first];
  const it = { ...head, first, last, strength: 'weak', generic: true, programme: undefined } as const;
  const named = { name: text, distinctive: [], nameWords: new Set<string>(), route: [] };
  return { ...named, sentence, words, head: it, phrase, start, end, sector, cues };
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
