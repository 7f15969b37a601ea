import { perWord } from '../per-word.ts';
import type { Reading } from '../reading.ts';
import { DATE_WORDS, LEAD_WORDS, monthNumber, weekdayNumber } from './vocabulary.ts';

const isMonthName = perWord(
  ({ capital, lower, text }) => capital && DATE_WORDS.get(lower) === 'month' && /^\p{Lu}\p{Ll}/u.test(text),
);

/** Months that this report also uses as names of people: `Theresa May`, `Mrs May`, `April Glaspie`. */
export function monthNames({ tokens }: Pick<Reading, 'tokens'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isMonthName(token)) continue;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (isNamePart(before, token.sentence) && !LEAD_WORDS.has(before.lower)) names.add(token.lower);
    if (isNamePart(after, token.sentence) && before?.sentence === token.sentence && !LEAD_WORDS.has(before.lower)) {
      names.add(token.lower);
    }
  }
  return names;
}

/** Weekdays of which the report says `later Monday`: that day is no week old. */
export function weekdaysToday({ tokens }: Pick<Reading, 'tokens'>): ReadonlySet<number> {
  const days = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].lower !== 'later') continue;
    const after = tokens[i + 1]?.lower === 'on' ? tokens[i + 2] : tokens[i + 1];
    const day = after && DATE_WORDS.get(after.lower) === 'weekday' ? weekdayNumber(after.lower) : undefined;
    if (day !== undefined) days.add(day);
  }
  return days;
}

function isNamePart(
  token: Reading['tokens'][number] | undefined,
  sentence: number,
): token is Reading['tokens'][number] {
  if (token?.sentence !== sentence || token.kind !== 'word') return false;
  return (
    /^\p{Lu}\p{Ll}+\.?$/u.test(token.text) &&
    weekdayNumber(token.text) === undefined &&
    monthNumber(token.text) === undefined
  );
}
