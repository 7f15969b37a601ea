/** A step of a long answer; whoever asks for little meanwhile waits for one such step. */
const STEP_MS = 4;

const waiting: (() => void)[] = [];
let began: number | undefined;

/**
 * To be awaited in between by what may take long, as often as one likes: once a step has lasted, others are answered. In
 * each round of the event loop one of all long answers goes on.
 */
export async function pause(): Promise<void> {
  if (performance.now() - (began ?? begin()) < STEP_MS) return;
  await new Promise<void>(goOn => {
    if (waiting.push(goOn) === 1) setImmediate(resume);
  });
}

/** How many answers wait to go on. */
export const paused = (): number => waiting.length;

/** A step ends with the round of the event loop in which it began. */
function begin(): number {
  setImmediate(() => {
    began = undefined;
  });
  began = performance.now();
  return began;
}

function resume(): void {
  begin();
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(resume);
}
