import { describe, expect, it } from 'vitest';
import type { ExtractedPerson } from '../../src/model/extraction.ts';
import { day, report, resolved } from './told-reports.ts';

type Person = Partial<ExtractedPerson> & { name: string };

const office = (title: string, country: string | null, former = false) => ({
  ...{ title, country, former, organization: null, start: null, end: null },
  evidence: [],
});

/** Ids of the people that two reports, a week apart, are resolved to. */
function idsOf(left: Person, right: Person, on = '2031-03-17'): string[] {
  const record = resolved(
    report({ id: 'doc_a', sentences: [`${left.name} spoke.`], people: [left] }),
    report({ id: 'doc_b', on, sentences: [`Later ${right.name} answered.`], people: [right] }),
  );
  return record.people.map(({ id }) => id);
}

const president = (name: string, country: string): Person => ({
  name,
  countries: [country],
  offices: [office('President', country)],
});

describe('people of two reports taken for one', () => {
  it.each<[string, Person, Person]>([
    ['transliterations with one office', president('Sadyr Zhaparov', 'KG'), president('Sadyr Japarov', 'KG')],
    ['a surname with the same office', president('Sadyr Zhaparov', 'KG'), president('Zaparov', 'KG')],
    ['a rare full name alone', { name: 'Tamsyn Vroegindeweij' }, { name: 'Tamsyn Vroegindeweij' }],
    [
      'a common name with one country',
      { name: 'John Smith', countries: ['NZ'] },
      { name: 'John Smith', countries: ['NZ'] },
    ],
    [
      'an initial of two letters',
      { ...president('Yerzhan Zhanabayev', 'KZ'), aliases: ['Zhanabayev'] },
      president('Ye. Janabaev', 'KZ'),
    ],
    ['a servant written apart', president('Abdel Rahman Sabri', 'IQ'), president('Abdulrahman al-Sabri', 'IQ')],
    ['a nickname', president('Rodrigo "Digong" Lacsina', 'PH'), { name: 'Digong Lacsina', countries: ['PH'] }],
    ['a middle name more', president('Aru Belo', 'ID'), president('Aru Santoso Belo', 'ID')],
    [
      'a former and a present office',
      { ...president('Ilka Morn', 'FI') },
      { name: 'Ilka Morn', countries: ['FI'], offices: [office('prime minister', 'FI', true)] },
    ],
  ])('%s', (_, left, right) => expect(idsOf(left, right)).toHaveLength(1));
});

describe('negatives: people of two reports kept apart', () => {
  it.each<[string, Person, Person]>([
    ['equal common names alone', { name: 'John Smith' }, { name: 'John Smith' }],
    [
      'a common name in two trades',
      { name: 'John Smith', countries: ['NZ'], offices: [office('trade minister', null)] },
      { name: 'John Smith', offices: [office('striker', null)] },
    ],
    ['another initial of two letters', president('Yerzhan Zhanabayev', 'KZ'), president('Sh. Zhanabayev', 'KZ')],
    [
      'nicknames of father and son',
      president('Rodrigo "Digong" Lacsina', 'PH'),
      { name: 'Dong Lacsina', countries: ['PH'] },
    ],
    ['a junior of another post', president('Omar Bongo', 'GA'), { name: 'Omar Bongo Jr', countries: ['GA'] }],
    ['a surname alone', { name: 'Zhaparov' }, { name: 'Sadyr Zhaparov' }],
    ['offices of two countries', president('Li Wei', 'CN'), president('Li Wei', 'SG')],
    ['brothers', president('Lech Kaczynski', 'PL'), { name: 'Jaroslaw Kaczynski', countries: ['PL'] }],
    ['father and son', { name: 'Omar Bongo Sr', countries: ['GA'] }, { name: 'Omar Bongo Jr', countries: ['GA'] }],
    [
      'two ministers of one name',
      { name: 'Chen Bo', countries: ['TW'], offices: [office('finance minister', 'TW')] },
      { name: 'Chen Bo', countries: ['TW'], offices: [office('transport minister', 'TW')] },
    ],
    [
      'two surnames a letter apart',
      { name: 'John Kerry', countries: ['US'] },
      { name: 'John Kelly', countries: ['US'] },
    ],
  ])('%s', (_, left, right) => expect(idsOf(left, right)).toHaveLength(2));
});

it('lets a minister change the portfolio with the years', () => {
  const minister = (title: string): Person => ({ name: 'Chen Bo', countries: ['TW'], offices: [office(title, 'TW')] });
  expect(idsOf(minister('finance minister'), minister('transport minister'), '2036-01-01')).toEqual(['chen-bo']);
});

it('knows one office under two titles', () => {
  const minister = (title: string): Person => ({ name: 'Chen Bo', countries: ['TW'], offices: [office(title, 'TW')] });
  expect(idsOf(minister('foreign minister'), minister('Minister of Foreign Affairs'))).toEqual(['chen-bo']);
});

it('does not take a president of today for one of the same surname long ago', () => {
  expect(idsOf(president('Ana Sorel', 'MD'), president('Sorel', 'MD'), '2051-03-17')).toEqual(['ana-sorel', 'sorel']);
});

it('leaves a surname alone that two people of one office could bear', () => {
  const record = resolved(
    report({ id: 'doc_a', on: '2031-03-01', sentences: ['Ana Sorel spoke.'], people: [president('Ana Sorel', 'MD')] }),
    report({ id: 'doc_b', on: '2031-03-02', sentences: ['Ion Sorel spoke.'], people: [president('Ion Sorel', 'MD')] }),
    report({
      id: 'doc_c',
      on: '2031-03-03',
      sentences: ['President Sorel spoke.'],
      people: [president('Sorel', 'MD')],
    }),
  );
  expect(record.people.map(({ id }) => id)).toEqual(['ana-sorel', 'ion-sorel', 'sorel']);
  const doubts = record.judgements.filter(({ decision }) => decision === 'near_miss');
  expect(doubts.map(({ reason }) => reason)).toEqual(['more than one could be meant', 'more than one could be meant']);
});

it('shows the fullest name, all forms with counts, and every office once', () => {
  const [person] = resolved(
    report({
      id: 'doc_a',
      sentences: ['President Sadyr Zhaparov came.', 'Zhaparov left.'],
      people: [
        {
          ...president('Sadyr Zhaparov', 'KG'),
          aliases: ['Zhaparov'],
          mentions: [
            { start: 10, end: 24, text: 'Sadyr Zhaparov', method: 'people/title+name' },
            { start: 31, end: 39, text: 'Zhaparov', method: 'people/surname' },
          ],
        },
      ],
    }),
    report({
      id: 'doc_b',
      on: '2031-03-12',
      sentences: ['Sadyr Japarov agreed.'],
      people: [president('Sadyr Japarov', 'KG')],
    }),
  ).people;
  expect(person).toEqual({
    kind: 'person',
    id: 'sadyr-japarov',
    name: 'Sadyr Japarov',
    aliases: [{ text: 'Sadyr Zhaparov', count: 1 }],
    weakAliases: [{ text: 'Zhaparov', count: 1 }],
    positions: [
      {
        title: 'President',
        country: { id: 'KG', kind: 'country', name: 'Kyrgyzstan' },
        organization: null,
        former: false,
        start: null,
        end: null,
      },
    ],
    countries: [{ id: 'KG', kind: 'country', name: 'Kyrgyzstan' }],
    reports: 2,
    sources: 2,
    firstReportedOn: '2031-03-10',
    lastReportedOn: '2031-03-12',
    confidence: 0.95,
    conflicts: [],
  });
});

it('leaves an office without a country out beside the same one with it', () => {
  const told = [office('President', 'FI'), office('president', null), office('president', null, true)];
  const { people } = resolved(
    report({ id: 'doc_a', sentences: ['Ilka Morn came.'], people: [{ name: 'Ilka Morn', offices: told }] }),
  );
  expect(people[0].positions.map(({ title, country, former }) => [title, country?.id, former])).toEqual([
    ['President', 'FI', false],
    ['president', undefined, true],
  ]);
});

it('lets two reports say different things of when an office began', () => {
  const since = (year: number) => ({ ...office('President', 'FI'), start: day(`${year}-03-01`) });
  const told = [office('President', 'FI'), since(2019), since(2020)];
  const { people } = resolved(
    report({ id: 'doc_a', sentences: ['Ilka Morn came.'], people: [{ name: 'Ilka Morn', offices: told }] }),
  );
  expect(people[0].positions.map(({ start }) => start?.start).sort()).toEqual(['2019-03-01', '2020-03-01']);
});

it('says why two were taken for one', () => {
  const { judgements } = resolved(
    report({ id: 'doc_a', sentences: ['President Sadyr Zhaparov came.'], people: [president('Sadyr Zhaparov', 'KG')] }),
    report({ id: 'doc_b', sentences: ['President Sadyr Japarov came.'], people: [president('Sadyr Japarov', 'KG')] }),
  );
  expect(judgements).toEqual([
    expect.objectContaining({
      left: 'doc_a#person:0',
      right: 'doc_b#person:0',
      decision: 'same',
      decidedBy: 'score',
      reason: 'the names agree; both reports tie the person to one country; both reports give the same office',
      evidence: [
        { documentId: 'doc_a', start: 10, end: 24, quote: 'Sadyr Zhaparov' },
        { documentId: 'doc_b', start: 10, end: 23, quote: 'Sadyr Japarov' },
      ],
    }),
  ]);
});

it('lets a report that gives both surnames tie those before and after a marriage', () => {
  const told = (id: string, ...[name, ...aliases]: string[]) =>
    report({ id, sentences: [`${name} spoke.`], people: [{ name, aliases, countries: ['PL'] }] });
  const [before, after] = [told('doc_a', 'Halina Sowa'), told('doc_c', 'Halina Wierzba')];
  expect(resolved(before, after).people).toHaveLength(2);
  expect(resolved(before, told('doc_b', 'Halina Wierzba', 'Halina Sowa'), after).people).toHaveLength(1);
});

it('takes a name for two people where the reports are about two countries', () => {
  const told = (id: string, code: string, country: string, of: string[]) =>
    report({
      id,
      sentences: [`In ${country} Tamsyn Vroegin spoke.`],
      people: [{ name: 'Tamsyn Vroegin', countries: of }],
      countries: [[code, country]],
    });
  expect(resolved(told('doc_a', 'IQ', 'Iraq', ['IQ']), told('doc_b', 'LY', 'Libya', [])).people).toHaveLength(2);
  expect(resolved(told('doc_a', 'IQ', 'Iraq', ['IQ']), told('doc_b', 'IQ', 'Iraq', [])).people).toHaveLength(1);
});
