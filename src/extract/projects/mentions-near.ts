import type { CountryMention, Reading } from '../reading.ts';

type Stretch = { readonly start: number; readonly end: number };

/** Country mentions that begin inside a stretch, in the order of the text; the "US" of a sum in US dollars is none. */
export const countriesWithin = ({ countries, money }: Reading, { start, end }: Stretch): CountryMention[] =>
  countries.filter(
    country => country.start >= start && country.start < end && !money.some(sum => overlaps(sum, country)),
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
