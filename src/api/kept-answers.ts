import type { Store } from '../store/open.ts';
import { stateOf } from '../store/state.ts';
import { etagOf, matchingTag } from './etag.ts';
import type { Answer } from './route.ts';

/** An answer with its tag; its body as well if it was asked for more than once. */
type Kept = Omit<Answer, 'body'> & { readonly etag: string; readonly body?: string | Buffer | undefined };

/** Answers to what was asked, found as long as they are true. */
export type KeptAnswers = {
  /** Whoever has the answer already, as its tag says, gets one without a body. */
  readonly find: (asked: string, ifNoneMatch?: string) => Answer | undefined;
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
 * forgotten: what was true before is never told. At first only the tag is kept: most of what is asked once is not asked
 * again, unless to know whether it changed.
 */
export function keptAnswers(store: Store): KeptAnswers {
  const answers = new Map<string, Kept>();
  let bytes = 0;
  let state = '';
  const sizeOf = (asked: string, { body = '' }: Kept): number =>
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
  const put = (asked: string, answer: Kept): void => {
    const known = answers.get(asked);
    const kept: Kept = known ? answer : { ...answer, body: undefined };
    const size = sizeOf(asked, kept);
    if (known?.body !== undefined || size > LARGEST_BYTES) return;
    answers.delete(asked);
    answers.set(asked, kept);
    bytes += size - (known ? sizeOf(asked, known) : 0);
    makeRoom();
  };
  return {
    state: () => state,
    find(asked, ifNoneMatch) {
      const now = stateOf(store);
      if (now !== state) begin(now);
      const known = answers.get(asked);
      if (known?.body !== undefined) return { ...known, body: known.body };
      return known && matchingTag(known.etag, ifNoneMatch) ? { ...known, body: '' } : undefined;
    },
    keep(asked, { body, ...rest }, before) {
      if (typeof body === 'function' || rest.status !== undefined) return { body, ...rest };
      const answer = { ...rest, body, etag: rest.etag ?? etagOf(body) };
      if (before === state) put(asked, answer);
      return answer;
    },
  };
}
