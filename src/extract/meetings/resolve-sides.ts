import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { openingWord } from './clause-bounds.ts';
import { bodyBefore, bodyServed, holdersOf, holdersOfEach } from './holders.ts';
import { holderTold, speakerBefore } from './introduced.ts';
import { partyCount } from './parties.ts';
import { quoteSpeaker } from './quote-speaker.ts';
import { countriesOf, personsOf, type Side, uniteSides } from './side.ts';
import { isA } from './words.ts';

/** How many sentences back "he" and "they" may reach. */
const RECALL_REACH = 8;

/** The sides that actors stand for; "they", "the two leaders" and "the Central Asian leaders" through what was told before. */
export const sidesOfActors = (context: Context, actors: readonly Actor[]): Side[] =>
  uniteSides(flatMap(actors, actor => sidesOfActor(context, actor)));

type Context = Pick<Scene, 'memory' | 'chunks' | 'chunksOf' | 'regions' | 'reading' | 'sentence'>;

function sidesOfActor(context: Context, actor: Actor): readonly Side[] {
  if (actor.region !== undefined) return [...(context.regions().get(actor.region) ?? []), ...actor.sides];
  if (actor.standIn !== undefined) return sidesOfStandIn(context, actor);
  if (actor.body && actor.sides.length === 0) return bodyBefore(context.reading, actor);
  if (actor.head === 'role' && actor.plural) return [...holdersOfEach(context.reading, actor), ...actor.sides];
  if (actor.head === 'role') {
    const holders = holdersOf(context.reading, actor);
    const told = holders.length > 0 ? holders : holderTold(context, actor);
    return [...(told.length > 0 ? told : bodyServed(context.reading, actor)), ...actor.sides];
  }
  return actor.head === 'group' ? lastGroup(context, actor) : actor.sides;
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her']);

function sidesOfStandIn(context: Context, actor: Actor): readonly Side[] {
  const word = actor.standIn ?? '';
  if (actor.head === 'group') return lastGroup(context, actor);
  if (word === 'i') return quoteSpeaker(context.reading, actor.first);
  if (word === 'it') return speakerBefore(context.chunks, actor.first);
  if (OBJECTS.has(word)) return personMet(context, actor.first);
  if (actor.head === 'country') return homeBefore(context, actor.first);
  return actor.head === 'pronoun' ? personBefore(context, actor.first) : [];
}

/** "Chad's minister said his country would host": the state of who speaks here, else of who did before. */
function homeBefore(context: Context, token: number): readonly Side[] {
  const speaker = flatMap(
    context.chunks.filter(({ last }) => last <= token),
    ({ members }) => members,
  ).find(({ head, sides }) => (head === 'person' || head === 'role') && sides.length > 0);
  const sides = speaker?.sides ?? personBefore(context, token);
  return sides.filter(({ kind }) => kind === 'country');
}

/** How many sentences back "him" may reach. */
const MET_REACH = 3;

/** "met him alone": the person of the sentences before who does not act in this one. */
function personMet(context: Context, token: number): readonly Side[] {
  const { chunks, chunksOf, sentence } = context;
  const acting = sidesOfActors(
    context,
    flatMap(
      chunks.filter(({ last }) => last <= token),
      ({ members }) => members.filter(isNamedOrPronoun),
    ),
  );
  const isOther = (actor: Actor): boolean =>
    actor.head === 'person' && !personsOf(actor.sides).some(({ key }) => acting.some(side => side.key === key));
  for (let back = 1; back <= MET_REACH && back <= sentence.index; back++) {
    const found = flatMap(chunksOf(sentence.index - back), ({ members }) => members).find(isOther);
    if (found) return found.sides;
  }
  return [];
}

const isNamedOrPronoun = (actor: Actor): boolean => actor.head === 'person' || isHeOrShe(actor);

/** Who "he" or "his" is at a token: the subject so far of its own sentence, else that of the sentence before. */
export function personBefore(context: Context, token: number): readonly Side[] {
  const { memory, chunks } = context;
  const before = chunks.filter(chunk => chunk.last <= token && chunk.members.length === 1);
  const guest = before.find(({ members: [member] }) => isNamedPerson(member) && isWelcomed(chunks, member));
  if (guest) return guest.members[0].sides;
  const first = before.find(
    ({ lower, members: [member] }) =>
      isNamedPerson(member) ||
      /^(?:he|she)$/.test(lower) ||
      (isOfficeOfState(member) && sidesOfActor(context, member).length > 0),
  );
  const here = first?.members[0] ?? personAhead(chunks);
  if (here && !isHeOrShe(here)) return isOfficeOfState(here) ? sidesOfActor(context, here) : here.sides;
  recall(context);
  return memory.lastPerson;
}

/** "Rao welcomed Singh on her first visit": it is the guest's. */
function isWelcomed(chunks: readonly Chunk[], guest: Actor): boolean {
  const at = chunks.findIndex(({ members }) => members.includes(guest));
  return (
    chunks[at + 1]?.lower === 'on' && /^(?:welcom|receiv|greet|host)(?:ed|es|s)$/.test(chunks[at - 1]?.lower ?? '')
  );
}

const isHeOrShe = ({ standIn }: Actor): boolean => standIn === 'he' || standIn === 'she';

/** "(Also) during his visit to Oslo, Rao said", "Speaking in Oslo, where he met Singh, Rao said": the main clause after a comma names him. */
function personAhead(chunks: readonly Chunk[]): Actor | undefined {
  const opening = openingWord(chunks);
  const opens = ['preposition', 'during', 'before', 'clause'].some(name => isA(name, opening));
  if (!opens && !GERUND.test(opening)) return undefined;
  const main = chunks.findIndex(
    ({ kind, members }, i) => chunks[i - 1]?.kind === 'comma' && kind === 'actor' && isNamedPerson(members[0]),
  );
  return main < 0 ? undefined : chunks[main].members[0];
}

const GERUND = /^[a-z]{3,}ing$/;
const isNamedPerson = ({ head, named }: Actor): boolean => head === 'person' && named;

/** "Chad's prime minister said he would", "The minister said he would", whoever that is. */
const isOfficeOfState = ({ head, plural, level, sides, definite }: Actor): boolean =>
  head === 'role' &&
  !plural &&
  (level === 'head_of_state_or_government' || level === 'minister') &&
  (definite || sides.some(({ kind }) => kind === 'country'));

/** Two of them are the two of the last meeting; any other number must fit what was told last. */
function lastGroup(context: Context, { count, office, first }: Actor): readonly Side[] {
  const { memory, chunks } = context;
  recall(context);
  const here = chunks.filter(chunk => chunk.kind === 'actor' && chunk.last <= first).toReversed();
  // "the two said they would", "the presidents will sign when they meet"
  const named = flatMap(here, chunk => chunk.members).find(
    member => member.head === 'group' && (member.count !== undefined || (!office && member.office !== undefined)),
  );
  if (count === undefined && named)
    return lastGroup({ ...context, chunks: chunks.filter(chunk => chunk.last <= named.first) }, named);
  const own = here.map(chunk => uniteSides(flatMap(chunk.members, member => member.sides)));
  const met = memory.candidates.toReversed();
  const latest = met.filter(({ sentences }) => Math.max(...sentences) >= memory.lastPluralAt);
  const people = uniteSides(own.flat());
  const wanted = count ?? (isOfBoth(chunks, first) ? 2 : undefined);
  const together = wanted !== undefined && personsOf(people).length === wanted ? [people] : [];
  const groups = [
    ...own,
    ...together,
    ...(office === undefined || count !== undefined
      ? newcomers(
          context,
          count,
          latest.find(({ sides, type }) => fits(sides, count) && (type !== 'visit' || personsOf(sides).length > 1)),
        )
      : []),
    ...latest.map(({ sides }) => sides),
    memory.lastPlural,
    ...met.map(({ sides }) => sides),
  ];
  const states = office !== undefined && isA('state_group', office);
  const able = groups.filter(sides => !isAbove(sides, office));
  const asMany = count === undefined || states ? undefined : able.find(sides => personsOf(sides).length === count);
  const found = asMany ?? able.find(sides => (states ? fitsStates(sides, count) : fits(sides, count)));
  return states ? (found ?? []).filter(side => side.kind !== 'person') : (found ?? []);
}

/** "will raise it with Singh when they meet": they are the two of the main clause. */
const isOfBoth = (chunks: readonly Chunk[], token: number): boolean =>
  /^(?:when|before|after|as|once|until|where)$/.test(
    chunks[chunks.findIndex(({ first }) => first === token) - 1]?.lower ?? '',
  );

/** How many sentences back "the two" may be two who were named apart. */
const APART_REACH = 2;

/** "Rao stays for the summit. Singh is also on his way. The two …": named apart, after the last meeting was told. */
function newcomers(context: Context, count: number | undefined, last: Candidate | undefined): Side[][] {
  const { sentence, chunksOf } = context;
  const wanted = count ?? 2;
  let named: readonly Actor[] = [];
  for (let back = 1; back <= APART_REACH && sentence.index - back >= 0; back++) {
    if (last && Math.max(...last.sentences) >= sentence.index - back) return [];
    named = [...flatMap(chunksOf(sentence.index - back), ({ members }) => members.filter(isNamed)), ...named];
    const sides = uniteSides(flatMap(named, ({ sides }) => sides));
    const seated = sides.filter(side => side.kind !== 'organization');
    if (personsOf(seated).length === wanted && countriesOf(seated).size === wanted) return [seated];
  }
  return [];
}

const isNamed = (actor: Actor): boolean => actor.head === 'person';

/** "The two governments" are two states, however many people speak for them. */
const fitsStates = (sides: readonly Side[], count: number | undefined): boolean =>
  count === undefined ? countriesOf(sides).size > 1 : countriesOf(sides).size === count;

/** "The two diplomats" are not the two presidents that the report speaks of as well, nor the other way round. */
function isAbove(sides: readonly Side[], office: string | undefined): boolean {
  if (office === undefined) return false;
  if (isA('minister', office) || isA('official', office))
    return sides.some(side => side.level === 'head_of_state_or_government');
  return (
    isA('head', office) &&
    office !== 'leaders' &&
    sides.some(({ level }) => level === 'minister' || level === 'senior_official')
  );
}

function fits(sides: readonly Side[], count: number | undefined): boolean {
  const sizes = [countriesOf(sides).size, personsOf(sides).length];
  return count === undefined ? Math.max(...sizes) > 1 : [...sizes, partyCount(sides)].includes(count);
}

/** Reads who "they" and "he" are out of the sentences before this one that have not been read for it. */
function recall(context: Context): void {
  const { memory, reading, sentence, chunksOf } = context;
  memory.recalled = Math.max(memory.recalled, sentence.index - RECALL_REACH);
  while (memory.recalled < sentence.index) {
    const index = memory.recalled++;
    remember({ ...context, sentence: reading.sentences[index], chunks: chunksOf(index) });
  }
}

/** Remembers who "they" and "he" will be in the next sentence. */
function remember(context: Context): void {
  const { memory, chunks } = context;
  const actors = chunks.filter(chunk => chunk.kind === 'actor');
  const person = flatMap(actors, chunk => chunk.members).find(
    member => member.head === 'person' || isHeOrShe(member) || isOfficeOfState(member),
  );
  if (person && !isHeOrShe(person))
    memory.lastPerson = isOfficeOfState(person) ? sidesOfActor(context, person) : person.sides;
  const plural = actors.filter(chunk => chunk.members.length > 1 || chunk.members[0].plural).at(-1);
  if (!plural) return;
  const sides = sidesOfActors(context, plural.members);
  if (!fits(sides, undefined)) return;
  memory.lastPlural = sides;
  memory.lastPluralAt = context.sentence.index;
}
