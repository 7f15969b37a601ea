import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../src/model/highlight.ts';
import { FIRST_PAGE, type SearchFilter } from '../../src/model/page.ts';
import type { Place } from '../../src/model/place.ts';
import { listPeople } from '../../src/store/people.ts';
import { hitsByKind, search } from '../../src/store/search.ts';
import { countryRef, idsOf, meeting, person, personRef, project, storeWith } from './invented-world.ts';

const place: Place = {
  kind: 'place',
  id: 'xi-an',
  name: 'Xi’an',
  aliases: [{ text: 'Sian', count: 1 }],
  placeKind: 'city',
  country: countryRef('CN'),
  coordinates: null,
  reports: 3,
  sources: 3,
  firstReportedOn: null,
  lastReportedOn: '2023-05-19',
  confidence: 1,
  conflicts: [],
};

const store = storeWith({
  people: [
    person('zoe', 'Zoë Łukasz-Ørsted', { weakAliases: [{ text: 'Orsted', count: 2 }], reports: 2 }),
    person('lin', 'Lin', {
      positions: [{ title: 'Deputy Mayor', country: null, organization: null, former: false, start: null, end: null }],
    }),
    person('linda', 'Linda Lin', { reports: 9 }),
    person('berlin', 'Berlinda', { reports: 99 }),
    person('wang', '王伟'),
    person('zhaparov', 'Sadyk Zhaparov', { aliases: [{ text: 'Sadik Zhaparov', count: 1 }], reports: 5 }),
    person('tokayev', 'Temir Tokayev'),
  ],
  places: [place],
  meetings: [
    meeting('m', ['2023-05-18', '2023-05-18'], {
      name: 'Spring talks',
      topics: ['water'],
      participants: [{ entity: personRef('Zoë'), role: 'host', represents: null }],
    }),
  ],
  projects: [project('p', { aliases: [{ text: 'the Silk Line', count: 1 }], route: ['Osh'] })],
});

const found = async (filter: SearchFilter) => idsOf((await search(store, filter, FIRST_PAGE)).items);

describe('search', () => {
  it.each<[string, string[]]>([
    ['xian', ['xi-an']],
    ["Xi'an", ['xi-an']],
    ['XI’AN', ['xi-an']],
    ["Xi'an's", ['xi-an']],
    ['sian', ['xi-an']],
    ['zoe lukasz', ['zoe']],
    ['Orsted', ['zoe']],
    ['orst', ['zoe']],
    ['deputy mayor', ['lin']],
    ['silk line', ['p']],
    ['osh', ['p']],
    ['water', ['m']],
    ['王', ['wang']],
    ['title', ['doc_1']],
    ['Japarov', ['zhaparov']],
    ['Dzhaparow', ['zhaparov']],
    ['japar', ['zhaparov']],
    ['sadyk djaparov', ['zhaparov']],
    ['Жапаров', ['zhaparov']],
    ['tokaev', ['tokayev']],
  ])('finds by %s', async (q, expected) => {
    expect(await found({ q })).toEqual(expected);
  });

  it.each([
    '',
    ' ',
    '"',
    '*',
    'xianyang',
    'kind',
    'rsted',
    'AND',
    'names:lin',
    'lin OR zoe',
    '-lin zoe',
    'zaya',
    'japrov x',
    'toka yev',
  ])('finds nothing by %j', async q => {
    expect(await found({ q })).toEqual([]);
  });

  it('shows the whole name first, then the beginning, then a word of it, by number of reports', async () => {
    expect(await found({ q: 'lin' })).toEqual(['lin', 'linda', 'p']);
    expect(await found({ q: 'lind' })).toEqual(['linda']);
  });

  it('can be held to kinds', async () => {
    expect(await found({ q: 'zoe' })).toEqual(['zoe', 'm']);
    expect(await found({ q: 'zoe', kind: ['meeting'] })).toEqual(['m']);
    expect(await found({ q: 'zoe', kind: ['meeting', 'person'] })).toEqual(['zoe', 'm']);
    expect(await found({ q: 'zoe', kind: ['place'] })).toEqual([]);
  });

  it('says what each hit is', async () => {
    const page = await search(store, { q: 'xian' }, FIRST_PAGE);
    expect(page).toEqual({
      items: ['{"kind":"place","id":"xi-an","name":"Xi’an","date":"2023-05-19","reports":3}'],
      nextCursor: null,
      correction: null,
    });
  });

  it('never fails, whatever is typed', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        '"',
        '*',
        'NEAR(',
        ' AND ',
        'OR',
        'NOT',
        '^',
        'names:',
        '{',
        '-',
        "'",
        '\0',
        '(',
        ')',
        '\ud800',
        'ﬀ',
      ),
    );
    const input = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(input, async q => {
        expect(Array.isArray((await search(store, { q }, FIRST_PAGE)).items)).toBe(true);
        expect(Array.isArray((await listPeople(store, { q }, FIRST_PAGE)).items)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each(['x', 'WyJzZWFyY2giXQ', Buffer.from('["date desc","1","2"]').toString('base64url')])(
    'refuses the cursor %s',
    async cursor => {
      await expect(search(store, { q: 'lin' }, { limit: 1, cursor })).rejects.toMatchObject({
        code: 'invalid_request',
      });
    },
  );
});

describe('a word that is misspelt', () => {
  it.each<[string, string | null, string[]]>([
    ['orstedd', null, ['zoe']],
    ['lukasx', 'lukasz', ['zoe']],
    ['lukazs', 'lukasz', ['zoe']],
    ['brelinda', 'berlinda', ['berlin']],
    ['berlnida', 'berlinda', ['berlin']],
    ['depty mayer', 'deputy mayor', ['lin']],
    ['zoe luksaz', 'zoe lukasz', ['zoe']],
    ['zhparov', 'zhaparov', ['zhaparov']],
    ['tokkayev', null, ['tokayev']],
  ])('%s is taken for %s', async (q, correction, ids) => {
    const page = await search(store, { q }, FIRST_PAGE);
    expect([page.correction, idsOf(page.items)]).toEqual([correction, ids]);
  });

  it.each(['lix', 'xyzzy', 'berlixyza', 'perlinda', 'waterfall', 'zoe qqqqqqqq'])(
    '%s is taken for nothing',
    async q => {
      expect(await search(store, { q }, FIRST_PAGE)).toEqual({ items: [], nextCursor: null, correction: null });
    },
  );

  it('is not put right when something has it', async () => {
    expect((await search(store, { q: 'sian' }, FIRST_PAGE)).correction).toBeNull();
  });
});

describe('highlights', () => {
  const highlights = async (q: string) => {
    const { items } = await search(store, { q }, { ...FIRST_PAGE, highlights: true });
    return JSON.parse(items[0]).highlights.map(({ property, text, matches }: Highlight) => [
      property,
      text,
      ...matches.map(({ start, end }) => text.slice(start, end)),
    ]);
  };

  it.each([
    ['xian', [['name', 'Xi’an', 'Xi’an']]],
    ['sian', [['name', 'Xi’an', 'Xi’an']]],
    ['mayor', [['positions', 'Deputy Mayor', 'Mayor']]],
    ['zoe lukasz', [['name', 'Zoë Łukasz-Ørsted', 'Zoë', 'Łukasz']]],
    ['japarov', [['name', 'Sadyk Zhaparov', 'Zhaparov']]],
    [
      'deputy lin',
      [
        ['name', 'Lin', 'Lin'],
        ['positions', 'Deputy Mayor', 'Deputy'],
      ],
    ],
    [
      'spring wat',
      [
        ['name', 'Spring talks', 'Spring'],
        ['topics', 'water', 'water'],
      ],
    ],
    ['王', [['name', '王伟', '王']]],
  ])('of %s', async (q, expected) => expect(await highlights(q)).toEqual(expected));
});

describe('hits by kind', () => {
  it('are counted', async () => {
    expect(await hitsByKind(store, 'zoe', null)).toEqual({
      name: 'kind',
      values: [
        { value: 'person', count: 1 },
        { value: 'meeting', count: 1 },
      ],
    });
    expect((await hitsByKind(store, 'xyzzy', null)).values).toEqual([]);
  });
});
