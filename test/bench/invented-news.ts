import type { EntityRef } from '../../src/model/entity-ref.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { Project } from '../../src/model/project.ts';
import type { Claim } from '../../src/model/record.ts';

/** A stream of numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GIVEN =
  'Ada Bek Cem Dana Elim Fara Goran Hana Ivo Jana Karim Lena Mira Nuri Olga Pavel Rana Sami Tara Umar'.split(' ');
const SYLLABLES = 'ba de ki lo mu na per qa ro shi tal ur ven wo xan yel zor cha dri fel'.split(' ');
const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Minister of Transport', 'ambassador'];
const COUNTRIES =
  'KG KZ UZ TJ TM CN RU IN PK IR TR AZ GE AM UA PL DE FR IT ES GB US CA MX BR AR CL PE CO JP KR VN TH ID MY PH AU NZ ZA KE'.split(
    ' ',
  );
const TYPES: readonly Meeting['type'][] = ['bilateral_meeting', 'summit', 'visit', 'call', 'negotiation'];
const SECTORS: readonly Project['sector'][] = ['railway', 'road', 'port', 'hydropower', 'gas_pipeline'];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2004-01-01');
const DAYS = 20 * 365;

/** Every 512th surname comes once only: what a search for a rare word finds. */
export const surname = (index: number): string => {
  const parts = [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400) % 20, Math.floor(index / 8000) % 20];
  const word = parts.map(part => SYLLABLES[part]).join('') + (index >= 160_000 ? 'an' : '');
  return word[0].toUpperCase() + word.slice(1);
};
export const personId = (index: number): string => `${GIVEN[index % 20]}-${surname(index)}-${index}`.toLowerCase();
const personRef = (index: number): EntityRef => ({
  id: personId(index),
  kind: 'person',
  name: `${GIVEN[index % 20]} ${surname(index)}`,
});
export const countryCode = (index: number): string => COUNTRIES[index % COUNTRIES.length];
const countryRef = (index: number): EntityRef => ({
  id: countryCode(index),
  kind: 'country',
  name: `State of ${countryCode(index)}`,
});
export const dayOf = (index: number): string =>
  new Date(FIRST_DAY + (index % DAYS) * DAY_MS).toISOString().slice(0, 10);

/** A resource with the sentence that tells of it and what it claims. */
export type Told<Resource> = { readonly resource: Resource; readonly sentence: string; readonly said: readonly Said[] };
type Said = Pick<Claim, 'property' | 'value' | 'valueKey' | 'data'>;

const reported = (day: string) => ({
  reports: 1,
  sources: 1,
  firstReportedOn: day,
  lastReportedOn: day,
  confidence: 0.9,
});
const naming = (value: string, data: Said['data'], property: string, valueKey = value): Said => ({
  property,
  value,
  valueKey,
  data,
});

export function personTold(index: number, day: string): Told<Person> {
  const { id, name } = personRef(index);
  const title = OFFICES[index % OFFICES.length];
  const country = countryRef(index);
  const position = { title, country, organization: null, former: false, start: null, end: null };
  return {
    resource: {
      ...{ kind: 'person', id, name, weakAliases: [{ text: surname(index), count: 3 }], positions: [position] },
      ...{ aliases: [{ text: `${name[0]}. ${surname(index)}`, count: 1 }], countries: [country], conflicts: [] },
      ...reported(day),
    },
    sentence: `${title} ${name} of ${country.name} spoke to reporters.`,
    said: [
      naming(name, { text: name, count: 1 }, 'name'),
      naming(title, position, 'position', `${title.toLowerCase()}|${country.id}|`),
    ],
  };
}

/** Few people are in many meetings, many in few. */
export function meetingTold(index: number, people: number, random: () => number): Told<Meeting> {
  const [one, other] = [people * random() ** 4, people * random()].map(Math.floor);
  const day = dayOf(Math.floor(DAYS * random()));
  const type = TYPES[index % TYPES.length];
  const seats = [one, other].map(seat => ({
    entity: personRef(seat),
    role: 'participant' as const,
    represents: countryRef(seat),
  }));
  const country = countryRef(one);
  const date = { text: day, start: day, end: day, precision: 'day', edtf: day, basis: 'explicit' } as const;
  const name = `${seats.map(({ entity }) => entity.name).join(', ')}: ${type.replace('_', ' ')}`;
  const participants = [
    ...seats,
    ...seats.map(({ represents, role }) => ({ entity: represents, role, represents: null })),
  ];
  return {
    resource: {
      ...{
        kind: 'meeting',
        id: `${day}-${index}-${type.replace('_', '-')}`,
        name,
        type,
        status: 'held',
        level: 'minister',
      },
      participants: [...new Map(participants.map(seat => [seat.entity.id, seat])).values()],
      ...{ date, place: null, country, venue: null, series: null, ordinal: null, partOf: null, topics: [] },
      ...{ agreements: [], history: [], conflicts: [] },
      ...reported(day),
    },
    sentence: `${seats[0].entity.name} met ${seats[1].entity.name} on ${day} and spoke of trade, borders and water.`,
    said: [
      naming(type, type, 'type'),
      naming(day, date, 'date'),
      ...seats.map(seat => naming(seat.entity.name, seat, 'participant', `person:${seat.entity.id}`)),
    ],
  };
}

export function projectTold(index: number, people: number, random: () => number): Told<Project> {
  const party = personRef(Math.floor(people * random()));
  const countries = [countryRef(index)];
  const day = dayOf(Math.floor(DAYS * random()));
  const amount = Math.floor(1e6 * (1 + 9999 * random()));
  const cost = { amount, currency: 'USD', qualifier: 'about', kind: 'total', text: `$${amount}` } as const;
  const sector = SECTORS[index % SECTORS.length];
  const name = `${surname(index)} ${sector.replace('_', ' ')}`;
  return {
    resource: {
      ...{ kind: 'project', id: `${surname(index).toLowerCase()}-${sector}-${index}`, name, aliases: [], sector },
      ...{
        work: 'construction',
        status: 'under_construction',
        cost,
        countries,
        route: [],
        length: null,
        capacity: null,
      },
      ...{ programme: null, parties: [{ entity: party, role: 'owner' }], startDate: null, completionDate: null },
      ...{ ...reported(day), conflicts: [] },
    },
    sentence: `The ${name} of ${countries[0].name} costs $${amount}, said ${party.name}.`,
    said: [
      naming(`USD ${amount}`, cost, 'cost'),
      naming(party.name, { entity: party, role: 'owner' }, 'party', `person:${party.id}:owner`),
      naming(countries[0].name, countries[0], 'country', `country:${countries[0].id}`),
    ],
  };
}
