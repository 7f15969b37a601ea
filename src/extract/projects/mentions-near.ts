import type { CountryMention, MoneyMention, Reading } from '../reading.ts';

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
  const companies = reading.organizations.flatMap(({ kind, mentions }) => (kind === 'company' ? mentions : []));
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

const ordered = new WeakMap<Reading['money'], readonly MoneyMention[]>();

/** Sums that begin inside a stretch, in the order of the text. */
export function sumsWithin({ money }: Reading, stretch: Stretch): MoneyMention[] {
  const sorted = ordered.get(money) ?? money.toSorted(byStart);
  ordered.set(money, sorted);
  return beginningIn(sorted, stretch);
}

/** The organization a stretch is part of, if it is part of one. */
export const organizationOver = ({ organizations }: Reading, stretch: Stretch) => {
  for (const organization of organizations) {
    const mention = organization.mentions.find(found => overlaps(found, stretch));
    if (mention) return { organization, mention };
  }
  return undefined;
};

export const isInPerson = ({ people }: Reading, stretch: Stretch): boolean =>
  people.some(({ mentions }) => mentions.some(mention => overlaps(mention, stretch)));

export const isInDate = ({ dates }: Reading, stretch: Stretch): boolean => dates.some(date => overlaps(date, stretch));

/** The country a place of this report lies in, looked up by any of its spellings. */
export function countryOfPlace({ places }: Reading, name: string): string | null {
  const wanted = name.toLowerCase();
  const place = places.find(
    found => found.name.toLowerCase() === wanted || found.mentions.some(({ text }) => text.toLowerCase() === wanted),
  );
  return place?.country ?? null;
}
