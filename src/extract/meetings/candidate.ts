import type { Rejection } from '../../model/extraction.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { MeetingStatus, MeetingType } from '../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import type { Reading } from '../reading.ts';
import type { Chunk, Spot } from './chunks.ts';
import type { Side } from './side.ts';

/** One telling of a meeting, before the tellings of one meeting are put together. */
export type Candidate = {
  readonly type: MeetingType;
  readonly status: MeetingStatus;
  /** Is the status said in words, or only the usual one? */
  readonly sure: boolean;
  readonly sides: readonly Side[];
  /** Of a visit: was it told as an arrival? */
  readonly begins: boolean;
  /** Was its end told of: is the day of it the last? */
  readonly ends: boolean;
  readonly date: PartialDate | null;
  readonly place: Spot | null;
  /** Names the meeting only by "the talks", "their meeting": it needs an earlier one, and is dropped without. */
  readonly back: boolean;
  /** "The talks": a table that fits in part is the same one. */
  readonly definite: boolean;
  /** "It was the first summit": gives the meeting told just before its kind. */
  readonly names: boolean;
  readonly noun: string;
  readonly days: number | undefined;
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly region: string | undefined;
  /** Of whom it is a meeting: "leaders' summit", "ministerial meeting". */
  readonly tier: 'top' | 'ministers' | undefined;
  /** Keys of the organizations on the margins of whose meeting it is held. */
  readonly margin: readonly string[];
  /** Is it told to take place at an event, or on its margins? */
  readonly occasion: boolean;
  /** Is it told to be of another time than the news: "years later"? */
  readonly apart: boolean;
  readonly sentences: readonly number[];
  readonly at: number;
  readonly method: string;
};

/** What a frame sees: one sentence, and what the report has told so far. */
export type Scene = {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** The chunks of any sentence of the report. */
  readonly chunksOf: (sentence: number) => readonly Chunk[];
  /** The states that the name of a region stands for in this report. */
  readonly regions: () => ReadonlyMap<string, readonly Side[]>;
  readonly here: Spot | null;
  readonly memory: Memory;
};

/** Grows sentence by sentence; later sentences refer back to it. */
export type Memory = {
  readonly candidates: Candidate[];
  readonly rejected: Rejection[];
  /** What referred back to a meeting that had not been told yet, "The meeting will be held in Oslo". */
  pending: readonly Candidate[];
  /** The sentence up to which `lastPlural` and `lastPerson` have been read. */
  recalled: number;
  lastPlural: readonly Side[];
  /** The sentence of it. */
  lastPluralAt: number;
  lastPerson: readonly Side[];
};

/** A frame reads the trigger at a chunk and gives the meetings it tells of. */
export type Frame = (scene: Scene, at: number) => readonly Candidate[];

/** Notes a trigger that was looked at and not taken. */
export function refuse({ reading, chunks, memory }: Scene, at: number, reason: string): readonly Candidate[] {
  const start = reading.tokens[chunks[at].first].start;
  const end = reading.tokens[chunks[at].last - 1].end;
  memory.rejected.push({
    start,
    end,
    text: reading.text.slice(start, end),
    method: 'meetings/trigger',
    kind: 'meeting',
    reason,
  });
  return [];
}
