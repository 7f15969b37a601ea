import type { Actor } from './actor.ts';
import { type Frame, refuse } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, subjectBefore } from './clause.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, type Side } from './side.ts';
import { meetingsOf } from './split.ts';
import { verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';

const TOLD = { frame: 'speak', lemma: 'tell', tenses: new Set(['past'] as const) } as const;

/** "Rao told President Singh in Oslo that": whoever is told something in a city is met there; what is told in a letter is not. */
export const toldFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const where = placeAfterHearer(chunks, at);
  if (where === undefined) return [];
  const { left, outcome, passive } = verbGroup(chunks, at, TOLD);
  const [place] = spotsFrom(chunks, where + 1);
  if (passive || place?.name == null) return [];
  const hearers = sidesOfActors(scene, actorsAt(chunks, at + 1));
  const tellers = sidesOfActors(scene, subjectBefore(chunks, left));
  if (!tellers.some(isOfState) || !hearers.some(isOfState)) return [];
  const [sides] = meetingsOf(scene, tellers, actorsAt(chunks, at + 1));
  if (partyCount(sides) < 2 || countriesOf(sides).size < 2) return refuse(scene, at, 'one side only');
  return propose(scene, { at, method: 'told-there', type: 'meeting', noun: 'talks', sides, outcome, place });
};

const isOfState = ({ kind, level, countries }: Side): boolean =>
  kind === 'country' || (kind === 'person' && level !== 'other' && countries.length > 0);

/** Index of the "in" that stands right behind one hearer: "told Rao in Oslo", "told a Chadian envoy on Monday in Oslo". */
function placeAfterHearer(chunks: readonly Chunk[], at: number): number | undefined {
  const hearer = chunks.findIndex(({ kind }, i) => i > at && i <= at + 2 && kind === 'actor');
  if (hearer < 0 || chunks[hearer].members.length > 1 || !isOne(chunks[hearer].members[0])) return undefined;
  const next = chunks.findIndex(({ kind, lower }, i) => i > hearer && kind !== 'date' && lower !== 'on');
  return /^(?:in|at)$/.test(chunks[next]?.lower ?? '') ? next : undefined;
}

const isOne = ({ head, plural }: Actor): boolean =>
  head === 'person' || head === 'pronoun' || (head === 'role' && !plural);
