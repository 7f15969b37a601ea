import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, objectAfter, subjectBefore } from './clause.ts';
import { doersOf, formAt } from './doers.ts';
import { isGuest } from './host-verbs.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, personsOf, type Side, uniteSides } from './side.ts';
import { meetingsOf } from './split.ts';
import { type VerbGroup, verbGroup } from './verb-phrase.ts';
import { isA, type VerbForm } from './words.ts';

/** "telephoned his counterpart", "spoke by phone with Rao" */
export const callFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = formAt(scene, at);
  const group = verbGroup(chunks, at, form);
  if (form.lemma === 'exchange' && !/^(?:views|opinions)$/.test(chunks[at + 1]?.lower ?? '')) return [];
  if (form.lemma === 'call' && chunks[at + 1]?.lower === 'on') return calledOn(scene, at, group);
  if (/^(?:call|ring)$/.test(form.lemma) && !isDialled(chunks, at)) return [];
  const byPhone = form.frame === 'call' || phoneNear(chunks, at, isOnTopic(form) ? TOPIC_REACH : PHONE_REACH);
  if (form.lemma === 'raise' && !chunks.some(({ kind }, i) => kind === 'place' && i > at)) return [];
  if (isOnTopic(form)) return discussedWith(scene, at, { group, byPhone });
  if (form.lemma === 'speak' && !byPhone) return spokeWith(scene, at, group);
  if (!byPhone) return form.lemma === 'talk' || form.lemma === 'exchange' ? talkedWith(scene, at, group) : [];
  const objects = objectAfter(chunks, at, /^(?:with|to)$/);
  const subject = sidesOfActors(scene, doersOf(chunks, at, group));
  const tables = meetingsOf(scene, subject, objects).filter(sides => partyCount(sides) > 1);
  if (tables.length === 0) return refuse(scene, at, 'one side only');
  return flatMap(tables, sides => propose(scene, callOf(at, sides, group)));
};

const callOf = (at: number, sides: readonly Side[], group: VerbGroup) =>
  ({ at, method: 'telephoned', type: 'call', noun: 'call', sides, outcome: group.outcome, place: null }) as const;

/** How far after "called on Rao" the "to" may stand that makes it an appeal. */
const APPEAL_REACH = 8;

/** "called on President Rao at State House", "on the president", not "called on Rao to resign". */
function calledOn(scene: Scene, at: number, { left, outcome }: VerbGroup): readonly Candidate[] {
  const { chunks } = scene;
  const official = chunks[at + 2]?.members.some(isOneInOffice) ?? false;
  const appeal = chunks.slice(at + 3, at + APPEAL_REACH).some(({ lower }) => lower === 'to' || lower === 'for');
  if (!official || appeal) return [];
  const callers = sidesOfActors(scene, subjectBefore(chunks, left));
  const tables = meetingsOf(scene, callers, actorsAt(chunks, at + 2)).filter(sides => partyCount(sides) > 1);
  if (tables.length === 0 || callers.length === 0) return refuse(scene, at, 'one side only');
  const shape = { at, method: 'called-on', type: 'meeting', noun: 'meeting', outcome } as const;
  return flatMap(tables, sides => propose(scene, { ...shape, sides }));
}

const isOneInOffice = ({ head, level, plural }: Actor): boolean =>
  (head === 'person' || (head === 'role' && !plural)) && level !== 'other';

/** "called Prime Minister Singh on Friday", "called President Rao to thank her"; not "called Rao a liar", "called Singh to account". */
function isDialled(chunks: readonly Chunk[], at: number): boolean {
  const [callee, next, then] = chunks.slice(at + 1, at + 4);
  if (callee?.kind !== 'actor' || !callee.members.every(({ head, level }) => head === 'person' && level !== 'other'))
    return false;
  if (next === undefined || next.kind === 'date' || /^(?:\.|late|early|again)$/.test(next.lower)) return true;
  if (next.lower === 'on') return then?.kind === 'date';
  return (
    next.lower === 'to' &&
    then?.kind === 'word' &&
    !/^(?:account|order|task|court|testify|trial|the|a)$/.test(then.lower)
  );
}

/** "discussed the drought with", "raised the drought in Oslo with": what is spoken of stands first; without a place, it was raised in a letter. */
const isOnTopic = ({ lemma }: VerbForm): boolean => /^(?:discuss|raise|reviewed|go-over)$/.test(lemma);

const PHONE_REACH = 8;
/** What was discussed stands between. */
const TOPIC_REACH = 16;

const phoneNear = (chunks: readonly Chunk[], at: number, reach: number): boolean =>
  chunks.slice(at + 1, at + reach).some(chunk => isA('phone', chunk.lower));

/** "Rao spoke with Singh": officials of two states do so on the telephone, where the report has one at all. */
function spokeWith(scene: Scene, at: number, group: VerbGroup): readonly Candidate[] {
  const objects = objectAfter(scene.chunks, at, /^(?:with|to)$/);
  const subject = sidesOfActors(scene, doersOf(scene.chunks, at, group));
  const sides = uniteSides([...subject, ...sidesOfActors(scene, objects)]);
  const named =
    objects.some(actor => actor.head === 'person' && actor.named && actor.level !== 'other') ||
    (areTwoStates(subject) && areTogether(scene.chunks, at));
  const phoned = scene.reading.tokens.some(({ lower }) => lower === 'call' || isA('phone', lower));
  const apart = countriesOf(sides).size > 1 || (phoned && isOneStateless(sides));
  if (!named || subject.length === 0 || personsOf(sides).length < 2 || !apart) return [];
  if (phoned) return propose(scene, callOf(at, sides, group));
  const shape = { method: 'talked-with', type: 'meeting', noun: 'talks' } as const;
  return propose(scene, { at, ...shape, sides, outcome: group.outcome });
}

/** "spoke alone", "spoke for two hours": with each other. */
const areTogether = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.lower === 'alone' ||
  (chunks[at + 1]?.lower === 'for' &&
    chunks.slice(at + 2, at + 7).some(({ lower }) => /\b(?:minutes|hours?)$/.test(lower)));

/** "Secretary of State Ek spoke with Kenyan Foreign Minister Rao": an official is named without his state. */
const isOneStateless = (sides: readonly Side[]): boolean =>
  countriesOf(sides).size === 1 &&
  personsOf(sides).every(({ level }) => level !== 'other') &&
  personsOf(sides).some(({ countries }) => countries.length === 0);

type Manner = { readonly group: VerbGroup; readonly byPhone: boolean };

/** "discussed the drought with Rao": whom stands after what. */
function discussedWith(scene: Scene, at: number, { group, byPhone }: Manner): readonly Candidate[] {
  const { chunks } = scene;
  const stop = chunks.findIndex((chunk, i) => i > at && stopsTopic(chunk));
  const end = stop < 0 ? chunks.length : stop;
  const partner = chunks.slice(0, end).findLastIndex((chunk, i) => i > at && chunk.lower === 'with');
  const objects = (partner < 0 ? [] : actorsAt(chunks, partner + 1)).filter(isGuest);
  const doers = doersOf(chunks, at, group).filter(isGuest);
  const subject = sidesOfActors(scene, doers);
  const sides = uniteSides([...subject, ...sidesOfActors(scene, objects)]);
  const together =
    (byPhone && partyCount(subject) > 1) ||
    ((areTwoStates(subject) || areOfTwoStates(doers)) && isPlaced(chunks, at, end));
  if ((objects.length === 0 && !together) || subject.length === 0 || partyCount(sides) < 2) return [];
  if (byPhone || (personsOf(sides).length === 2 && isPhonedNext(scene)))
    return propose(scene, callOf(at, sides, group));
  const shape = { method: 'discussed-with', type: 'meeting', noun: 'talks' } as const;
  return propose(scene, { at, ...shape, sides, outcome: group.outcome });
}

/** "Rao and Singh discussed the flood. During the phone call they …" */
function isPhonedNext({ reading, sentence }: Scene): boolean {
  const next = reading.sentences[sentence.index + 1];
  return next !== undefined && reading.tokens.slice(next.first, next.last).some(({ lower }) => isA('phone', lower));
}

/** "Rao and Singh discussed fish" */
const areTwoStates = (sides: readonly Side[]): boolean => personsOf(sides).length > 1 && countriesOf(sides).size > 1;

/** "The ministers of Chad and Mali discussed fish" */
const areOfTwoStates = (actors: readonly Actor[]): boolean =>
  actors.some(({ plural, level, sides }) => plural && level !== 'other' && countriesOf(sides).size > 1);

/** With a day or a place it is one event. */
const isPlaced = (chunks: readonly Chunk[], at: number, end: number): boolean =>
  chunks.slice(at + 1, end).some(({ kind }) => kind === 'date' || kind === 'place');

const stopsTopic = ({ kind, lower }: Chunk): boolean =>
  kind === 'comma' || kind === 'mark' || isA('clause', lower) || isA('speech', lower) || isA('be', lower);

function talkedWith(scene: Scene, at: number, group: VerbGroup): readonly Candidate[] {
  const objects = objectAfter(scene.chunks, at, /^with$/);
  const sides = uniteSides(sidesOfActors(scene, [...doersOf(scene.chunks, at, group), ...objects]));
  if ((objects.length === 0 && !areTwoStates(sides)) || partyCount(sides) < 2) return [];
  return propose(scene, { at, method: 'talked-with', type: 'meeting', noun: 'talks', sides, outcome: group.outcome });
}
