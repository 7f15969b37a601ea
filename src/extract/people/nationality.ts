import { loadTable, loadWords } from '../../lists.ts';
import type { ExtractedOrganization } from '../../model/extraction.ts';
import { capitalOf } from '../countries/country-words.ts';
import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { perWord } from '../per-word.ts';
import { OF_A_STATE } from './country-of-office.ts';
import type { Ground } from './ground.ts';
import { lentCountries, OTHERS, POSSESSIVES } from './lent-countries.ts';
import type { Office } from './office-phrase.ts';
import { isInTitle, isPlural, isPost, officeKey } from './office-words.ts';
import type { Person } from './persons.ts';

type OfficeCountries = ReadonlyMap<string, ReadonlySet<string>>;

const OF_COUNTRY = new Map(
  loadTable<'office' | 'country'>('gazetteer/offices-of-country.tsv').map(({ office, country }) => [office, country]),
);

/** How much more often a country must be named than any other for the report to be about it, and how often at least. */
const DOMINANCE = { share: 0.55, least: 3 };

/** Where a report says what it is about: heading, lead and what follows. */
const LEAD_SENTENCES = 3;

/** Bodies that may be of any country, and those of which only the name is known. */
const OF_MANY_STATES: ReadonlySet<string> = new Set(['igo', 'media', 'ngo', 'other']);

/** Words of politics in a report about politics. */
const LEAST_POLITICS = 5;
const POLITICS = new Set(loadWords('gazetteer/offices-politics.txt'));
const OF_STATE = new Set(loadWords('gazetteer/offices-possessors.txt'));
const isOfState = perWord(({ lower }) => OF_STATE.has(lower));
const isOfPolitics = perWord(({ lower }) => POLITICS.has(lower));

/**
 * Countries of each person: what is said of the person; else what the person named before lends; else the country that the
 * report joins to the same office; else,
 * for those who hold a post or are named in politics without one, the one country that the report is about. A guest
 * expert, an artist, an official of an international body or a second holder of an office gets none from that.
 */
export function countryReader(ground: Ground, persons: readonly Person[]): (person: Person) => string[] {
  const ofOffice = countriesOfOffice(ground, persons);
  const lent = lentCountries(ground, persons);
  const political = isPolitical(ground);
  const dominant = dominantCountry(ground, persons, political);
  const held = titlesHeld(persons, dominant);
  return person => {
    const said = saidCountries(person);
    if (said.length) return said;
    const offices = flatMap(person.settings, setting => setting.offices);
    const byOffice = new Set(
      flatMap(offices, office => (office.organization ? [] : [...(ofOffice.get(nameOfOffice(office)) ?? [])])),
    );
    const borrowed = lent.get(person);
    if (borrowed) return [borrowed];
    if (byOffice.size === 1) return [...byOffice];
    // The president of the land is named already: another president is of another.
    if (offices.some(({ title }) => held.has(title.toLowerCase()))) return [];
    const alien = dominant !== null && isColleagueOf(ground, person, dominant);
    return dominant && !alien && belongsToReport(ground, offices, political) ? [dominant] : [];
  };
}

/** How far behind a name "his Kenyan colleague" may stand. */
const COLLEAGUE_REACH = 10;

/** "Rao and his Kenyan colleague": whoever has one there is from somewhere else. */
function isColleagueOf({ reading: { tokens }, countryAt }: Ground, { spans }: Person, country: string): boolean {
  return spans.some(({ last }) => {
    const his = tokens.findIndex((token, i) => i >= last && i < last + COLLEAGUE_REACH && POSSESSIVES.has(token.lower));
    if (his < 0 || tokens[his].sentence !== tokens[last - 1].sentence) return false;
    const whose = tokens[his + 2];
    return countryAt.get(his + 1)?.code === country && whose !== undefined && OTHERS.has(officeKey(whose));
  });
}

/** Titles that somebody is said to bear in a country. */
const titlesHeld = (persons: readonly Person[], country: string | null): ReadonlySet<string> =>
  new Set(
    flatMap(persons, ({ settings }) => flatMap(settings, ({ offices }) => offices))
      .filter(office => country !== null && office.country === country)
      .map(({ title }) => title.toLowerCase()),
  );

const mayBeForeign = ({ kind, country }: ExtractedOrganization): boolean =>
  OF_MANY_STATES.has(kind) || (kind === 'company' && country === null);

function belongsToReport(
  { reading: { organizations, tokens } }: Ground,
  offices: readonly Office[],
  political: boolean,
): boolean {
  const foreign = organizations.filter(mayBeForeign).map(({ name }) => name);
  if (offices.some(({ organization }) => organization !== null && foreign.includes(organization))) return false;
  return (political && offices.length === 0) || offices.some(office => office.post && !isOfBody(tokens, office));
}

/** "the bank's president", "whose mission chief": the office is that body's, unless the body is a part of the state. */
function isOfBody(tokens: readonly Token[], { first, last }: Office): boolean {
  for (let i = Math.max(1, first - 1); i < last; i++) {
    if (tokens[i].lower === 'whose') return true;
    const possessor = tokens[i - 1];
    if (/^['’]s?$/.test(tokens[i].text) && !possessor.capital && !isOfState(possessor)) return true;
  }
  return false;
}

function isPolitical({ reading: { tokens } }: Ground): boolean {
  let count = 0;
  for (let i = 0; i < tokens.length; i++) if (isOfPolitics(tokens[i]) && ++count === LEAST_POLITICS) return true;
  return false;
}

/** Countries of a person by how often they are said of the person; an office counts double. */
function saidCountries({ settings }: Person): string[] {
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const { offices, country } of settings) {
    for (const office of offices) vote(office.country ?? OF_COUNTRY.get(office.key) ?? null, 2);
    vote(country, 1);
  }
  const most = Math.max(0, ...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([code]) => code);
}

/**
 * The country that a report is about, if it is about one; its ministries and parties count for it. Named twice, in politics
 * once, is enough for the only one, unless the report says of somebody that it is theirs.
 */
function dominantCountry(ground: Ground, persons: readonly Person[], political: boolean): string | null {
  const { countries, organizations, sentences } = ground.reading;
  const counts = new Map<string, number>();
  const count = (code: string, times: number): void => {
    counts.set(code, (counts.get(code) ?? 0) + times);
  };
  for (const { code } of countries) count(code, 1);
  for (const { country, kind, mentions } of organizations)
    if (country && OF_A_STATE.has(kind)) count(country, mentions.length);
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const [first] = [...counts].sort((x, y) => y[1] - x[1]);
  if (!first || first[1] < total * DOMINANCE.share || isOfCounterparts(ground, first[0])) return null;
  if (
    !countries.some(
      ({ code, sentence }) => code === first[0] && sentence < Math.max(LEAD_SENTENCES, sentences.length / 2),
    )
  )
    return null;
  const isOnly =
    counts.size === 1 && (first[1] > 1 || political) && persons.every(person => saidCountries(person).length === 0);
  return isOnly || first[1] >= DOMINANCE.least ? first[0] : null;
}

/** "his Kenyan counterpart": unless it comes from Nairobi, the report is told from elsewhere, however often it names Kenya. */
const isOfCounterparts = (ground: Ground, country: string): boolean =>
  !comesFrom(ground, country) &&
  ground.titles.some(
    i =>
      ground.countryAt.get(i - 1)?.code === country &&
      POSSESSIVES.has(ground.reading.tokens[i - 2]?.lower ?? '') &&
      OTHERS.has(officeKey(ground.reading.tokens[i])),
  );

/** A sentence at the top begins with the capital in capitals. */
const comesFrom = ({ reading: { sentences, tokens } }: Ground, country: string): boolean =>
  sentences.slice(0, LEAD_SENTENCES).some(({ first }) => {
    const { text } = tokens[first];
    return text === text.toUpperCase() && capitalOf(text.charAt(0) + text.slice(1).toLowerCase()) === country;
  });

/** Office key → countries that the report joins to it where no name follows: "the Cypriot president", "the president of Cyprus". */
function countriesOfOffice(
  { reading: { tokens }, countryAt, titles }: Ground,
  persons: readonly Person[],
): OfficeCountries {
  const named = new Set(flatMap(persons, ({ spans }) => spans.map(({ first }) => first)));
  const found = new Map<string, Set<string>>();
  for (const i of titles) {
    const token = tokens[i];
    if (!isPost(token) || named.has(i + 1)) continue;
    // "the presidents of Norway and Kenya" are of both
    const behind =
      tokens[i + 1]?.lower === 'of' && !isPlural(token) ? (countryAt.get(i + 2) ?? countryAt.get(i + 3)) : undefined;
    const before = countryAt.get(i - 1) ?? countryAt.get(i - 2);
    const code = (before ?? behind)?.code;
    const office = nameAt(tokens, i);
    if (code) found.set(office, (found.get(office) ?? new Set()).add(code));
  }
  for (const { settings } of persons)
    for (const { offices } of settings)
      for (const office of offices) if (office.country) found.get(nameOfOffice(office))?.delete(office.country);
  return found;
}

/** Of ministers and secretaries there are many: "prime minister", "minister for climate". */
const MANY = /^(?:minister|secretary)$/;

const nameOfOffice = ({ key, title }: Office): string => (MANY.test(key) ? title.toLowerCase() : key);

function nameAt(tokens: readonly Token[], head: number): string {
  const key = officeKey(tokens[head]);
  if (!MANY.test(key)) return key;
  let first = head;
  while (first > 0 && isInTitle(tokens[first - 1])) first--;
  const words = [...tokens.slice(first, head).map(({ lower }) => lower), key];
  const field = /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') ? tokens.slice(head + 1, head + 3) : [];
  return [...words, ...field.map(({ lower }) => lower)].join(' ');
}
