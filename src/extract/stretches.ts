/** A stretch of a text by offsets, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** Whether two stretches share a character. */
export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** A test of whether a stretch touches one of those given; each is marked once, so that long texts cost no more a word. */
export function covering(length: number, stretches: Iterable<Stretch>): (stretch: Stretch) => boolean {
  const marks = new Uint8Array(length);
  for (const { start, end } of stretches) marks.fill(1, start, end);
  return stretch => isMarked(marks, stretch);
}

/** A view of the marks would cost more than the few letters of a name. */
function isMarked(marks: Uint8Array, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (marks[i]) return true;
  return false;
}

/** Of stretches that overlap the longest stays; of equal ones the first. In the order of the text. */
export function longestOf<Item extends Stretch>(items: readonly Item[], length: number): Item[] {
  const inOrder = items.toSorted((a, b) => a.start - b.start);
  if (inOrder.every((item, i) => i === 0 || inOrder[i - 1].end <= item.start)) return inOrder;
  const marks = new Uint8Array(length);
  const kept = items
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (isMarked(marks, { start, end })) return false;
      marks.fill(1, start, end);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start);
}
