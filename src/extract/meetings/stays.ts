import type { Candidate, Frame, Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import { isOfficial, travellers, visitsOf } from './trip.ts';
import { type Outcome, verbGroup } from './verb-phrase.ts';
import { dateOf } from './when.ts';
import { spotsFrom } from './where.ts';
import { isA, type VerbForm, verbForm } from './words.ts';

const BE: VerbForm = { frame: 'hold', lemma: 'be', tenses: new Set(['third']) };

/** "Rao is in Oslo for a summit", "was in Kenya on a visit", "will be in Oslo on Monday", "is due in Oslo". */
export const stayFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const away = leavesFor(chunks, at);
  const inAt = away ?? chunks.findIndex((chunk, i) => i > at && i <= at + 3 && /^(?:in|at)$/.test(chunk.lower));
  const filled = away !== undefined || inAt < 0 || chunks.slice(at + 1, inAt).every(isStayFiller);
  const all = inAt < 0 || !filled ? [] : spotsFrom(chunks, inAt + 1);
  const spots = chunks[inAt]?.lower === 'at' ? all.filter(({ venue }) => venue !== undefined) : all;
  if (spots.length === 0) return chunks[at + 1]?.lower === 'there' ? wasThere(scene, at) : [];
  const verbal = verbGroup(chunks, at, BE);
  if (isOfThings(chunks, verbal.left)) return [];
  const outcome = stayOutcome(chunks, away === undefined ? at : -1, verbal.outcome);
  const purpose = chunks.slice(inAt + 1, inAt + 6).some(isPurpose);
  const visitors = travellers(scene, subjectBefore(chunks, verbal.left));
  const known =
    visitors.some(side => side.kind === 'person' && isOfficial(side)) &&
    (outcome.status === 'ongoing' ||
      isToBeThere(chunks, at, inAt, outcome) ||
      isDue(chunks, at) ||
      away !== undefined ||
      isStaySoFar(chunks, inAt));
  if (visitors.length === 0 || !(purpose || known || isComing(chunks, inAt))) return [];
  return visitsOf(scene, { at, visitors, spots, outcome, method: 'is-in' });
};

/** "Chadian forces are in Mali": what is there is no actor of this grammar. */
const isOfThings = (chunks: readonly Chunk[], subject: number): boolean =>
  chunks[subject]?.kind === 'word' && chunks[subject - 1]?.members.at(-1)?.head === 'adjective';

/** "for talks", "on a visit", "where he will", not "on Monday" */
const isPurpose = ({ lower }: Chunk, i: number, near: readonly Chunk[]): boolean =>
  /^(?:for|where|as)$/.test(lower) || (lower === 'on' && near[i + 1]?.kind !== 'date');

/** "Ek was there on Tuesday": in the city that somebody has just been said to visit. */
function wasThere(scene: Scene, at: number): readonly Candidate[] {
  const { chunks, memory, sentence } = scene;
  const { left, outcome } = verbGroup(chunks, at, BE);
  const visitors = chunks[left]?.kind === 'actor' || chunks[left]?.kind === 'comma' ? subjectBefore(chunks, left) : [];
  const official = travellers(scene, visitors).filter(side => side.kind === 'person' && isOfficial(side));
  const last = memory.candidates.findLast(({ place }) => place?.name != null);
  const near = last?.place && sentence.index - Math.max(...last.sentences) <= THERE_REACH ? [last.place] : [];
  if (official.length === 0 || near.length === 0 || dateOf(chunks, at) === null) return [];
  return visitsOf(scene, { at, visitors: travellers(scene, visitors), spots: near, outcome, method: 'is-in' });
}

/** How many sentences back "there" may reach. */
const THERE_REACH = 1;

/** "is off to Oslo", "is on her way to Oslo" */
function leavesFor(chunks: readonly Chunk[], at: number): number | undefined {
  const way = chunks
    .slice(at + 1, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const to = /^off\b/.test(way) ? at + 2 : /^on (?:his|her|their) way$/.test(way) ? at + 4 : undefined;
  return to !== undefined && chunks[to]?.lower === 'to' ? to : undefined;
}

/** "is due in Oslo in November" */
const isDue = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at + 1, at + 3).some(({ lower }) => lower === 'due' || lower === 'expected');

/** "will be in Oslo on Monday", "is scheduled to be in Oslo from 3 to 9 April" */
const isToBeThere = (chunks: readonly Chunk[], at: number, inAt: number, { status }: Outcome): boolean =>
  chunks[at].lower === 'be' &&
  status === 'planned' &&
  chunks.slice(inAt + 2, inAt + 5).some(({ kind }) => kind === 'date');

/** "was in Kenya last month", "was in Oslo on Monday", not "was in Kenya when the war broke out in June" */
function isStaySoFar(chunks: readonly Chunk[], inAt: number): boolean {
  const next = /^(?:on|from)$/.test(chunks[inAt + 2]?.lower ?? '') ? inAt + 3 : inAt + 2;
  return chunks[next]?.kind === 'date';
}

/** "is now in", "is due in", not "is held in". */
const isStayFiller = ({ kind, lower }: Chunk): boolean =>
  kind === 'date' || isA('adverb', lower) || isA('plan', lower) || /^(?:currently|here)$/.test(lower);

function stayOutcome(chunks: readonly Chunk[], at: number, outcome: Outcome): Outcome {
  if (outcome.status === 'rejected' || outcome.status === 'planned') return outcome;
  if (at < 0) return { status: 'planned', sure: true };
  if (isA('plan', chunks[at + 1]?.lower ?? '')) return { status: 'planned', sure: true };
  return { status: isA('past_be', chunks[at].lower) ? 'held' : 'ongoing', sure: true };
}

/** "is in Oslo to meet Rao" */
const isComing = (chunks: readonly Chunk[], inAt: number): boolean =>
  chunks.slice(inAt + 1, inAt + 6).some(({ lower }, i, all) => {
    const frame = verbForm(all[i + 1]?.lower ?? '')?.frame;
    return lower === 'to' && (frame === 'meet' || frame === 'attend' || frame === 'hold');
  });
