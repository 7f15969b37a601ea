import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { objectAfter, subjectBefore } from './clause.ts';
import { isContest } from './contest.ts';
import { doersOf, formAt } from './doers.ts';
import { welcomeOf } from './host-verbs.ts';
import { isInterstate } from './interstate.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, type Side } from './side.ts';
import { meetingsOf } from './split.ts';
import { tellsOfSport } from './sport.ts';
import { isOfficial, travellers, visitsOf } from './trip.ts';
import { isWithUnnamedStates } from './unnamed.ts';
import { type VerbGroup, verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, wordsOf } from './words.ts';

const SPORT = wordsOf('sport');
/** "Rao met (with) Singh", "the two leaders met in Oslo", "Hu said when meeting with Howard". */
export const meetFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const group = verbGroup(chunks, at, formAt(scene, at));
  if (group.passive) return welcomeOf(scene, at, group) ?? refuse(scene, at, 'something was met, nobody was');
  // "met its duties under a treaty with Chad"
  if (/^(?:its|their|the|all)$/.test(chunks[at + 1]?.lower ?? '')) return refuse(scene, at, 'no one is met');
  const objects = objectAfter(chunks, at, /^with$/);
  const { lemma } = formAt(scene, at);
  const alone = objects.length === 0 && lemma !== 'spend' && !standsAlone(chunks[at + 1]);
  // Before what looks through all of the sentence.
  if (alone) return refuse(scene, at, 'no one is met');
  const isSport = chunks.some(({ lower }) => SPORT.has(lower)) || SQUAD.test(scene.sentence.text);
  if (isSport || isContest(chunks, at, group) || isOfTeams(scene, at, group)) return refuse(scene, at, 'a match');
  if (lemma === 'spend' && !isTimeTogether(chunks, at)) return stayed(scene, at, group);
  if (
    /^(?:see|sit-with|catch-up-with)$/.test(lemma) &&
    !(isSeen(chunks, at) && doersOf(chunks, at, group).some(isPerson))
  )
    return [];
  const subject = sidesOfActors(scene, doersOf(chunks, at, group));
  const body = objects.length === 0 ? bodyMeeting(scene, at, group) : undefined;
  if (body) return body;
  const all = [...doersOf(chunks, at, group), ...objects];
  const tables = meetingsOf(scene, subject, objects).filter(
    sides => partyCount(sides) > 1 || isAtWar(all.length > 1 ? all : objects, sides) || isWithUnnamedStates(all, sides),
  );
  if (tables.length === 0 || (objects.length > 0 && subject.length === 0)) return refuse(scene, at, 'one side only');
  const kind = doersOf(chunks, at, group).some(isNegotiator) ? NEGOTIATION : MEETING;
  const told = latestOf(chunks, at);
  return flatMap(tables, sides =>
    propose(scene, { at: told, method: 'met-with', ...kind, sides, outcome: group.outcome }),
  );
};

/** "have met eight times, most recently in Oslo on Friday": the last of them is told. */
function latestOf(chunks: readonly Chunk[], at: number): number {
  const recently = chunks.findIndex(({ lower }, i) => i > at && lower === 'recently' && chunks[i - 1].lower === 'most');
  return recently < 0 ? at : recently;
}

const MEETING = { type: 'meeting', noun: 'meeting' } as const;
const NEGOTIATION = { type: 'negotiation', noun: 'negotiations' } as const;

/** "Kenyan and Ugandan negotiators" */
const isNegotiator = ({ office }: Actor): boolean => office === 'negotiators' || office === 'negotiator';

/** "met rebel leaders": the other side of a war may have no name. */
const isAtWar = (others: readonly Actor[], sides: readonly Side[]): boolean =>
  others.some(
    ({ title, sides }) =>
      sides.every(({ kind }) => kind === 'organization') && /^(?:rebels?|insurgents|guerrillas)\b/.test(title),
  ) && sides.some(({ level, kind }) => level !== 'other' || kind === 'country');

// "the cricket team", "Kenya's under-19 side", "in the final on Sunday": "the rescue team", "our side" and "the final days" are none
const SQUAD =
  /\bin the finals?(?:[.,;]| (?:of|in|on|at)\b)|\b(?:cricket|football|soccer|rugby|hockey|basketball|volleyball|handball|netball|baseball|under-\d\d) (?:team|side|squad)s?\b/i;

/** "South Africa and Japan meet for third place", in a report of a tournament. */
const isOfTeams = (scene: Scene, at: number, group: VerbGroup): boolean =>
  doersOf(scene.chunks, at, group).every(({ head }) => head === 'country' || head === 'organization') &&
  tellsOfSport(scene.reading);

const isPerson = ({ head }: Actor): boolean => head === 'person' || head === 'pronoun';

/** "spent Monday in Oslo", "spent two days in Kenya" */
function stayed(scene: Scene, at: number, { left, outcome }: VerbGroup): readonly Candidate[] {
  const { chunks } = scene;
  const inAt = chunks.findIndex(({ lower }, i) => i > at && i <= at + 4 && lower === 'in');
  const time = chunks
    .slice(at + 1, inAt)
    .some(({ kind, lower }) => kind === 'date' || /^(?:days?|hours?)$/.test(lower));
  const visitors = travellers(scene, subjectBefore(chunks, left)).filter(isOfficial);
  if (inAt < 0 || !time || visitors.length === 0) return [];
  return visitsOf(scene, { at, visitors, spots: spotsFrom(chunks, inAt + 1), outcome, method: 'is-in' });
}

/** "saw President Rao for an hour", "is due in Oslo to see Norway's Singh"; nobody who "saw Rao win" met him. */
function isSeen(chunks: readonly Chunk[], at: number): boolean {
  const purpose = chunks[at - 1]?.lower === 'to';
  const [seen, next] = chunks.slice(at + 1, at + 3);
  const official =
    seen?.kind === 'actor' &&
    seen.members.some(
      ({ head, named, level, sides }) =>
        head === 'person' && named && (level !== 'other' || (purpose && countriesOf(sides).size > 0)),
    );
  return (
    official &&
    (next === undefined ||
      next.kind !== 'word' ||
      /^(?:in|at|for|on|there|here|later|again|before|after|during|separately)$/.test(next.lower))
  );
}

/** "spent 40 minutes with Rao", not money */
const isTimeTogether = (chunks: readonly Chunk[], at: number): boolean => {
  const reach = chunks.slice(at + 1, at + 8);
  const time = reach.findIndex(({ lower }) => /\b(?:minutes|hours?)$/.test(lower));
  return time >= 0 && reach[time + 1]?.lower === 'with';
};

/** "The Arctic Council meets in Oslo", "EU foreign ministers are meeting": an organization's own meeting. */
export function bodyMeeting(scene: Scene, at: number, group: VerbGroup): readonly Candidate[] | undefined {
  const actors = doersOf(scene.chunks, at, group);
  const sides = sidesOfActors(scene, actors);
  const bodies = actors.filter(actor => actor.head === 'organization' || actor.plural || actor.body);
  if (bodies.length !== 1 || sides.length !== 1 || !isInterstate(scene.reading, sides[0])) return undefined;
  const tier =
    actors[0].level === 'minister'
      ? 'ministers'
      : actors[0].level === 'head_of_state_or_government'
        ? 'top'
        : undefined;
  const type = tier === 'top' ? 'summit' : 'multilateral_meeting';
  return propose(scene, { at, method: 'body-meets', type, tier, noun: 'meeting', sides, outcome: group.outcome });
}

/** "met eight times" */
const COUNTS: ReadonlySet<string> = new Set([...wordsOf('day_number'), 'several', 'many', 'dozens']);

/** "met." "met in Oslo" "met on Friday", but not "met expectations". */
function standsAlone(next: Chunk | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'actor';
  return (
    COUNTS.has(next.lower) ||
    isA('preposition', next.lower) ||
    isA('adverb', next.lower) ||
    isA('during', next.lower) ||
    isA('before', next.lower)
  );
}
