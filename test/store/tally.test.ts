import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingFilter } from '../../src/model/page.ts';
import { FIRST_PAGE } from '../../src/model/page.ts';
import { listMeetings, meetingsQuery } from '../../src/store/meetings.ts';
import { countResources, facetsOf } from '../../src/store/tally.ts';
import { countryRef, meeting, personRef, storeWith } from './invented-world.ts';

const takesPart = (id: string) => ({ entity: personRef(id), role: 'participant', represents: null }) as const;
const TYPES = ['summit', 'call', 'visit'] as const;

const store = storeWith({
  meetings: Array.from({ length: 90 }, (_, i) =>
    meeting(`m${i}`, [`2023-01-${String(1 + (i % 28)).padStart(2, '0')}`, '2023-01-31'], {
      type: TYPES[i % 3],
      status: i % 2 ? 'held' : 'planned',
      country: countryRef(i % 5 ? 'KG' : 'UZ'),
      participants: [takesPart(`p${i % 60}`)],
      sources: 1 + (i % 9),
    }),
  ),
});

const filter: fc.Arbitrary<MeetingFilter> = fc.record(
  {
    type: fc.subarray([...TYPES]),
    status: fc.subarray(['held', 'planned']),
    country: fc.subarray(['KG', 'UZ', 'FR']),
    participant: fc.subarray(['p1', 'p2', 'p30']),
    participantMode: fc.constantFrom('any', 'all'),
    minSources: fc.integer({ min: 0, max: 10 }),
    from: fc.constantFrom('2023-01-05', '2023-02-01'),
    dateMatch: fc.constantFrom('possible', 'certain'),
    q: fc.constantFrom('meeting', 'm1', 'x'),
  },
  { requiredKeys: [] },
);

describe('a tally of a list', () => {
  it('counts what the list shows, and how its values are spread', async () => {
    await fc.assert(
      fc.asyncProperty(filter, async wanted => {
        const { items } = await listMeetings(store, wanted, { ...FIRST_PAGE, limit: 200 });
        const types = items.map(item => JSON.parse(item).type);
        const [facet] = await facetsOf(store, meetingsQuery(wanted), ['type']);
        expect(await countResources(store, meetingsQuery(wanted))).toBe(items.length);
        for (const { value, count } of facet.values) expect(types.filter(type => type === value)).toHaveLength(count);
        expect(facet.values.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('gives the commonest values of everything, fifty at most', async () => {
    const [status, participant] = await facetsOf(store, meetingsQuery({}), ['status', 'participant']);
    expect(status).toEqual({
      name: 'status',
      values: [
        { value: 'held', count: 45 },
        { value: 'planned', count: 45 },
      ],
    });
    expect([participant.values.length, participant.values[0]]).toEqual([50, { value: 'p0', count: 2 }]);
  });

  it('is empty where nothing passes', async () => {
    const query = meetingsQuery({ country: ['FR'] });
    expect([await countResources(store, query), await facetsOf(store, query, ['type'])]).toEqual([
      0,
      [{ name: 'type', values: [] }],
    ]);
  });
});
