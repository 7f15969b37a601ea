import type { ResolvedRecord } from '../../src/model/record.ts';
import { addTo, factOf, setFact } from '../../src/store/facts.ts';
import { addJudgement } from '../../src/store/judgement-rows.ts';
import type { Store } from '../../src/store/open.ts';
import { clearResource, digestOf, dropResource, type Holding, putResource } from '../../src/store/put-resource.ts';
import { datesOf, holdingsOf } from '../../src/store/record-holdings.ts';
import { renewDocument } from '../../src/store/save-report.ts';
import { allRows, run, writing } from '../../src/store/statement.ts';

type Stored = { readonly kind: string; readonly id: string; readonly digest: string };
type Renewal = { readonly holding: Holding; readonly digest: string };

const STORED = "SELECT kind, id, digest FROM resources WHERE kind <> 'document'";
const COPIES = "SELECT id, ifnull(copy_of, '') AS original FROM documents";
const RETIRE = `INSERT INTO retired (kind, id, merged_into, revision) VALUES (@kind, @id, @mergedInto, @revision)
  ON CONFLICT (kind, id) DO UPDATE SET merged_into = excluded.merged_into, revision = excluded.revision`;
const REVIVE = `DELETE FROM retired WHERE EXISTS
  (SELECT 1 FROM resources WHERE resources.kind = retired.kind AND resources.id = retired.id)`;

/** Makes the record of a database equal to an invented one, in one transaction; only what changed is written. */
export function saveRecord(store: Store, record: ResolvedRecord): void {
  writing(store, () => {
    const revision = addTo(store, 'revision', 1);
    saveCopies(store, record, revision);
    saveResources(store, record, revision);
    for (const { kind, id, mergedInto } of record.retired) run(store, RETIRE, { kind, id, mergedInto, revision });
    run(store, REVIVE);
    saveJudgements(store, record);
    run(store, 'UPDATE documents SET resolved = 1 WHERE resolved = 0');
  });
}

function saveResources(store: Store, record: ResolvedRecord, revision: number): void {
  const dateOf = datesOf(store);
  const gone = new Map(allRows<Stored>(store, STORED).map(stored => [`${stored.kind}:${stored.id}`, stored]));
  const renewals: Renewal[] = [];
  for (const holding of holdingsOf(record, dateOf)) {
    const key = `${holding.model.kind}:${holding.model.id}`;
    const digest = digestOf(holding);
    if (gone.get(key)?.digest !== digest) renewals.push({ holding, digest });
    gone.delete(key);
  }
  // Claims and members may move from one resource to another: all are taken up before any is put down.
  for (const { holding } of renewals) clearResource(store, holding.model.kind, holding.model.id);
  for (const { kind, id } of gone.values()) clearResource(store, kind, id);
  for (const { kind, id } of gone.values()) dropResource(store, kind, id);
  for (const { holding, digest } of renewals) putResource(store, holding, { revision, digest }, dateOf);
}

function saveCopies(store: Store, { copies }: ResolvedRecord, revision: number): void {
  const originals = new Map(copies.map(copy => [copy.documentId, copy.original]));
  for (const { id, original } of allRows<{ id: string; original: string }>(store, COPIES)) {
    const copyOf = originals.get(id) ?? null;
    if (copyOf === (original || null)) continue;
    run(store, 'UPDATE documents SET copy_of = @copyOf WHERE id = @id', { id, copyOf });
    renewDocument(store, id, { revision, at: '' });
  }
}

function saveJudgements(store: Store, record: ResolvedRecord): void {
  const digest = digestOf(record.judgements);
  if (factOf(store, 'judgements') === digest) return;
  run(store, 'DELETE FROM judgements');
  for (const judgement of record.judgements) addJudgement(store, judgement, JSON.stringify(judgement));
  setFact(store, 'judgements', digest);
}
