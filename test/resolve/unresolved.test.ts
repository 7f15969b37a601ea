import { describe, expect, it } from 'vitest';
import { report, resolved, state } from './told-reports.ts';

describe('what nobody could place', () => {
  const told = report({
    id: 'doc_1',
    sentences: ['Brandt and Ola Moro left Esker, in the north, for Kenya on that day.'],
    people: [{ name: 'Brandt' }, { name: 'Ola Moro' }],
    places: [
      { name: 'Esker', kind: 'city' },
      { name: 'the north', kind: 'region' },
    ],
    meetings: [
      {
        type: 'call',
        participants: [state('KE'), state('CL')],
        date: { text: 'that day', start: null, end: null, precision: 'day', edtf: null, basis: 'relative' },
      },
    ],
  });

  it('is listed with its words and the reason', () => {
    const found = resolved(told).unresolved.map(({ value }) => [value.consideredAs, value.text, value.reason]);
    expect(found).toEqual([
      ['person', 'Brandt', 'Only part of a name: no full name in the reports is the only one that it can mean.'],
      ['place', 'Esker', 'No report and no list says in which country it lies.'],
      ['date', expect.stringContaining('that day'), 'No day can be told from these words.'],
    ]);
  });

  it('has the place of its words in the text', () => {
    for (const { value } of resolved(told).unresolved) expect(told.text.slice(value.start, value.end)).toBe(value.text);
  });
});
