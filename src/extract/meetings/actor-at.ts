import { type Actor, describeActor } from './actor.ts';
import { type Atom, type AtomKind, isCompound } from './atoms.ts';
import { standInAt } from './stand-ins.ts';
import { isA } from './words.ts';

/** An actor and the atom after it. */
export type Parsed = { readonly actor: Actor; readonly next: number };

const MAX_PREMODIFIERS = 14;
const MAX_OFFICE_WORDS = 8;
/** "Minister of Transport, Communications and High Technologies of the Republic of Kenya" */
const LONGEST_OFFICE = 14;
const PREMODIFIERS: ReadonlySet<AtomKind> = new Set([
  'modifier',
  'adjective',
  'country',
  'organization',
  'region',
  'role',
]);

/** Pronouns, which are plain words to the atoms. */
const PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'both', 'he', 'him', 'she', 'it', 'we', 'i', 'you']);

/** No phrase that acts begins so: most atoms are plain words. */
const NEVER_FIRST: ReadonlySet<AtomKind> = new Set(['word', 'mark', 'date', 'place', 'possessive']);

/** The actor that begins at an atom: "South Korean Foreign Minister Ban Ki-moon", "leaders from Chad and Sudan", "they". */
export function actorAt(atoms: readonly Atom[], start: number): Parsed | undefined {
  if (start >= atoms.length) return undefined;
  const plain = NEVER_FIRST.has(atoms[start].kind);
  if (plain && !PRONOUNS.has(atoms[start].lower)) return undefined;
  const standIn = standInAt(atoms, start);
  if (standIn || plain) return standIn;
  const body = skipDeterminers(atoms, start);
  const head = body < atoms.length ? headOf(atoms, body) : undefined;
  if (head === undefined || isVisitedCountry(atoms, body, head)) return undefined;
  const end = isOfficeBefore(atoms, head) ?? head;
  const own = atoms.slice(start, end + 1);
  const { atoms: after, next } = afterHead(atoms, end);
  return { actor: describeActor([...own, ...after], atoms[end]), next: pastPost(atoms, end, next) };
}

/** "the Ambassador of Japan to Fiji": where an envoy serves is no side. */
function pastPost(atoms: readonly Atom[], head: number, next: number): number {
  if (!/^(?:ambassador|envoy|consul)$/.test(atoms[head].lower) || atoms[next]?.lower !== 'to') return next;
  const post = skipDeterminers(atoms, next + 1);
  return atoms[post]?.kind === 'country' || atoms[post]?.kind === 'organization' ? post + 1 : next;
}

/** In "after visiting Chad" nobody visits: Chad is visited. */
const isVisitedCountry = (atoms: readonly Atom[], body: number, head: number): boolean =>
  atoms[body].lower === 'visiting' && atoms[head].kind === 'country';

function skipDeterminers(atoms: readonly Atom[], start: number): number {
  let i = start;
  while (atoms[i]?.kind === 'determiner') i++;
  return i;
}

/** Index of the last word that can be the head of the phrase beginning at `start`; of "the bloc ASEAN" it is the name. */
function headOf(atoms: readonly Atom[], start: number): number | undefined {
  let head: number | undefined;
  for (let i = start; i < atoms.length && i < start + MAX_PREMODIFIERS; i++) {
    const { kind } = atoms[i];
    if (kind === 'person') return head !== undefined && needsComma(atoms, i) ? head : i;
    if (kind === 'determiner' && i > start && atoms[i - 1].lower === 'excellency') continue;
    if (kind === 'modifier' || (kind === 'possessive' && isOwned(atoms, i, start))) continue;
    if (joinsPremodifiers(atoms, i)) continue;
    if (!PREMODIFIERS.has(kind)) break;
    const named = i > start && kind === 'organization' && isA('body_word', atoms[i - 1].lower);
    if (head !== undefined && kind !== 'role' && atoms[head].kind === 'role' && atoms[i - 1].kind !== 'and' && !named)
      break;
    head = i;
  }
  return head;
}

/** "Kenya's foreign minister", "Kenya's Daniel Rao" */
const isOwned = (atoms: readonly Atom[], i: number, start: number): boolean =>
  i > start &&
  (PREMODIFIERS.has(atoms[i + 1]?.kind) || (atoms[i - 1].kind === 'country' && atoms[i + 1]?.kind === 'person'));

/** "in Germany Merkel said": a name straight after a country or an organization does not belong to it. */
const needsComma = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i - 1].kind === 'country' || atoms[i - 1].kind === 'organization';

/** The `and` of "South Korean and Japanese foreign ministers" and of "Chancellor and CDU leader Angela Merkel". */
function joinsPremodifiers(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i].kind !== 'and' && atoms[i].kind !== 'comma') return false;
  const before = atoms[i - 1]?.kind;
  const next = skipDeterminers(atoms, i + 1);
  if (before === 'adjective') return atoms[next]?.kind === 'adjective' && reaches(atoms, next, 'role');
  if (before === 'modifier' && isSecondField(atoms, next)) return true;
  const secondOffice = atoms[i].kind === 'and' && before === 'role' && !isA('plural', atoms[i - 1].lower);
  return secondOffice && PREMODIFIERS.has(atoms[next]?.kind) && reaches(atoms, next, 'person');
}

/** "Foreign and European Affairs Minister Rao", "foreign and trade ministers" */
const isSecondField = (atoms: readonly Atom[], i: number): boolean =>
  i < atoms.length &&
  (atoms[i].kind === 'modifier' || (atoms[i].capital && FIELDS.has(atoms[i].kind))) &&
  reaches(atoms, i + 1, 'role');

const FIELDS: ReadonlySet<AtomKind> = new Set(['modifier', 'adjective', 'region']);

function reaches(atoms: readonly Atom[], from: number, wanted: AtomKind): boolean {
  for (let i = from; i < atoms.length && i < from + MAX_OFFICE_WORDS; i++) {
    const { kind } = atoms[i];
    if (kind === wanted) return true;
    if (!PREMODIFIERS.has(kind) && kind !== 'and' && kind !== 'comma' && kind !== 'possessive') return false;
  }
  return false;
}

/** "Minister of Trade and Economic Development Ann Smith": the person after a long office. */
function isOfficeBefore(atoms: readonly Atom[], head: number): number | undefined {
  if (atoms[head].kind !== 'role' || !/^(?:of|for)$/.test(atoms[head + 1]?.lower ?? '')) return undefined;
  if (isA('plural', atoms[head].lower)) return undefined;
  for (let i = head + 2; i < atoms.length && i < head + 2 + LONGEST_OFFICE; i++) {
    const { kind, capital, lower } = atoms[i];
    if (kind === 'person') return i;
    if (kind === 'comma' && atoms[i + 1]?.kind === 'person' && i > head + 2) return i + 1;
    if (kind === 'comma' && isOfficeWord(atoms[i + 1])) continue;
    const inOffice = kind === 'and' || kind === 'determiner' || (capital && kind !== 'date') || lower === 'of';
    if (!inOffice) return undefined;
  }
  return undefined;
}

/** "… of Kazakhstan", "… from Chad, Mali and Niger", "… of the five Central Asian states". */
function afterHead(atoms: readonly Atom[], office: number): { atoms: readonly Atom[]; next: number } {
  const head = atoms[office + 1]?.lower === 'extraordinary' ? pastRank(atoms, office + 1) : office;
  const none = { atoms: [], next: head + 1 };
  const { kind, lower } = atoms[office];
  const word = atoms[head + 1]?.lower ?? '';
  const allowed = kind === 'role' ? /^(?:of|from|for)$/.test(word) : kind === 'person' && word === 'of';
  if (!allowed) return none;
  const state = atoms[head + 2]?.lower === 'state' || atoms[head + 2]?.lower === 'government';
  if (state) return headsOfState(atoms, head);
  return (
    membersAfter(atoms, afterOffice(atoms, head + 2), isA('plural', lower)) ?? statesAfter(atoms, head + 2) ?? none
  );
}

/** "Ambassador Extraordinary and Plenipotentiary" */
const pastRank = (atoms: readonly Atom[], rank: number): number =>
  atoms[rank + 2]?.lower === 'plenipotentiary' ? rank + 2 : rank;

/** "the joint commission of the two countries" */
function statesAfter(atoms: readonly Atom[], from: number): { atoms: readonly Atom[]; next: number } | undefined {
  let i = from;
  while (atoms[i]?.kind === 'determiner' || atoms[i]?.kind === 'modifier') i++;
  if (atoms[i]?.kind !== 'role' || !isA('state_group', atoms[i].lower)) return undefined;
  return { atoms: atoms.slice(from, i + 1), next: i + 1 };
}

/** "Minister of Mines of Zambia": the country stands behind what the minister is for. */
function afterOffice(atoms: readonly Atom[], from: number): number {
  let i = from;
  while (i < from + MAX_OFFICE_WORDS && isOfficeWord(atoms[i])) i++;
  const named = atoms[skipDeterminers(atoms, i + 1)]?.kind;
  const state = /^(?:of|from)$/.test(atoms[i]?.lower ?? '') && (named === 'country' || named === 'organization');
  return i > from && state ? i + 1 : from;
}

const isOfficeWord = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.kind === 'and' || atom.kind === 'modifier' || (atom.capital && atom.kind === 'word'));

/** "heads of state (and government) of Kenya and Uganda" */
function headsOfState(atoms: readonly Atom[], head: number): { atoms: readonly Atom[]; next: number } {
  let next = head + 3;
  if (atoms[next]?.kind === 'and' && atoms[next + 1]?.lower === 'government') next += 2;
  const more = /^(?:of|from)$/.test(atoms[next]?.lower ?? '') ? membersAfter(atoms, next + 1, true) : undefined;
  return more ?? { atoms: [], next };
}

function membersAfter(
  atoms: readonly Atom[],
  from: number,
  plural: boolean,
): { atoms: readonly Atom[]; next: number } | undefined {
  const found: Atom[] = [];
  let next = from;
  for (let i = from; i < atoms.length; i++) {
    const { kind, lower } = atoms[i];
    const body = kind === 'role' && isA('body_word', lower);
    const member = body || kind === 'country' || kind === 'organization' || kind === 'region' || kind === 'adjective';
    const filler =
      kind === 'determiner' ||
      kind === 'modifier' ||
      (kind === 'role' && isA('group', lower)) ||
      isOfMembers(atoms, i) ||
      isCountOfMembers(atoms, i) ||
      (kind === 'word' && isCompound(lower));
    const seat = lower === 'of' && atoms[i - 1].kind === 'organization' && atoms[i + 1]?.kind === 'country';
    const joint = seat || (plural && (kind === 'and' || kind === 'comma' || lower === 'plus'));
    if (plural && isUnknownMember(atoms, i)) continue;
    const rest = kind === 'role' && found.length > 0 && atoms[i - 1].kind !== 'comma' && atoms[i - 1].kind !== 'and';
    if (!member && !filler && !joint && !rest) break;
    if (member && found.length > 0 && !plural && atoms[i - 1].lower !== 'of') break;
    if (member) found.push(atoms[i]);
    if (member || (kind === 'role' && found.length > 0)) next = i + 1;
  }
  return found.length > 0 ? { atoms: found, next } : undefined;
}

/** "the five permanent members of the Security Council", "the heads of the delegations of Chad and Mali": who belongs to whom. */
const isOfMembers = (atoms: readonly Atom[], i: number): boolean =>
  (OF_OTHERS.test(atoms[i].lower) && (atoms[i + 1]?.lower === 'of' || OF_OTHERS.test(atoms[i + 1]?.lower ?? ''))) ||
  (atoms[i].lower === 'of' && OF_OTHERS.test(atoms[i - 1].lower));

const OF_OTHERS = /^(?:members|delegations?|governments?|working-groups?|ministries)$/;

/** "the WTO's 153 members" */
const isCountOfMembers = (atoms: readonly Atom[], i: number): boolean =>
  (atoms[i].kind === 'possessive' && atoms[i - 1].kind === 'organization') || /^\d+$/.test(atoms[i].lower);

/** A name in a list of states that nobody knows: the list goes on after it. */
const isUnknownMember = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i].kind === 'word' && atoms[i].capital && atoms[i - 1].kind === 'comma' && atoms[i + 1]?.kind === 'comma';
