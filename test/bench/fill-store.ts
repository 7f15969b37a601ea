import type { EntityRef } from '../../src/model/entity-ref.ts';
import type { Claim, ResolvedRecord } from '../../src/model/record.ts';
import { relate } from '../../src/resolve/relate.ts';
import { resolvePending } from '../../src/resolve-stored.ts';
import { mergeWords } from '../../src/store/merge-words.ts';
import type { Store } from '../../src/store/open.ts';
import { digestOf, putResource } from '../../src/store/put-resource.ts';
import { holdingsOf } from '../../src/store/record-holdings.ts';
import { saveReport } from '../../src/store/save-report.ts';
import { writing } from '../../src/store/statement.ts';
import { EMPTY_RECORD, takenReport } from '../store/invented-world.ts';
import { dayOf, meetingTold, personTold, projectTold, seeded, type Told } from './invented-news.ts';

/** How much of each: as many again as in the measured peers, three meetings and half a project for each person. */
export type Size = { readonly people: number; readonly seed: number };

const PEOPLE_PER_BATCH = 50;
const CACHE_KIB = 2_000_000;
const CHECKPOINT_PAGES = 100_000;

/**
 * Fills a store by its own write path: reports, and the resources, claims, relations and events that rest on them, a
 * batch of reports and what they tell in each transaction.
 */
export async function fillStore(
  store: Store,
  { people, seed }: Size,
  onBatch: (done: number) => void = () => {},
): Promise<void> {
  const random = seeded(seed);
  // Nothing is there to be resolved: a server that opens this record later finds it up to date.
  await resolvePending(store, { at: '2026-01-01T00:00:00Z' });
  // The bench reads; what a crash of this program would lose is made again.
  store.db.pragma('synchronous = OFF');
  // Of a record larger than the usual cache each page would be read and written again for each row.
  store.db.pragma(`cache_size = -${CACHE_KIB}`);
  store.db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  for (let first = 0; first < people; first += PEOPLE_PER_BATCH) {
    const last = Math.min(people, first + PEOPLE_PER_BATCH);
    const batch = Array.from({ length: last - first }, (_, i) => first + i);
    saveBatch(store, `doc_${first}`, dayOf(first * 7), {
      people: batch.map(index => personTold(index, dayOf(index))),
      meetings: batch.flatMap(index => [0, 1, 2].map(more => meetingTold(index * 3 + more, people, random))),
      projects: batch.filter(index => index % 2 === 0).map(index => projectTold(index, people, random)),
    });
    onBatch(last);
  }
  store.db.exec('ANALYZE; DROP TABLE IF EXISTS sqlite_stat4');
  store.db.pragma('wal_checkpoint(TRUNCATE)');
}

type Batch = { readonly [Kind in 'people' | 'meetings' | 'projects']: readonly Told<ResolvedRecord[Kind][number]>[] };

function saveBatch(store: Store, documentId: string, publishedOn: string, batch: Batch): void {
  const told = [...batch.people, ...batch.meetings, ...batch.projects];
  const text = told.map(({ sentence }) => sentence).join(' ');
  const claims = told.flatMap(({ resource, sentence, said }, member) => {
    const { id, kind, name } = resource;
    return said.map((one, i) =>
      claimOf({ id, kind, name }, `${documentId}#${kind}:${member}`, { ...one, sentence, text, i }),
    );
  });
  const record = {
    ...EMPTY_RECORD,
    people: batch.people.map(({ resource }) => resource),
    meetings: batch.meetings.map(({ resource }) => resource),
    projects: batch.projects.map(({ resource }) => resource),
    claims,
  };
  saveReport(store, takenReport(documentId, { text, publishedOn, publisher: 'Invented News' }));
  writing(store, () => {
    const holdings = holdingsOf({ ...record, ...relate(record, () => publishedOn) }, () => publishedOn);
    for (const holding of holdings)
      putResource(store, holding, { revision: 1, digest: digestOf(holding.model) }, () => publishedOn);
    store.db.prepare('UPDATE documents SET resolved = 1 WHERE id = ?').run(documentId);
    mergeWords(store);
  });
}

type Quoted = Pick<Claim, 'property' | 'value' | 'valueKey' | 'data' | 'sentence'> & {
  readonly text: string;
  readonly i: number;
};

function claimOf(subject: EntityRef, memberKey: string, { text, i, ...said }: Quoted): Claim {
  const start = text.indexOf(said.sentence);
  return {
    ...{
      ...said,
      id: `evi_${digestOf([memberKey, i]).slice(0, 20)}`,
      subject,
      memberKey,
      documentId: memberKey.split('#')[0],
    },
    ...{ start, end: start + said.sentence.length, quote: said.sentence, confidence: 0.9, method: 'bench' },
    ...{ shown: true, parts: { extraction: 0.9, identity: 1 } },
  };
}
