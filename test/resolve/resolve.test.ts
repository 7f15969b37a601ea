import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../../src/model/extraction.ts';
import type { KnownIdentity, Overrides, ResolvableReport, ResolvedRecord } from '../../src/model/record.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { day, report } from './told-reports.ts';

const NOBODY_DECIDED: Overrides = { same: [], different: [], drop: [], rename: [] };
const resolveAll = (
  reports: readonly ResolvableReport[],
  known: readonly KnownIdentity[] = [],
  overrides = NOBODY_DECIDED,
) => resolve({ reports, known, overrides });

const office = (title: string, country: string) => ({
  title,
  country,
  organization: null,
  former: false,
  start: null,
  end: null,
  evidence: [],
});
const leader = (name: string, represents: string): Participant => ({
  kind: 'person',
  name,
  role: 'participant',
  represents,
});

/** Five reports of one pair's talks, a namesake and a railway, in their own spellings. */
const REPORTS: readonly ResolvableReport[] = [
  talks('doc_1', '2031-03-01', 'Sadyr Zhaparov', 'planned'),
  talks('doc_2', '2031-03-08', 'Sadyr Japarov', 'ongoing'),
  talks('doc_3', '2031-03-09', 'Zaparov', 'held'),
  report({
    id: 'doc_4',
    on: '2031-03-09',
    sentences: ['Tariel Zhaparov runs the Osh railway, which costs $2 billion.'],
    people: [{ name: 'Tariel Zhaparov', countries: ['KG'] }],
    projects: [{ name: 'Osh railway', countries: ['KG'], cost: cost(2e9) }],
  }),
  report({
    id: 'doc_5',
    on: null,
    sentences: ['The Osh railway costs $3 billion, President Sadyr Zhaparov said.'],
    people: [{ name: 'Sadyr Zhaparov', countries: ['KG'], offices: [office('President', 'KG')] }],
    projects: [{ name: 'railway to Osh', countries: ['KG'], cost: cost(3e9) }],
  }),
];

function talks(id: string, on: string, name: string, status: 'planned' | 'ongoing' | 'held'): ResolvableReport {
  return report({
    id,
    on,
    sentences: [`President ${name} and President Rustam Azizov: ${status}.`],
    people: [
      { name, countries: ['KG'], offices: [office('President', 'KG')] },
      { name: 'Rustam Azizov', countries: ['UZ'], offices: [office('President', 'UZ')] },
    ],
    meetings: [{ status, participants: [leader(name, 'KG'), leader('Rustam Azizov', 'UZ')], date: day('2031-03-08') }],
  });
}

function cost(amount: number) {
  return {
    amount,
    currency: 'USD',
    qualifier: 'exact' as const,
    kind: 'total' as const,
    text: `$${amount / 1e9} billion`,
  };
}

/** Identity as a store hands it back. */
function knownOf({ members }: ResolvedRecord): KnownIdentity[] {
  const known = new Map<string, KnownIdentity & { memberKeys: string[] }>();
  for (const { kind, resourceId, key } of members) {
    const id = `${kind}:${resourceId}`;
    const one = known.get(id) ?? { kind, id: resourceId, memberKeys: [] };
    one.memberKeys.push(key);
    known.set(id, one);
  }
  return [...known.values()].filter(({ kind }) => kind !== 'country');
}

/** What a record says, without the ids, which follow first sight: who is one with whom, and all claims. */
function factsOf({ members, claims }: ResolvedRecord): unknown {
  const groups = new Map<string, string[]>();
  for (const { kind, resourceId, key } of members)
    groups.set(`${kind}:${resourceId}`, [...(groups.get(`${kind}:${resourceId}`) ?? []), key]);
  const said = claims.map(({ memberKey, property, value, shown, confidence }) =>
    [memberKey, property, value, shown, confidence].join(' | '),
  );
  return { groups: [...groups.values()].map(keys => keys.sort().join(' ')).sort(), said: said.sort() };
}

it('makes one of what is one and two of what is two', () => {
  const record = resolveAll(REPORTS);
  expect(record.people.map(({ id, reports }) => [id, reports])).toEqual([
    ['sadyr-zhaparov', 4],
    ['rustam-azizov', 3],
    ['tariel-zhaparov', 1],
  ]);
  expect(record.meetings.map(({ id, status, reports }) => [id, status, reports])).toEqual([
    ['2031-03-08-kg-uz-bilateral-meeting', 'held', 3],
  ]);
  expect(record.projects.map(({ id, reports, conflicts }) => [id, reports, conflicts?.length])).toEqual([
    ['railway-to-osh', 2, 1],
  ]);
});

describe('order', () => {
  const all = resolveAll(REPORTS);

  it('does not matter: the same reports in any order give the same record', () => {
    const orders = fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length, maxLength: REPORTS.length });
    fc.assert(
      fc.property(orders, order => {
        expect(resolveAll(order)).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it('does not matter for facts when reports come one by one', () => {
    const orders = fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length, maxLength: REPORTS.length });
    fc.assert(
      fc.property(orders, order => {
        const last = order.reduce<{ known: KnownIdentity[]; record: ResolvedRecord | undefined }>(
          ({ known }, _, at) => {
            const record = resolveAll(order.slice(0, at + 1), known);
            return { known: knownOf(record), record };
          },
          { known: [], record: undefined },
        );
        expect(last.record && factsOf(last.record)).toEqual(factsOf(all));
      }),
      { numRuns: 30 },
    );
  });
});

describe('ids', () => {
  it('stay when later reports know a fuller name', () => {
    const first = resolveAll(REPORTS.slice(2, 3));
    expect(first.people.map(({ id }) => id)).toEqual(['zaparov', 'rustam-azizov']);
    const later = resolveAll(REPORTS, knownOf(first));
    expect(later.people.map(({ id, name }) => [id, name])).toContainEqual(['zaparov', 'Sadyr Zhaparov']);
    expect(later.retired).toEqual([]);
  });

  it('of two that turn out to be one: the older stays, the other is retired into it', () => {
    const known: KnownIdentity[] = [
      { kind: 'person', id: 'older', memberKeys: ['doc_2#person:0'] },
      { kind: 'person', id: 'newer', memberKeys: ['doc_1#person:0'] },
    ];
    const record = resolveAll(REPORTS, known);
    expect(record.retired).toEqual([{ kind: 'person', id: 'newer', mergedInto: 'older' }]);
    expect(record.people.map(({ id }) => id)).toContain('older');
  });

  it('of what no report tells any more are retired into nothing', () => {
    const known: KnownIdentity[] = [{ kind: 'meeting', id: 'gone', memberKeys: ['doc_9#meeting:0'] }];
    expect(resolveAll(REPORTS, known).retired).toEqual([{ kind: 'meeting', id: 'gone', mergedInto: null }]);
  });
});

describe('overrides', () => {
  const plain = resolveAll(REPORTS);

  it('join what the score keeps apart', () => {
    const record = resolveAll(REPORTS, knownOf(plain), {
      ...NOBODY_DECIDED,
      same: [['sadyr-zhaparov', 'tariel-zhaparov']],
    });
    expect(record.people.map(({ id }) => id)).toEqual(['sadyr-zhaparov', 'rustam-azizov']);
    expect(record.judgements.filter(({ decidedBy }) => decidedBy === 'override')).not.toHaveLength(0);
  });

  it('keep apart what the score joins, by member key', () => {
    const record = resolveAll(REPORTS, [], { ...NOBODY_DECIDED, different: [['doc_1#person:0', 'doc_2#person:0']] });
    const idOf = (key: string) => record.members.find(member => member.key === key)?.resourceId;
    expect(idOf('doc_1#person:0')).not.toBe(idOf('doc_2#person:0'));
  });

  it('drop and rename', () => {
    const record = resolveAll(REPORTS, knownOf(plain), {
      ...NOBODY_DECIDED,
      drop: ['tariel-zhaparov'],
      rename: [{ id: 'person:sadyr-zhaparov', name: 'Sadyr Zhaparov (president)' }],
    });
    expect(record.people.map(({ name }) => name)).toEqual(['Sadyr Zhaparov (president)', 'Rustam Azizov']);
  });

  it('leave no trace when they are taken back', () => {
    const decided = resolveAll(REPORTS, knownOf(plain), {
      ...NOBODY_DECIDED,
      same: [['sadyr-zhaparov', 'tariel-zhaparov']],
    });
    expect(decided.retired).toEqual([{ kind: 'person', id: 'tariel-zhaparov', mergedInto: 'sadyr-zhaparov' }]);
    expect(resolveAll(REPORTS, knownOf(decided))).toEqual({ ...plain });
  });
});

describe('sources', () => {
  const story =
    'President Sadyr Zhaparov said on Monday that the new line over the high pass would be open to trains before the first snow, and that nobody who lives beside it would have to move, which drew loud applause from the farmers in the hall.';
  const told = (id: string, on: string, text: string) =>
    report({ id, on, sentences: [text], people: [{ name: 'Sadyr Zhaparov', countries: ['KG'] }] });

  it('count the copies of one story once', () => {
    const { people, copies } = resolveAll([
      told('doc_a', '2031-03-01', story),
      told('doc_b', '2031-03-02', `(Agency) ${story} More follows.`),
      told('doc_c', '2031-03-02', 'Another paper says that Sadyr Zhaparov has no plan for the line at all.'),
    ]);
    expect(people[0]).toMatchObject({ reports: 3, sources: 2 });
    expect(copies).toEqual([{ documentId: 'doc_b', original: 'doc_a', overlap: 1 }]);
  });
});

it('cites every claim by a stretch of the text', () => {
  const texts = new Map(REPORTS.map(({ documentId, text }) => [documentId, text]));
  const { claims } = resolveAll(REPORTS);
  for (const { documentId, start, end, quote, sentence } of claims) {
    expect(texts.get(documentId)?.slice(start, end)).toBe(quote);
    expect(sentence).toContain(quote);
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
});

it('makes an empty record of no reports', () => {
  expect(Object.values(resolveAll([])).every(list => list.length === 0)).toBe(true);
});
