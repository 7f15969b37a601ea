import { RelationType } from '../model/relation.ts';
import { filedSql } from './filed-sql.ts';

/** What may be shown beside a resource. */
export type Beside = 'evidence' | 'conflicts' | 'relations';

/** A resource brings at most this many claims and relations with it, the newest; all are in lists of their own. */
const MOST_BESIDE = 100;

const EVIDENCE = `SELECT evidence FROM claims WHERE resource = ready.seq ORDER BY date DESC, id DESC LIMIT ${MOST_BESIDE}`;

/** SQL of the members that come on request, of the resource in `ready` whose kind and id are given as SQL. */
const MEMBERS: Readonly<Record<Beside, (kind: string, id: string) => string>> = {
  evidence: () => `'"evidence":[' || ${joinedSql('evidence', EVIDENCE)} || ']'`,
  conflicts: () => `'"conflicts":' || ready.conflicts`,
  relations: (kind, id) => `'"relations":[' || ${joinedSql('json', relationsSql(kind, id))} || ']'`,
};
const IN_ORDER: readonly Beside[] = ['evidence', 'conflicts', 'relations'];

/**
 * SQL of the JSON of a resource with what is asked for beside it, put together from ready-made pieces within SQLite: each
 * statement and each string that leaves it costs more than to join them.
 */
export function shownSql(beside: readonly Beside[], kind: string, id: string): string {
  const members = IN_ORDER.filter(member => beside.includes(member)).map(member => MEMBERS[member](kind, id));
  if (members.length === 0) return 'ready.json';
  return `substr(ready.json, 1, length(ready.json) - 1) || ',' || ${members.join(" || ',' || ")} || '}'`;
}

function relationsSql(kind: string, id: string): string {
  const drawers = RelationType.options.map(type => `'${type} ' || ${kind} || ':' || ${id}`);
  return filedSql(drawers, { order: 'desc', limit: MOST_BESIDE });
}

/** Of the rows in their order. */
function joinedSql(column: string, rows: string): string {
  return `ifnull((SELECT group_concat(${column}) FROM (${rows})), '')`;
}
