import type { PartialDate } from '../../model/partial-date.ts';
import type { Chunk } from './chunks.ts';

import { clauseAfter, clauseBefore } from './clause-bounds.ts';
import { isReached } from './where.ts';
import { isA, isMover, nounForm, verbForm } from './words.ts';

const DAY = 86_400_000;
const LONGEST_SPAN = 31;
const ADJUNCT_REACH = 5;
const SMALL_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The date that the clause of a trigger gives, else the one that opens its sentence. */
export function dateOf(chunks: readonly Chunk[], at: number): PartialDate | null {
  const inside = dateInside(chunks, at);
  if (inside) return inside;
  const right = clauseAfter(chunks, at).find(i => isOwnDate(chunks, i));
  const before = clauseBefore(chunks, at);
  const left = before.find(i => isOwnDate(chunks, i));
  const start = before.at(-1) ?? at;
  const index = right ?? left ?? dateBeforeWhen(chunks, start) ?? openingDate(chunks, start, at);
  return dateAt(chunks, index ?? speechDate(chunks, at) ?? dateAfterWhen(chunks, at) ?? dateOfMain(chunks, at));
}

/** "next week's European summit", "the 12 May meeting" */
function dateInside(chunks: readonly Chunk[], noun: number): PartialDate | null {
  if (nounForm(chunks[noun]?.lower ?? '') === undefined) return null;
  for (let i = noun - 1; i > noun - ADJUNCT_REACH; i--) {
    const { kind, lower, date } = chunks[i] ?? { kind: 'mark' };
    const own = chunks[i + 1]?.kind === 'possessive' || isA('article', chunks[i - 1]?.lower ?? '');
    if (kind === 'date') return own ? (date?.date ?? null) : null;
    if (kind === 'comma' || kind === 'mark' || isA('preposition', lower ?? '') || verbForm(lower ?? '')) break;
  }
  return null;
}

const WITHIN_DAY: ReadonlySet<string> = new Set(['talk', 'visit']);

/** "agreed on Monday during talks": the day of the main clause; a summit lasts longer. */
function dateOfMain(chunks: readonly Chunk[], at: number): number | undefined {
  const during = chunks.findLastIndex(({ lower }, i) => i < at && lower === 'during');
  if (during < at - ADJUNCT_REACH || during < 0 || !WITHIN_DAY.has(nounForm(chunks[at].lower)?.frame ?? ''))
    return undefined;
  const date = lastDate(chunks, during);
  return date === undefined || chunks.slice(date, during).some(isStop) ? undefined : date;
}

const dateAt = (chunks: readonly Chunk[], index: number | undefined): PartialDate | null =>
  chunks[index ?? -1]?.date?.date ?? null;

/** "raised it with Rao when he visited Oslo in April" */
function dateAfterWhen(chunks: readonly Chunk[], at: number): number | undefined {
  const when = chunks.findIndex((chunk, i) => i > at && (chunk.lower === 'when' || isStop(chunk)));
  if (chunks[when]?.lower !== 'when') return undefined;
  const end = chunks.findIndex((chunk, i) => i > when && (isStop(chunk) || chunk.kind === 'comma'));
  const date = chunks.findIndex((_, i) => i > when && isOwnDate(chunks, i));
  return date > 0 && (end < 0 || date < end) ? date : undefined;
}

const isStop = ({ kind, lower }: Chunk): boolean => kind === 'mark' || isA('speech', lower) || lower === 'that';

/** "since March, when a meeting of the two was called off": the month before "when", whatever was since. */
export function dateBeforeDropped(chunks: readonly Chunk[], at: number): PartialDate | null {
  const when = chunks.findLastIndex(({ lower }, i) => i < at && lower === 'when');
  const date = chunks[when - 1]?.kind === 'comma' ? when - 2 : when - 1;
  return when < 0 ? null : dateAt(chunks, date);
}

/** "flew home on Tuesday after a visit": the last day before what is over. */
export const dateOfReturn = (chunks: readonly Chunk[], at: number): PartialDate | null =>
  dateAt(chunks, lastDate(chunks, at));

/** "will fly to Oslo on Friday to meet Rao", "is due in Oslo on Friday for talks": who comes for it meets then; who leaves may not. */
export function dateOfComing(chunks: readonly Chunk[], at: number, published: string | null): PartialDate | null {
  const from = chunks.findLastIndex((_, i) => i < at && isOnWay(chunks, i));
  if (from < 0 || published?.length !== 10 || isDeparture(chunks[from])) return null;
  const way = chunks.slice(from, at);
  if (way.some(chunk => isStop(chunk) || isA('clause', chunk.lower)) || way.every(({ spots }) => spots.length === 0))
    return null;
  const behind = chunks.findIndex((_, i) => i > from && i < at && isOwnDate(chunks, i));
  // "On Sunday he travels on to Oslo for a meeting"
  const opening = chunks.slice(0, 2).findIndex((_, i) => isOwnDate(chunks, i));
  const date = dateAt(chunks, behind < 0 ? opening : behind);
  return date?.end && date.end >= published ? date : null;
}

/** "flew", "is due", "headed to Oslo" */
const isOnWay = (chunks: readonly Chunk[], i: number): boolean =>
  isMover(chunks[i].lower) || isA('plan', chunks[i].lower) || isReached(chunks, i);

const isDeparture = ({ lower }: Chunk): boolean => /^(?:leave|depart)$/.test(verbForm(lower)?.lemma ?? '');

/** "in November, when he is due in Oslo", "talks on Monday, after which they signed", "was in Oslo in May, where he met Rao" */
function dateBeforeWhen(chunks: readonly Chunk[], clauseStart: number): number | undefined {
  const afterwards = chunks[clauseStart - 1]?.lower === 'which' && chunks[clauseStart - 2]?.lower === 'after';
  const there = chunks[clauseStart - 1]?.lower === 'where' && !chunks.slice(0, clauseStart).some(isDeparture);
  if (afterwards || there) return lastDate(chunks, clauseStart);
  if (chunks[clauseStart - 1]?.lower !== 'when') return undefined;
  const date = chunks[clauseStart - 2]?.kind === 'comma' ? clauseStart - 3 : clauseStart - 2;
  return date >= 0 && isOwnDate(chunks, date) ? date : undefined;
}

/** "held talks on Monday, after which they signed a plan" */
function lastDate(chunks: readonly Chunk[], end: number): number | undefined {
  const index = chunks.findLastIndex((_, i) => i < end && isOwnDate(chunks, i));
  return index < 0 ? undefined : index;
}

/** "said on Friday after talks with Rao": who speaks of talks just held speaks on their day. */
function speechDate(chunks: readonly Chunk[], at: number): number | undefined {
  const near = chunks.slice(Math.max(0, at - ADJUNCT_REACH), at);
  if (!near.some(chunk => /^(?:after|following|during|when|while)$/.test(chunk.lower))) return undefined;
  const index = chunks.findIndex((chunk, i) => chunk.kind === 'date' && isSpeechNear(chunks, i));
  return index < 0 ? undefined : index;
}

const isSpeechNear = (chunks: readonly Chunk[], i: number): boolean =>
  chunks.slice(Math.max(0, i - 3), i).some(chunk => isA('speech', chunk.lower));

/** The date that a trigger has for itself: within its phrase, or after it in its clause. */
export function dateAfter(chunks: readonly Chunk[], at: number): PartialDate | null {
  const inside = dateInside(chunks, at);
  if (inside) return inside;
  const index = clauseAfter(chunks, at).find(i => isOwnDate(chunks, i));
  return index === undefined ? null : (chunks[index].date?.date ?? null);
}

/** "On the 17th, before the start of the summit, Rao met …": unless the clause of the trigger hangs on an "after" or "before". */
function openingDate(chunks: readonly Chunk[], clauseStart: number, at: number): number | undefined {
  const opening = chunks.slice(0, 3).findIndex((_, i) => isOwnDate(chunks, i));
  if (opening < 0 || opening >= at) return undefined;
  const hung = /^(?:after|before|following|during|until|since)$/.test(chunks[clauseStart - 1]?.lower ?? '');
  if (isToldOf(chunks, opening, clauseStart)) return undefined;
  return hung && !chunks.slice(clauseStart, at).some(chunk => chunk.kind === 'comma') ? undefined : opening;
}

/** "On Wednesday the agency confirmed that Rao had visited Oslo": the day of the telling. */
const isToldOf = (chunks: readonly Chunk[], opening: number, clauseStart: number): boolean =>
  clauseStart > opening &&
  chunks
    .slice(clauseStart - 2, clauseStart)
    .some(({ lower }) => isA('speech', lower) && !/^(?:told|according)$/.test(lower));

/** Not the day on which somebody said it, and not "since Monday". */
function isOwnDate(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i].kind !== 'date') return false;
  const before = chunks.slice(Math.max(0, i - 3), i);
  if (isSpeechNear(chunks, i)) return false;
  // "in ten years", "for two weeks": a length, no date; "in two days" is one
  const length =
    /\b(?:years?|months|weeks|days)$/.test(chunks[i].lower) && !/\b(?:last|this|next)\b/.test(chunks[i].lower);
  if (length && chunks[i].date?.date.precision !== 'day') return false;
  // "a plan for the years 2016 to 2018", "a plan for 2016-2018"
  if (/\b(?:years?|period)$/.test(before.at(-1)?.lower ?? '')) return false;
  if (before.at(-1)?.lower === 'for' && /^\d{4}\D+\d{2,4}$/.test(chunks[i].lower)) return false;
  return !before.some(chunk => chunk.lower === 'since') && !/^(?:until|till|by)$/.test(before.at(-1)?.lower ?? '');
}

/** Days of "a three-day visit", "the 2-day meeting" or "two days of talks" that stands within a few words before the noun. */
export function daysBefore(chunks: readonly Chunk[], noun: number): number | undefined {
  const words = chunks.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  // "three-day", "2-day", "two days of"
  const length = /\b(?<count>[a-z]+|\d{1,2})(?:-day\b| days of\b)/.exec(words.join(' '))?.groups?.count ?? '';
  const days = /^\d/.test(length) ? Number(length) : SMALL_NUMBERS.indexOf(length);
  return days > 1 && days <= LONGEST_SPAN ? days : undefined;
}

/** A first day and a length make a range. */
export function lengthen(date: PartialDate | null, days: number | undefined): PartialDate | null {
  if (!date?.start || date.precision !== 'day' || days === undefined) return date;
  const end = new Date(Date.parse(date.start) + (days - 1) * DAY).toISOString().slice(0, 10);
  return { ...date, end, precision: 'range', edtf: `${date.start}/${end}` };
}

const MONTHS_AWAY = 5 * 30 * DAY;

/** "on January 20", told in December as still to come, is that of the next year. */
export function toCome(date: PartialDate | null, published: string | null): PartialDate | null {
  if (!date?.start || !date.end || published?.length !== 10 || /\d{4}/.test(date.text)) return date;
  if (!/^(?:day|range|month)$/.test(date.precision) || Date.parse(published) - Date.parse(date.end) < MONTHS_AWAY)
    return date;
  const next = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return { ...date, start: next(date.start), end: next(date.end), edtf: date.edtf?.replace(/\d{4}/g, next) ?? null };
}

/** What is called off was to come: "set for Friday, has been put off" means the Friday after the report; where it "was to have met", the nearer one. */
export function nextWeek(date: PartialDate | null, published: string | null, least = 0): PartialDate | null {
  if (!date?.start || date.precision !== 'day' || published?.length !== 10) return date;
  if (Date.parse(published) - Date.parse(date.start) <= least * DAY) return date;
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(date.text)) return date;
  const start = new Date(Date.parse(date.start) + 7 * DAY).toISOString().slice(0, 10);
  return { ...date, start, end: start, edtf: start };
}

/** A last day and a length make a range. */
export function endingOn(date: PartialDate | null, days: number | undefined): PartialDate | null {
  if (!date?.start || date.precision !== 'day' || days === undefined) return date;
  const start = new Date(Date.parse(date.start) - (days - 1) * DAY).toISOString().slice(0, 10);
  return { ...date, start, precision: 'range', edtf: `${start}/${date.start}` };
}

/** Can both be the day of one event? A date without a day excludes nothing. */
export function datesMeet(a: PartialDate | null, b: PartialDate | null): boolean {
  if (!a?.start || !b?.start) return true;
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

const liesIn = (inner: PartialDate, outer: PartialDate): boolean =>
  (inner.start ?? '') >= (outer.start ?? '') && (inner.end ?? '') <= (outer.end ?? '');

const WIDTH = ['day', 'range', 'week', 'month', 'season', 'year', 'decade'];

/** Of two dates of one event the range that begins no later, else the narrower. */
export function joinDates(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (!a?.start) return b?.start ? b : (a ?? b);
  if (!b?.start) return a;
  if (a.precision === 'day' && b.precision === 'range') return b;
  if (a.precision === 'range' && b.precision === 'range') return liesIn(b, a) ? b : a;
  return WIDTH.indexOf(b.precision) < WIDTH.indexOf(a.precision) && !(a.precision === 'range') ? b : a;
}

/** "Years later he met Singh" */
export const isApart = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    ({ lower }, i) =>
      /^(?:later|ago|earlier|before)$/.test(lower) &&
      /\b(?:years?|months?|weeks?|decades?)$/.test(chunks[i - 1]?.lower ?? ''),
  );
