import type { ResolvableReport } from '../../model/record.ts';
import type { Sighting } from '../sighting.ts';

/** Countries named most often are what a report is about. */
const MAIN_COUNTRIES = 3;
/** Reports without a date are taken to be far apart: nothing is known about their time. */
const UNKNOWN = Number.POSITIVE_INFINITY;

/** Whether two reports share surroundings: a main country (half), people or organizations besides (half). */
export function surroundings(left: Sighting<unknown>, right: Sighting<unknown>): number {
  if (left.report === right.report) return 0;
  const countries = overlap(mainCountries(left.report), mainCountries(right.report)) ? 0.5 : 0;
  const [ours, theirs] = [namesOf(left), namesOf(right)];
  return countries + (overlap(ours, theirs) ? 0.5 : 0);
}

export const overlap = (left: readonly string[], right: readonly string[]): boolean =>
  left.some(value => right.includes(value));

export function monthsApart(left: ResolvableReport, right: ResolvableReport): number {
  if (!left.publishedOn || !right.publishedOn) return UNKNOWN;
  return Math.abs(monthNumber(left.publishedOn) - monthNumber(right.publishedOn));
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);

function mainCountries({ extraction }: ResolvableReport): string[] {
  const byMentions = extraction.countries.toSorted(
    (a, b) => b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1),
  );
  return byMentions.slice(0, MAIN_COUNTRIES).map(({ code }) => code);
}

/** People and companies named beside; bodies that stand in most reports (the UN, agencies) tell nothing. */
function namesOf({ report, kind, index }: Sighting<unknown>): string[] {
  const { people, organizations } = report.extraction;
  const others = people.filter((_, at) => kind !== 'person' || at !== index).map(({ name }) => name);
  const houses = organizations.filter(
    (organization, at) => organization.kind === 'company' && (kind !== 'organization' || at !== index),
  );
  return [...others.filter(name => name.includes(' ')), ...houses.map(({ name }) => name)];
}
