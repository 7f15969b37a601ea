import { describe, expect, it } from 'vitest';
import { addMonths, calendarDay, dayNumber, isoDay, mondayOf, weekdayOf } from '../../../src/extract/dates/calendar.ts';

describe('the calendar', () => {
  it('knows weekdays', () => {
    expect(weekdayOf(dayNumber(2023, 5, 19))).toBe(5);
    expect(weekdayOf(dayNumber(1969, 12, 28))).toBe(7);
    expect(isoDay(mondayOf(dayNumber(2023, 5, 21)))).toBe('2023-05-15');
  });
  it('has no 30 February and no 29 February in common years', () => {
    expect(calendarDay(2023, 2, 30)).toBeUndefined();
    expect(calendarDay(2023, 2, 29)).toBeUndefined();
    expect(calendarDay(2024, 2, 29)).toBe(dayNumber(2024, 2, 29));
  });
  it('adds months over the turn of the year', () => {
    expect(addMonths({ year: 2023, month: 12 }, 2)).toEqual({ year: 2024, month: 2 });
    expect(addMonths({ year: 2023, month: 1 }, -1)).toEqual({ year: 2022, month: 12 });
  });
});
