import { describe, expect, it } from 'vitest';
import type { NameCandidate } from '../../src/model/name-candidate.ts';
import { countryRef, person, storeWith } from '../store/invented-world.ts';
import { appOn, expectProblem, read } from './answers.ts';

const app = await appOn(
  storeWith({
    people: [
      person('sadyk-zhaparov', 'Sadyk Zhaparov', { countries: [countryRef('KG')], reports: 9 }),
      person('asel-zhaparova', 'Asel Zhaparova', { reports: 3 }),
      person('john-smith', 'John Smith', { countries: [countryRef('GB')], reports: 2 }),
      person('john-smith-2', 'John Smith', { countries: [countryRef('US')], reports: 8 }),
      person('temir', 'Temir Tokayev', {
        aliases: [{ text: 'Temir T. Tokayev', count: 1 }],
        weakAliases: [{ text: 'Tokayev', count: 3 }],
      }),
    ],
  }),
);

const candidates = async (query: string): Promise<NameCandidate[]> =>
  (await read(app, `/v1/resolve?${query}`)).candidates;
const idsFor = async (query: string) => (await candidates(query)).map(({ entity }) => entity.id);

describe('a name', () => {
  it.each([
    ['name=Sadyk+Zhaparov', 'sadyk-zhaparov'],
    ['name=Sadyk+Japarov', 'sadyk-zhaparov'],
    ['name=DZHAPAROV+Sadyk', 'sadyk-zhaparov'],
    ['name=Zhaparov', 'sadyk-zhaparov'],
    ['name=Sadyk+Zaparov', 'sadyk-zhaparov'],
    ['name=Temir+Tokaev', 'temir'],
    ['name=Tokayev', 'temir'],
    ['name=John+Smith&country=GB', 'john-smith'],
    ['name=John+Smith&country=US', 'john-smith-2'],
  ])('%s means %s', async (query, id) => {
    const [best] = await candidates(query);
    expect([best.entity.id, best.match]).toEqual([id, true]);
  });

  it.each(['name=Nobody', 'name=王', 'name=%22)%20OR%20*', 'name=Temir&kind=organization', 'name=x'])(
    '%s means nothing that is known',
    async query => expect(await candidates(query)).toEqual([]),
  );

  it('may mean several, the more reported first, and the country tells them apart', async () => {
    expect(await idsFor('name=John+Smith')).toEqual(['john-smith-2', 'john-smith']);
    const [same, other] = await candidates('name=John+Smith&country=GB');
    expect(same.features).toContainEqual({ name: 'countryAgrees', value: 1 });
    expect([other.match, other.score, other.features.at(-1)]).toEqual([false, 0, { name: 'countryClash', value: 1 }]);
  });

  it('gives the reasons and the form that is most alike', async () => {
    expect(await read(app, '/v1/resolve?name=Temir+T.+Tokayev&limit=1')).toEqual({
      name: 'Temir T. Tokayev',
      kind: 'person',
      candidates: [
        {
          entity: { id: 'temir', kind: 'person', name: 'Temir Tokayev' },
          matchedName: 'Temir T. Tokayev',
          match: true,
          score: 1,
          features: [{ name: 'likeness', value: 1 }],
          reports: 1,
        },
      ],
    });
  });

  it.each([
    ['', '/name'],
    ['name=a&kind=meeting', '/kind'],
    ['name=a&country=Kyrgyzstan', '/country'],
    ['name=a&limit=51', '/limit'],
  ])('is refused by %s', async (query, pointer) => {
    const problem = expectProblem(await app.inject(`/v1/resolve?${query}`), 'invalid_request');
    expect(problem.errors?.[0].pointer).toBe(pointer);
  });
});

describe('a search', () => {
  it('says what it was taken for', async () => {
    expect(await read(app, '/v1/search?q=temir+tokaiev')).toMatchObject({ correction: null });
    expect(await read(app, '/v1/search?q=temri&facets=kind&include=highlights')).toEqual({
      data: [
        {
          kind: 'person',
          id: 'temir',
          name: 'Temir Tokayev',
          date: null,
          reports: 1,
          highlights: [{ property: 'name', text: 'Temir Tokayev', matches: [{ start: 0, end: 5 }] }],
        },
      ],
      page: { nextCursor: null, hasMore: false },
      facets: [{ name: 'kind', values: [{ value: 'person', count: 1 }] }],
      correction: 'temir',
    });
  });
});
