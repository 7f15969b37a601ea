import type { ExtractedPerson } from '../../model/extraction.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Actor } from './actor.ts';
import { countriesOf, countrySide, levelOfTitle, organizationSide, personSide, type Side } from './side.ts';
import { isA } from './words.ts';

/** "the Chinese president" is the one person of the report who holds that office of that country. */
export function holdersOf({ people, tokens }: Reading, { office, sides, definite, first }: Actor): Side[] {
  if (office === undefined || sides.length > 1) return [];
  const [country] = sides;
  if (country?.kind === 'country') {
    const fits = people.filter(person => holds(person, office) && person.countries.includes(country.countries[0]));
    return fits.length === 1 ? [personSide(fits[0], 'other')] : [];
  }
  if (country !== undefined || !definite || !isHigh(office)) return [];
  const fits = people.filter(person => holds(person, office) && isNamedBefore(person, tokens[first].start));
  const main = fits.reduce<ExtractedPerson | undefined>((a, b) => (a && firstOf(a) <= firstOf(b) ? a : b), undefined);
  return main ? [personSide(main, 'other'), ...main.countries.map(countrySide)] : [];
}

/** "The minister", not "the chief", whom every firm has. */
const isHigh = (office: string): boolean => isA('head', office) || isA('minister', office);

const firstOf = ({ mentions }: ExtractedPerson): number => mentions[0]?.start ?? 0;

const isNamedBefore = ({ mentions }: ExtractedPerson, offset: number): boolean =>
  mentions.some(({ start }) => start < offset);

const holds = ({ positions }: ExtractedPerson, office: string): boolean =>
  positions.some(title => isOffice(title, office));

/** A president may be called "leader" once, and a leader "president"; "Minister of Trade" is a minister, "President of the Senate" no president. */
function isOffice(title: string, office: string): boolean {
  const words = title.toLowerCase().split(' ');
  const portfolio = words.findIndex(word => word === 'of' || word === 'for');
  const last = portfolio > 0 && isA('minister', words[portfolio - 1]) ? words[portfolio - 1] : words.at(-1);
  const loose = last === 'leader' || office === 'leader';
  return (
    last === office ||
    (loose && levelOfTitle(title) === 'head_of_state_or_government' && levelOfTitle(office) === levelOfTitle(title))
  );
}

/** "The presidents of Kenya and Uganda" are the two whom the report names as such; of a state with more than one, nobody. */
export function holdersOfEach({ people }: Reading, { title, sides }: Actor): Side[] {
  const words = title.split(' ').filter(word => OFFICE_WORDS.some(name => isA(name, word)));
  const office = words.at(-1)?.replace(/ies$/, 'y').replace(/s$/, '');
  if (office === undefined || !isHigh(office) || countriesOf(sides).size < 2) return [];
  const portfolio = words.slice(0, -1);
  return flatMap([...countriesOf(sides)], code => {
    const fits = people.filter(
      person =>
        person.countries.includes(code) &&
        person.positions.some(
          held => isOffice(held, office) && portfolio.every(word => held.toLowerCase().includes(word)),
        ),
    );
    return fits.length === 1 ? [personSide(fits[0], 'other')] : [];
  });
}

const OFFICE_WORDS = ['head', 'minister', 'modifier'];

/** "The Secretary-General" whom nobody names is that of the United Nations, or of the one such body that the report names. */
export function bodyServed({ organizations, tokens }: Reading, { office, first, last, sides }: Actor): Side[] {
  // "the party's secretary-general"
  const alone = /^the$/i.test(tokens[first].text) && last === first + 2;
  if (office !== 'secretary-general' || !alone || sides.length > 0) return [];
  const bodies = organizations.filter(({ kind }) => kind === 'igo');
  const served = bodies.find(({ name }) => name === 'United Nations') ?? (bodies.length === 1 ? bodies[0] : undefined);
  return served ? [organizationSide(served)] : [];
}

/** "The bloc" is the international organization named last. */
export function bodyBefore({ organizations, tokens }: Reading, { first }: Actor): Side[] {
  const offset = tokens[first].start;
  let found: { readonly at: number; readonly side: Side } | undefined;
  for (const organization of organizations) {
    if (organization.kind !== 'igo') continue;
    const at = organization.mentions.findLast(({ start }) => start < offset)?.start;
    if (at !== undefined && (found === undefined || at > found.at))
      found = { at, side: organizationSide(organization) };
  }
  return found ? [found.side] : [];
}
