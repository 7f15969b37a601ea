import { nameTokens, soundKey } from './name-key.ts';

/** Begins words that stand for a sound: nobody types it, and it is a letter to the index of words. */
const MARK = '\ue000';
/** Too many short words sound alike. */
const SHORTEST = 4;
/** The index knows no capitals; these letters stand for no sound of their own. */
const LOWER: Readonly<Record<string, string>> = { S: 'x', C: 'c', J: 'j', T: 'q' };

/** A word of the index that all usual spellings of a name share: Jumabaev, Zhumabaev. Undefined for short words. */
export const soundToken = (token: string): string | undefined =>
  token.length < SHORTEST || /\d/.test(token)
    ? undefined
    : MARK + soundKey(token).replace(/[SCJT]/g, letter => LOWER[letter]);

/** The sounds of all words of these names. */
export const soundTokens = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap(nameTokens).flatMap(token => soundToken(token) ?? [])),
];
