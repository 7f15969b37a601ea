import type { ContributedValue, Contribution, Contributions } from '../model/contribution.ts';
import { EntityKind } from '../model/entity-ref.ts';
import type { Store } from './open.ts';
import { allRows, oneRow, reading } from './statement.ts';

type ResourceRow = {
  readonly seq: number;
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly alone: number;
  readonly first: number;
};
type ClaimRow = {
  readonly resource: number;
  readonly property: string;
  readonly valueKey: string;
  readonly id: string;
  readonly value: string;
  readonly shown: number;
  readonly alone: number;
};

const DOCUMENT =
  "SELECT ifnull(copy_of, id) AS original, ifnull(published_on, '') AS date FROM documents WHERE id = @id";
/** A report and its copies are one source. */
const STORY = 'SELECT id FROM documents WHERE id = @original UNION SELECT id FROM documents WHERE copy_of = @original';
const RESOURCES = `SELECT resources.seq, resources.kind, resources.id, resources.name,
    NOT EXISTS (SELECT 1 FROM members AS other WHERE other.resource = resources.seq
      AND other.document_id NOT IN (SELECT value FROM json_each(@story))) AS alone,
    ifnull(ready.json ->> '$.firstReportedOn', '') = @date AS first
  FROM (SELECT DISTINCT resource FROM members WHERE document_id = @id) AS told
  CROSS JOIN resources ON resources.seq = told.resource CROSS JOIN ready ON ready.seq = resources.seq
  ORDER BY resources.seq`;
const CLAIMS = `SELECT resource, property, value_key AS valueKey, id, evidence ->> '$.value' AS value, shown,
    NOT EXISTS (SELECT 1 FROM claims AS other WHERE other.resource = claims.resource
      AND other.property = claims.property AND other.value_key = claims.value_key
      AND other.document_id NOT IN (SELECT value FROM json_each(@story))) AS alone
  FROM claims WHERE document_id = @id ORDER BY resource, property, value_key, id`;

/** What one report says of each resource, and what nobody else says. Undefined for a report that is not stored. */
export async function contributionsOf(store: Store, id: string): Promise<Contributions | undefined> {
  return reading(store, () => {
    const document = oneRow<{ original: string; date: string }>(store, DOCUMENT, { id });
    if (!document) return undefined;
    const { original, date } = document;
    const story = JSON.stringify(allRows<{ id: string }>(store, STORY, { original }).map(row => row.id));
    const claims = allRows<ClaimRow>(store, CLAIMS, { id, story });
    const resources = allRows<ResourceRow>(store, RESOURCES, { id, story, date });
    return summary(
      id,
      resources.map(row =>
        contributionOf(
          row,
          claims.filter(({ resource }) => resource === row.seq),
        ),
      ),
    );
  });
}

function summary(documentId: string, contributions: Contribution[]): Contributions {
  const values = contributions.flatMap(one => one.values);
  return {
    documentId,
    resources: contributions.length,
    resourcesAlone: contributions.filter(({ alone }) => alone).length,
    values: values.length,
    valuesAlone: values.filter(({ alone }) => alone).length,
    contributions,
  };
}

function contributionOf({ kind, id, name, alone, first }: ResourceRow, claims: readonly ClaimRow[]): Contribution {
  const values = new Map<string, ContributedValue>();
  for (const { property, valueKey, value, ...claim } of claims) {
    const key = `${property}\n${valueKey}`;
    const evidence = [...(values.get(key)?.evidence ?? []), claim.id];
    values.set(key, { property, value, shown: claim.shown === 1, alone: claim.alone === 1, evidence });
  }
  return {
    resource: { id, kind: EntityKind.parse(kind), name },
    alone: alone === 1,
    first: first === 1,
    values: [...values.values()],
  };
}
