import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import { countriesWithin, placesWithin } from './mentions-near.ts';
import { sidesIn } from './sides.ts';
import { wordsOf } from './words.ts';

/** Those of another sentence, but not who only pays in it. */
export const namedIn = (reading: Reading, sentence: Sentence): string[] => {
  if (!countriesWithin(reading, sentence).length) return [];
  const sides = sidesIn(reading, { words: wordsOf(reading, sentence), sentence });
  return flatMap(sides, ({ country, found, origin }) => (found?.role === 'funder' || origin ? [] : [country.code]));
};

const leadingKnown = new WeakMap<Reading['countries'], readonly string[]>();

/** The country the report tells most of, by name or by its places; who only pays or comes from there counts little, and never alone. */
export function leading(reading: Reading): string[] {
  const known = leadingKnown.get(reading.countries) ?? mostTold(reading);
  leadingKnown.set(reading.countries, known);
  return [...known];
}

function mostTold(reading: Reading): string[] {
  const counts = new Map<string, number>();
  const add = (codes: readonly string[], weight: number): void => {
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + weight);
  };
  const own = new Set<string>();
  for (const sentence of reading.sentences) {
    const told = [...namedIn(reading, sentence), ...placesWithin(reading, sentence)];
    for (const code of told) own.add(code);
    add(told, 2);
    add(
      countriesWithin(reading, sentence).map(({ code }) => code),
      1,
    );
  }
  const best = [...counts].filter(([code]) => own.has(code)).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return best[0] ? [best[0]] : [];
}
