import { describe, expect, it } from 'vitest';
import { daysBefore, daysBetween, firstDayOf, lastDayOf } from '../../src/store/days.ts';

describe('days', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-05-18', '2023-05-18', '2023-05-18'],
  ])('%s begins on %s and ends on %s', (date, first, last) => {
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });

  it.each([
    ['2023-05-18', 0, '2023-05-18'],
    ['2023-03-01', 1, '2023-02-28'],
    ['2023-05-18', 3653, '2013-05-17'],
    ['0001-01-02', 400, '0001-01-01'],
  ])('before %s by %i is %s', (day, days, expected) => {
    expect(daysBefore(day, days)).toBe(expected);
  });

  it('counts the days between two dates, however exact', () => {
    expect(daysBetween('2023-05-18', '2023-05-19')).toBe(1);
    expect(daysBetween('2023', '2023-12-31')).toBe(364);
  });
});
