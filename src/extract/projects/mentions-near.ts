import type { CountryMention, Reading } from '../reading.ts';

type Stretch = { readonly start: number; readonly end: number };

const standing = new WeakMap<Reading['countries'], readonly CountryMention[]>();

/** Countries that stand for themselves: neither the "US" of a sum in US dollars nor a word of a company's name. Asked for often, so kept. */
function standingCountries(reading: Reading): readonly CountryMention[] {
  const known = standing.get(reading.countries);
  if (known) return known;
  const found = reading.countries.filter(
    country => !reading.money.some(sum => overlaps(sum, country)) && !isInCompany(reading, country),
  );
  standing.set(reading.countries, found);
  return found;
}

/** Country mentions that begin inside a stretch, in the order of the text. */
export const countriesWithin = (reading: Reading, { start, end }: Stretch): CountryMention[] =>
  standingCountries(reading).filter(country => country.start >= start && country.start < end);

const isInCompany = ({ organizations }: Reading, stretch: Stretch): boolean =>
  organizations.some(
    ({ kind, mentions }) => kind === 'company' && mentions.some(mention => overlaps(mention, stretch)),
  );

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

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
