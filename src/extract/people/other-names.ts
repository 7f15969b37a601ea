import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Ground } from './ground.ts';
import type { NameSpan } from './name-span.ts';
import type { Person } from './persons.ts';

const LINKS = new Set(loadWords('gazetteer/people-alias-links.txt'));
const LONGEST_LINK = 12;

/** Joins people whom the report calls one: "Karim Nasser, also known as Abu Walid". The first name stays in front. */
export function joinOtherNames(ground: Ground, persons: readonly Person[]): Person[] {
  const ownerOf = new Map(flatMap(persons, person => person.spans.map(span => [span, person] as const)));
  const spans = [...ownerOf.keys()].sort((a, b) => a.first - b.first);
  for (let i = 1; i < spans.length; i++) {
    const [one, other] = [ownerOf.get(spans[i - 1]), ownerOf.get(spans[i])];
    if (!one || !other || one === other || !isLinked(ground, spans[i - 1], spans[i])) continue;
    one.spans.push(...other.spans);
    one.settings.push(...other.settings);
    for (const span of other.spans) ownerOf.set(span, one);
  }
  return [...new Set(ownerOf.values())].map(sorted);
}

function isLinked({ reading: { tokens } }: Ground, a: NameSpan, b: NameSpan): boolean {
  if (b.first - a.last > LONGEST_LINK || tokens[a.first].sentence !== tokens[b.first].sentence) return false;
  const between = tokens.slice(a.last, b.first);
  // "Roe, a lawyer, was known as Doe"
  const apposed = tokens[a.last].text === ',' ? between.findLastIndex(({ text }) => text === ',') : 0;
  return [between, between.slice(apposed)].some(words => LINKS.has(wordsIn(words)));
}

const wordsIn = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower)
    .join(' ');

function sorted(person: Person): Person {
  person.spans.sort((a, b) => a.first - b.first);
  return person;
}
