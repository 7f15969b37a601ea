import type { MeetingType } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { areAtWar, isArmed } from './at-war.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, subjectBefore } from './clause.ts';
import { eventOf } from './event-nouns.ts';
import { isInterstate } from './interstate.ts';
import { isBareMeal, MEALS } from './meals.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { ends, isEnd, type NounReading, type Read, readNoun } from './noun-reading.ts';
import { partyCount } from './parties.ts';
import { companyAfter } from './predicate.ts';
import { propose } from './propose.ts';
import { personBefore, sidesOfActors } from './resolve-sides.ts';
import { personsOf, type Side, uniteSides } from './side.ts';
import { meetingsOf } from './split.ts';
import { GROUP } from './stand-ins.ts';
import { isWithUnnamedStates } from './unnamed.ts';
import type { Outcome } from './verb-phrase.ts';
import { isA, nounForm, type VerbForm } from './words.ts';

/** Not changed by what somebody travels for. */
const FIXED: ReadonlySet<string> = new Set(['rejected', 'planned']);

/** "held talks with", "a meeting between", "Sino-Japanese talks", "the two leaders' discussion", "a telephone conversation". */
export const talkFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const phrase = withCompany(nounPhrase(scene, at), chunks, at);
  const falseFriend = falseFriendAt(scene, at, phrase);
  if (falseFriend) return refuse(scene, at, falseFriend);
  const reading = readNoun(chunks, at);
  // "welcomes dialogue with Chad"
  const carried = reading.carrier !== undefined && reading.carrier.frame !== 'host';
  if (isA('loose_noun', chunks[at].lower) && !carried && !isHeld(chunks, reading))
    return refuse(scene, at, 'nobody holds it');
  const event = eventOf(scene, at, { phrase, reading });
  if (event) return event;
  const doers = sidesOfActors(scene, [...doersAtTable(scene, phrase, reading), ...hearersOf(scene, at, phrase)]);
  const subject = uniteSides([
    ...sidesOfActors(scene, [...phrase.owners, ...phrase.compound]),
    ...ownSides(scene, at, phrase),
    ...doers,
  ]);
  const body = bodyAtTable(scene, at, { phrase, reading }, subject);
  if (body) return body;
  const seated = subject.length > 0 || reading.doers.length > 0 ? subject : guestsSoFar(scene, phrase);
  const all = [...reading.doers, ...phrase.owners, ...phrase.compound, ...phrase.partners];
  const tables = tablesOf(scene, seated, phrase).filter(
    sides =>
      partyCount(sides) > 1 ||
      (sides.length > 0 && isCivil(phrase)) ||
      areAtWar(reading.doers, sides) ||
      isWithUnnamedStates(all, sides),
  );
  if (tables.length > 0 && tables.flat().every(isNobodysEnvoy) && isBesideSport(scene))
    return refuse(scene, at, 'a match');
  if (subject.length === 0 && seated.length === 0 && isCompanyOf(scene, phrase))
    return refuse(scene, at, 'one side only');
  const found = flatMap(tables, sides => propose(scene, proposalOf(scene, at, { phrase, reading, sides })));
  return tables.length > 0 ? found : referBack(scene, at, { phrase, reading });
};

/** "a dialogue was held", not "dialogue is vital" */
const isHeld = (chunks: readonly Chunk[], { told }: NounReading): boolean =>
  told !== undefined &&
  chunks.slice(told, told + 3).some(({ lower }) => /^(?:held|took|place|began|opened)$/.test(lower));

/** "A meeting took place on Monday between Rao and Singh": behind the verb. */
function withCompany(phrase: NounPhrase, chunks: readonly Chunk[], at: number): NounPhrase {
  return phrase.partners.length > 0 ? phrase : { ...phrase, partners: companyAfter(chunks, at) };
}

/** "Rao visits Oslo on Monday. Talks with Prime Minister Singh are scheduled for Tuesday.": the visitor holds them. */
function guestsSoFar({ memory, sentence }: Scene, { partners }: NounPhrase): readonly Side[] {
  const last = memory.candidates.at(-1);
  const told = last?.type === 'visit' && sentence.index - Math.max(...last.sentences) <= 1 ? last : undefined;
  const visitors = told?.sides.filter(({ role }) => role === 'visitor') ?? [];
  const known = flatMap(partners, actor => actor.sides).some(({ key }) => visitors.some(side => side.key === key));
  return partners.some(({ named }) => named) && !known ? visitors.map(side => ({ ...side, role: 'participant' })) : [];
}

/** "talks with Kenyan and Malian officials": those are with somebody, whom nothing names here. */
const isCompanyOf = ({ chunks }: Scene, { partners, between }: NounPhrase): boolean =>
  !between && partners.length > 0 && chunks.some(({ lower, last }) => lower === 'with' && last <= partners[0].first);

/** "separate meetings with his Chadian and Malian counterparts" are one with each. */
function tablesOf(scene: Scene, subject: readonly Side[], { words, partners }: NounPhrase): Side[][] {
  const guests = sidesOfActors(scene, partners);
  const apart =
    words.some(word => /^(?:separate|bilateral)$/.test(word)) &&
    guests.length > 1 &&
    personsOf(guests).length === 0 &&
    subject.length > 0;
  return apart ? guests.map(guest => uniteSides([...subject, guest])) : meetingsOf(scene, subject, partners);
}

/** "NATO ministers held a video conference": an organization's own. */
function bodyAtTable(scene: Scene, at: number, read: Read, subject: readonly Side[]): readonly Candidate[] | undefined {
  const [side, ...others] = subject;
  const alone = read.phrase.partners.length === 0 && others.length === 0;
  const meets = read.reading.carrier?.frame === 'hold' || scene.chunks[read.phrase.governor]?.lower === 'at';
  const ownMeeting = meets && /^(?:meeting|talks)$/.test(scene.chunks[at].lower);
  const doers = read.reading.doers.filter(
    ({ plural, body, head }) => plural || body || (ownMeeting && head === 'organization'),
  );
  if (!alone || doers.length === 0 || !isInterstate(scene.reading, side)) return undefined;
  const told = propose(scene, { ...proposalOf(scene, at, { ...read, sides: subject }), type: 'multilateral_meeting' });
  return told.filter(({ date, place }) => date !== null || place !== null || read.reading.carrier !== undefined);
}

/** "talks between the Chadian factions", "with the government and the rebels" */
const isCivil = ({ partners, between }: NounPhrase): boolean =>
  (partners.length > 1 || (between && partners.some(({ plural }) => plural))) && partners.some(isArmed);

/** "In a phone call, Rao told Singh": who is told something hears it. */
function hearersOf({ chunks }: Scene, at: number, { words, partners, governor }: NounPhrase): readonly Actor[] {
  if (partners.length > 0 || !/^(?:in|during|at|over)$/.test(chunks[governor]?.lower ?? '')) return [];
  const spokenWith = spokenWithBefore(chunks, governor);
  if (spokenWith.length > 0) return spokenWith;
  if (!words.some(word => isA('phone', word)) && !/^(?:talks|meeting|dinner|lunch)$/.test(chunks[at].lower)) return [];
  const told = chunks.findIndex(({ lower }, i) => (i > at || i < governor) && isA('heard', lower));
  const hearers = told < 0 ? [] : actorsAt(chunks, told + 1);
  return hearers.some(({ head }) => head === 'person') ? hearers : [];
}

/** "raised it with President Singh in a call": with whom one speaks stands before. */
const spokenWithBefore = (chunks: readonly Chunk[], governor: number): readonly Actor[] =>
  /^(?:in|during|at|over)$/.test(chunks[governor]?.lower ?? '') &&
  chunks[governor - 2]?.lower === 'with' &&
  chunks[governor - 1].members.every(({ head }) => head === 'person')
    ? chunks[governor - 1].members
    : [];

/** Somebody without an office or a state. */
const isNobodysEnvoy = (side: Side): boolean => side.kind === 'person' && side.level === 'other';

/** Is a match told of in this sentence or the one before or after? */
function isBesideSport({ reading, sentence }: Scene): boolean {
  const first = reading.sentences[Math.max(0, sentence.index - 1)].first;
  const last = reading.sentences[Math.min(reading.sentences.length - 1, sentence.index + 1)].last;
  return reading.tokens.slice(first, last).some(({ lower }) => isA('sport', lower));
}

function proposalOf(scene: Scene, at: number, { phrase, reading, sides }: Read & { sides: readonly Side[] }) {
  const outcome: Outcome =
    isMover(reading.carrier) && FIXED.has(reading.outcome.status) === false
      ? { status: 'planned', sure: false }
      : reading.outcome;
  const meal = phrase.words.find(word => MEALS.test(word));
  const noun = meal ?? scene.chunks[at].lower;
  const type = typeOf(scene.chunks[at].lower, phrase);
  const purpose = isMover(reading.carrier) && reading.outcome.status !== 'planned';
  const ownDate = isA('before', scene.chunks[phrase.governor - 1]?.lower ?? '') || phrase.words.includes('eve');
  return {
    at,
    ownDate,
    method: 'talks',
    type,
    noun,
    sides,
    outcome,
    definite: phrase.definite,
    purpose,
    ends: ends(reading) || phrase.words.some(isEnd),
    ...(type === 'call' ? { place: null } : phrase.spot ? { place: phrase.spot } : {}),
  };
}

/** "Norway says a second round of talks with Chad …": who announces talks with somebody holds them. */
const isState = ({ head }: Actor): boolean => head === 'country' || head === 'role';

/** In "arrived on Monday for talks" the talks are still to come, and Monday is not their day. */
const isMover = (carrier: VerbForm | undefined): boolean => carrier?.frame === 'arrive' || carrier?.frame === 'travel';

function typeOf(noun: string, { words }: NounPhrase): MeetingType {
  if ([noun, ...words].some(word => isA('phone', word))) return 'call';
  if (noun === 'call') return words.some(word => isA('courtesy', word)) ? 'meeting' : 'call';
  const negotiating = noun === 'talks' && words.some(word => isA('negotiating', word));
  if (words.includes('summit')) return 'summit';
  return negotiating || nounForm(noun)?.type === 'negotiation' ? 'negotiation' : 'meeting';
}

function falseFriendAt({ chunks }: Scene, at: number, { words, governor }: NounPhrase): string | undefined {
  const noun = chunks[at].lower;
  const next = chunks[at + 1]?.lower ?? '';
  const before = chunks[at - 1];
  if (noun === 'face-to-face' && !/^(?:with|between)$/.test(next)) return 'says how they meet';
  if (isA('frame_breaker', next)) return `"${noun} ${next}" is no meeting`;
  if (words.some(word => isA('false_left', word)) && !words.includes('joint'))
    return 'a domestic, press or business affair';
  if (/^talks?$/.test(noun) && before?.kind === 'actor' && /^(?:about|of|to|like)$/.test(next))
    return 'a verb of speech';
  if (noun === 'talk' && !isA('phone', before?.lower ?? '')) return '"talk" is no encounter';
  if (noun === 'call' && words.some(word => isA('courtesy', word))) return undefined;
  const between = /^(?:with|between)$/.test(next) && chunks[at + 2]?.kind === 'actor';
  const phoned =
    words.some(word => isA('phone', word) || word === 'conference') || spokenWithBefore(chunks, governor).length > 0;
  if (nounForm(noun)?.frame === 'call' && !between && !phoned) return 'no telephone';
  return isBareMeal(chunks, at, governor) ? 'a meal without a guest' : undefined;
}

/** "arrived for talks with officials" tells what a visit is for; only a named partner makes it a meeting of its own. */
function doersAtTable({ chunks }: Scene, phrase: NounPhrase, { carrier, doers }: NounReading): readonly Actor[] {
  const lower = chunks[phrase.governor]?.lower ?? '';
  const moves = isMover(carrier) || lower === 'for';
  const settled = phrase.between && phrase.partners.filter(({ sides }) => sides.length > 0).length > 1;
  if (settled && !GATHERS.has(carrier?.frame ?? '')) return [];
  if (moves && !phrase.partners.some(actor => actor.named || isCounterpart(actor))) return [];
  if (isA('speech', lower) && phrase.partners.length > 0)
    return subjectBefore(chunks, phrase.governor - 1).filter(isState);
  return carrier === undefined && phrase.partners.length === 0 && (isA('before', lower) || lower === 'of') ? [] : doers;
}

/** "his U.S. and Japanese counterparts": those of the one who comes. */
const isCounterpart = ({ office, sides }: Actor): boolean =>
  sides.length > 0 && office !== undefined && isA('peer', office);

/** Who hosts, leads or joins talks between others sits there too. */
const GATHERS: ReadonlySet<string> = new Set(['host', 'attend']);

const ownSides = (scene: Scene, at: number, { pronoun, governor }: NounPhrase): readonly Side[] => {
  const [, his, honour] = scene.chunks.slice(at + 1, at + 4).map(({ lower }) => lower);
  if (/^(?:his|her)$/.test(his ?? '') && honour?.startsWith('hono')) return honoured(scene, at, governor);
  if (pronoun === 'singular') return [...personBefore(scene, scene.chunks[at].first)];
  const they: Actor[] = pronoun === 'plural' ? [{ ...GROUP, first: scene.chunks[at].first }] : [];
  return sidesOfActors(scene, they);
};

/** "gave a dinner in his honour": not of the one who gives it. */
function honoured(scene: Scene, at: number, governor: number): readonly Side[] {
  const { first } = scene.chunks[at];
  const guest = personBefore(scene, first);
  const givers = sidesOfActors(scene, subjectBefore(scene.chunks, governor - 1));
  const isGiver = guest.some(({ key }) => givers.some(giver => giver.key === key));
  return isGiver ? sidesOfActors(scene, [{ ...GROUP, head: 'pronoun', plural: false, standIn: 'him', first }]) : guest;
}

/** "The talks will be held in Oslo" adds to what was told before. */
function referBack(scene: Scene, at: number, { phrase, reading }: Read): readonly Candidate[] {
  const open = phrase.definite || phrase.pronoun !== undefined;
  if (!open || phrase.partners.some(actor => actor.sides.length > 0)) return refuse(scene, at, 'one side only');
  const sides = sidesOfActors(scene, [...phrase.owners, ...phrase.compound]);
  return propose(scene, { ...proposalOf(scene, at, { phrase, reading, sides }), back: true, method: 'back' });
}
