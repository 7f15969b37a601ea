import { capitalOf } from '../countries/country-words.ts';
import { flatMap } from '../flat-map.ts';
import type { Ground } from './ground.ts';
import type { Office } from './office-phrase.ts';
import type { Person } from './persons.ts';

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);
/** Whose own country differs from that of the person they belong to: "his counterpart". */
export const OTHERS: ReadonlySet<string> = new Set(['counterpart', 'guest', 'rival', 'colleague', 'opponent']);

type NamedBySentence = ReadonlyMap<number, readonly { readonly person: Person; readonly last: number }[]>;

/**
 * Countries that an office without one takes from the person named before it: "German Chancellor A and Foreign Minister B",
 * "Rao … his spokesman C"; else from the words of its sentence.
 */
export function lentCountries(ground: Ground, persons: readonly Person[]): ReadonlyMap<Person, string> {
  const { tokens } = ground.reading;
  const named = namedBySentence(ground, persons);
  const lent = new Map<Person, string>();
  for (const person of persons)
    for (const office of flatMap(person.settings, ({ offices }) => offices)) {
      if (office.country || office.organization || !office.post || OTHERS.has(office.key)) continue;
      const lender =
        POSSESSIVES.has(tokens[office.first - 1]?.lower ?? '') || POSSESSIVES.has(tokens[office.first].lower)
          ? namedBefore(ground, named, office)
          : coordinated(ground, named, office);
      const ofLender = lender && lender !== person ? officeCountry(lender) : null;
      const country = lent.has(person) ? null : (ofLender ?? itsCountry(ground, office) ?? hostCountry(ground, office));
      if (country) lent.set(person, country);
    }
  return lent;
}

/** "Kazakhstan has named its former minister ambassador": the country named last before "its". */
function itsCountry({ reading: { tokens }, countryAt }: Ground, { first }: Office): string | null {
  const its = [first - 1, first].find(at => tokens[at]?.lower === 'its');
  if (its === undefined) return null;
  for (let i = its - 1; i >= 0 && tokens[i].sentence === tokens[its].sentence; i--) {
    const country = countryAt.get(i);
    if (country) return country.form === 'name' ? country.code : null;
  }
  return null;
}

/** "… to Chile next month, where he will hold talks with President Roe": the host of a visit is of the country visited. */
const WHERE_HE_MEETS =
  /^[^.;:]{0,40}, where [^,.;:]{0,60}\b(?:met|meets?|met with|meet with|talks with|(?:received|greeted|welcomed|hosted) by) (?:the )?$/;

/** The country or capital named last before the office, where the words between make its holder the host. */
function hostCountry({ reading: { tokens, text }, countryAt }: Ground, { first, post }: Office): string | null {
  for (let i = first - 1; post && i >= 0 && tokens[i].sentence === tokens[first].sentence; i--) {
    const country = countryAt.get(i);
    const code = country?.form === 'name' ? country.code : capitalOf(tokens[i].text);
    if (code && WHERE_HE_MEETS.test(text.slice(tokens[i].end, tokens[first].start))) return code;
    if (country) return null;
  }
  return null;
}

function namedBySentence({ reading: { tokens } }: Ground, persons: readonly Person[]): NamedBySentence {
  const named = new Map<number, { person: Person; last: number }[]>();
  for (const person of persons)
    for (const { first, last } of person.spans) {
      const here = named.get(tokens[first].sentence);
      if (here) here.push({ person, last });
      else named.set(tokens[first].sentence, [{ person, last }]);
    }
  return named;
}

function coordinated({ reading: { tokens } }: Ground, named: NamedBySentence, { first }: Office): Person | undefined {
  if (!/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const end = tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
  return (named.get(tokens[first].sentence) ?? []).find(({ last }) => last === end)?.person;
}

/** The only person named earlier in the sentence. */
function namedBefore({ reading: { tokens } }: Ground, named: NamedBySentence, { first }: Office): Person | undefined {
  const before = new Set(
    (named.get(tokens[first].sentence) ?? []).filter(({ last }) => last <= first).map(({ person }) => person),
  );
  return before.size === 1 ? [...before][0] : undefined;
}

const officeCountry = ({ settings }: Person): string | null =>
  flatMap(settings, ({ offices }) => offices).find(({ country }) => country)?.country ?? null;
