import type { Store } from '../store/open.ts';
import { stateOf } from '../store/state.ts';
import { etagOf } from './etag.ts';
import type { Answer } from './route.ts';

/** An answer that is there as a whole, with its tag. */
type WholeAnswer = Answer & { readonly body: string | Buffer; readonly etag: string };

/** Answers to what was asked, found as long as they are true. */
export type KeptAnswers = {
  readonly find: (asked: string) => WholeAnswer | undefined;
  /** The answer itself, kept if it is whole. `state` is that of the database before it was made. */
  readonly keep: (asked: string, answer: Answer, state: string) => Answer;
  readonly state: () => string;
};

const MOST_BYTES = 16 * 1024 * 1024;
const LARGEST_BYTES = 256 * 1024;
/** What an answer takes beside its text and what was asked. */
const BESIDE_BYTES = 600;

/**
 * The answers last given, all of one state of the database. When anything was written, by whatever process, all are
 * forgotten: what was true before is never told.
 */
export function keptAnswers(store: Store): KeptAnswers {
  const answers = new Map<string, WholeAnswer>();
  let bytes = 0;
  let state = '';
  const sizeOf = (asked: string, { body }: WholeAnswer): number =>
    2 * asked.length + (typeof body === 'string' ? 2 : 1) * body.length + BESIDE_BYTES;
  const begin = (now: string): void => {
    answers.clear();
    bytes = 0;
    state = now;
  };
  const makeRoom = (): void => {
    for (const [asked, answer] of answers) {
      if (bytes <= MOST_BYTES) return;
      answers.delete(asked);
      bytes -= sizeOf(asked, answer);
    }
  };
  return {
    state: () => state,
    find(asked) {
      const now = stateOf(store);
      if (now !== state) begin(now);
      return answers.get(asked);
    },
    keep(asked, { body, ...rest }, before) {
      if (typeof body === 'function' || rest.status !== undefined) return { body, ...rest };
      const answer = { ...rest, body, etag: rest.etag ?? etagOf(body) };
      const size = sizeOf(asked, answer);
      if (before !== state || size > LARGEST_BYTES || answers.has(asked)) return answer;
      answers.set(asked, answer);
      bytes += size;
      makeRoom();
      return answer;
    },
  };
}
