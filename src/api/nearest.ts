/** A third of the word's letters, and of short words more. */
const farthestOf = (word: string): number => Math.max(3, Math.floor(word.length / 3));

/** The word of a list that is fewest edits away from `word`, if one is close enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(candidate => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.min(farthestOf(best.candidate), best.candidate.length - 1)
    ? best.candidate
    : undefined;
}

/** Levenshtein distance. Words far apart in length are not compared, so a long hostile word costs nothing. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > farthestOf(b)) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
