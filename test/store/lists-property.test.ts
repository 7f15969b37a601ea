import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import type { MeetingFilter, PageRequest } from '../../src/model/page.ts';
import { joinedResources } from '../../src/store/list-resources.ts';
import { listMeetings, meetingsQuery } from '../../src/store/meetings.ts';
import type { Store } from '../../src/store/open.ts';
import { countryRef, idsOf, meeting, personRef, storeWith } from './invented-world.ts';

const COUNTRIES = ['CN', 'KG', 'UZ'];
const PEOPLE = ['aida', 'bek'];
const day = fc
  .integer({ min: 0, max: 400 })
  .map(number => new Date(Date.UTC(2022, 0, number)).toISOString().slice(0, 10));
const days = fc.option(
  fc.tuple(day, fc.constantFrom(0, 0, 1, 30, 364)).map(([start, length]): [string, string] => {
    return [start, new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10)];
  }),
);

const invented = fc.record({
  days,
  name: fc.constantFrom('Alpha', 'Ålpha', 'beta', 'Gamma'),
  type: fc.constantFrom('summit', 'call', 'visit'),
  status: fc.constantFrom('held', 'planned'),
  people: fc.subarray(PEOPLE),
  country: fc.option(fc.constantFrom(...COUNTRIES)),
  sources: fc.integer({ min: 1, max: 12 }),
  confidence: fc.integer({ min: 0, max: 1000 }).map(n => n / 1000),
});

const world = fc.array(invented, { minLength: 1, maxLength: 40 }).map(all =>
  all.map(({ days, people, country, ...rest }, i) =>
    meeting(`m${i}`, days, {
      ...rest,
      country: country === null ? null : countryRef(country),
      participants: people.map(id => ({ entity: personRef(id), role: 'participant', represents: null })),
    } as Partial<Meeting>),
  ),
);

const filter: fc.Arbitrary<MeetingFilter> = fc.record(
  {
    type: fc.subarray(['summit', 'call', 'visit']),
    status: fc.subarray(['held', 'planned']),
    participant: fc.subarray(PEOPLE),
    country: fc.subarray(COUNTRIES),
    participantMode: fc.constantFrom('any', 'all'),
    minSources: fc.integer({ min: 1, max: 12 }),
    minConfidence: fc.integer({ min: 0, max: 100 }).map(n => n / 100),
    from: day,
    to: day,
    dateMatch: fc.constantFrom('possible', 'certain'),
  },
  { requiredKeys: [] },
);

const order = fc.record({
  sort: fc.constantFrom('date', 'name'),
  order: fc.constantFrom('asc', 'desc'),
  limit: fc.integer({ min: 1, max: 9 }),
});

const anyOf = (wanted: readonly string[] | undefined, has: readonly (string | undefined)[]): boolean =>
  !wanted?.length || wanted.some(value => has.includes(value));

/** What the filter means, said in the plainest way. */
const passes =
  ({ type, status, participant = [], country, from = '', to = '9999', ...filter }: MeetingFilter) =>
  (one: Meeting) =>
    anyOf(type, [one.type]) &&
    anyOf(status, [one.status]) &&
    anyOf(country, [one.country?.id]) &&
    (filter.participantMode === 'all'
      ? participant.every(id => idsIn(one).includes(id))
      : anyOf(participant, idsIn(one))) &&
    one.sources >= (filter.minSources ?? 0) &&
    one.confidence >= (filter.minConfidence ?? 0) &&
    ((from === '' && to === '9999') || (one.date !== null && liesIn(one, [from, to], filter.dateMatch === 'certain')));

const idsIn = ({ participants }: Meeting): string[] => participants.map(({ entity }) => entity.id);

function liesIn({ date }: Meeting, [from, to]: readonly [string, string], certain: boolean): boolean {
  const [start, end] = [date?.start ?? '', date?.end ?? ''];
  return certain ? start >= from && end <= to : end >= from && start <= to;
}

async function walk(store: Store, wanted: MeetingFilter, page: Omit<PageRequest, 'cursor'>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { items, nextCursor } = await listMeetings(store, wanted, { ...page, cursor });
    const joined = await joinedResources(store, meetingsQuery(wanted), { ...page, cursor });
    expect(joined).toEqual({ joined: Buffer.from(items.join(',')), nextCursor });
    seen.push(...idsOf(items));
    cursor = nextCursor;
  } while (cursor !== null);
  return seen;
}

describe('a list of meetings', () => {
  it('is what the filter means, in order, in pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(fc.tuple(filter, order), { minLength: 8, maxLength: 8 }), async (all, asked) => {
        const store = storeWith({ meetings: all });
        const keys = new Map(all.map(one => [one.id, { date: one.date?.start ?? '', name: one.name.toLowerCase() }]));
        for (const [wanted, page] of asked) {
          const seen = await walk(store, wanted, page);
          expect(seen.toSorted()).toEqual(
            all
              .filter(passes(wanted))
              .map(({ id }) => id)
              .toSorted(),
          );
          const order = seen.map(id => keys.get(id)?.[page.sort].replace('å', 'a') ?? '');
          expect(order).toEqual(page.order === 'asc' ? order.toSorted() : order.toSorted().toReversed());
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
