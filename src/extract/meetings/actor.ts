import type { MeetingLevel } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import type { Atom } from './atoms.ts';
import {
  countrySide,
  higherLevel,
  levelOfTitle,
  organizationSide,
  personSide,
  type Side,
  uniteSides,
  withRole,
} from './side.ts';
import { isA } from './words.ts';

/** `thing` is "it", which stands for nobody here; `group` has no name of its own: "they", "the two leaders"; `adjective` is a bare demonym or compound: "Sino-Kazakh". */
export type ActorHead =
  | 'thing'
  | 'person'
  | 'role'
  | 'country'
  | 'organization'
  | 'adjective'
  | 'group'
  | 'pronoun'
  | 'region';

/** A noun phrase that can act. Ranges index tokens. */
export type Actor = {
  readonly first: number;
  readonly last: number;
  readonly head: ActorHead;
  readonly sides: readonly Side[];
  readonly named: boolean;
  readonly plural: boolean;
  readonly level: MeetingLevel;
  readonly count: number | undefined;
  readonly region: string | undefined;
  readonly definite: boolean;
  /** The word of office of a role without a name: "president" of "the Chinese president". */
  readonly office: string | undefined;
  /** All the words of an office: "foreign ministers". */
  readonly title: string;
  /** "the bloc", "the bloc's ministers": an organization named before. */
  readonly body: boolean;
  /** The words of a phrase that only stands for somebody: "he", "him", "it", "the two", "his country". */
  readonly standIn: string | undefined;
};

const PAIRS: ReadonlySet<string> = new Set(['both', 'pair', 'duo']);
const COUNTS = new Map(['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word, i) => [word, i + 2]));

/** The actor that a noun phrase of these atoms with this head describes. */
export function describeActor(atoms: readonly Atom[], head: Atom): Actor {
  const title = titleOf(atoms);
  const level = title === '' ? 'other' : levelOfTitle(title);
  const own = sidesIn(atoms, head, level);
  const sides = own.length > 1 ? uniteSides(own) : own;
  const region = atoms.find(atom => atom.kind === 'region')?.lower;
  const plural = head.kind === 'role' && isA('plural', head.lower);
  const ofStates = sides.length === 0 && region === undefined ? statesIn(atoms, head) : undefined;
  const definite = isA('article', atoms[0].lower) || atoms[0].lower === 'both';
  return {
    first: atoms[0].first,
    last: lastOf(atoms),
    head: ofStates ? 'group' : headKind(head, { sides, region, plural, definite }),
    sides: seated(atoms, sides),
    named: head.kind === 'person' && head.entity?.kind === 'person' && head.entity.named,
    plural: plural || sides.filter(side => side.kind === 'country').length > 1,
    level: sides.map(side => side.level).reduce(higherLevel, level),
    count: countIn(atoms),
    region,
    definite,
    title,
    body: atoms.some(isBodyWord),
    standIn: undefined,
    office: ofStates ?? (head.kind === 'role' && !atoms.some(isPast) ? head.lower : undefined),
  };
}

const isBodyWord = ({ kind, lower }: Atom): boolean => kind === 'role' && isA('body_word', lower);

function titleOf(atoms: readonly Atom[]): string {
  let title = '';
  for (const { kind, lower } of atoms) if (kind === 'role' || kind === 'modifier') title += ` ${lower}`;
  return title.trim();
}

function sidesIn(atoms: readonly Atom[], head: Atom, level: MeetingLevel): Side[] {
  const sides: Side[] = [];
  for (const atom of atoms) if (atom.entity) sides.push(...sidesOf(atom, head, level));
  return sides;
}

function seated(atoms: readonly Atom[], sides: readonly Side[]): Side[] {
  const all = withCountries(sides);
  return atoms.some(atom => atom.lower === 'visiting') ? withRole(all, 'visitor') : all;
}

function lastOf(atoms: readonly Atom[]): number {
  let last = 0;
  for (const atom of atoms) if (atom.last > last) last = atom.last;
  return last;
}

/** "experts from the two countries" are those two countries. */
const statesIn = (atoms: readonly Atom[], head: Atom): string | undefined =>
  atoms.find(atom => atom.first > head.first && isA('state_group', atom.lower))?.lower;

/** "the former Chadian president" is nobody who holds that office. */
const isPast = ({ lower }: Atom): boolean => /^(?:former|outgoing|late|ex)$/.test(lower);

type Shape = Pick<Actor, 'sides' | 'region' | 'plural' | 'definite'>;

function headKind(head: Atom, { sides, region, plural, definite }: Shape): ActorHead {
  if (head.kind === 'role') {
    if (sides.length === 0 && region === undefined && plural && definite) return 'group';
    return region !== undefined && sides.length === 0 ? 'region' : 'role';
  }
  return head.kind as ActorHead;
}

function countIn(atoms: readonly Atom[]): number | undefined {
  if (atoms.some(atom => PAIRS.has(atom.lower))) return 2;
  const word = atoms.find(atom => COUNTS.has(atom.lower))?.lower;
  return word === undefined ? undefined : COUNTS.get(word);
}

function sidesOf({ entity }: Atom, head: Atom, level: MeetingLevel): Side[] {
  if (entity?.kind === 'person') return [personSide(entity.person, level)];
  if (entity?.kind === 'country') return entity.mentions.map(mention => countrySide(mention.code));
  if (entity?.kind !== 'organization') return [];
  const { organization } = entity;
  const speaks = head.kind !== 'person' || organization.kind === 'igo';
  return speaks ? [organizationSide(organization)] : [];
}

/** A person with a country beside the name stands for it; one without brings those that the report gives elsewhere. */
function withCountries(sides: readonly Side[]): Side[] {
  if (sides.every(side => side.kind !== 'person')) return [...sides];
  const beside = sides.filter(side => side.kind === 'country').map(side => side.countries[0]);
  const persons = sides.filter(side => side.kind === 'person');
  const brought = flatMap(persons, side => (beside.length > 0 ? [] : side.countries)).map(countrySide);
  const widened = sides.map(side =>
    side.kind === 'person' && beside.length === 1 ? { ...side, countries: beside } : side,
  );
  return uniteSides([...widened, ...brought]);
}
