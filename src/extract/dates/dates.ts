import type { Rejection } from '../../model/extraction.ts';
import type { Sentence } from '../document.ts';
import { tokenAt } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { DateMention, Extractor, Reading } from '../reading.ts';
import { dayNumber } from './calendar.ts';
import { CALENDARS, calendarOf, holds } from './calendar-words.ts';
import { datelineDate } from './dateline.ts';
import { firstWordOf } from './first-word.ts';
import { type DateContext, type FirstWord, type Form, matchAt, type Placement, type Refusal } from './form.ts';
import { DATE_FORMS } from './forms.ts';
import { monthNames, weekdaysToday } from './habits.ts';
import { referenceOf } from './reference.ts';
import { tenseAt } from './tense.ts';

type Habits = Pick<DateContext, 'reference' | 'onlyYear' | 'names' | 'today'>;
type Outcome = { readonly mentions: DateMention[]; readonly rejected: Rejection[] };

/** A form and its bit among those that a word can open. */
type NumberedForm = Form & { readonly bit: number };
const NUMBERED_FORMS: readonly NumberedForm[] = DATE_FORMS.map((form, i) => ({ ...form, bit: 1 << i }));

/** The forms that a word can open, as bits. */
const openedBy = perWord(({ lower }): number =>
  NUMBERED_FORMS.reduce((bits, { opening, bit }) => (opening?.test(lower) === false ? bits : bits | bit), 0),
);

type FormsByCalendar = readonly (readonly NumberedForm[])[];
const formsFor = (first: FirstWord): FormsByCalendar =>
  Array.from({ length: CALENDARS }, (_, calendar) =>
    NUMBERED_FORMS.filter(form => form.first.includes(first) && holds(calendar, form.needs)),
  );
/** The forms worth trying, by the class of the first word and the kinds of calendar words in the sentence. */
const FORMS: Readonly<Record<FirstWord, FormsByCalendar>> = {
  number: formsFor('number'),
  month: formsFor('month'),
  weekday: formsFor('weekday'),
  word: formsFor('word'),
};
/** How many sentences back `the same day` may look for its day. */
const ANCHOR_REACH = 2;

/** Dates, absolute and relative, resolved against the report's own date. */
export const findDates: Extractor = reading => {
  const reference = referenceOf(reading.report.publishedOn) ?? referenceOf(datelineDate(reading.text) ?? null);
  const habits = { reference, onlyYear: null, names: monthNames(reading), today: weekdaysToday(reading) };
  const first = readSentences(reading, habits);
  const onlyYear = reference ? null : onlyYearOf(first.mentions);
  const { mentions, rejected } = onlyYear === null ? first : readSentences(reading, { ...habits, onlyYear });
  return { dates: mentions, rejected };
};

function readSentences(reading: Reading, habits: Habits): Outcome {
  const outcome: Outcome = { mentions: [], rejected: [] };
  for (const sentence of reading.sentences) readSentence(reading, sentence, habits, outcome);
  return outcome;
}

function readSentence(reading: Reading, sentence: Sentence, habits: Habits, outcome: Outcome): void {
  let from = sentence.start;
  let calendar: number | undefined;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = reading.tokens[i];
    const first = token.start < from ? undefined : firstWordOf(token, reading.tokens[i + 1]);
    if (!first) continue;
    calendar ??= calendarOf(reading.tokens, sentence);
    const place = { sentence, index: i, forms: FORMS[first][calendar] };
    const read = readAt(reading, place, habits, outcome.mentions);
    if (!read) continue;
    from = read.end;
    const mention = { start: token.start, end: from, text: reading.text.slice(token.start, from), method: read.method };
    if ('refused' in read.placed) outcome.rejected.push({ ...mention, kind: 'date', reason: read.placed.refused });
    else outcome.mentions.push(dateMention(mention, sentence.index, read.placed));
  }
}

type Place = { readonly sentence: Sentence; readonly index: number; readonly forms: readonly NumberedForm[] };
type Read = { readonly method: string; readonly end: number; readonly placed: Placement | Refusal };

/** The first form that fits at a token. */
function readAt(reading: Reading, at: Place, habits: Habits, before: readonly DateMention[]): Read | undefined {
  const { sentence, index, forms } = at;
  const opened = openedBy(reading.tokens[index]);
  for (const form of forms) {
    if (!(opened & form.bit)) continue;
    const found = matchAt(form, sentence.text, reading.tokens[index].start - sentence.start);
    if (!found) continue;
    const last = sentence.start + found.end;
    const placed = form.place(found, contextOf(reading, { sentence, index, last }, habits, before));
    if (!placed) continue;
    const end = 'end' in placed && placed.end ? placed.end : found.end;
    return { method: `dates/${form.name}`, end: sentence.start + end, placed };
  }
  return undefined;
}

type DateStretch = { readonly sentence: Sentence; readonly index: number; readonly last: number };

function contextOf(
  { tokens }: Reading,
  { sentence, index, last }: DateStretch,
  { reference, onlyYear, names, today }: Habits,
  before: readonly DateMention[],
): DateContext {
  return {
    reference,
    onlyYear,
    names,
    today,
    anchor: () => anchorOf(before, sentence),
    tense: () => tenseAt(tokens, sentence, { first: index, last: tokenAt(tokens, last - 1) + 1 }),
  };
}

function dateMention(
  mention: Omit<DateMention, 'sentence' | 'date'>,
  sentence: number,
  placed: Placement,
): DateMention {
  const { start, end, text, method } = mention;
  const { span, basis } = placed;
  const date = { text, start: span.start, end: span.end, precision: span.precision, edtf: span.edtf, basis };
  return { start, end, text, method, sentence, date };
}

function anchorOf(mentions: readonly DateMention[], sentence: Sentence): number | null {
  const last = mentions.at(-1);
  if (!last?.date.start || last.date.precision !== 'day' || sentence.index - last.sentence > ANCHOR_REACH) return null;
  const [year, month, day] = last.date.start.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** The year of the report's full dates when they agree on one. */
function onlyYearOf(mentions: readonly DateMention[]): number | null {
  const years = new Set(
    mentions
      .filter(({ date }) => date.basis === 'explicit' && /^(?:day|range|month)$/.test(date.precision))
      .map(({ date }) => date.start?.slice(0, 4)),
  );
  const [year] = years;
  return years.size === 1 && year ? Number(year) : null;
}
