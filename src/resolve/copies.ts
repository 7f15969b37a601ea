import { nameTokens } from '../model/name-key.ts';
import type { ResolvableReport, StoryCopy } from '../model/record.ts';
import { compareText } from './sighting.ts';

/** Words in a row that hardly two writers choose alike. */
const SHINGLE_WORDS = 6;
/** Share of the shorter report's shingles that makes it a copy: an editor cut and changed the rest. */
const COPY_OVERLAP = 0.6;
/** Shingles that stand for a report in the search for candidates; the smallest by hash, so that two copies choose alike. */
const SKETCH = 24;
/** A sentence that stands in all reports of an agency makes no copy. */
export const FEWEST_SHARED = 3;
/** Of the hashes that two sketches could share. Copies have more than half in common, reports with one foot a sixth. */
const LEAST_SHARE = 0.35;
/** A text this short has no story to copy. */
const FEWEST_SHINGLES = 20;

export type Shingled = {
  readonly documentId: string;
  readonly shingles: ReadonlySet<number>;
  readonly sketch: readonly number[];
};

/** Finds reports that are copies of an earlier one. Reports come in the order of `sortReports`. */
export function findCopies(reports: readonly ResolvableReport[]): StoryCopy[] {
  const originals = new Map<number, Shingled[]>();
  const copies: StoryCopy[] = [];
  for (const report of reports) {
    const own = shingle(report);
    if (own.sketch.length === 0) continue;
    const others = new Set(own.sketch.flatMap(hash => originals.get(hash) ?? []));
    const best = bestOverlap(
      own,
      [...others].filter(({ sketch }) => mayBeCopies(own.sketch, sketch)),
    );
    if (best) copies.push({ documentId: report.documentId, ...best });
    else for (const hash of own.sketch) originals.set(hash, [...(originals.get(hash) ?? []), own]);
  }
  return copies;
}

/** Whether two reports may be copies, by the smallest of their hashes: they are compared as far as both sketches reach. */
export function mayBeCopies(left: readonly number[], right: readonly number[]): boolean {
  const reach = Math.min(left.at(-1) ?? 0, right.at(-1) ?? 0);
  const [ours, theirs] = [left, right].map(sketch => sketch.filter(hash => hash <= reach));
  const shared = ours.filter(hash => theirs.includes(hash)).length;
  return shared >= FEWEST_SHARED && shared >= LEAST_SHARE * Math.min(ours.length, theirs.length);
}

/** Whether one of two reports is a copy, whichever of them came first. */
export const areCopies = (left: ResolvableReport, right: ResolvableReport): boolean =>
  overlapOf(shingle(left).shingles, shingle(right).shingles) >= COPY_OVERLAP;

function bestOverlap(
  own: Shingled,
  candidates: readonly Shingled[],
): { original: string; overlap: number } | undefined {
  const overlaps = candidates.map(other => ({
    original: other.documentId,
    overlap: overlapOf(own.shingles, other.shingles),
  }));
  const [best] = overlaps.sort((a, b) => b.overlap - a.overlap || compareText(a.original, b.original));
  return best && best.overlap >= COPY_OVERLAP ? best : undefined;
}

function overlapOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const shingleHash of small) if (large.has(shingleHash)) shared++;
  return Math.round((shared / small.size) * 1000) / 1000;
}

/** The words in a row that a report is made of; those of its sketch are few, none for a report too short to be copied. */
export function shingle({ documentId, text }: Pick<ResolvableReport, 'documentId' | 'text'>): Shingled {
  const words = nameTokens(text);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
    hashes.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  const sketch = hashes.size < FEWEST_SHINGLES ? [] : [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
  return { documentId, shingles: hashes, sketch };
}

/** FNV-1a: fast, and a chance meeting of two shingles among thousands changes no overlap. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
