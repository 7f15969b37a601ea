import type { Reading } from '../reading.ts';
import { isA } from './words.ts';

/** So many different words of sport make a report one of sport. */
const MANY = 3;

const known = new WeakMap<Reading['tokens'], boolean>();

/** Is the report of a match or a tournament? */
export function tellsOfSport({ tokens }: Reading): boolean {
  const told = known.get(tokens);
  if (told !== undefined) return told;
  const words = new Set<string>();
  for (const { lower } of tokens) if (isA('sport', lower)) words.add(lower);
  known.set(tokens, words.size >= MANY);
  return words.size >= MANY;
}
