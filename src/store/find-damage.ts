import { documentId } from '../model/document-id.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ResolvedRecord } from '../model/record.ts';
import { damagedCards } from './damaged-cards.ts';
import { damagedJudgements } from './damaged-judgements.ts';
import { countOf } from './facts.ts';
import type { Store } from './open.ts';
import type { Holding } from './put-resource.ts';
import { datesOf, holdingsOf } from './record-holdings.ts';
import { documentHolding } from './save-report.ts';
import { allRows, eachRow, oneRow, reading } from './statement.ts';

/** Something in the database that is not as it must be. */
export type Damage = { readonly where: string; readonly problem: string };

const TEXTS = 'SELECT id, text FROM documents ORDER BY id';
const EVIDENCE_OF = `SELECT id, evidence, json_valid(evidence) AS valid FROM claims WHERE document_id = @id
  ORDER BY id`;
const SERVED_DOCUMENTS = `SELECT resources.id, digest, ready.json FROM resources JOIN ready ON ready.seq = resources.seq
  WHERE resources.kind = 'document' ORDER BY resources.id`;
const MISCOUNTED = `SELECT facets.kind || ' ' || name || '=' || value AS facet FROM facets
  WHERE resources <> (SELECT count(*) FROM listing WHERE listing.facet = facets.id) ORDER BY facets.id`;
const COUNTS = `SELECT (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM resources WHERE kind <> 'dropped') AS resources,
  (SELECT count(*) FROM ready) AS ready, (SELECT count(*) FROM search) AS search`;
const STORED = `SELECT resources.kind || ' ' || resources.id AS key, json, conflicts,
    ifnull((SELECT group_concat(concat_ws(char(10), evidence, member_key, value_key, data, parts), char(10) ORDER BY claims.id)
      FROM claims WHERE resource = resources.seq), '') AS claims,
    ifnull((SELECT group_concat(key, char(10) ORDER BY key) FROM members WHERE resource = resources.seq), '') AS members
  FROM resources JOIN ready ON ready.seq = resources.seq WHERE resources.kind <> 'document'`;

/**
 * All that is wrong in a database: pages, references, texts that are not those of their ids, quotes that are not in their
 * text, counts, and whatever is served that is not what the stored extractions say (`record`, resolved from them anew, if
 * they could be).
 */
export const findDamage = (store: Store, record?: ResolvedRecord): Damage[] =>
  reading(store, () => [
    ...damagedFile(store),
    ...damagedTexts(store),
    ...damagedDocuments(store),
    ...damagedCounts(store),
    ...(record ? differences(store, record) : []),
  ]);

function damagedFile(store: Store): Damage[] {
  const pages = allRows<{ integrity_check: string }>(store, 'PRAGMA integrity_check(20)');
  const orphans = allRows<{ table: string }>(store, 'PRAGMA foreign_key_check');
  return [
    ...pages.flatMap(row => (row.integrity_check === 'ok' ? [] : [{ where: 'file', problem: row.integrity_check }])),
    ...orphans.map(({ table }) => ({ where: table, problem: 'a row refers to one that is not there' })),
  ];
}

function* damagedTexts(store: Store): Generator<Damage> {
  for (const { id, text } of eachRow<{ id: string; text: string }>(store, TEXTS)) {
    if (documentId(text) !== id) yield { where: id, problem: 'the text is not the one of this id' };
    for (const row of allRows<EvidenceRow>(store, EVIDENCE_OF, { id }))
      if (!isQuoteOf(text, row)) yield { where: row.id, problem: `is not what ${id} says there` };
  }
}

function isQuoteOf(text: string, { evidence, valid }: EvidenceRow): boolean {
  if (!valid) return false;
  const { start, end, quote }: Evidence = JSON.parse(evidence);
  return text.slice(start, end) === quote;
}

/** Id and text can agree where the two differ in white space only; the digest is exact, and of the extraction as well. */
function* damagedDocuments(store: Store): Generator<Damage> {
  for (const { id, digest, json } of eachRow<ServedDocument>(store, SERVED_DOCUMENTS)) {
    const made = documentHolding(store, id);
    if (made?.digest !== digest || made.holding.model.json !== json)
      yield { where: `document ${id}`, problem: 'is not as it was saved' };
  }
}

function damagedCounts(store: Store): Damage[] {
  const { claims = 0, ...rows } = oneRow<Record<string, number>>(store, COUNTS) ?? {};
  const uneven = new Set(Object.values(rows)).size > 1 ? [{ where: 'resources', problem: JSON.stringify(rows) }] : [];
  const miscounted = allRows<{ facet: string }>(store, MISCOUNTED);
  return [
    ...uneven,
    ...(claims === countOf(store, 'evidence')
      ? []
      : [{ where: 'claims', problem: `${claims} of them, not counted so` }]),
    ...miscounted.map(({ facet }) => ({ where: facet, problem: 'the number of its resources is wrong' })),
  ];
}

function differences(store: Store, record: ResolvedRecord): Damage[] {
  const holdings = holdingsOf(record, datesOf(store));
  const expected = new Map(holdings.map(holding => [keyOf(holding), servedOf(holding)]));
  const found: Damage[] = [];
  for (const { key, ...served } of eachRow<Served & { key: string }>(store, STORED)) {
    const wanted = expected.get(key);
    expected.delete(key);
    if (!wanted) found.push({ where: key, problem: 'no report tells of it' });
    else if (JSON.stringify(wanted) !== JSON.stringify(served))
      found.push({ where: key, problem: 'is not what its claims say' });
  }
  const missing = [...expected.keys()].map(where => ({ where, problem: 'is missing' }));
  const known = holdings.filter(holding => !expected.has(keyOf(holding)));
  return [
    ...found,
    ...missing,
    ...damagedJudgements(store, record.judgements),
    ...damagedCards(store, [...known, ...documentHoldings(store)]),
  ];
}

const documentHoldings = (store: Store): Holding[] =>
  allRows<{ id: string }>(store, 'SELECT id FROM documents').flatMap(
    ({ id }) => documentHolding(store, id)?.holding ?? [],
  );

type EvidenceRow = { readonly id: string; readonly evidence: string; readonly valid: number };
type ServedDocument = { readonly id: string; readonly digest: string; readonly json: string };
type Served = Readonly<Record<'json' | 'conflicts' | 'claims' | 'members', string>>;

const keyOf = ({ model }: Holding): string => `${model.kind} ${model.id}`;

function servedOf({ model, claims, members }: Holding): Served {
  const rows = claims
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ memberKey, data, valueKey, parts, ...evidence }) =>
      [JSON.stringify(evidence), memberKey, valueKey, JSON.stringify(data), JSON.stringify(parts)].join('\n'),
    );
  const keys = members.map(({ key }) => key).sort();
  return { json: model.json, conflicts: model.conflicts, claims: rows.join('\n'), members: keys.join('\n') };
}
