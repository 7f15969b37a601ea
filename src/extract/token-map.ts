import { type Token, tokenAt } from './document.ts';
import type { Stretch } from './stretches.ts';

/** What is known of tokens, by their index; asked for any number, also before the first and after the last token. */
export type TokenMap<Value> = {
  readonly get: (index: number) => Value | undefined;
  readonly has: (index: number) => boolean;
};

type Marks<Value> = TokenMap<Value> & { readonly lay: (stretch: Stretch, value: Value) => void };

/** A map over the tokens of a report; `lay` puts a value on those that a stretch touches. */
export function tokenMap<Value>(tokens: readonly Token[]): Marks<Value> {
  const values = new Array<Value | undefined>(tokens.length).fill(undefined);
  const get = (index: number): Value | undefined => (index >= 0 && index < values.length ? values[index] : undefined);
  return {
    get,
    has: index => get(index) !== undefined,
    lay: ({ start, end }, value) => {
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i].start < end; i++) values[i] = value;
    },
  };
}
