import { monthNumber } from '../dates/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, objectAfter } from './clause.ts';
import { undone, wasToHave } from './undone.ts';
import type { Outcome } from './verb-phrase.ts';
import { isA, wordsOf } from './words.ts';

/** What the verb to the right of a noun says, and who does it. */
export type Predicate = {
  readonly outcome: Outcome;
  readonly doers: readonly Actor[];
  /** Where it begins. */
  readonly at: number;
};

const PREDICATE_REACH = 18;
const AGENT_REACH = 5;

/** "… will be held", "… took place", "… scheduled for", "… was cancelled" */
export function predicateAfter(chunks: readonly Chunk[], at: number): Predicate | undefined {
  let reach = at + PREDICATE_REACH;
  for (let i = at + 1; i < chunks.length && i <= reach; i++) {
    const { kind, lower } = chunks[i];
    const close = kind === 'comma' ? insertionEnd(chunks, i) : undefined;
    if (close !== undefined) {
      reach += close - i;
      i = close;
      continue;
    }
    if (kind === 'comma' && chunks[i + 1]?.lower === 'which')
      return droppedAfter(chunks, i + 2) ?? (isOfEvent(chunks, i + 2) ? predicateAt(chunks, i + 2) : undefined);
    if (kind === 'comma' && !isReduced(chunks, i + 1)) return undefined;
    if (kind === 'and' && startsPredicate(chunks, i + 1)) return undefined;
    const relative = /^(?:that|which)$/.test(lower) && startsPredicate(chunks, i + 1);
    if (/^(?:that|which)$/.test(lower) && chunks[i + 1]?.kind === 'actor') return droppedAfter(chunks, i + 2);
    if (kind === 'mark' || (isA('clause', lower) && !relative) || isA('speech', lower)) return undefined;
    if (kind !== 'word' || !startsPredicate(chunks, i)) continue;
    return predicateAt(chunks, i);
  }
  return undefined;
}

/** "…, which will be held in Oslo"; "which will be taken over by Chad" is said of something else. */
const isOfEvent = (chunks: readonly Chunk[], i: number): boolean =>
  startsPredicate(chunks, i) && chunks.slice(i, i + EVENT_REACH).some(({ lower }) => OF_EVENTS.test(lower));

const EVENT_REACH = 5;
const OF_EVENTS = /^(?:held|hosted|convened|place|begins?|began|opens?|opened|starts?|started|due|scheduled|runs?)$/;

function predicateAt(chunks: readonly Chunk[], at: number): Predicate {
  const doers = agentsAfter(chunks, at);
  if (wasToHave(chunks, at)) return { outcome: undone(chunks), doers, at };
  const fate = isA('plan', chunks[at].lower) ? predicateAfter(chunks, at) : undefined;
  if (fate && DROPPED.has(fate.outcome.status)) return fate;
  if (isDayOfBeginning(chunks, at)) return { outcome: { status: 'planned', sure: false }, doers, at };
  if (isShifted(chunks, at)) return { outcome: { status: 'postponed', sure: true }, doers, at };
  const words = flatMap(chunks.slice(at, at + 6), chunk => (chunk.kind === 'word' ? [chunk.lower] : []));
  return { outcome: predicateOutcome(words), doers, at };
}

/** "talks begin on Monday", "the visit that starts Monday": the present with a day tells of one to come; headings have none. */
export const isDayOfBeginning = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:begin|start|open|resume|convene)s?$/.test(chunks[at]?.lower ?? '') &&
  chunks[chunks[at + 1]?.lower === 'on' ? at + 2 : at + 1]?.kind === 'date';

/** "has been moved to the first half of May": to another day, not to another place. */
function isShifted(chunks: readonly Chunk[], at: number): boolean {
  const moved = chunks.findIndex(({ lower }, i) => i > at && i <= at + 3 && SHIFTED.test(lower));
  if (moved < 0 || !isA('be', chunks[moved - 1].lower)) return false;
  const to = chunks.findIndex(
    ({ lower }, i) => i > moved && i <= moved + 2 && /^(?:to|until|till|into|from)$/.test(lower),
  );
  return to > 0 && chunks.slice(to + 1, to + 6).some(isTime);
}

/** "to June", "to a later date" are no dates of their own. */
const isTime = ({ kind, lower }: Chunk): boolean =>
  kind === 'date' || monthNumber(lower) !== undefined || /^(?:date|day|week|month|year)$/.test(lower);

const SHIFTED = /^(?:moved|shifted|pushed|put|switched|rolled-over|carried-over)$/;

/** "the talks that Chad had offered to host have been put off" */
function droppedAfter(chunks: readonly Chunk[], from: number): Predicate | undefined {
  for (let i = from; i < chunks.length && i <= from + PREDICATE_REACH; i++) {
    if (chunks[i].kind === 'mark' || isA('speech', chunks[i].lower)) return undefined;
    if (!isA('be', chunks[i].lower)) continue;
    const outcome = predicateOutcome(chunks.slice(i, i + 3).map(({ lower }) => lower));
    if (DROPPED.has(outcome.status)) return { outcome, doers: [], at: i };
  }
  return undefined;
}

/** "talks planned for Friday in Oslo could not take place": what became of the plan outweighs it. */
const DROPPED: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

const INSERTION_REACH = 10;

/** "the visit, the first by a Kenyan leader, begins on Monday": the comma that closes what the first one opened. */
function insertionEnd(chunks: readonly Chunk[], open: number): number | undefined {
  const end = chunks.findIndex((chunk, i) => i > open && chunk.kind === 'comma');
  return end > 0 && end <= open + INSERTION_REACH && startsPredicate(chunks, end + 1) ? end : undefined;
}

/** "…, to be held in Oslo", "…, scheduled for May": a predicate without a verb of its own may follow a comma. */
const isReduced = (chunks: readonly Chunk[], i: number): boolean =>
  startsPredicate(chunks, i) && (chunks[i].lower === 'to' || isA('plan', chunks[i].lower));

/** Whom "by" names after a passive: "will be hosted by the EU". */
export function agentsAfter(chunks: readonly Chunk[], at: number): readonly Actor[] {
  const by = chunks.findIndex((chunk, i) => i > at && i <= at + AGENT_REACH && chunk.lower === 'by');
  return by < 0 ? [] : actorsAt(chunks, by + 1);
}

/** Whom "with" names after the verb of an event: "opened in Oslo with the leaders of Chad and Mali", not "with Rao absent". */
export function companyAfter(chunks: readonly Chunk[], at: number): readonly Actor[] {
  const verb = chunks.findIndex(
    (chunk, i) => i > at && /^(?:opened|opens|began|begins|held|met|place)$/.test(chunk.lower),
  );
  if (verb < 0 || !chunks.slice(at + 1, verb).every(isInsideEvent)) return [];
  const company = objectAfter(chunks, verb, /^(?:with|between)$/);
  return chunks.some(({ lower }, i) => i > verb && /^(?:absent|missing|away)$/.test(lower)) ? [] : company;
}

/** "The summit of Gulf leaders in Oslo was": nothing but names, days and helpers before the verb of its own. */
const isInsideEvent = ({ kind, lower }: Chunk): boolean =>
  kind !== 'comma' && kind !== 'mark' && kind !== 'and' && !isA('clause', lower) && !isA('speech', lower);

const HELPERS = new Set([
  ...wordsOf('future', 'modal', 'be', 'have', 'cancelled', 'postponed'),
  'would',
  'did',
  'could',
]);

function startsPredicate(chunks: readonly Chunk[], i: number): boolean {
  const lower = chunks[i]?.lower ?? '';
  if (lower === 'to') return chunks[i + 1]?.lower === 'be' || chunks[i + 1]?.lower === 'take';
  const planned = isA('plan', lower) && !DONE_BY_PEOPLE.test(lower);
  return (
    HELPERS.has(lower) ||
    planned ||
    isDayOfBeginning(chunks, i) ||
    /^(?:took|takes|began|begins|ended|closed|concluded|opened|opens|held|comes|came)$/.test(lower)
  );
}

/** "talks to discuss plans", "a meeting that agreed": talks themselves plan nothing. */
const DONE_BY_PEOPLE =
  /^(?:about|going|plans?|planning|intends?|prepares?|preparing|agree[ds]?|decided|expects?|looks?-forward|looking-forward|hopes-to)$/;

/** "is to last two days", "will run until Friday" says of its end only. */
const LASTING = /^(?:will|shall|to)$/;

function predicateOutcome(words: readonly string[]): Outcome {
  const some = (name: string): boolean => words.some(word => isA(name, word));
  if (some('cancelled')) return { status: 'cancelled', sure: true };
  if (some('postponed')) return { status: 'postponed', sure: true };
  const negated = words.slice(0, 3).some(word => isA('negation', word) && word !== 'without');
  if (negated && words.slice(1, 4).some(word => /^(?:take|happen|materiali[sz]e)$/.test(word)))
    return { status: 'cancelled', sure: true };
  if (negated && isA('future', words[0]) && words[2] === 'go') return { status: 'cancelled', sure: true };
  if (negated) return { status: 'rejected', reason: 'negated' };
  if (isA('be', words[0]) && /^(?:needed|necessary|possible|impossible|unlikely)$/.test(words[1] ?? ''))
    return { status: 'rejected', reason: 'only wished for' };
  if (words[0] === 'would' && words[1] === 'be' && /^(?:a|an|the|no)$/.test(words[2] ?? ''))
    return { status: 'rejected', reason: 'hypothetical' };
  if (words.some(word => /^(?:last|run|continue|conclude|wrap)$/.test(word)) && words.some(word => LASTING.test(word)))
    return { status: 'planned', sure: false };
  if (some('future') || words[0] === 'would') return { status: 'planned', sure: true };
  if (isA('modal', words[0])) return { status: 'rejected', reason: 'only possible' };
  if (words[0] === 'to' || isA('plan', words[0])) return { status: 'planned', sure: true };
  const aimed = /^(?:meant|aimed|designed)$/.test(words[1] ?? '');
  const isTo = words[isA('adverb', words[1] ?? '') ? 2 : 1] === 'to';
  const planned = isA('be', words[0]) && !aimed && (isTo || words.slice(1, 3).some(word => isA('plan', word)));
  if (planned) return { status: 'planned', sure: true };
  if (words.includes('being') || words.some(word => /^(?:underway|ongoing|under)$/.test(word)))
    return { status: 'ongoing', sure: true };
  const past = /^(?:was|were|took|began|ended|closed|concluded|opened|held|came|has|have|had)$/.test(words[0]);
  return past ? { status: 'held', sure: true } : { status: 'held', sure: false };
}

/** A future in the clause of a chunk: what somebody there says of other things tells nothing. */
export function tellsFuture(chunks: readonly Chunk[], at: number): boolean {
  const from = chunks.findLastIndex((chunk, i) => i < at && REPORTS.has(chunk.lower)) + 1;
  const to = chunks.findIndex((chunk, i) => i > at && (REPORTS.has(chunk.lower) || PAST.has(chunk.lower)));
  return namesFuture(chunks.slice(from, to < 0 ? chunks.length : to));
}

const REPORTS = new Set([...wordsOf('speech'), 'that']);

/** "ministers meeting in Oslo have agreed that prices will fall" */
const PAST: ReadonlySet<string> = new Set(['have', 'has', 'had', 'was', 'were', 'where', 'agreed', 'decided']);

/** "will", "would", "are set to", "is to" */
export const namesFuture = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ kind, lower }, i) => {
    if (kind !== 'word') return false;
    const to =
      chunks[i + 1]?.lower === 'to' || (isA('plan', chunks[i + 1]?.lower ?? '') && chunks[i + 2]?.lower === 'to');
    return isA('future', lower) || lower === 'would' || (isA('be', lower) && to);
  });
