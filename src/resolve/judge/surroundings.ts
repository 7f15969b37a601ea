import type { ResolvableReport } from '../../model/record.ts';
import { countryAt } from '../names/country-words.ts';
import { type Sighting, sameReport } from '../sighting.ts';

/** Countries named most often are what a report is about. */
const MAIN_COUNTRIES = 3;
/** Reports without a date are taken to be far apart: nothing is known about their time. */
const UNKNOWN = Number.POSITIVE_INFINITY;

/** Whether two reports share surroundings: a main country (half), people or organizations besides (half). */
export function surroundings(left: Sighting<unknown>, right: Sighting<unknown>): number {
  if (sameReport(left, right)) return 0;
  const countries = overlap(sceneOf(left.report).countries, sceneOf(right.report).countries) ? 0.5 : 0;
  const [ours, theirs] = [namesBeside(left), namesBeside(right)];
  return countries + (overlap(ours, theirs) ? 0.5 : 0);
}

/** A report that names more than these of a kind is a list. */
const FEWEST_LISTED = 100;

/** Whether a report names so many of a kind that it is a list of them: a list has each once. */
export const isList = (named: readonly string[]): boolean => named.length > FEWEST_LISTED;

export const overlap = (left: readonly string[], right: readonly string[]): boolean =>
  left.some(value => right.includes(value));

export function monthsApart(left: ResolvableReport, right: ResolvableReport): number {
  if (!left.publishedOn || !right.publishedOn) return UNKNOWN;
  return Math.abs(monthNumber(left.publishedOn) - monthNumber(right.publishedOn));
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);

/** What a report speaks of, found once for all its sightings: its main countries, and who stands beside whom. */
export type Scene = {
  readonly countries: readonly string[];
  /** All countries that anything in it belongs to. */
  readonly around: readonly string[];
  /** Its cities and regions, by name. */
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly houses: readonly string[];
};
const SCENES = new WeakMap<ResolvableReport, Scene>();

/** The scene of a report that is known without its extraction. */
export const setScene = (report: ResolvableReport, scene: Scene): void => {
  SCENES.set(report, scene);
};

export function sceneOf(report: ResolvableReport): Scene {
  const known = SCENES.get(report);
  if (known) return known;
  const { countries, people, organizations, places } = report.extraction;
  const byMentions = countries.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1));
  const main = byMentions.slice(0, MAIN_COUNTRIES).map(({ code }) => code);
  const spokenOf = [
    ...countries.map(({ code }) => code),
    ...[...organizations, ...places].flatMap(one => one.country ?? []),
    ...demonymsIn(report.text),
  ];
  const around = [...new Set([...spokenOf, ...people.flatMap(one => one.countries)])].sort();
  const scene = {
    countries: main.length > 0 ? main : [...new Set(spokenOf)].sort(),
    around,
    places: named(places).map(({ name }) => name),
    people: named(people).map(({ name }) => (name.includes(' ') ? name : '')),
    houses: named(organizations).map(({ name, kind }) => (kind === 'company' ? name : '')),
  };
  SCENES.set(report, scene);
  return scene;
}

/** A scene stands beside each of its sightings: of a list the first will do. */
const named = <Named>(all: readonly Named[]): readonly Named[] => all.slice(0, FEWEST_LISTED + 1);

/** "Libyan", "Kyrgyz": also where it says nothing of the state. */
const demonymsIn = (text: string): string[] =>
  [...new Set(text.match(/\p{Lu}\p{L}+/gu) ?? [])].flatMap(word => countryAt([word.toLowerCase()], 0)?.code ?? []);

/** Full names of people, and companies, beside the sighting; bodies that stand in most reports (the UN, agencies) tell nothing. */
function namesBeside({ report, kind, index }: Sighting<unknown>): string[] {
  const { people, houses } = sceneOf(report);
  const others = people.filter((name, at) => name !== '' && (kind !== 'person' || at !== index));
  return [...others, ...houses.filter((name, at) => name !== '' && (kind !== 'organization' || at !== index))];
}
