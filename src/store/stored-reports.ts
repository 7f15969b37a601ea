import { ReadoutError } from '../errors.ts';
import type { KnownIdentity, ResolvableReport } from '../model/record.ts';
import type { Store } from './open.ts';
import { allRows, oneRow, reading, run } from './statement.ts';

/** All reports and the identity they have now, of one moment. */
export type StoredReports = {
  readonly reports: readonly ResolvableReport[];
  readonly known: readonly KnownIdentity[];
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
  FROM resources JOIN members ON members.resource = resources.seq WHERE resources.kind <> 'dropped' ORDER BY resources.seq, members.key`;
const PENDING = 'SELECT count(*) AS pending FROM documents WHERE resolved = 0';

export const storedReports = (store: Store): StoredReports =>
  reading(store, () => ({
    reports: allRows<ReportRow>(store, REPORTS).map(toReport),
    known: knownIdentity(allRows<MemberRow>(store, IDENTITY)),
  }));

/** How many reports are saved but not yet in the record. */
export const pendingReports = (store: Store): number => oneRow<{ pending: number }>(store, PENDING)?.pending ?? 0;

const REPORT = REPORTS.replace('ORDER BY id', 'WHERE id = @id');
const STANDING = 'SELECT published_on AS publishedOn, copy_of AS copyOf FROM documents WHERE id = @id';
const WAITING = "SELECT id FROM documents WHERE resolved = 0 ORDER BY ifnull(published_on, '9999'), id LIMIT +@most";
const ALL_REPORTS = "SELECT id FROM documents ORDER BY ifnull(published_on, '9999'), id";

/** One report; it must be there. */
export function storedReport(store: Store, id: string): ResolvableReport {
  const row = oneRow<ReportRow>(store, REPORT, { id });
  if (!row) throw new ReadoutError('corrupt', `The report ${id} is not stored.`);
  return toReport(row);
}

/** What stands beside a report: read without its text. */
export const storedStanding = (
  store: Store,
  id: string,
): { readonly publishedOn: string | null; readonly copyOf: string | null } =>
  oneRow(store, STANDING, { id }) ?? { publishedOn: null, copyOf: null };

/** Reports that are not in the record yet, at most so many, by date of publication. */
export const waitingReports = (store: Store, most: number): string[] =>
  allRows<{ id: string }>(store, WAITING, { most }).map(({ id }) => id);

export const allReports = (store: Store): string[] => allRows<{ id: string }>(store, ALL_REPORTS).map(({ id }) => id);

export const markResolved = (store: Store, id: string): void => {
  run(store, 'UPDATE documents SET resolved = 1 WHERE id = @id AND resolved = 0', { id });
};

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
