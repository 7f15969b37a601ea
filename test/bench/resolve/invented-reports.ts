import type { Extraction } from '../../../src/model/extraction.ts';
import type { Mention, Quoted } from '../../../src/model/mention.ts';
import type { TakenReport } from '../../../src/store/save-report.ts';

/** How the invented world grows: by so many reports a day, each about a few of its people, bodies, works and talks. */
const REPORTS_A_DAY = 30;
const COUNTRIES = 'CN US RU KG UZ KZ TJ TM IN PK IR TR DE FR GB JP KR BR ZA EG SA AE QA NG KE ET ID MY TH VN'.split(
  ' ',
);
const ONSETS = 'b d g k l m n r s t v z br dr gr kr sh ch zh'.split(' ');
const VOWELS = 'a e i o u ai or en il an'.split(' ');
const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Finance Minister', 'Energy Minister', 'spokesman'];
const WORKS = ['railway', 'road', 'gas_pipeline', 'hydropower', 'airport', 'port'] as const;
const BODIES = ['Bank', 'Railways', 'Energy', 'Ministry of Transport', 'Development Fund', 'Steel', 'Party'];

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word that no list knows, the same for the same number. */
export function inventedWord(number: number): string {
  const random = randomNumbers(number * 7919 + 13);
  const syllables = 2 + Math.floor(random() * 2);
  const word = Array.from({ length: syllables }, () => pick(ONSETS, random) + pick(VOWELS, random)).join('');
  return word[0].toUpperCase() + word.slice(1);
}

const pick = <Value>(values: readonly Value[], random: () => number): Value =>
  values[Math.floor(random() * values.length)];

/**
 * Which of a world's things a report is about: a few are in the news all the time (Zipf's law, flattened at its top as
 * in real news), and the later the report, the more things there are (Heaps' law).
 */
export function popular(report: number, growth: number, random: () => number): number {
  const things = Math.ceil(growth * (report + 10) ** 0.75);
  const [flat, top] = [20, Math.log(1 + things / 20)];
  return Math.floor(flat * (Math.exp(random() * top) - 1));
}

/** Words after each name, made from the salt, keep reports from being copies of each other. */
type Writing = { text: string; readonly salt: number; readonly sentences: { start: number; end: number }[] };

/** One invented report, the same for the same seed and number: the extraction that its sentences would give. */
export function inventedReport(seed: number, number: number): TakenReport {
  const random = randomNumbers(seed * 1_000_003 + number);
  const publishedOn = new Date(Date.UTC(2015, 0, 1 + Math.floor(number / REPORTS_A_DAY))).toISOString().slice(0, 10);
  const writing: Writing = { text: `Report ${seed}-${number}.`, salt: number * 101, sentences: [] };
  const homes = [0, 1, 2].map(
    () => COUNTRIES[Math.min(COUNTRIES.length - 1, Math.floor(COUNTRIES.length * random() ** 2))],
  );
  const countries = [...new Set(homes)];
  const extraction: Extraction = {
    countries: countries.map(code => ({ code, name: code, mentions: [mentioned(writing, `Country ${code}`)] })),
    ...{ people: [], organizations: [], places: [], meetings: [], projects: [], quotes: [], rejected: [] },
  };
  for (let i = 0; i < 3; i++) addPerson(extraction, writing, popular(number, 3, random), random);
  for (let i = 0; i < 2; i++) addOrganization(extraction, writing, popular(number, 2, random));
  addPlace(extraction, writing, popular(number, 1, random));
  if (random() < 0.5) addMeeting(extraction, writing, { publishedOn, random });
  if (random() < 0.3) addProject(extraction, writing, popular(number, 0.5, random));
  const { text, sentences } = writing;
  const id = `doc_bench${seed}n${number}`;
  const report = { text, title: null, publisher: null, url: null, language: 'en', publishedOn, retells: null };
  return { id, report, ingestedAt: '2026-01-01T00:00:00Z', sentences, extraction, extractor: 'bench' };
}

/** Writes a sentence and gives the place of its first words. */
function mentioned(writing: Writing, words: string): Mention {
  const { start, end } = said(writing, words);
  return { start, end: start + words.length, text: words, method: end > start ? 'bench/words' : '' };
}

function said(writing: Writing, words: string): Quoted {
  const start = writing.text.length + 1;
  writing.text += ` ${words} ${inventedWord(start + writing.text.length * 31 + writing.salt)} ${inventedWord(start * 17 + writing.salt)}.`;
  writing.sentences.push({ start, end: writing.text.length });
  return { start, end: start + words.length, quote: words };
}

function addPerson({ people }: Extraction, writing: Writing, who: number, random: () => number): void {
  const country = COUNTRIES[who % COUNTRIES.length];
  const name = `${inventedWord(who * 2)} ${inventedWord(who * 2 + 1)}`;
  if (people.some(person => person.name === name)) return;
  const office = random() < 0.6 ? OFFICES[who % OFFICES.length] : undefined;
  const mention = mentioned(writing, name);
  people.push({
    ...{ name, aliases: [], countries: random() < 0.8 ? [country] : [], mentions: [mention], references: [] },
    positions: office ? [office] : [],
    offices: office
      ? [
          {
            title: office,
            country,
            organization: null,
            former: false,
            start: null,
            end: null,
            evidence: [{ ...quotedFrom(mention) }],
          },
        ]
      : [],
  });
}

const quotedFrom = ({ start, end, text }: Mention): Quoted => ({ start, end, quote: text });

function addOrganization({ organizations }: Extraction, writing: Writing, which: number): void {
  const name = `${inventedWord(which + 500_000)} ${BODIES[which % BODIES.length]}`;
  if (organizations.some(one => one.name === name)) return;
  const country = COUNTRIES[which % COUNTRIES.length];
  const mentions = [mentioned(writing, name)];
  organizations.push({ name, aliases: [], acronym: null, kind: 'company', country, mentions, credits: [] });
}

function addPlace({ places }: Extraction, writing: Writing, where: number): void {
  const name = inventedWord(where + 900_000);
  places.push({
    name,
    kind: 'city',
    country: COUNTRIES[where % COUNTRIES.length],
    mentions: [mentioned(writing, name)],
  });
}

type Occasion = { readonly publishedOn: string; readonly random: () => number };

function addMeeting(
  { meetings, people, places }: Extraction,
  writing: Writing,
  { publishedOn, random }: Occasion,
): void {
  const parties = people.filter(({ countries }) => countries.length > 0).slice(0, 2);
  if (parties.length < 2) return;
  const days = Math.floor(random() * 4) - 2;
  const day = new Date(Date.parse(publishedOn) + days * 86_400_000).toISOString().slice(0, 10);
  meetings.push({
    ...{ type: 'bilateral_meeting', status: days > 0 ? 'planned' : 'held', series: null, ordinal: null, partOf: null },
    participants: parties.map(({ name, countries }) => ({
      ...{ kind: 'person', name, role: 'participant', represents: countries[0] },
    })),
    date: { text: day, start: day, end: day, precision: 'day', edtf: day, basis: 'explicit' },
    place: { name: places[0].name, country: places[0].country, venue: null },
    ...{ topics: [], agreements: [], level: 'other', method: 'bench/meeting', confidence: 0.9 },
    evidence: [said(writing, `Talks of ${parties.map(({ name }) => name).join(' and ')}`)],
  });
}

function addProject({ projects, organizations }: Extraction, writing: Writing, which: number): void {
  const sector = WORKS[which % WORKS.length];
  const name = `${inventedWord(which + 2_000_000)} ${sector.replace('_', ' ')}`;
  projects.push({
    ...{ name, sector, work: 'construction', countries: [COUNTRIES[which % COUNTRIES.length]], route: [] },
    ...{ status: 'under_construction', cost: null, length: null, capacity: null, programme: null },
    parties: organizations.slice(0, 1).map(one => ({ kind: 'organization', name: one.name, role: 'contractor' })),
    ...{ startDate: null, completionDate: null, method: 'bench/project', confidence: 0.9 },
    evidence: [said(writing, name)],
  });
}
