import type { Quoted } from '../model/mention.ts';
import type { ResolvableReport, ResourceKind } from '../model/record.ts';

/** A thing as one report sees it: one item of one list of its extraction. */
export type Sighting<Item> = {
  readonly key: string;
  readonly kind: ResourceKind;
  readonly index: number;
  readonly item: Item;
  readonly report: ResolvableReport;
};

/** All sightings of a kind, in an order that depends on what was reported and not on when it was ingested. */
export function sightingsOf<Item>(
  kind: ResourceKind,
  reports: readonly ResolvableReport[],
  itemsOf: (report: ResolvableReport) => readonly Item[],
): Sighting<Item>[] {
  return reports.flatMap(report =>
    itemsOf(report).map((item, index) => ({
      key: memberKey(report.documentId, kind, index),
      kind,
      index,
      item,
      report,
    })),
  );
}

export const memberKey = (documentId: string, kind: ResourceKind, index: number): string =>
  `${documentId}#${kind}:${index}`;

/** Reports by date of publication, undated ones last, then by id: an id is made from the text. */
export const sortReports = (reports: readonly ResolvableReport[]): ResolvableReport[] =>
  [...reports].sort(
    (a, b) => compareText(a.publishedOn ?? '9999', b.publishedOn ?? '9999') || compareText(a.documentId, b.documentId),
  );

/** Where a sighting stands among all of its kind: by date of publication, undated ones last, then by document and index. */
export const placeOf = ({ report: { publishedOn, documentId }, index }: Sighting<unknown>): string =>
  `${publishedOn ?? '9999'} ${documentId} ${String(index).padStart(5, '0')}`;

export const sameReport = (left: Sighting<unknown>, right: Sighting<unknown>): boolean =>
  left.report.documentId === right.report.documentId;

/** Order by code units: the same on every machine. */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The sentence around a stretch of a report; the stretch itself where sentences do not cover it. */
export function sentenceAround({ sentences, text }: ResolvableReport, start: number, end: number): string {
  const sentence = sentences.find(span => span.start <= start && start < span.end);
  return sentence ? text.slice(sentence.start, Math.max(sentence.end, end)) : text.slice(start, end);
}

/** A stretch as evidence. */
export const quoted = ({ text }: ResolvableReport, start: number, end: number): Quoted => ({
  start,
  end,
  quote: text.slice(start, end),
});
