import type { Reading } from '../reading.ts';
import { countrySide, personSide, type Side } from './side.ts';

/** Who "I" is at a token: whoever is quoted there. */
export function quoteSpeaker({ quotes, people, tokens }: Reading, token: number): readonly Side[] {
  const at = tokens[token].start;
  const quote = quotes.find(({ start, end }) => start <= at && at < end);
  const person = quote && people.find(({ name }) => name === quote.speaker);
  return person ? [personSide(person, 'other'), ...person.countries.map(countrySide)] : [];
}
