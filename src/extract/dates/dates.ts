import type { Rejection } from '../../model/extraction.ts';
import type { Sentence } from '../document.ts';
import { tokenAt } from '../document.ts';
import type { DateMention, Extractor, Reading } from '../reading.ts';
import { dayNumber } from './calendar.ts';
import { datelineDate } from './dateline.ts';
import { firstWordOf } from './first-word.ts';
import { type DateContext, type Form, type Found, matchAt, type Placement, type Refusal } from './form.ts';
import { DATE_FORMS } from './forms.ts';
import { monthNames, weekdaysToday } from './habits.ts';
import { referenceOf } from './reference.ts';
import { tenseAt } from './tense.ts';

type Habits = Pick<DateContext, 'reference' | 'onlyYear' | 'names' | 'today'>;
type Outcome = { readonly mentions: DateMention[]; readonly rejected: Rejection[] };

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
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = reading.tokens[i];
    if (token.start < from) continue;
    const read = readAt(reading, sentence, i, { ...habits, anchor: anchorOf(outcome.mentions, sentence) });
    if (!read) continue;
    const { form, found, placed } = read;
    const end = sentence.start + ('end' in placed && placed.end ? placed.end : found.end);
    from = end;
    const mention = {
      start: token.start,
      end,
      text: reading.text.slice(token.start, end),
      method: `dates/${form.name}`,
    };
    if ('refused' in placed) outcome.rejected.push({ ...mention, kind: 'date', reason: placed.refused });
    else outcome.mentions.push(dateMention(mention, sentence.index, placed));
  }
}

type Read = { readonly form: Form; readonly found: Found; readonly placed: Placement | Refusal };

function readAt(
  reading: Reading,
  sentence: Sentence,
  index: number,
  habits: Omit<DateContext, 'tense'>,
): Read | undefined {
  const token = reading.tokens[index];
  const first = firstWordOf(token);
  if (!first) return undefined;
  for (const form of DATE_FORMS) {
    if (!form.first.includes(first)) continue;
    const found = matchAt(form, sentence.text, token.start - sentence.start);
    if (!found) continue;
    const last = tokenAt(reading.tokens, sentence.start + found.end - 1) + 1;
    const tense = tenseAt(reading.tokens, sentence, { first: index, last });
    const placed = form.place(found, { ...habits, tense });
    if (placed) return { form, found, placed };
  }
  return undefined;
}

function dateMention(
  mention: Omit<DateMention, 'sentence' | 'date'>,
  sentence: number,
  placed: Placement,
): DateMention {
  return { ...mention, sentence, date: { text: mention.text, ...placed.span, basis: placed.basis } };
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
