import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import { FIRST_PAGE, type MeetingFilter, type PageRequest, type ProjectFilter } from '../../src/model/page.ts';
import { joinedResources, listResources } from '../../src/store/list-resources.ts';
import { listMeetings } from '../../src/store/meetings.ts';
import { listPeople, peopleQuery } from '../../src/store/people.ts';
import { listProjects } from '../../src/store/projects.ts';
import {
  countryRef,
  dollars,
  idsOf,
  meeting,
  member,
  person,
  personRef,
  project,
  save,
  storeWith,
} from './invented-world.ts';

const BY_NAME: PageRequest = { ...FIRST_PAGE, sort: 'name', order: 'asc' };

const takesPart = (entity: ReturnType<typeof personRef>, represents: Meeting['country'] = null) =>
  ({ entity, role: 'participant', represents }) as const;

describe('meetings', () => {
  const store = storeWith({
    meetings: [
      meeting('spring', ['2023-05-18', '2023-05-19'], {
        participants: [takesPart(personRef('aida'), countryRef('KG')), takesPart(countryRef('CN'))],
        country: countryRef('CN'),
      }),
      meeting('call', ['2023-06-01', '2023-06-01'], { type: 'call', participants: [takesPart(personRef('aida'))] }),
      meeting('talks', ['2023-06-02', '2023-06-02'], { type: 'negotiation', status: 'planned' }),
      meeting('year', ['2022-01-01', '2022-12-31'], { country: countryRef('CN'), sources: 8, confidence: 0.62 }),
      meeting('someday', null, { status: 'planned' }),
    ],
    members: ['spring', 'call'].map(id => member(`doc_1#meeting:${id}`, { id, kind: 'meeting', name: id })),
  });
  const found = async (filter: MeetingFilter, page = FIRST_PAGE) =>
    idsOf((await listMeetings(store, filter, page)).items);

  it.each<[string, MeetingFilter, string[]]>([
    ['nothing', {}, ['talks', 'call', 'spring', 'year', 'someday']],
    ['an empty filter', { type: [] }, ['talks', 'call', 'spring', 'year', 'someday']],
    ['type', { type: ['call'] }, ['call']],
    ['one type or another', { type: ['summit', 'negotiation'] }, ['talks', 'spring', 'year', 'someday']],
    ['type and status', { type: ['summit', 'negotiation'], status: ['planned'] }, ['talks', 'someday']],
    ['a person who takes part', { participant: ['aida'] }, ['call', 'spring']],
    ['a country that is represented', { participant: ['KG'] }, ['spring']],
    ['a country where it is, or that takes part', { country: ['CN', 'KG'] }, ['spring', 'year']],
    ['a country that takes part, by its code', { participant: ['CN'] }, ['spring']],
    ['one participant or another', { participant: ['aida', 'CN'] }, ['call', 'spring']],
    ['one participant and another', { participant: ['aida', 'CN'], participantMode: 'all' }, ['spring']],
    ['one who is there and one who is not', { participant: ['aida', 'FR'], participantMode: 'all' }, []],
    ['a person', { person: ['aida'] }, ['call', 'spring']],
    ['a country where a person is asked for', { person: ['CN'] }, []],
    ['an organization where a person is asked for', { organization: ['aida'] }, []],
    ['a level', { level: ['other'], type: ['call'] }, ['call']],
    ['a place', { place: ['xian'] }, []],
    ['sources, on the edge of a class', { minSources: 7 }, ['year']],
    ['sources, within a class', { minSources: 8 }, ['year']],
    ['more sources than there are, within the class', { minSources: 9 }, []],
    ['more sources than anything has', { minSources: 5000 }, []],
    ['one source', { minSources: 1 }, ['talks', 'call', 'spring', 'year', 'someday']],
    ['confidence, on the edge of a class', { minConfidence: 0.9 }, ['talks', 'call', 'spring', 'someday']],
    ['confidence, within a class', { minConfidence: 0.61 }, ['talks', 'call', 'spring', 'year', 'someday']],
    ['confidence beyond one, within the class', { minConfidence: 0.63 }, ['talks', 'call', 'spring', 'someday']],
    ['confidence and sources', { minConfidence: 0.63, minSources: 2 }, []],
    ['days that all possible days lie in', { from: '2023-05-18', to: '2023-05-19', dateMatch: 'certain' }, ['spring']],
    ['days that not all lie in', { from: '2023-05-19', to: '2023-06-01', dateMatch: 'certain' }, ['call']],
    ['part of a year, certainly', { from: '2022-01-02', to: '2023-01-01', dateMatch: 'certain' }, []],
    ['since a day, certainly', { from: '2022-01-01', dateMatch: 'certain' }, ['talks', 'call', 'spring', 'year']],
    ['a document', { document: ['doc_1'] }, ['call', 'spring']],
    ['a document that is not there', { document: ['doc_x'] }, []],
    ['a document, words and a type', { document: ['doc_x', 'doc_1'], q: 'meeting', type: ['call'] }, ['call']],
    ['a document and a day', { document: ['doc_1'], from: '2023-06-01' }, ['call']],
    ['a value that nothing has', { country: ['FR'] }, []],
    ['one such value beside a good one', { country: ['FR', 'KG'] }, ['spring']],
    ['from', { from: '2023-06-01' }, ['talks', 'call']],
    ['to', { to: '2023-05-31' }, ['spring', 'year']],
    ['the second of two days', { from: '2023-05-19', to: '2023-05-31' }, ['spring']],
    ['a day in a year', { from: '2022-12-31', to: '2022-12-31' }, ['year']],
    ['a month', { from: '2023-06', to: '2023-06' }, ['talks', 'call']],
    ['days before all', { to: '1900-01-01' }, []],
    ['days and a country', { from: '2022-06-01', country: ['CN'] }, ['spring', 'year']],
    ['words', { q: 'meeting cal' }, ['call']],
    ['words and a country', { q: 'meeting', country: ['CN'], from: '2023' }, ['spring']],
    ['words that say nothing', { q: '?!' }, []],
  ])('can be filtered by %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
    expect(await found(filter, { ...FIRST_PAGE, order: 'asc' })).toEqual(expected.toReversed());
    expect(await found(filter, BY_NAME)).toEqual(expected.toSorted());
  });
});

describe('projects', () => {
  const store = storeWith({
    projects: [
      project('cheap', { cost: dollars(1e6), lastReportedOn: '2023-01-01' }),
      project('dear', {
        cost: dollars(6e9),
        lastReportedOn: '2023-05-19',
        countries: [countryRef('KG')],
        parties: [{ entity: countryRef('CN'), role: 'funder' }],
      }),
      project('euros', { cost: dollars(2e9, 'EUR'), lastReportedOn: '2023-05', sector: 'road', status: 'agreed' }),
      project('unpriced', { lastReportedOn: '2020' }),
    ],
  });

  it.each<[string, ProjectFilter, string[]]>([
    ['nothing', {}, ['dear', 'euros', 'cheap', 'unpriced']],
    ['sector and status', { sector: ['road'], status: ['agreed'] }, ['euros']],
    ['country', { country: ['KG'] }, ['dear']],
    ['party', { party: ['CN'] }, ['dear']],
    ['the least cost, in dollars', { minCost: 1e9 }, ['dear']],
    ['the highest cost', { maxCost: 1e9 }, ['cheap']],
    ['cost in a currency', { minCost: 1e9, currency: 'EUR' }, ['euros']],
    ['currency', { currency: 'EUR' }, ['euros']],
    ['a sum that meets both bounds', { minCost: 6e9, maxCost: 6e9 }, ['dear']],
    ['a sum of as many digits, but less', { maxCost: 5e9 }, ['cheap']],
    ['bounds the wrong way round', { minCost: 2e9, maxCost: 1e9 }, []],
    ['one party and another', { party: ['CN', 'KG'], partyMode: 'all' }, []],
    ['a party that is an organization', { organization: ['CN'] }, []],
    ['the day of the last report', { reportedFrom: '2023-05-01' }, ['dear', 'euros']],
    [
      'days of the last report, which a month may reach',
      { reportedFrom: '2023-05-20', reportedTo: '2023-06-01' },
      ['euros'],
    ],
  ])('can be filtered by %s', async (_, filter, expected) => {
    expect(idsOf((await listProjects(store, filter, FIRST_PAGE)).items)).toEqual(expected);
  });
});

describe('pages', () => {
  const people = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => {
      const number = from + i;
      const countries = [countryRef(number % 2 ? 'KG' : 'UZ'), ...(number % 3 ? [] : [countryRef('CN')])];
      const lastReportedOn = `2023-05-${String(10 + (number % 4)).padStart(2, '0')}`;
      return person(`p${number}`, `Élan ${number % 7} ${number}`, { countries, lastReportedOn });
    });

  const orders: Pick<PageRequest, 'sort' | 'order'>[] = [
    { sort: 'date', order: 'desc' },
    { sort: 'date', order: 'asc' },
    { sort: 'name', order: 'asc' },
    { sort: 'name', order: 'desc' },
  ];

  it.each(orders)('by $sort $order give everything once, with more added while they are read', async order => {
    const old = people(0, 100);
    const store = storeWith({ people: old });
    const seen: string[] = [];
    let cursor: string | null = null;
    let added = 100;
    do {
      const page = await listPeople(store, { country: ['KG', 'UZ', 'CN'] }, { limit: 9, cursor, ...order });
      seen.push(...idsOf(page.items));
      cursor = page.nextCursor;
      added += 10;
      save(store, { people: people(0, added) });
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(old.filter(({ id }) => !seen.includes(id))).toEqual([]);
  });

  it('are the same page with much beside it, which is read some at a time', async () => {
    const store = storeWith({ people: people(0, 100) });
    for (const country of [['KG'], ['KG', 'UZ'], undefined])
      for (const limit of [39, 40, 41, 90, 100, 200]) {
        const page = { ...FIRST_PAGE, limit };
        const query = peopleQuery({ country });
        const plain = await listResources(store, query, page);
        const full = await listResources(store, query, page, ['evidence']);
        const joined = await joinedResources(store, query, page, ['evidence']);
        expect([idsOf(full.items), full.nextCursor]).toEqual([idsOf(plain.items), plain.nextCursor]);
        expect([`${joined.joined}`, joined.nextCursor]).toEqual([full.items.join(','), full.nextCursor]);
      }
  });

  it('end where there is no more', async () => {
    const store = storeWith({ people: people(0, 4) });
    const first = await listPeople(store, {}, { ...FIRST_PAGE, limit: 2 });
    const second = await listPeople(store, {}, { ...FIRST_PAGE, limit: 2, cursor: first.nextCursor });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 2, null]);
  });

  it.each([
    ['nonsense', 'xyz'],
    ['other JSON', Buffer.from('{"a":1}').toString('base64url')],
    ['wrong parts', Buffer.from('["date desc",1,2]').toString('base64url')],
    ['the cursor of another order', Buffer.from('["name asc","a","b"]').toString('base64url')],
  ])('refuse %s as a cursor', async (_, cursor) => {
    const page = listPeople(storeWith({ people: people(0, 1) }), {}, { ...FIRST_PAGE, cursor });
    await expect(page).rejects.toMatchObject({ code: 'invalid_request', context: { parameter: 'cursor' } });
  });
});
