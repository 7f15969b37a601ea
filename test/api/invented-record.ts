import type { Country } from '../../src/model/country.ts';
import type { EntityRef } from '../../src/model/entity-ref.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Place } from '../../src/model/place.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { ResolvedRecord } from '../../src/model/record.ts';
import type { Store } from '../../src/store/open.ts';
import { saveReport } from '../../src/store/save-report.ts';
import { claim, dollars, meeting, newStore, person, project, save, takenReport } from '../store/invented-world.ts';

/** Reports about people and states that do not exist, and the record made of them: one of each kind at least. */
const REPORTS = [
  { id: 'doc_first', text: 'President Ola Brandt of Veldania met Tomas Ilk.', publishedOn: '2031-04-02' },
  { id: 'doc_second', text: 'A railway is to cost $3 billion.', publishedOn: '2031-04-05' },
];

const reported = {
  reports: 1,
  sources: 1,
  firstReportedOn: '2031-04-02',
  lastReportedOn: '2031-04-02',
  confidence: 0.9,
} as const;

const VELDANIA: EntityRef = { id: 'XV', kind: 'country', name: 'Veldania' };
const ORLAND: EntityRef = { id: 'XO', kind: 'country', name: 'Orland' };
const OLA: EntityRef = { id: 'ola-brandt', kind: 'person', name: 'Ola Brandt' };
const RAILWAY: EntityRef = { id: 'coast-railway', kind: 'project', name: 'Coast railway' };

const country = (ref: EntityRef, region: string): Country => ({
  kind: 'country',
  id: ref.id,
  name: ref.name,
  iso3: `X${ref.id}`,
  officialName: `Republic of ${ref.name}`,
  capital: null,
  region,
  aliases: [{ text: `${ref.name}n`, count: 2 }],
  ...reported,
  conflicts: [],
});

const ministry: Organization = {
  kind: 'organization',
  id: 'veldanian-ministry-of-rail',
  name: 'Veldanian Ministry of Rail',
  acronym: 'VMR',
  aliases: [],
  organizationKind: 'government_body',
  country: VELDANIA,
  ...reported,
  conflicts: [],
};

const harbour: Place = {
  kind: 'place',
  id: 'port-esker',
  name: 'Port Ésker',
  aliases: [],
  placeKind: 'city',
  country: VELDANIA,
  coordinates: { latitude: -3.25, longitude: 12.5 },
  ...reported,
  conflicts: [],
};

const quote: Quote = {
  id: 'quo_1',
  speaker: OLA,
  documentId: 'doc_first',
  start: 0,
  end: 9,
  text: 'President',
};

const RECORD: Partial<ResolvedRecord> = {
  people: [
    person('ola-brandt', 'Ola Brandt', { countries: [VELDANIA], ...reported }),
    person('tomas-ilk', 'Tomas Ilk', { countries: [ORLAND], ...reported, lastReportedOn: '2031-04-05' }),
  ],
  countries: [country(VELDANIA, 'Europe'), country(ORLAND, 'Asia')],
  organizations: [ministry],
  places: [harbour],
  meetings: [
    meeting('2031-04-01-ola-brandt-tomas-ilk', ['2031-04-01', '2031-04-01'], {
      type: 'bilateral_meeting',
      participants: [{ entity: OLA, role: 'host', represents: VELDANIA }],
      country: VELDANIA,
      place: { id: 'port-esker', kind: 'place', name: 'Port Ésker' },
      ...reported,
    }),
    meeting('2031-06-coast-forum', ['2031-06-10', '2031-06-12'], { type: 'forum', status: 'planned', ...reported }),
  ],
  projects: [
    project('coast-railway', {
      name: 'Coast railway',
      cost: dollars(3e9),
      countries: [VELDANIA, ORLAND],
      ...reported,
      conflicts: [
        {
          property: 'cost',
          shownValue: 'US$3 billion',
          value: 'US$4 billion',
          sources: 1,
          evidence: [],
        },
      ],
    }),
    project('north-bridge', { name: 'North bridge', sector: 'bridge', cost: dollars(5e7), ...reported }),
  ],
  quotes: [quote],
  claims: [
    claim('evi_name', OLA, { documentId: 'doc_first', memberKey: 'doc_first#person:0', start: 10, end: 20 }),
    claim('evi_cost', RAILWAY, {
      documentId: 'doc_second',
      memberKey: 'doc_second#project:0',
      property: 'cost',
      value: 'US$3 billion',
    }),
    claim('evi_title', RAILWAY, { documentId: 'doc_second', memberKey: 'doc_second#project:0' }),
  ],
  retired: [
    { kind: 'person', id: 'o-brandt', mergedInto: 'ola-brandt' },
    { kind: 'person', id: 'nobody', mergedInto: null },
  ],
};

export function inventedStore(): Store {
  const store = newStore();
  for (const { id, ...report } of REPORTS) saveReport(store, takenReport(id, { publisher: 'Ésker Post', ...report }));
  save(store, RECORD);
  return store;
}
