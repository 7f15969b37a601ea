import type { Ground } from './ground.ts';
import type { Office } from './office-phrase.ts';
import type { Person } from './persons.ts';

const POSSESSIVES = new Set(['his', 'her']);
/** Whose own country differs from that of the person they belong to: "his counterpart". */
const OTHERS = new Set(['counterpart', 'guest', 'rival', 'colleague', 'opponent']);

type Named = { readonly person: Person; readonly first: number; readonly last: number };

/**
 * Countries that an office without one takes from the person named before it: "German Chancellor A and Foreign Minister B",
 * "Tokayev … his spokesman C".
 */
export function lentCountries(ground: Ground, persons: readonly Person[]): ReadonlyMap<Person, string> {
  const { tokens } = ground.reading;
  const named = persons
    .flatMap(person => person.spans.map(({ first, last }) => ({ person, first, last })))
    .sort((a, b) => a.first - b.first);
  const lent = new Map<Person, string>();
  for (const person of persons)
    for (const office of person.settings.flatMap(({ offices }) => offices)) {
      if (office.country || office.organization || !office.post || OTHERS.has(office.key)) continue;
      const lender =
        POSSESSIVES.has(tokens[office.first - 1]?.lower ?? '') || POSSESSIVES.has(tokens[office.first].lower)
          ? namedBefore(ground, named, office)
          : coordinated(ground, named, office);
      const country = lender && lender !== person && !lent.has(person) ? officeCountry(lender) : null;
      if (country) lent.set(person, country);
    }
  return lent;
}

function coordinated({ reading: { tokens } }: Ground, named: readonly Named[], { first }: Office): Person | undefined {
  if (!/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const end = tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
  return named.find(({ last }) => last === end)?.person;
}

/** The only person named earlier in the sentence. */
function namedBefore({ reading: { tokens } }: Ground, named: readonly Named[], { first }: Office): Person | undefined {
  const before = new Set(
    named
      .filter(one => one.last <= first && tokens[one.first].sentence === tokens[first].sentence)
      .map(({ person }) => person),
  );
  return before.size === 1 ? [...before][0] : undefined;
}

const officeCountry = ({ settings }: Person): string | null =>
  settings.flatMap(({ offices }) => offices).find(({ country }) => country)?.country ?? null;
