import { describe, expect, it } from 'vitest';
import type { ExtractedMeeting, Participant } from '../../src/model/extraction.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { PartialDate } from '../../src/model/partial-date.ts';
import { day, report, resolved, state } from './told-reports.ts';

type Told = Partial<ExtractedMeeting>;

const leader = (name: string, represents: string): Participant => ({
  kind: 'person',
  name,
  role: 'participant',
  represents,
});
const between = (...codes: string[]) => codes.map(state);

const KG_UZ = between('KG', 'UZ');

type Tale = [on: string | null, meeting: Told];

/** Meetings that some reports, each with its date, are resolved to. */
const meetingsOf = (...told: Tale[]): Meeting[] => [...recordOf(...told).meetings];

function recordOf(...told: Tale[]) {
  const reports = told.map(([on, meeting], at) => {
    const people = (meeting.participants ?? []).filter(({ kind }) => kind === 'person');
    const names = people.map(({ name }) => name).join(' and ');
    return report({
      id: `doc_${at}`,
      on,
      sentences: [`Report ${at} tells of ${names || 'delegations'} in Osh.`],
      people: people.map(({ name, represents }) => ({ name, countries: represents ? [represents] : [] })),
      places: [{ name: 'Osh', country: 'KG' }],
      meetings: [meeting],
    });
  });
  return resolved(...reports);
}

describe('meetings of two reports taken for one', () => {
  it.each<[string, Told, Told]>([
    [
      'same pair, same day',
      { participants: KG_UZ, date: day('2031-03-08') },
      { participants: KG_UZ, date: day('2031-03-08') },
    ],
    [
      'a month and a day in it',
      { participants: KG_UZ, date: { ...day('2031-03-01', '2031-03-31'), precision: 'month' } },
      { participants: KG_UZ, date: day('2031-03-08') },
    ],
    ['no date, reports of one week', { participants: KG_UZ }, { participants: KG_UZ }],
    [
      'people here, countries there',
      { participants: [leader('Aida Moldo', 'KG'), leader('Rustam Azizov', 'UZ')], date: day('2031-03-08') },
      { participants: KG_UZ, date: day('2031-03-08') },
    ],
    [
      'one report names it vaguely',
      { participants: KG_UZ, type: 'meeting', date: day('2031-03-08') },
      { participants: KG_UZ, date: day('2031-03-08') },
    ],
    [
      'a summit told by two guests',
      { type: 'summit', participants: [leader('Aida Moldo', 'KG'), ...between('TJ', 'UZ')], date: day('2031-03-08') },
      {
        type: 'summit',
        participants: [leader('Rustam Azizov', 'UZ'), ...between('TJ', 'KG')],
        date: day('2031-03-08', '2031-03-09'),
      },
    ],
  ])('%s', (_, left, right) => expect(meetingsOf(['2031-03-09', left], ['2031-03-10', right])).toHaveLength(1));
});

describe('negatives: meetings of two reports kept apart', () => {
  it.each<[string, Told, Told]>([
    [
      'one pair twice in a week',
      { participants: KG_UZ, date: day('2031-03-04') },
      { participants: KG_UZ, date: day('2031-03-07') },
    ],
    [
      'another pair on the day',
      { participants: KG_UZ, date: day('2031-03-08') },
      { participants: between('KG', 'TJ'), date: day('2031-03-08') },
    ],
    [
      'ministers and presidents',
      { participants: [leader('Aida Moldo', 'KG'), leader('Rustam Azizov', 'UZ')], date: day('2031-03-08') },
      { participants: [leader('Jyrgal Toktosun', 'KG'), leader('Umida Karim', 'UZ')], date: day('2031-03-08') },
    ],
    [
      'a call and talks',
      { type: 'call', participants: KG_UZ, date: day('2031-03-08') },
      { participants: KG_UZ, date: day('2031-03-08') },
    ],
    [
      'a visit and the talks in it',
      { type: 'visit', participants: KG_UZ, date: day('2031-03-08') },
      { participants: KG_UZ, date: day('2031-03-08') },
    ],
    [
      'held in two countries',
      { participants: KG_UZ, place: { name: 'Osh', country: 'KG', venue: null } },
      { participants: KG_UZ, place: { name: null, country: 'UZ', venue: null } },
    ],
    [
      'the second and the third summit',
      { type: 'summit', participants: KG_UZ, ordinal: 2 },
      { type: 'summit', participants: KG_UZ, ordinal: 3 },
    ],
  ])('%s', (_, left, right) => expect(meetingsOf(['2031-03-09', left], ['2031-03-10', right])).toHaveLength(2));

  it('does not join undated meetings of reports that are months apart', () => {
    expect(meetingsOf(['2031-03-09', { participants: KG_UZ }], ['2031-08-10', { participants: KG_UZ }])).toHaveLength(
      2,
    );
  });

  it('does not join two meetings that one report tells apart', () => {
    const meetings: Told[] = [
      { participants: KG_UZ, date: day('2031-03-08') },
      { participants: KG_UZ, date: day('2031-03-08') },
    ];
    const told = report({ id: 'doc_a', sentences: ['They met twice that day.'], meetings });
    expect(resolved(told).meetings.map(({ id }) => id)).toEqual([
      '2031-03-08-kg-uz-bilateral-meeting',
      '2031-03-08-kg-uz-bilateral-meeting-2',
    ]);
  });
});

it('finds the summit of a day by one announced for the year, and not that of another year or sort', () => {
  const year: Told['date'] = { ...day('2031-01-01', '2031-12-31'), precision: 'year' };
  const summit = (date: Told['date'], type: Told['type'] = 'summit'): Told => ({
    ...{ type, participants: between('KG', 'TJ', 'UZ'), date, series: 'Ferghana summit' },
    place: { name: 'Osh', country: 'KG', venue: null },
  });
  const count = (held: Told) => meetingsOf(['2030-11-02', summit(year)], ['2031-09-09', held]).length;
  expect(count(summit(day('2031-09-08')))).toBe(1);
  expect(count(summit(day('2032-09-08')))).toBe(2);
  expect(count(summit(day('2031-09-08'), 'call'))).toBe(2);
});

it('lives through planned, held and recalled, with the report of each step', () => {
  const date = day('2031-03-08');
  const [meeting] = meetingsOf(
    ['2031-06-01', { participants: KG_UZ, date, status: 'held' }],
    ['2031-03-01', { participants: KG_UZ, date, status: 'planned' }],
    ['2031-03-08', { participants: KG_UZ, date, status: 'ongoing' }],
  );
  expect(meeting).toMatchObject({ status: 'held', reports: 3, firstReportedOn: '2031-03-01', conflicts: [] });
  expect(meeting.history).toEqual([
    { status: 'planned', documentId: 'doc_1', reportedOn: '2031-03-01' },
    { status: 'ongoing', documentId: 'doc_2', reportedOn: '2031-03-08' },
    { status: 'held', documentId: 'doc_0', reportedOn: '2031-06-01' },
  ]);
});

it('shows that a meeting was called off after it was planned', () => {
  const date = day('2031-03-08');
  const [meeting] = meetingsOf(
    ['2031-03-01', { participants: KG_UZ, date, status: 'planned' }],
    ['2031-03-05', { participants: KG_UZ, date, status: 'cancelled' }],
  );
  expect(meeting.status).toBe('cancelled');
});

it('combines dates: all days of a summit, the day of a talk', () => {
  const dates = (type: Told['type']) =>
    meetingsOf(
      ['2031-03-09', { type, participants: KG_UZ, date: day('2031-03-08') }],
      ['2031-03-10', { type, participants: KG_UZ, date: day('2031-03-08', '2031-03-09') }],
    ).map(({ date, conflicts }) => [date?.edtf, conflicts]);
  expect(dates('summit')).toEqual([['2031-03-08/2031-03-09', []]]);
  expect(dates('bilateral_meeting')).toEqual([['2031-03-08', []]]);
});

it('brings in the country that a person represents, once', () => {
  const [meeting] = meetingsOf([
    '2031-03-09',
    { participants: [leader('Aida Moldo', 'KG'), state('UZ')], date: day('2031-03-08') },
  ]);
  expect(meeting.participants.map(({ entity }) => entity.id)).toEqual(['UZ', 'aida-moldo', 'KG']);
  expect(meeting.name).toBe('Aida Moldo, Uzbekistan: bilateral meeting');
});

it('ties the talks to the summit they are part of', () => {
  const told = (id: string) =>
    report({
      id,
      sentences: ['At the summit two of them talked.'],
      meetings: [
        { type: 'summit', participants: between('KG', 'TJ', 'UZ'), date: day('2031-03-08') },
        { participants: KG_UZ, date: day('2031-03-08'), partOf: 0 },
      ],
    });
  const { meetings } = resolved(told('doc_a'), told('doc_b'));
  expect(meetings.map(({ id, partOf }) => [id, partOf?.id])).toEqual([
    ['2031-03-08-kg-tj-uz-summit', undefined],
    ['2031-03-08-kg-uz-bilateral-meeting', '2031-03-08-kg-tj-uz-summit'],
  ]);
});

describe('the id of a meeting', () => {
  const date = day('2031-03-08', '2031-12-31');
  it.each<[PartialDate['precision'], string]>([
    ['range', '2031-03-08-kg-uz-summit'],
    ['month', '2031-03-kg-uz-summit'],
    ['year', '2031-kg-uz-summit'],
  ])('begins with as much of the date as is known: a %s', (precision, id) => {
    const [meeting] = meetingsOf(['2031-01-10', { type: 'summit', participants: KG_UZ, date: { ...date, precision } }]);
    expect(meeting.id).toBe(id);
  });
});

it.each([
  [2, '2nd Ferghana summit'],
  [13, '13th Ferghana summit'],
  [null, 'Ferghana summit'],
])('counts a summit of a series in its name: %s', (ordinal, name) => {
  const told: Told = { type: 'summit', participants: KG_UZ, series: 'Ferghana', ordinal };
  expect(meetingsOf(['2031-01-10', told])[0].name).toBe(name);
});

it('follows a meeting that was put off to the day when it is held, and no further', () => {
  const visit = (date: PartialDate, status: Told['status']): Told => ({
    participants: KG_UZ,
    type: 'visit',
    date,
    status,
  });
  const planned: [string, Told] = ['2031-02-16', visit(day('2031-03-03'), 'planned')];
  const held: [string, Told] = ['2031-04-13', visit(day('2031-04-13'), 'held')];
  const putOff: [string, Told] = ['2031-03-01', visit(day('2031-03-03'), 'postponed')];
  expect(meetingsOf(planned, held)).toHaveLength(2);
  expect(meetingsOf(planned, putOff, held)).toHaveLength(1);
  expect(meetingsOf(planned, putOff, ['2032-04-13', visit(day('2032-04-13'), 'held')])).toHaveLength(2);
});

it.each([
  ['two in a week', '2031-03-08', '2031-03-12', 1],
  ['two in a year', '2031-03-08', '2031-08-12', 0],
])('talks of one pair, %s: %s and %s: near misses', (_, one, other, near) => {
  const talks = (on: string): Tale => [on, { participants: KG_UZ, date: day(on) }];
  const { judgements } = recordOf(talks(one), talks(other));
  expect(judgements.filter(({ kind, decision }) => kind === 'meeting' && decision === 'near_miss')).toHaveLength(near);
});
