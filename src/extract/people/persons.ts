import type { Ground } from './ground.ts';
import { isSpelledAlike } from './name-likeness.ts';
import type { NameSpan } from './name-span.ts';
import { type Setting, settingOf } from './offices.ts';

/** One person of a report: the words of the fullest name and every place where the name stands. */
export type Person = { words: readonly string[]; readonly spans: NameSpan[]; readonly settings: Setting[] };

/** Groups names: full names first, then each shorter form to the person it fits. */
export function groupPersons(ground: Ground, names: readonly NameSpan[]): Person[] {
  const persons: Person[] = [];
  for (const name of names.filter(({ words }) => words.length > 1))
    join(ground, persons, name, fullNameOwner(persons, name));
  for (const name of names.filter(({ words }) => words.length === 1))
    join(ground, persons, name, shortNameOwner(ground, persons, name));
  for (const person of persons) person.spans.sort((a, b) => a.first - b.first);
  return persons.sort((a, b) => a.spans[0].first - b.spans[0].first);
}

function join(ground: Ground, persons: Person[], name: NameSpan, owner: Person | undefined): void {
  const setting = settingOf(ground, name);
  if (!owner) {
    persons.push({ words: name.words, spans: [name], settings: [setting] });
    return;
  }
  owner.spans.push(name);
  owner.settings.push(setting);
  if (name.words.length > owner.words.length) owner.words = name.words;
}

function fullNameOwner(persons: readonly Person[], { words }: NameSpan): Person | undefined {
  return persons.findLast(person => sameFullName(person.words, words));
}

/** "John Walker" = "John H. Walker", "Lula da Silva" ⊂ "Luiz Inacio Lula da Silva", "Olena Petrenko" ~ "Olena Petrenco". */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word, i) => isSpelledAlike(word, long[i])) && short.length === long.length) return true;
  if (short.length < 2) return false;
  const ends = isSpelledAlike(short[short.length - 1], long[long.length - 1]);
  if (ends && isSameGivenName(short[0], long[0])) return short.slice(1, -1).every(word => fitsInside(word, long));
  if (short.length === long.length) return false;
  return endsWith(long, short) || startsWith(long, short);
}

const isSameGivenName = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
const fitsInside = (word: string, long: readonly string[]): boolean =>
  long.includes(word) || long.slice(1, -1).some(other => isSameGivenName(word, other));
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => word === long[long.length - short.length + i]);
const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => word === long[i]);

/** Ways in which a single word can be of a full name, the surest first. */
const FITS: readonly ((words: readonly string[], word: string) => boolean)[] = [
  (words, word) => words[words.length - 1] === word,
  (words, word) => words[0] === word,
  (words, word) => words.includes(word),
  (words, word) => isSpelledAlike(words[words.length - 1], word),
];

/** Among those whose name holds the word: surname before other parts, same office, then the last one named before. */
function shortNameOwner(ground: Ground, persons: readonly Person[], name: NameSpan): Person | undefined {
  const [word] = name.words;
  let candidates: readonly Person[] = [];
  for (const fits of FITS) {
    if (candidates.length === 0) candidates = persons.filter(({ words }) => fits(words, word));
  }
  if (candidates.length < 2) return candidates[0];
  const keys = new Set(settingOf(ground, name).offices.map(({ key }) => key));
  const sameOffice = candidates.filter(({ settings }) =>
    settings.some(({ offices }) => offices.some(({ key }) => keys.has(key))),
  );
  return latestBefore(sameOffice.length ? sameOffice : candidates, name.first);
}

function latestBefore(persons: readonly Person[], first: number): Person | undefined {
  const lastOf = ({ spans }: Person): number =>
    spans.reduce((last, span) => (span.first < first && span.first > last ? span.first : last), -1);
  return persons.reduce((best, person) => (lastOf(person) > lastOf(best) ? person : best));
}
