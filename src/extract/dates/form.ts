import type { PartialDate } from '../../model/partial-date.ts';
import type { DateSpan } from './date-span.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './tense.ts';

/** What a date's first word is: forms are only tried where one of theirs begins. */
export type FirstWord = 'number' | 'month' | 'weekday' | 'word';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A match inside its sentence; `start` and `end` count in `sentence`. */
export type Found = {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
};

export type DateContext = {
  /** The report's day, month or year. */
  readonly reference: Reference | null;
  /** The only year that full dates of the report name; used when there is no reference. */
  readonly onlyYear: number | null;
  /** The last day named shortly before: `a day earlier` counts from it. */
  readonly anchor: () => number | null;
  /** Looked for only when a form asks. */
  readonly tense: () => Tense;
  /** Months that the report uses as names of people (`Theresa May`). */
  readonly names: ReadonlySet<string>;
  /** Weekdays (1 to 7) that the report says are still to come today: `later Monday`. */
  readonly today: ReadonlySet<number>;
};

/** `end` is given when the date reaches further than the pattern. */
export type Placement = { readonly span: DateSpan; readonly basis: PartialDate['basis']; readonly end?: number };

/** Looks like a date and is none; `end` of the match is skipped. */
export type Refusal = { readonly refused: string };

/** What the calendar calls by a name. */
export type CalendarWord = 'month' | 'weekday' | 'season';

/**
 * One way to write a date; it is tried only in sentences that hold a word of the kind it `needs`, and only at words whose
 * lower-case form its `opening` fits, where the class of the first word alone would let in too many. `place` answers undefined when the words fit and the sense does not; the next form is tried.
 */
export type Form = {
  readonly name: string;
  readonly first: readonly FirstWord[];
  readonly needs?: CalendarWord;
  readonly opening?: RegExp;
  readonly pattern: RegExp;
  readonly place: (found: Found, context: DateContext) => Placement | Refusal | undefined;
};

/** Tries a form at one offset of a sentence. */
export function matchAt(form: Form, sentence: string, offset: number): Found | undefined {
  form.pattern.lastIndex = offset;
  const match = form.pattern.exec(sentence);
  if (!match) return undefined;
  return { sentence, start: offset, end: offset + match[0].length, groups: match.groups ?? {} };
}

/** The word straight before a match, in lower case; empty when anything but blanks stands between. */
export function wordBefore({ sentence, start }: Found): string {
  const before = sentence.slice(Math.max(0, start - 24), start);
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length) return '';
  // Only the last piece is matched, as a pattern that must end somewhere is slow from the left.
  return /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}'’-]+$/u.exec(trimmed.slice(trimmed.lastIndexOf(' ') + 1))?.[0] ?? '';
}

/** The word straight after a match, as written; empty when anything but blanks stands between. */
export const wordAfter = ({ sentence, end }: Found): string =>
  /^\s+([\p{L}\p{N}'’-]+)/u.exec(sentence.slice(end, end + 32))?.[1] ?? '';
