import type { KnownIdentity, ResolvableReport } from '../model/record.ts';
import { countOf } from './facts.ts';
import type { Store } from './open.ts';
import { allRows, oneRow, reading } from './statement.ts';

/** All reports and the identity they have now, of one moment; `basis` tells that moment to `saveRecord`. */
export type StoredReports = {
  readonly reports: readonly ResolvableReport[];
  readonly known: readonly KnownIdentity[];
  readonly basis: number;
};

type ReportRow = Pick<ResolvableReport, 'documentId' | 'text' | 'publishedOn' | 'publisher'> & {
  readonly sentences: string;
  readonly extraction: string;
};
type MemberRow = { readonly id: string; readonly kind: KnownIdentity['kind']; readonly key: string };

const REPORTS = `SELECT id AS documentId, text, published_on AS publishedOn, publisher, sentences, extraction
  FROM documents ORDER BY id`;
/** `seq` rises in the order of first sight. */
const IDENTITY = `SELECT resources.kind, resources.id, members.key
  FROM resources JOIN members ON members.resource = resources.seq ORDER BY resources.seq, members.key`;
const PENDING = 'SELECT count(*) AS pending FROM documents WHERE resolved = 0';

export const storedReports = (store: Store): StoredReports =>
  reading(store, () => ({
    reports: allRows<ReportRow>(store, REPORTS).map(toReport),
    known: knownIdentity(allRows<MemberRow>(store, IDENTITY)),
    basis: countOf(store, 'reports'),
  }));

/** How many reports are saved but not yet in the record. */
export const pendingReports = (store: Store): number => oneRow<{ pending: number }>(store, PENDING)?.pending ?? 0;

const toReport = ({ sentences, extraction, ...row }: ReportRow): ResolvableReport => ({
  ...row,
  sentences: JSON.parse(sentences),
  extraction: JSON.parse(extraction),
});

function knownIdentity(rows: readonly MemberRow[]): KnownIdentity[] {
  const known = new Map<string, { id: string; kind: KnownIdentity['kind']; memberKeys: string[] }>();
  for (const { id, kind, key } of rows) {
    const identity = known.get(`${kind}:${id}`) ?? { id, kind, memberKeys: [] };
    identity.memberKeys.push(key);
    known.set(`${kind}:${id}`, identity);
  }
  return [...known.values()];
}
