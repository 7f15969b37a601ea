import type { Chunk } from './chunks.ts';
import { isA, nounForm, verbForm } from './words.ts';

const RELATIVE_REACH = 4;

/** Which chunk behind a noun begins no clause of another: its own relative, its own "was hosted". */
export function ownClause(chunks: readonly Chunk[], at: number): (i: number) => boolean {
  const relative = relativeAt(chunks, at);
  return i => i === relative || isItsHost(chunks, at, i) || isDeadline(chunks, i);
}

/** "The summit was hosted by Kenya in May" */
const isItsHost = (chunks: readonly Chunk[], at: number, i: number): boolean =>
  i === at + 2 && isA('be', chunks[at + 1].lower) && verbForm(chunks[i].lower)?.frame === 'host';

/** "in Oslo before the end of May" */
const isDeadline = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i].lower === 'before' && chunks[i + 2]?.kind === 'date' && chunks[i + 2].lower.startsWith('end of ');

const isOfPhrase = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'actor' ||
  chunk?.kind === 'comma' ||
  /^(?:of|with|between|for|their|his|her|its|the)$/.test(chunk?.lower ?? '');

/** "the summit, which was held in Oslo", "a meeting of their ministers that had been set for Friday": the clause goes on for its noun. */
function relativeAt(chunks: readonly Chunk[], at: number): number | undefined {
  if (nounForm(chunks[at].lower) === undefined) return undefined;
  let index = at + 1;
  while (index <= at + RELATIVE_REACH && isOfPhrase(chunks[index])) index++;
  if (/^(?:which|that)$/.test(chunks[index]?.lower ?? ''))
    return chunks.slice(index, index + PAST_REACH).some(({ lower }) => IN_BETWEEN.test(lower)) ? undefined : index;
  const which = chunks.findIndex(
    ({ lower }, i) => i > at && ((lower === 'which' && chunks[i - 1].kind === 'comma') || isOfPlan(chunks, i)),
  );
  const own = which > 0 && which <= at + TOPIC_REACH && !chunks.slice(at + 1, which).some(isPredicate);
  return own ? which : undefined;
}

/** "the talks, which had been suspended in June": the day is not theirs. */
const IN_BETWEEN = /^(?:arranged|agreed|suspended|interrupted|broken|adjourned|stalled|collapsed|announced|proposed)$/;
const PAST_REACH = 4;

/** "a summit on the drought that was to open in Oslo": what is to be is the meeting. */
const isOfPlan = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i].lower === 'that' && isA('be', chunks[i + 1]?.lower ?? '') && chunks[i + 2]?.lower === 'to';

/** How long what talks are about may be: "talks on the transit of goods through the new port, which opened in Oslo". */
const TOPIC_REACH = 16;

const isPredicate = ({ kind, lower }: Chunk): boolean =>
  kind === 'word' &&
  (verbForm(lower) !== undefined ||
    isA('be', lower) ||
    isA('have', lower) ||
    isA('speech', lower) ||
    isA('clause', lower));
