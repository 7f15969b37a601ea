import { describe, expect, it } from 'vitest';
import type { Overrides } from '../../src/model/record.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { day, report, state } from './told-reports.ts';

const overrides: Overrides = { same: [], different: [], drop: [], rename: [] };
const NAMES = Array.from({ length: 120 }, (_, i) => `Ilmar ${'bcdfglmnprstvz'[i % 14]}a${'bdglmnrst'[i % 9]}ovan`);

const MAYOR = {
  title: 'mayor',
  country: 'SE',
  organization: null,
  former: false,
  start: null,
  end: null,
  evidence: [],
};

/** A report of so many people, one of them spelled in two ways. */
const named = (count: number) =>
  report({
    id: 'doc_1',
    sentences: ['Oskar Lindquist and Oscar Lindquist signed, and so did the others.'],
    people: [
      ...['Oskar Lindquist', 'Oscar Lindquist'],
      ...NAMES.slice(0, count - 2).map((name, at) => `${name}${'aeio'[at % 4]}${at}`),
    ].map(name => ({
      name,
      countries: ['SE'],
      offices: [MAYOR],
      mentions: [{ text: 'Oskar Lindquist', start: 0, end: 15, method: 'people/test' }],
    })),
  });

describe('people of one report', () => {
  const spellings = (count: number): number =>
    resolve({ reports: [named(count)], known: [], overrides }).people.filter(({ name }) => /Lindquist/.test(name))
      .length;

  it.each([
    ['two', 2, 1],
    ['a hundred', 100, 1],
    ['more than a hundred: a list, that has each once', 101, 2],
  ])('%s', (_, count, people) => expect(spellings(count)).toBe(people));
});

describe('a meeting that many reports tell of', () => {
  const reports = Array.from({ length: 12 }, (_, i) =>
    report({
      id: `doc_${String(i).padStart(2, '0')}`,
      sentences: [`Norway and Chad met, writes paper number ${i}.`],
      meetings: [
        {
          type: 'bilateral_meeting',
          status: 'held',
          date: day('2031-03-09'),
          participants: [state('NO'), state('TD')],
        },
      ],
    }),
  );
  const { meetings, judgements } = resolve({ reports, known: [], overrides });

  it('is one by as few pairs as hold it together', () => {
    expect(meetings.map(({ reports: count }) => count)).toEqual([12]);
    expect(judgements.filter(({ decision }) => decision === 'same')).toHaveLength(11);
  });
});
