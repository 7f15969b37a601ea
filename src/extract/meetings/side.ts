import { countryName } from '../../model/country-list.ts';
import type { ExtractedOrganization, ExtractedPerson, Participant } from '../../model/extraction.ts';
import type { MeetingLevel } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { perWord } from '../per-word.ts';
import { wordOf } from '../word-of.ts';
import { isA } from './words.ts';

/** One who takes part: a person, a country or an organization, named once by `key`. */
export type Side = {
  readonly key: string;
  readonly kind: Participant['kind'];
  readonly name: string;
  readonly code: string | undefined;
  /** Of a person: the countries that the report gives; of a country: itself. */
  readonly countries: readonly string[];
  readonly level: MeetingLevel;
  readonly role: Participant['role'];
};

const LEVELS: readonly MeetingLevel[] = ['head_of_state_or_government', 'minister', 'senior_official', 'other'];

export function countrySide(code: string): Side {
  const known = COUNTRIES.get(code);
  if (known) return known;
  const name = countryName(code);
  const countries = [code];
  const side: Side = {
    key: `country:${code}`,
    kind: 'country',
    name,
    code,
    countries,
    level: 'other',
    role: 'participant',
  };
  COUNTRIES.set(code, side);
  return side;
}

const COUNTRIES = new Map<string, Side>();

export const organizationSide = (organization: ExtractedOrganization): Side => ({
  key: `organization:${organization.name}`,
  kind: 'organization',
  name: organization.name,
  code: undefined,
  countries: organization.country === null ? [] : [organization.country],
  level: 'other',
  role: 'participant',
});

export function personSide(person: ExtractedPerson, titleLevel: MeetingLevel): Side {
  const own = PERSONS.get(person) ?? sideOf(person);
  const level = higherLevel(titleLevel, own.level);
  return level === own.level ? own : { ...own, level };
}

/** A person is named many times in a report; what the offices say of the level is read once. */
const PERSONS = new WeakMap<ExtractedPerson, Side>();

function sideOf(person: ExtractedPerson): Side {
  const side: Side = {
    key: `person:${person.name}`,
    kind: 'person',
    name: person.name,
    code: undefined,
    countries: person.countries,
    level: person.positions.map(levelOfTitle).reduce(higherLevel, 'other'),
    role: 'participant',
  };
  PERSONS.set(person, side);
  return side;
}

/** `Vice President` and `prime minister's envoy` stand lower than their last word would say. */
export const levelOfTitle = (title: string): MeetingLevel => levelOf({ word: wordOf(title) });

/** Titles are few and come again, as words do. */
const levelOf = perWord(({ lower }): MeetingLevel => {
  const words = lower.split(/[^\p{L}'-]+/u);
  if (words.some(word => isA('deputy', word))) return 'senior_official';
  if (words.includes('prime') || words.some(word => isA('head', word))) return 'head_of_state_or_government';
  if (words.some(word => isA('minister', word))) return 'minister';
  return words.some(word => isA('official', word)) ? 'senior_official' : 'other';
});

export const higherLevel = (a: MeetingLevel, b: MeetingLevel): MeetingLevel =>
  LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;

/** Each side once, in order; a later copy may add countries, a level or a role. */
export function uniteSides(sides: readonly Side[]): Side[] {
  const byKey = new Map<string, Side>();
  for (const side of sides) {
    const known = byKey.get(side.key);
    byKey.set(side.key, known ? joinSide(known, side) : side);
  }
  return [...byKey.values()];
}

function joinSide(a: Side, b: Side): Side {
  const level = higherLevel(a.level, b.level);
  const role = a.role === 'participant' ? b.role : a.role;
  const further = b.countries.filter(code => !a.countries.includes(code));
  if (further.length === 0 && level === a.level && role === a.role) return a;
  return { ...a, countries: [...a.countries, ...new Set(further)], level, role };
}

export const withRole = (sides: readonly Side[], role: Side['role']): Side[] => sides.map(side => ({ ...side, role }));

export const personsOf = (sides: readonly Side[]): Side[] => sides.filter(side => side.kind === 'person');
export const organizationsOf = (sides: readonly Side[]): Side[] => sides.filter(side => side.kind === 'organization');

/** Countries at the table: those that are sides themselves and those their persons stand for. */
export const countriesOf = (sides: readonly Side[]): Set<string> =>
  new Set(
    flatMap(
      sides.filter(side => side.kind !== 'organization'),
      side => side.countries,
    ),
  );
