import type { Claim } from '../model/record.ts';
import { addReport, countSurer, emptyTally, type Tally } from '../resolve/tally.ts';
import { isNamedIn, isSaidIn, setTally, storyOf, tallyOf } from '../store/tally-rows.ts';
import type { Added } from './additions.ts';
import type { Work } from './work.ts';

/** A tally with the values that are shown of properties that can have but one. */
export type KeptTally = Tally & { readonly shown: Readonly<Record<string, string>> };

/** The tally of a resource with what this run adds to it; undefined when it has none, or more than additions happened. */
export function addedUp(work: Work, seq: number): KeptTally | undefined {
  if (work.disturbed.has(seq)) return undefined;
  const json = tallyOf(work.store, seq);
  const additions = [...(work.additions.get(seq) ?? [])];
  // A report that only says more, or else, of what it named before.
  if (json === undefined || additions.some(([, { called }]) => called.length === 0)) return undefined;
  const tally: KeptTally = JSON.parse(json);
  for (const { kept } of Object.values(tally.sayings))
    for (const { documentId, date } of kept) work.dates.set(documentId, date);
  const open = new Set(additions.map(([documentId]) => documentId));
  for (const [documentId, own] of additions) {
    open.delete(documentId);
    addOne(work, seq, tally, { documentId, own, open });
  }
  for (const claim of work.surer.get(seq) ?? []) countSurer(tally, claim, work.publishedOn(claim.documentId));
  return tally;
}

type One = { readonly documentId: string; readonly own: Added; readonly open: ReadonlySet<string> };

function addOne(work: Work, resource: number, tally: Tally, { documentId, own, open }: One): void {
  const { store, publishedOn } = work;
  const story = storyOf(store, work.originalOf(documentId)).filter(other => other !== documentId && !open.has(other));
  const isNew = (claim?: Claim): boolean =>
    !story.some(other =>
      claim
        ? isSaidIn(store, { resource, property: claim.property, valueKey: claim.valueKey, documentId: other })
        : isNamedIn(store, resource, other),
    );
  addReport(tally, { publishedOn: publishedOn(documentId), ...own, isNew });
}

/** The tally of all that is claimed of a resource. */
export function tallyAll(
  { publishedOn, originalOf }: Work,
  claims: readonly Claim[],
  called: readonly { readonly documentId: string; readonly called: string }[],
): Tally {
  const tally = emptyTally();
  const reports = new Map<string, Added>();
  for (const { documentId, called: name } of called) {
    const own = reports.get(documentId) ?? { called: [], claims: [] };
    own.called.push(name);
    reports.set(documentId, own);
  }
  for (const claim of claims) reports.get(claim.documentId)?.claims.push(claim);
  const counted = new Set<string>();
  for (const [documentId, own] of reports) {
    const original = originalOf(documentId);
    const isNew = (claim?: Claim): boolean => {
      const key = JSON.stringify([original, claim?.property, claim?.valueKey]);
      const known = counted.has(key);
      counted.add(key);
      return !known;
    };
    addReport(tally, { publishedOn: publishedOn(documentId), ...own, isNew });
  }
  return tally;
}

export const keepTally = (work: Work, seq: number, tally: KeptTally | undefined): void =>
  setTally(work.store, seq, tally && JSON.stringify(tally));
