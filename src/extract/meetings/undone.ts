import type { Chunk } from './chunks.ts';
import type { Outcome } from './verb-phrase.ts';
import { isA } from './words.ts';

const REACH = 9;

/** "was to have taken place on Friday": it did not. */
export const wasToHave = (chunks: readonly Chunk[], be: number): boolean =>
  /^(?:was|were)$/.test(chunks[be]?.lower ?? '') && chunks[be + 1]?.lower === 'to' && chunks[be + 2]?.lower === 'have';

/** "… but was put off", "have put off by a week a summit that …", else it is off. */
export const undone = (chunks: readonly Chunk[]): Outcome => ({
  status: chunks.some(({ lower }) => isA('postponed', lower)) ? 'postponed' : 'cancelled',
  sure: false,
});

/** "cancelled" and "…, cancelling", but not "hinted at cancelling", "threatened to cancel". */
export function cancelling(chunks: readonly Chunk[], at: number): Outcome {
  const { lower } = chunks[at];
  const before = chunks[at - 1];
  const beside =
    /ing(?:-off)?$/.test(lower) && (before === undefined || before.kind === 'comma' || before.kind === 'and');
  const done =
    beside || /(?:ed|celled)$|^called-off$/.test(lower) || isA('future', before?.lower ?? '') || isMadeTo(chunks, at);
  return done ? { status: 'cancelled', sure: true } : { status: 'planned', sure: false };
}

/** "forced Chad and Mali to call off", "decided to cancel", not "threatened to cancel", "asked Chad to call off" */
function isMadeTo(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.lower !== 'to') return false;
  const verb = chunks.findLastIndex(({ kind }, i) => i < at - 1 && kind === 'word');
  return (
    verb >= at - REACH &&
    /^(?:forced|forces|obliged|compelled|prompted|caused|led|decided|agreed|opted|chose|moved)$/.test(
      chunks[verb].lower,
    )
  );
}
