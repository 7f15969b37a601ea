import { describe, expect, it } from 'vitest';
import type { ExtractedMeeting, Participant } from '../../src/model/extraction.ts';
import type { ResolvedRecord } from '../../src/model/record.ts';
import type { Relation } from '../../src/model/relation.ts';
import { day, report, resolved, state } from './told-reports.ts';

const seat = (name: string, represents: string | null, rest: Partial<Participant> = {}): Participant => ({
  kind: 'person',
  name,
  role: 'participant',
  represents,
  ...rest,
});
const office = (title: string, rest: object = {}) => ({
  title,
  country: 'KE',
  organization: null,
  former: false,
  start: null,
  end: null,
  evidence: [],
  ...rest,
});

const written = ({ type, source, target, label, state: how, start }: Relation): string =>
  [type, source.name, target.name, label, how, start].filter(part => part !== null).join(' | ');
const ofType = (record: ResolvedRecord, type: Relation['type']): string[] =>
  record.relations.flatMap(({ value }) => (value.type === type ? [written(value)] : [])).sort();

const talks = (rest: Partial<ExtractedMeeting>, id = 'doc_talks', on = '2031-03-10') =>
  report({
    id,
    on,
    sentences: ['Ola Brandt of Kenya and Tomas Ilk of Chile spoke in Arica, with Ida Moro for Kenya.'],
    people: [{ name: 'Ola Brandt' }, { name: 'Tomas Ilk' }, { name: 'Ida Moro' }],
    places: [{ name: 'Arica', country: 'CL' }],
    meetings: [
      {
        type: 'bilateral_meeting',
        status: 'held',
        participants: [seat('Ola Brandt', 'KE'), seat('Tomas Ilk', 'CL', { role: 'host' })],
        date: day('2031-03-09'),
        place: { name: 'Arica', country: 'CL', venue: null },
        ...rest,
      },
    ],
  });

describe('relations of a meeting', () => {
  it('say who took part, for whom, whom they met and where', () => {
    const record = resolved(talks({}));
    const name = record.meetings[0].name;
    expect(ofType(record, 'took_part')).toEqual([
      `took_part | Chile | ${name} | host | reported | 2031-03-09`,
      `took_part | Kenya | ${name} | participant | reported | 2031-03-09`,
      `took_part | Ola Brandt | ${name} | participant | reported | 2031-03-09`,
      `took_part | Tomas Ilk | ${name} | host | reported | 2031-03-09`,
    ]);
    expect(ofType(record, 'represents')).toEqual([
      'represents | Ola Brandt | Kenya | reported | 2031-03-09',
      'represents | Tomas Ilk | Chile | reported | 2031-03-09',
    ]);
    expect(ofType(record, 'met')).toEqual(['met | Ola Brandt | Tomas Ilk | bilateral_meeting | reported | 2031-03-09']);
    expect(ofType(record, 'located_in')).toEqual([
      'located_in | Arica | Chile | reported',
      `located_in | ${name} | Arica | reported | 2031-03-09`,
      `located_in | ${name} | Chile | reported | 2031-03-09`,
    ]);
  });

  it('between states are told when fewer than two people are named', () => {
    const record = resolved(talks({ participants: [state('KE'), state('CL'), seat('Ola Brandt', 'KE')] }));
    expect(ofType(record, 'met')).toEqual(['met | Chile | Kenya | bilateral_meeting | reported | 2031-03-09']);
  });

  it.each<[string, Partial<ExtractedMeeting>]>([
    ['is only planned', { status: 'planned' }],
    ['was cancelled', { status: 'cancelled' }],
    ['is a visit, where nobody need be met', { type: 'visit' }],
    ['is one of a delegation among itself', { participants: [seat('Ola Brandt', 'KE'), seat('Ida Moro', 'KE')] }],
  ])('do not say that people met when it %s', (_, rest) => {
    expect(ofType(resolved(talks(rest)), 'met')).toEqual([]);
  });

  it.each([
    ['planned', 'planned'],
    ['postponed', 'planned'],
    ['cancelled', 'called_off'],
    ['held', 'reported'],
  ] as const)('of one that is %s are %s', (status, how) => {
    const record = resolved(talks({ status }));
    expect(
      new Set(record.relations.filter(({ owner }) => owner.kind === 'meeting').map(({ value }) => value.state)),
    ).toEqual(new Set([how]));
  });

  it('cite the reports that name both who met, and not those that name one', () => {
    const record = resolved(
      talks({}),
      talks({ participants: [seat('Ola Brandt', 'KE'), state('CL')] }, 'doc_one_side', '2031-03-11'),
    );
    const met = record.relations.find(({ value }) => value.type === 'met')?.value;
    expect([record.meetings.length, met?.reports, met?.lastReportedOn]).toEqual([1, 1, '2031-03-10']);
    const cited = record.claims.filter(({ id }) => met?.evidence.includes(id)).map(({ documentId }) => documentId);
    expect(new Set(cited)).toEqual(new Set(['doc_talks']));
  });
});

describe('offices', () => {
  const told = (id: string, on: string, title = 'Minister of Rail', rest = {}) =>
    report({
      id,
      on,
      sentences: ['Ola Brandt, Minister of Rail of Kenya, spoke.'],
      people: [{ name: 'Ola Brandt', offices: [office(title, rest)], countries: ['KE'] }],
    });

  it('are held of the country, once however many reports say so', () => {
    const record = resolved(told('doc_a', '2031-03-01'), told('doc_b', '2031-03-05', 'minister of rail'));
    expect(ofType(record, 'holds_office')).toEqual(['holds_office | Ola Brandt | Kenya | Minister of Rail | reported']);
    const [{ value }] = record.relations;
    expect([value.reports, value.firstReportedOn, value.lastReportedOn]).toEqual([2, '2031-03-01', '2031-03-05']);
  });

  it('that are past are another relation than those that are held', () => {
    const record = resolved(
      told('doc_a', '2031-03-01'),
      told('doc_b', '2031-03-05', 'Minister of Rail', { former: true }),
    );
    expect(ofType(record, 'holds_office')).toEqual([
      'holds_office | Ola Brandt | Kenya | Minister of Rail | former',
      'holds_office | Ola Brandt | Kenya | Minister of Rail | reported',
    ]);
  });

  it('of no country and no organization relate nothing', () => {
    expect(resolved(told('doc_a', '2031-03-01', 'minister', { country: null })).relations).toEqual([]);
  });

  it('stand on the timeline on the day of their first report', () => {
    const record = resolved(told('doc_b', '2031-03-05'), told('doc_a', '2031-03'));
    expect(record.events.map(({ value }) => [value.type, value.step, value.date])).toEqual([
      [
        'office',
        'Minister of Rail',
        {
          text: '',
          start: '2031-03-01',
          end: '2031-03-31',
          precision: 'month',
          edtf: '2031-03',
          basis: 'document_date',
        },
      ],
    ]);
  });
});

describe('events', () => {
  it('of a meeting stand on its day and concern all who take part', () => {
    const [{ value }] = resolved(talks({})).events;
    expect([value.step, value.date.start, value.date.basis]).toEqual(['held', '2031-03-09', 'explicit']);
    expect(value.entities.map(({ name }) => name).sort()).toEqual([
      'Arica',
      'Chile',
      'Kenya',
      'Ola Brandt',
      'Tomas Ilk',
    ]);
  });

  it('of a meeting without a day stand on that of the first report, and say so', () => {
    const [{ value }] = resolved(talks({ date: null })).events;
    expect([value.date.start, value.date.basis]).toEqual(['2031-03-10', 'document_date']);
  });

  it('are none where neither a meeting nor its report has a day', () => {
    const undated = report({
      id: 'doc_talks',
      on: null,
      sentences: ['Kenya and Chile spoke.'],
      meetings: [{ type: 'call', participants: [state('KE'), state('CL')] }],
    });
    expect(resolved(undated).events).toEqual([]);
  });

  it('of a project are its turns, and what several reports in a row say alike is one', () => {
    const told = (id: string, on: string, status: 'agreed' | 'under_construction' | 'suspended') =>
      report({
        id,
        on,
        sentences: ['The Arica port railway is built.'],
        projects: [{ name: 'Arica port railway', sector: 'railway', countries: ['CL'], status }],
      });
    const record = resolved(
      told('doc_1', '2031-01-01', 'agreed'),
      told('doc_2', '2031-02-01', 'under_construction'),
      told('doc_3', '2031-03-01', 'under_construction'),
      told('doc_4', '2031-04-01', 'suspended'),
      told('doc_5', '2031-05-01', 'under_construction'),
    );
    expect(record.projects.length).toBe(1);
    expect(record.events.map(({ value }) => `${value.date.start} ${value.step}`)).toEqual([
      '2031-01-01 agreed',
      '2031-02-01 under_construction',
      '2031-04-01 suspended',
      '2031-05-01 under_construction',
    ]);
  });
});

describe('all of them', () => {
  it('are the same whatever the order of the reports, each with evidence that is there', () => {
    const reports = [
      talks({}),
      talks({ status: 'planned' }, 'doc_before', '2031-03-01'),
      talks({}, 'doc_after', '2031-03-20'),
    ];
    const [forth, back] = [resolved(...reports), resolved(...reports.toReversed())];
    expect([back.relations, back.events]).toEqual([forth.relations, forth.events]);
    const claims = new Set(forth.claims.map(({ id }) => id));
    const cited = [...forth.relations, ...forth.events].flatMap(({ value }) => value.evidence);
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(id => !claims.has(id))).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = resolved(talks({})).relations.map(({ value }) => value.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
