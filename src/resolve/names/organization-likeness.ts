import { loadWords } from '../../lists.ts';
import { soundKey } from '../../model/name-key.ts';
import { editDistance } from './edit-distance.ts';
import { wordKind } from './organization-name.ts';
import { LIKENESS, type Likeness } from './word-likeness.ts';

/** Edits allowed by the length of the longer word: names of companies are chosen to differ by a letter or two. */
const ALLOWED_EDITS = [
  { upTo: 8, edits: 1 },
  { upTo: Number.POSITIVE_INFINITY, edits: 2 },
];
const SHORTEST_SPELLED = 4;
/** What a kind is worth that another translator would have put otherwise. */
const KIND_LIKENESS = 0.8;
const KIND_CLASSES = loadWords('gazetteer/name-kind-classes.txt').map(line => line.split(' '));
const KINDS = new Set(KIND_CLASSES.flat());

/** Likeness of two words of organizations' names. Countries, numbers and kinds are equal or not alike at all. */
export function organizationWordLikeness(left: string, right: string): Likeness | undefined {
  if (left === right) return { value: LIKENESS.equal, how: 'equal' };
  if (sameKind(left, right)) return { value: KIND_LIKENESS, how: 'variant' };
  if (wordKind(left) !== 'plain' || wordKind(right) !== 'plain') return undefined;
  if (soundKey(left) === soundKey(right)) return { value: LIKENESS.sound, how: 'sound' };
  const length = Math.max(left.length, right.length);
  const allowed = ALLOWED_EDITS.find(({ upTo }) => length <= upTo)?.edits ?? 0;
  if (Math.min(left.length, right.length) < SHORTEST_SPELLED) return undefined;
  const edits = editDistance(left, right, allowed);
  return edits <= allowed ? { value: 1 - edits / length, how: 'spelling' } : undefined;
}

/** Most words are of no kind: that is known by one look. */
const sameKind = (left: string, right: string): boolean =>
  KINDS.has(left) && KINDS.has(right) && KIND_CLASSES.some(kinds => kinds.includes(left) && kinds.includes(right));
