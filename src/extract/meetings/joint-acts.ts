import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, personsOf, type Side } from './side.ts';
import { type VerbGroup, verbGroup } from './verb-phrase.ts';
import { placeOf, spotsFrom } from './where.ts';
import { isA, nounForm, type VerbForm, verbForm } from './words.ts';

/** How far before "together" its verb may stand. */
const VERB_REACH = 12;

/** "The presidents of Chad and Mali inaugurated a bridge in Kayes", "agreed in Oslo to": what officials of two states do in one place they do there together. */
export const jointActFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  if (chunks[at - 1]?.lower === 'to' && !IS_TO.test(chunks[at - 2]?.lower ?? '')) return [];
  const group = verbGroup(chunks, at, formOf(chunks[at].lower));
  const actors = subjectBefore(chunks, group.left);
  if (group.passive || !areOfStates(actors)) return [];
  const spoken = isA('joint_word', chunks[at].lower);
  if (!spoken && chunks.some(({ kind, lower }) => kind === 'word' && nounForm(lower) !== undefined)) return [];
  return actTogether(scene, at, { group, actors, place: spoken ? spokenAt(chunks, at) : placeOf(chunks, at, null) });
};

/** "are to open", "are due to open"; whoever agreed to open a road has not come to open it. */
const IS_TO = /^(?:is|are|was|were|due|set|scheduled|expected)$/;

/** "Rao and Singh laid the first stone together in Oslo", "went jointly to Oslo"; who "work together" need not be in one place. */
export const togetherFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const verb = chunks.findLastIndex(
    ({ kind, lower }, i) => i < at && i >= at - VERB_REACH && kind === 'word' && isPast(lower),
  );
  if (verb < 0 || chunks.slice(verb, at).some(({ lower }) => lower === 'to' || isA('apart', lower))) return [];
  const group = verbGroup(chunks, verb, formOf(chunks[verb].lower));
  const actors = subjectBefore(chunks, group.left);
  if (group.passive || !areOfStates(actors)) return [];
  return actTogether(scene, at, { group, actors, place: placeOf(chunks, at, null) });
};

type Act = { readonly group: VerbGroup; readonly actors: readonly Actor[]; readonly place: Spot | null };

function actTogether(scene: Scene, at: number, { group, actors, place }: Act): readonly Candidate[] {
  const sides = sidesOfActors(scene, actors);
  if (place?.name == null) return [];
  if (!areTwo(sides, actors)) return refuse(scene, at, 'one side only');
  const { outcome } = group;
  return propose(scene, { at, method: 'joint-act', type: 'meeting', noun: 'meeting', sides, outcome, place });
}

/** Two and more who hold an office or speak for a state; a state as such agrees from afar. */
const areOfStates = (actors: readonly Actor[]): boolean =>
  actors.length > 0 &&
  actors.every(({ head, plural }) => head === 'person' || head === 'role' || (head === 'group' && plural)) &&
  (actors.length > 1 || actors[0].plural);

const areTwo = (sides: readonly Side[], actors: readonly Actor[]): boolean =>
  countriesOf(sides).size > 1 &&
  actors.some(isInOffice) &&
  actors.every(actor => isInOffice(actor) || countriesOf(actor.sides).size > 0) &&
  (personsOf(sides).length !== 1 || actors.length > 1);

const isInOffice = ({ level }: Actor): boolean => level !== 'other';

/** "agreed in Oslo on Monday to", "In Oslo, Rao and Singh agreed": what they agree on may lie elsewhere. */
function spokenAt(chunks: readonly Chunk[], at: number): Spot | null {
  const next = chunks.findIndex(({ kind, lower }, i) => i > at && kind !== 'date' && lower !== 'on');
  const here = [next, 0].find(i => /^(?:in|at)$/.test(chunks[i]?.lower ?? ''));
  return here === undefined ? null : (spotsFrom(chunks, here + 1)[0] ?? null);
}

const formOf = (lower: string): VerbForm => verbForm(lower) ?? (isPast(lower) ? PAST : BASE);
const PAST: VerbForm = { frame: 'hold', lemma: '', tenses: new Set(['past', 'participle']) };
const BASE: VerbForm = { frame: 'hold', lemma: '', tenses: new Set(['base']) };

const isPast = (lower: string): boolean =>
  /^[a-z]{2,}ed$|^(?:laid|cut|broke)-|^(?:laid|cut|spent|went|took|gave|held|led|lit|broke|rode|paid)$/.test(lower);
