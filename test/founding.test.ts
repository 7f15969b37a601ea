import { beforeAll, describe, expect, it } from 'vitest';
import { ingestReports } from '../src/ingest.ts';
import { Country } from '../src/model/country.ts';
import { Meeting } from '../src/model/meeting.ts';
import { Organization } from '../src/model/organization.ts';
import { FIRST_PAGE, type StoredPage } from '../src/model/page.ts';
import { Person } from '../src/model/person.ts';
import { Project } from '../src/model/project.ts';
import { readPaths } from '../src/read/paths.ts';
import { listCountries } from '../src/store/countries.ts';
import { listMeetings } from '../src/store/meetings.ts';
import { listOrganizations } from '../src/store/organizations.ts';
import { listPeople } from '../src/store/people.ts';
import { listProjects } from '../src/store/projects.ts';
import { newStore } from './store/invented-world.ts';

/** The two founding reports, retold: two outlets, the same events, names spelt two ways, "on the 17th". */
const REPORTS = ['2023-05-19-xian-summit-opens', '2023-05-19-push-for-leadership'];
const SIX = ['CN', 'KG', 'KZ', 'TJ', 'TM', 'UZ'];

const store = newStore();
beforeAll(async () => {
  const paths = REPORTS.map(name => new URL(`../data/reports/${name}.md`, import.meta.url).pathname);
  await ingestReports(store, readPaths(paths), { now: '2026-01-01T00:00:00Z' });
});

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id).sort();

const readAll = <Item>(schema: { parse: (value: unknown) => Item }, { items }: StoredPage): Item[] =>
  items.map(item => schema.parse(JSON.parse(item)));

const factsOf = ({ type, status, participants, date, country, reports }: Meeting) => ({
  type,
  status,
  countries: participants
    .filter(({ entity }) => entity.kind === 'country')
    .map(({ entity }) => entity.id)
    .sort(),
  others: participants
    .filter(({ entity }) => entity.kind !== 'country')
    .map(({ entity }) => entity.id)
    .sort(),
  date: date?.edtf ?? null,
  country: country?.id ?? null,
  reports,
});

const meeting = (type: string, status: string, rest: Partial<ReturnType<typeof factsOf>>) =>
  expect.objectContaining({ type, status, reports: 2, ...rest });

describe('the founding reports', () => {
  it('name three people with their country and office', async () => {
    const people = readAll(Person, await listPeople(store, {}, FIRST_PAGE));
    expect(people.map(({ id, countries, positions }) => [id, countries[0]?.id, positions[0]?.title]).sort()).toEqual([
      ['kassym-jomart-tokayev', 'KZ', 'President'],
      ['sadyr-zhaparov', 'KG', 'President'],
      ['xi-jinping', 'CN', 'President'],
    ]);
  });

  it('name ten countries', async () => {
    const countries = readAll(Country, await listCountries(store, {}, FIRST_PAGE));
    expect(idsOf(countries)).toEqual(['CN', 'JP', 'KG', 'KZ', 'RU', 'TJ', 'TM', 'UA', 'US', 'UZ']);
  });

  it('name five organizations', async () => {
    const organizations = readAll(Organization, await listOrganizations(store, {}, FIRST_PAGE));
    expect(idsOf(organizations)).toEqual([
      'agence-france-presse',
      'chinese-foreign-ministry',
      'deutsche-welle',
      'group-of-seven',
      'reuters',
    ]);
  });

  it('tell of five meetings, each once with the sentences of both', async () => {
    const meetings = readAll(Meeting, await listMeetings(store, {}, FIRST_PAGE)).map(factsOf);
    expect(meetings).toEqual(
      expect.arrayContaining([
        meeting('summit', 'held', { countries: SIX, date: '2023-05-18/2023-05-19', country: 'CN' }),
        meeting('summit', 'held', { others: ['group-of-seven'], country: 'JP' }),
        meeting('bilateral_meeting', 'held', { countries: ['CN', 'KZ'], date: '2023-05-17' }),
        meeting('bilateral_meeting', 'held', { countries: ['CN', 'KG'], date: '2023-05-18' }),
        meeting('multilateral_meeting', 'planned', { countries: SIX, date: '2023-05-19' }),
      ]),
    );
    // The one-on-one talks of the 18th as a whole may stand beside them, and nothing else.
    expect(meetings.length).toBeLessThanOrEqual(6);
  });

  it('tell of three projects', async () => {
    const projects = readAll(Project, await listProjects(store, {}, FIRST_PAGE));
    expect(projects.map(({ sector, cost, reports }) => [sector, cost?.amount ?? null, reports]).sort()).toEqual([
      ['gas_pipeline', null, 2],
      ['programme', 1e12, 2],
      ['railway', 6e9, 2],
    ]);
  });
});
