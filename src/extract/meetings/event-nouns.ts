import type { MeetingType } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import { jointConference } from './joint-conference.ts';
import { isHeldBy, isNamedForum, isNamedSummit, isOfManyStates } from './known-event.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { ends, isPreparing, type NounReading, type Read, readNoun } from './noun-reading.ts';
import { partyCount } from './parties.ts';
import { companyAfter } from './predicate.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { hostsBehind, isBody, isSeated, partnersOfBody, speakingBody, withStates } from './seated.ts';
import { countriesOf, countrySide, organizationsOf, type Side, uniteSides, withRole } from './side.ts';
import { goalBefore, setsOutFor } from './trip.ts';
import { spotsFrom } from './where.ts';
import { isA, nounForm, verbForm } from './words.ts';

/** "the NATO summit", "the second China–Africa forum", "a summit of Gulf leaders", "the Brussels conference". */
export const eventFrame: Frame = (scene, at) => {
  const phrase = nounPhrase(scene, at);
  const read = { phrase, reading: readNoun(scene.chunks, at) };
  const joint = jointConference(scene, at, read);
  if (joint) return joint;
  const falseFriend = falseFriendAt(scene, at, read);
  if (falseFriend) return refuse(scene, at, falseFriend);
  const sides = sidesOfEvent(scene, at, read);
  if (isOfParty(scene, phrase)) return refuse(scene, at, "a party's own affair");
  if (isIdentified(read, sides) || isHeldBy(scene, read))
    return proposeEvent(scene, at, { ...read, sides }).map(withHostState);
  const isNamed = isNamedSummit(scene, at, read) || isNamedForum(scene, at, read) || isOfManyStates(scene, at, read);
  const named = isNamed
    ? proposeEvent(scene, at, { ...read, sides })
        .map(event => atHost(event, read))
        .filter(isPlaced)
    : [];
  if (named.length > 0) return named.map(withHostState);
  const next = nextOf(scene, read);
  if (next) return next;
  const names = isPredicate(scene, phrase.governor);
  if (!phrase.definite && !names) return refuse(scene, at, 'nothing tells which');
  return proposeEvent(scene, at, { ...read, sides: [] }).map(candidate => ({
    ...candidate,
    back: true,
    names,
    method: 'meetings/back',
  }));
};

/** "Kenya will host the third Alpine Summit": there, unless another place is named. */
function atHost(event: Candidate, { reading }: Read): Candidate {
  const [host, ...others] = event.sides.filter(({ role, kind }) => role === 'host' && kind === 'country');
  if (event.place || reading.carrier?.lemma !== 'host' || !host?.code || others.length > 0) return event;
  return { ...event, place: { name: null, country: host.code } };
}

const isPlaced = ({ place }: Candidate): boolean => place !== null && place.country !== null;

/** "a conference of Britain's Conservative Party" */
const isOfParty = ({ reading }: Scene, { owners, compound, partners }: NounPhrase): boolean =>
  organizationsOf(flatMap([...owners, ...compound, ...partners], actor => actor.sides)).some(side =>
    reading.organizations.some(({ name, kind }) => kind === 'party' && name === side.name),
  );

const NEXT: ReadonlySet<string> = new Set(['next', 'second', 'third', 'another', 'new', 'follow-up', 'further']);
const OPEN: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** "The next summit will take place in Kenya in 2027": the sides are those of the one just told. */
function nextOf(scene: Scene, read: Read): readonly Candidate[] | undefined {
  const { phrase, reading } = read;
  const { status } = reading.outcome;
  const nextYear = scene.chunks
    .slice(phrase.governor + 1)
    .some(({ kind, lower }) => kind === 'date' && /^next /.test(lower));
  if ((!nextYear && !phrase.words.some(word => NEXT.has(word))) || (status !== 'planned' && !OPEN.has(status)))
    return undefined;
  const last = scene.memory.candidates.findLast(({ type }) => type === 'summit' || type === 'forum');
  if (!last) return undefined;
  const sides = last.sides
    .filter(side => side.kind !== 'person')
    .map(side => ({ ...side, role: 'participant' as const }));
  const at = scene.chunks.findIndex((chunk, i) => i > phrase.governor && nounForm(chunk.lower)?.frame === 'event');
  const told = proposeEvent(scene, at, { ...read, sides }).filter(({ date, place }) => date !== null || place !== null);
  return told.map(next => (next.noun === 'gathering' ? { ...next, type: last.type } : next));
}

/** "It was the first C5+1 summit": names what was told just before. */
const isPredicate = ({ chunks }: Scene, governor: number): boolean =>
  isA('be', chunks[governor]?.lower ?? '') && governor <= 3 && /^(?:it|this|that)$/.test(chunks[0].lower);

/** "the APEC ministers' meeting", "a meeting of the Group of Seven leaders": an organization's meeting is an event. */
export function eventOf(scene: Scene, at: number, read: Read): readonly Candidate[] | undefined {
  if (scene.chunks[at].lower !== 'meeting' && scene.chunks[at].lower !== 'talks') return undefined;
  const { phrase } = read;
  const hosts = sidesOfActors(scene, [...phrase.owners, ...phrase.compound, ...phrase.partners].filter(isNoGroup));
  const bodies = [...phrase.owners, ...phrase.compound, ...partnersOfBody(scene, at, phrase)].filter(isBody);
  const open = isPublic(phrase) && phrase.partners.length === 0;
  const regional =
    open || [...phrase.partners, ...phrase.owners].some(({ region, plural }) => region !== undefined && plural);
  const named = tierOf('meeting', phrase) !== undefined && isNamedSummit(scene, at, read);
  if ((bodies.length === 0 && !regional && !named) || partyCount(hosts) > bodies.length + 1) return undefined;
  const sides = uniteSides([...hosts, ...attendees(scene, read)]);
  const told = proposeEvent(scene, at, { ...read, sides });
  return (bodies.length === 0 && named ? told.filter(isPlaced) : told).map(withHostState);
}

const isNoGroup = (actor: Actor): boolean => actor.head !== 'group';

function falseFriendAt(scene: Scene, at: number, { phrase, reading }: Read): string | undefined {
  const { chunks } = scene;
  const { words } = phrase;
  const noun = chunks[at].lower;
  const next = chunks[at + 1]?.lower ?? '';
  if (nounForm(noun)?.plural) return 'more than one';
  if (/^(?:it|of the game)$/.test(next)) return 'a height, no meeting';
  if (isA('frame_breaker', next) || next === 'call') return `"${noun} ${next}" is no meeting`;
  if (words.some(word => isA('false_left', word)) && noun !== 'summit') return 'a domestic, press or business affair';
  if (noun === 'session' && !isSeated(scene, at, { phrase, reading })) return 'a session of no organization';
  if (noun === 'retreat' && reading.carrier === undefined && chunks[phrase.governor]?.lower !== 'at')
    return 'a way back';
  if (noun === 'forum' && isNameOfBody(chunks, at)) return 'the organization itself';
  return next === 'of' &&
    chunks.slice(at + 2, at + 5).some(({ lower }) => /^(?:mount|mountain|hill|peak|volcano)$/.test(lower))
    ? 'the top of a mountain'
    : undefined;
}

/** "the APEC forum", "Pacific Islands Forum leaders": no date, place or attendance of its own follows. */
function isNameOfBody(chunks: readonly Chunk[], at: number): boolean {
  const body = chunks[at - 1];
  const next = chunks[at + 1];
  return (
    body?.kind === 'actor' &&
    body.members.some(isBody) &&
    !(next?.kind === 'date' || /^(?:in|will|was|is)$/.test(next?.lower ?? ''))
  );
}

function sidesOfEvent(scene: Scene, at: number, read: Read): Side[] {
  const { owners, compound, partners } = read.phrase;
  const company = read.reading.carrier ? [] : companyAfter(scene.chunks, at);
  const named = uniteSides([
    ...withRole(sidesOfActors(scene, hostsBehind(scene.chunks, at)), 'host'),
    ...sidesOfActors(scene, [...owners, ...compound, ...partners, ...company]),
    ...attendees(scene, read),
  ]);
  const dated = scene.chunks.some(({ kind }) => kind === 'date' || kind === 'place');
  return named.length === 0 && scene.chunks[at].lower === 'summit' && dated ? [...speakingBody(scene)] : named;
}

/** Those who attend, host, hold or put it off, or do something at it: "EU leaders will discuss it at a summit". */
function attendees(scene: Scene, { reading, phrase }: Read): Side[] {
  const { carrier, doers } = reading;
  const governor = scene.chunks[phrase.governor]?.lower ?? '';
  if (/^(?:told|tells)$/.test(governor)) return sidesOfActors(scene, subjectBefore(scene.chunks, phrase.governor - 1));
  const many = countriesOf(flatMap(doers, actor => actor.sides)).size > 1;
  const shared =
    /^(?:for|during|after)$/.test(governor) && (many || phrase.partners.some(({ head }) => head === 'person'));
  const held = isHeldBy(scene, { reading, phrase });
  const dropped = isA('postponed', governor) || isA('cancelled', governor);
  const there = carrier !== undefined || governor === 'at' || shared || held || dropped || isSeatedBy(scene, reading);
  const role = carrier?.frame === 'host' || held ? 'host' : 'participant';
  return there ? sidesOfActors(scene, doers).map(side => ({ ...side, role })) : [];
}

/** "was attended by the presidents", "co-chaired by Rao": not "criticised by". */
function isSeatedBy({ chunks }: Scene, { told = chunks.length }: NounReading): boolean {
  const by = chunks.findIndex(({ lower }, i) => i > told && lower === 'by');
  return by > 0 && /^(?:attend|host|gather)$/.test(verbForm(chunks[by - 1].lower)?.frame ?? '');
}

const isIdentified = ({ phrase, reading }: Read, sides: readonly Side[]): boolean =>
  partyCount(sides) > 1 ||
  organizationsOf(sides).length > 0 ||
  [...phrase.compound, ...phrase.owners, ...phrase.partners, ...(reading.carrier ? reading.doers : [])].some(
    ({ region }) => region !== undefined,
  ) ||
  (isPublic(phrase) && reading.outcome.status !== 'rejected') ||
  (phrase.label !== null && phrase.spot !== undefined && sides.length > 0 && reading.carrier !== undefined);

/** "an international conference", "a donors' conference": states are invited, whoever they are; "the conference" was told before. */
const isPublic = ({ open, definite, spot }: NounPhrase): boolean => open && (!definite || spot !== undefined);

/** Of a meeting whose guests nobody names the host at least is known: the state where it takes place. */
function withHostState(event: Candidate): Candidate {
  const country = event.place?.country ?? null;
  if (event.sides.length > 0 || country === null) return event;
  return { ...event, sides: withRole([countrySide(country)], 'host') };
}

function proposeEvent(
  scene: Scene,
  at: number,
  { phrase, reading, sides }: Read & { sides: readonly Side[] },
): readonly Candidate[] {
  const noun = scene.chunks[at].lower;
  const region = [...phrase.compound, ...phrase.owners, ...phrase.partners].find(actor => actor.region)?.region;
  const goal =
    isReached(reading) || setsOutFor(scene, phrase.governor) ? goalBefore(scene, phrase.governor) : undefined;
  const behind = scene.chunks[at + 1]?.lower === 'in' ? spotsFrom(scene.chunks, at + 2)[0] : undefined;
  const spot = phrase.spot ?? goal ?? (sides.length === 0 ? behind : undefined);
  const governor = scene.chunks[phrase.governor]?.lower ?? '';
  const early = isPreparing(governor);
  const aside = early || (!isComing(reading) && /^(?:for|of|about|to|ahead|before)$/.test(governor));
  const own = spot ? { place: spot } : early || (aside && sides.length === 0) ? { place: null } : {};
  const tier = tierOf(noun, phrase);
  const type = typeOf(noun, phrase, tier);
  return propose(scene, {
    at,
    method: 'event',
    type,
    tier,
    noun,
    sides: withStates(scene, sides),
    outcome: reading.outcome,
    ends: ends(reading),
    toldAt: isA('preposition', governor) || isA('before', governor) ? reading.told : undefined,
    ownDate: aside || (!isComing(reading) && phrase.part),
    definite: phrase.definite,
    series: phrase.label,
    region,
    ...own,
  });
}

/** "will travel to Oslo next week for a summit": the week is that of the summit. */
const isComing = (reading: NounReading): boolean => isReached(reading) && reading.outcome.status === 'planned';

/** "came to Oslo for a summit": the place is that of the summit. */
const isReached = ({ carrier }: NounReading): boolean => carrier?.frame === 'arrive' || carrier?.frame === 'travel';

/** "Economic Leaders' Meeting" is a summit, "Ministerial Meeting" is not; of "an EU meeting" nobody knows. */
function tierOf(noun: string, { words, partners, compound, owners }: NounPhrase): Candidate['tier'] {
  const all = [...partners, ...compound, ...owners].filter(actor => actor.plural);
  if (words.some(word => isA('ministerial', word)) || all.some(actor => actor.level === 'minister')) return 'ministers';
  const top = all.some(actor => actor.level === 'head_of_state_or_government');
  return top || noun === 'summit' || words.some(word => isA('summit_word', word)) ? 'top' : undefined;
}

function typeOf(noun: string, { words }: NounPhrase, tier: Candidate['tier']): MeetingType {
  if (noun === 'session') return 'multilateral_meeting';
  if (noun === 'forum' || noun === 'conference') return words.includes('summit') ? 'summit' : 'forum';
  return tier === 'top' ? 'summit' : 'multilateral_meeting';
}
