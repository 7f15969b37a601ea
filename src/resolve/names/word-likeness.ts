import { soundKey } from '../../model/name-key.ts';
import { editDistance } from './edit-distance.ts';
import { givenNameTie } from './given-names.ts';

export type LikenessHow = 'equal' | 'sound' | 'variant' | 'nickname' | 'initial' | 'spelling' | 'joined';
export type Likeness = { readonly value: number; readonly how: LikenessHow };

/** How much each kind of likeness is worth: what is left to chance when two words agree only so far. */
export const LIKENESS = {
  equal: 1,
  sound: 0.96, // one sound in two transliterations
  variant: 0.94, // Sergei, Serhiy
  joined: 0.94, // Sangh Priya, Sanghpriya
  nickname: 0.88, // Bill, William
  initial: 0.8, // G. for Gamini: one in twenty names would fit
} as const;

/** Edits allowed by the length of the shorter word: one slip in a short word, more in a long one. */
const ALLOWED_EDITS = [
  { upTo: 2, edits: 0 },
  { upTo: 6, edits: 1 },
  { upTo: 10, edits: 2 },
  { upTo: Number.POSITIVE_INFINITY, edits: 3 },
];

/** Tim and Tom, Mary and Gary: two short given names that both exist differ by a letter without being a slip. */
const SHORT_NAME = 4;

/** Likeness of two folded words of personal names; undefined when they are two words. */
export function personWordLikeness(left: string, right: string): Likeness | undefined {
  if (left === right) return likenessOf('equal');
  if (isInitial(left) || isInitial(right)) return initialFits(left, right) ? likenessOf('initial') : undefined;
  if (soundKey(left) === soundKey(right)) return likenessOf('sound');
  const tie = givenNameTie(left, right);
  if (tie === 'variant' || tie === 'nickname') return likenessOf(tie);
  if (tie === 'different' && Math.min(left.length, right.length) <= SHORT_NAME) return undefined;
  return spellingLikeness(left, right);
}

/** "g", and "zh." of two letters in another script. */
const isInitial = (word: string): boolean => word.length === 1 || word.endsWith('.');

/** E. and Ye. for Yerzhan, Zh. for Zhandos, J. for Zhandos. */
function initialFits(left: string, right: string): boolean {
  if (left[0] === right[0] && (left.length === 1 || right.length === 1)) return true;
  const [a, b] = [left, right].map(word => soundKey(word.replace('.', '')));
  return a.length < b.length ? b.startsWith(a) : a.startsWith(b);
}

/** Likeness of two words by edits alone, on their letters or on their sounds, whichever is nearer. */
export function spellingLikeness(left: string, right: string): Likeness | undefined {
  const [leftSound, rightSound] = [soundKey(left), soundKey(right)];
  if (onlyOneVowelApart(leftSound, rightSound)) return { value: 0.85, how: 'spelling' };
  const length = Math.max(left.length, right.length);
  const shorter = Math.min(left.length, right.length);
  const allowed = ALLOWED_EDITS.find(({ upTo }) => shorter <= upTo)?.edits ?? 0;
  if (allowed === 0) return undefined;
  const edits = Math.min(editDistance(left, right, allowed), editDistance(leftSound, rightSound, allowed));
  return edits <= allowed ? { value: 1 - edits / length, how: 'spelling' } : undefined;
}

/** Un, On; Kyun, Kyon: transliterations of short East Asian syllables differ in the vowel. */
function onlyOneVowelApart(left: string, right: string): boolean {
  if (left.length !== right.length || left.length > 4) return false;
  const apart = [...left].flatMap((letter, at) => (letter === right[at] ? [] : [letter + right[at]]));
  return apart.length === 1 && /^[aeiou]{2}$/.test(apart[0]);
}

const likenessOf = (how: keyof typeof LIKENESS): Likeness => ({ value: LIKENESS[how], how });
