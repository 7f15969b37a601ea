import type { EntityRef } from '../../src/model/entity-ref.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { Project } from '../../src/model/project.ts';
import type { Claim, Member, ResolvedRecord } from '../../src/model/record.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { saveReport, type TakenReport } from '../../src/store/save-report.ts';
import { saveRecord } from './save-record.ts';

/** A store that nobody else sees, gone with the process. */
export const newStore = (): Store => openStore(':memory:');

export const EMPTY_RECORD: ResolvedRecord = {
  people: [],
  countries: [],
  organizations: [],
  places: [],
  meetings: [],
  projects: [],
  quotes: [],
  claims: [],
  members: [],
  judgements: [],
  retired: [],
  copies: [],
  relations: [],
  events: [],
  unresolved: [],
};

const EMPTY_EXTRACTION = {
  people: [],
  countries: [],
  organizations: [],
  places: [],
  meetings: [],
  projects: [],
  quotes: [],
  rejected: [],
};

export const reported = { reports: 1, sources: 1, firstReportedOn: null, confidence: 0.9 };

export const countryRef = (id: string): EntityRef => ({ id, kind: 'country', name: `State of ${id}` });
export const personRef = (id: string): EntityRef => ({ id, kind: 'person', name: id });

export const person = (id: string, name: string, rest: Partial<Person> = {}): Person => ({
  kind: 'person',
  id,
  name,
  aliases: [],
  weakAliases: [],
  positions: [],
  countries: [],
  ...reported,
  lastReportedOn: null,
  conflicts: [],
  ...rest,
});

export const meeting = (id: string, days: readonly [string, string] | null, rest: Partial<Meeting> = {}): Meeting => ({
  kind: 'meeting',
  id,
  name: `Meeting ${id}`,
  type: 'summit',
  status: 'held',
  level: 'other',
  participants: [],
  date: days && { text: '', start: days[0], end: days[1], precision: 'range', edtf: null, basis: 'explicit' },
  place: null,
  country: null,
  venue: null,
  series: null,
  ordinal: null,
  partOf: null,
  topics: [],
  agreements: [],
  history: [],
  ...reported,
  lastReportedOn: null,
  conflicts: [],
  ...rest,
});

export const project = (id: string, rest: Partial<Project> = {}): Project => ({
  kind: 'project',
  id,
  name: `Project ${id}`,
  aliases: [],
  sector: 'railway',
  work: 'unknown',
  status: 'proposed',
  cost: null,
  countries: [],
  route: [],
  length: null,
  capacity: null,
  programme: null,
  parties: [],
  startDate: null,
  completionDate: null,
  ...reported,
  lastReportedOn: null,
  conflicts: [],
  ...rest,
});

export const dollars = (amount: number, currency = 'USD') =>
  ({ amount, currency, qualifier: 'exact', kind: 'total', text: `${amount}` }) as const;

export const claim = (id: string, subject: EntityRef, rest: Partial<Claim> = {}): Claim => ({
  id,
  subject,
  property: 'name',
  value: subject.name,
  documentId: 'doc_1',
  start: 0,
  end: 6,
  quote: 'Report',
  sentence: 'Report 1.',
  confidence: 0.9,
  method: 'test',
  shown: true,
  memberKey: `doc_1#${subject.kind}:0`,
  data: null,
  valueKey: subject.name,
  parts: {},
  ...rest,
});

export const member = (key: string, of: EntityRef): Member => ({
  key,
  kind: of.kind === 'document' ? 'person' : of.kind,
  documentId: 'doc_1',
  index: 0,
  resourceId: of.id,
});

export const takenReport = (id: string, rest: Partial<TakenReport['report']> = {}): TakenReport => ({
  id,
  report: {
    text: `Report ${id}.`,
    title: `Title ${id}`,
    publisher: null,
    url: null,
    language: null,
    publishedOn: null,
    retells: null,
    ...rest,
  },
  ingestedAt: '2026-01-01T00:00:00Z',
  sentences: [{ start: 0, end: 7 + id.length }],
  extraction: EMPTY_EXTRACTION,
  extractor: 'test 1',
});

/** A store with these resources in it, resting on one report, `doc_1`. */
export function storeWith(record: Partial<ResolvedRecord>): Store {
  const store = newStore();
  saveReport(store, takenReport('doc_1', { publishedOn: '2023-05-19' }));
  save(store, record);
  return store;
}

export const save = (store: Store, record: Partial<ResolvedRecord>): void =>
  saveRecord(store, { ...EMPTY_RECORD, ...record });

export const idsOf = (items: readonly string[]): string[] => items.map(item => JSON.parse(item).id);
