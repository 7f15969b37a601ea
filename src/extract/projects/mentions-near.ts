import { flatMap } from '../flat-map.ts';
import type { CountryMention, DateMention, MoneyMention, Reading } from '../reading.ts';

type Stretch = { readonly start: number; readonly end: number };

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Mentions of a sorted list that begin inside a stretch. */
function beginningIn<T extends Stretch>(sorted: readonly T[], { start, end }: Stretch): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && sorted[at].start < end; at++) found.push(sorted[at]);
  return found;
}

const byStart = (a: Stretch, b: Stretch): number => a.start - b.start;
const standing = new WeakMap<Reading['countries'], readonly CountryMention[]>();

/** Countries that stand for themselves: neither the "US" of a sum in US dollars nor a word of a company's name. Asked for often, so kept. */
function standingCountries(reading: Reading): readonly CountryMention[] {
  const known = standing.get(reading.countries);
  if (known) return known;
  const companies = flatMap(reading.organizations, ({ kind, mentions }) => (kind === 'company' ? mentions : []));
  const hidden = [...reading.money, ...companies].sort(byStart);
  const found = reading.countries.filter(
    country =>
      !beginningIn(hidden, { start: country.start - LONGEST_NAME, end: country.end }).some(one =>
        overlaps(one, country),
      ),
  );
  const sorted = found.sort(byStart);
  standing.set(reading.countries, sorted);
  return sorted;
}

const LONGEST_NAME = 200;

/** Country mentions that begin inside a stretch, in the order of the text. */
export const countriesWithin = (reading: Reading, stretch: Stretch): CountryMention[] =>
  beginningIn(standingCountries(reading), stretch);

/** Sums that begin inside a stretch; all stand in the order of the text. */
export function sumsWithin({ money }: Reading, stretch: Stretch): MoneyMention[] {
  return beginningIn(money, stretch);
}

type Named<Entity> = { readonly start: number; readonly end: number; readonly entity: Entity; readonly rank: number };

const spread = new WeakMap<object, readonly Named<unknown>[]>();

/** Every mention of each entity of a list, in the order of the text; asked for with every word, so kept. */
function mentionsOf<Entity extends { readonly mentions: readonly Stretch[] }>(
  entities: readonly Entity[],
): readonly Named<Entity>[] {
  const known = spread.get(entities) as readonly Named<Entity>[] | undefined;
  if (known) return known;
  const all = flatMap(entities, (entity, rank) =>
    entity.mentions.map(({ start, end }) => ({ start, end, entity, rank })),
  );
  const sorted = all.sort(byStart);
  spread.set(entities, sorted);
  return sorted;
}

const overlapping = <Entity extends { readonly mentions: readonly Stretch[] }>(
  entities: readonly Entity[],
  stretch: Stretch,
): Named<Entity>[] =>
  beginningIn(mentionsOf(entities), { start: stretch.start - LONGEST_NAME, end: stretch.end }).filter(
    ({ end }) => end > stretch.start,
  );

/** The organization a stretch is part of, the first of the list if of several. */
export function organizationOver({ organizations }: Reading, stretch: Stretch) {
  const [first] = overlapping(organizations, stretch).sort((a, b) => a.rank - b.rank);
  return first && { organization: first.entity, mention: first };
}

/** Organizations named inside a stretch with their mentions, in the order of the list. */
export const organizationsWithin = ({ organizations }: Reading, stretch: Stretch) =>
  beginningIn(mentionsOf(organizations), stretch)
    .filter(({ end }) => end <= stretch.end)
    .sort((a, b) => a.rank - b.rank);

/** The countries of the places named inside a stretch, in the order of the list. */
export function placesWithin({ places }: Reading, stretch: Stretch): string[] {
  const within = beginningIn(mentionsOf(places), stretch)
    .filter(({ end }) => end <= stretch.end)
    .sort((a, b) => a.rank - b.rank);
  return flatMap(within, ({ entity, rank }, i) =>
    entity.country && rank !== within[i - 1]?.rank ? [entity.country] : [],
  );
}

export const isInPerson = ({ people }: Reading, stretch: Stretch): boolean => overlapping(people, stretch).length > 0;

/** Dates that begin inside a stretch; all stand in the order of the text. */
export function datesWithin({ dates }: Reading, stretch: Stretch): DateMention[] {
  return beginningIn(dates, stretch);
}

export const isInDate = (reading: Reading, { start, end }: Stretch): boolean =>
  datesWithin(reading, { start: start - LONGEST_NAME, end }).some(date => date.end > start);

/** The country a place of this report lies in, looked up by any of its spellings. */
export function countryOfPlace({ places }: Reading, name: string): string | null {
  const wanted = name.toLowerCase();
  const place = places.find(
    found => found.name.toLowerCase() === wanted || found.mentions.some(({ text }) => text.toLowerCase() === wanted),
  );
  return place?.country ?? null;
}
