import { loadTable } from '../../lists.ts';
import { COUNTRY_LIST, listedCountry } from '../../model/country-list.ts';
import type { ExtractedPlace } from '../../model/extraction.ts';
import { flatMap } from '../flat-map.ts';
import type { DateMention } from '../reading.ts';
import type { Actor } from './actor.ts';
import { actorAt, type Parsed } from './actor-at.ts';
import type { Atom } from './atoms.ts';
import { higherLevel, type Side, uniteSides } from './side.ts';
import { isA } from './words.ts';

/** Where something can take place. */
export type Spot = {
  readonly name: string | null;
  readonly country: string | null;
  /** A palace or a hotel is where in a city, not which. */
  readonly venue?: string;
};

/** A step of the sentence as the meeting grammar walks it. Ranges index tokens. */
export type Chunk = {
  readonly first: number;
  readonly last: number;
  readonly kind: 'actor' | 'place' | 'date' | 'word' | 'comma' | 'and' | 'possessive' | 'mark';
  readonly lower: string;
  /** Of an actor: each that "A, B and C" names. */
  readonly members: readonly Actor[];
  /** Of a place, a bare country or a list of them. */
  readonly spots: readonly Spot[];
  readonly date: DateMention | undefined;
};

const NO_MEMBERS: readonly Actor[] = [];
const NO_SPOTS: readonly Spot[] = [];

/** Capitals by name: a capital that stands for its government is also the place of a visit. */
const CAPITALS = new Map(COUNTRY_LIST.flatMap(country => country.capital.map(name => [name.toLowerCase(), name])));

/** Houses of state that stand in one city. */
const VENUES = new Map(
  loadTable<'venue' | 'city' | 'country'>('gazetteer/meeting-venues.tsv').map(({ venue, city, country }) => [
    venue,
    { name: city, country },
  ]),
);

/** Where a house or a body has its seat, by its name with or without article. */
export const seatOf = (lower: string): Spot | undefined => VENUES.get(lower.replace(/^the /, ''));

/** Square kilometres up to which a state is a city: the Vatican, Monaco, Singapore. */
const CITY_STATE_AREA = 1000;

function cityState(code: string, text: string): string | null {
  const state = listedCountry(code);
  const small = state !== undefined && state.area <= CITY_STATE_AREA;
  return small && state.capital.some(name => name.toLowerCase().startsWith(text.toLowerCase())) ? text : null;
}

/** The chunks of a sentence's atoms. */
export function chunksOf(atoms: readonly Atom[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < atoms.length; ) {
    const located = cityAndCountry(atoms, i);
    if (located) {
      chunks.push(located);
      i += 3;
      continue;
    }
    const parsed = actorAt(atoms, i);
    const { chunk, next } = parsed ? actorChunk(atoms, i, parsed) : { chunk: plainChunk(atoms[i]), next: i + 1 };
    chunks.push(chunk);
    i = next;
  }
  return chunks;
}

/** "Bergen, Norway": the country says where the city is; it does not act. */
function cityAndCountry(atoms: readonly Atom[], i: number): Chunk | undefined {
  const city = atoms[i];
  if (city.entity?.kind !== 'place' || atoms[i + 1]?.kind !== 'comma' || atoms[i + 2]?.kind !== 'country')
    return undefined;
  const country = atoms[i + 2];
  if (country.entity?.kind !== 'country' || atoms[i + 3]?.kind === 'possessive') return undefined;
  const spots = [{ name: city.entity.place.name, country: country.entity.mentions[0].code }];
  const { first, lower } = city;
  return { first, last: country.last, kind: 'place', lower, members: NO_MEMBERS, spots, date: undefined };
}

function plainChunk({ kind, first, last, lower, entity }: Atom): Chunk {
  const members = NO_MEMBERS;
  if (entity?.kind === 'date') return { first, last, kind: 'date', lower, members, spots: NO_SPOTS, date: entity.date };
  if (entity?.kind === 'place')
    return { first, last, kind: 'place', lower, members, spots: spotOf(entity.place), date: undefined };
  const plain = kind === 'comma' || kind === 'and' || kind === 'possessive' || kind === 'mark' ? kind : 'word';
  return { first, last, kind: plain, lower, members, spots: NO_SPOTS, date: undefined };
}

function actorChunk(atoms: readonly Atom[], start: number, parsed: Parsed): { chunk: Chunk; next: number } {
  const { members, next } = membersFrom(atoms, parsed);
  let { last } = members[0];
  for (const member of members) if (member.last > last) last = member.last;
  const spots = members.every(member => member.head === 'country') ? spotsOf(atoms.slice(start, next)) : NO_SPOTS;
  let { lower } = atoms[start];
  for (let i = start + 1; i < next; i++) lower += ` ${atoms[i].lower}`;
  return { chunk: { first: members[0].first, last, kind: 'actor', lower, members, spots, date: undefined }, next };
}

/** Nothing is held in a region that no country bounds: "deaths in the Mediterranean". */
function spotOf({ name, kind, country }: ExtractedPlace): Spot[] {
  if (kind === 'site') return [{ ...(VENUES.get(name.toLowerCase()) ?? { name: null, country }), venue: name }];
  return kind === 'region' && country === null ? [] : [{ name, country }];
}

function spotsOf(atoms: readonly Atom[]): Spot[] {
  return flatMap(atoms, ({ entity }) => {
    if (entity?.kind !== 'country') return [];
    return entity.mentions.map(({ code, text, form }) => {
      const known = form === 'metonym' ? VENUES.get(text.toLowerCase()) : undefined;
      const named = form === 'metonym' || form === 'name';
      if (known) return { ...known, venue: text };
      return { name: named ? (CAPITALS.get(text.toLowerCase()) ?? cityState(code, text)) : null, country: code };
    });
  });
}

/** "A, B and C", where each part is an actor; and the apposition of a name or an office. */
function membersFrom(atoms: readonly Atom[], first: Parsed): { members: Actor[]; next: number } {
  const members = [first.actor];
  let { next } = first;
  let kept = { members: [first.actor], next };
  let owed: readonly Side[] = [];
  for (;;) {
    const joint = jointAt(atoms, next);
    const parsed = joint === undefined ? undefined : actorAt(atoms, joint.next);
    if (!joint || !parsed || parsed.actor.head === 'pronoun') return kept;
    const previous = members[members.length - 1];
    if (!joint.final && previous.plural && previous.head !== 'person' && namesMany(previous, parsed, atoms)) {
      const states = previous.sides.filter(({ kind }) => kind === 'country');
      const shared = states.length === namesAhead(atoms, parsed) ? states.slice(0, 1) : previous.sides;
      owed = states.length > shared.length ? states.slice(1) : [];
      members[members.length - 1] = withStates(parsed.actor, shared);
      next = parsed.next;
      kept = { members: [...members], next };
      continue;
    }
    if ((!joint.final && isApposition(previous, parsed, atoms)) || isSecondOffice(previous, parsed, joint)) {
      members[members.length - 1] = appose(previous, parsed.actor);
      next = parsed.next;
      kept = { members: [...members], next };
      continue;
    }
    if (!canJoin(previous, parsed.actor)) return kept;
    members.push(withStates(parsed.actor, owed.slice(0, 1)));
    owed = owed.slice(1);
    next = parsed.next;
    if (joint.final || isListByItself(members)) kept = { members: [...members], next };
  }
}

/** States, or three and more people: the list may end with somebody unknown ("… and business circles"). */
const isListByItself = (members: readonly Actor[]): boolean =>
  members.every(member => member.head === 'country') ||
  (members.length > 2 && members.every(member => member.head === 'person'));

function jointAt(atoms: readonly Atom[], i: number): { next: number; final: boolean } | undefined {
  const comma = atoms[i]?.kind === 'comma' ? 1 : 0;
  if (atoms[i + comma]?.kind === 'and') return { next: i + comma + 1, final: true };
  if (atoms[i + comma + 1]?.lower === 'well' && isAsWellAs(atoms, i + comma))
    return { next: i + comma + 3, final: true };
  return comma && i + 1 < atoms.length ? { next: i + 1, final: false } : undefined;
}

const isAsWellAs = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i].lower === 'as' && atoms[i + 2]?.lower === 'as';

/** A country does not join a person: "met Rao, and Kenya agreed". */
function canJoin(a: Actor, b: Actor): boolean {
  const state = (actor: Actor): boolean => actor.head === 'country' || actor.head === 'organization';
  const weak = (actor: Actor): boolean => actor.head === 'adjective' || actor.head === 'group';
  if (isBelligerent(b) && a.sides.length > 0) return true;
  return !weak(a) && !weak(b) && (state(a) === state(b) || b.head === 'role' || b.head === 'organization');
}

/** "the Chadian government and the rebels" */
const isBelligerent = ({ office }: Actor): boolean =>
  office !== undefined && office !== 'opposition' && isA('belligerent', office);

/** "the ministers of Chad and Mali, Rao and Singh," */
function namesMany(previous: Actor, { actor, next }: Parsed, atoms: readonly Atom[]): boolean {
  if (actor.head !== 'person' || (previous.head !== 'role' && previous.head !== 'group')) return false;
  const joint = jointAt(atoms, next);
  return joint !== undefined && actorAt(atoms, joint.next)?.actor.head === 'person';
}

/** How many people the list names: of "her Kenyan and Swedish counterparts, Rao and Ek" each has one of the states. */
function namesAhead(atoms: readonly Atom[], first: Parsed): number {
  let count = 1;
  for (let i = first.next; ; count++) {
    const joint = jointAt(atoms, i);
    const parsed = joint && actorAt(atoms, joint.next);
    if (parsed?.actor.head !== 'person') return count;
    i = parsed.next;
  }
}

function withStates(actor: Actor, states: readonly Side[]): Actor {
  if (states.length === 0) return actor;
  const countries = flatMap(states, state => state.countries);
  const own = actor.sides.map(side =>
    side.kind === 'person' && side.countries.length === 0 && states.length === 1 ? { ...side, countries } : side,
  );
  return { ...actor, sides: uniteSides([...own, ...states]) };
}

/** "his Russian counterpart, Vladimir Putin" and "Ban Ki-moon, South Korea's foreign minister," */
function isApposition(previous: Actor, { actor, next }: Parsed, atoms: readonly Atom[]): boolean {
  if (previous.head === 'role' && !previous.plural) return actor.head === 'person';
  if (previous.head !== 'person' || actor.head !== 'role' || actor.plural) return false;
  const following = atoms[next];
  const closed = following === undefined || following.kind === 'comma' || following.kind === 'mark';
  if (following?.kind === 'and' && isTitle(actor)) {
    const second = actorAt(atoms, next + 1)?.actor;
    if (second?.head === 'role' && isTitle(second)) return true;
  }
  return closed || following.lower === 'who' || isA('preposition', following.lower);
}

/** "Rao, Deputy Prime Minister and Minister of Finance," holds both. */
const isSecondOffice = (previous: Actor, { actor }: Parsed, { final }: { readonly final: boolean }): boolean =>
  final && previous.office !== undefined && previous.head === 'person' && actor.head === 'role' && isTitle(actor);

/** An office without an article, as after a name. */
const isTitle = ({ plural, definite }: Actor): boolean => !plural && !definite;

function appose(a: Actor, b: Actor): Actor {
  const person = a.head === 'person' ? a : b;
  const level = higherLevel(a.level, b.level);
  const countries = [...a.sides, ...b.sides].filter(side => side.kind === 'country').map(side => side.countries[0]);
  const sides: Side[] = uniteSides([...person.sides, ...a.sides, ...b.sides]).map(side =>
    side.kind === 'person' ? { ...side, level, countries: [...new Set([...side.countries, ...countries])] } : side,
  );
  const office = a.head === 'role' ? a.office : b.office;
  return { ...person, first: a.first, last: b.last, sides, level, office, title: `${a.title} ${b.title}`.trim() };
}
