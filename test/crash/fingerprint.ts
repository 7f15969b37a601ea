import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';

type Row = Record<string, unknown>;
type Tables = ReadonlyMap<string, readonly Row[]>;
type Reference = { readonly from: string; readonly table: string };

/** What the clock decides, and what counts how often something was written rather than what. */
const PASSING = ['ingested_at', 'at', 'changed_at', 'digest', 'revision'];
const INGESTED_AT = /"ingestedAt":"[^"]*"/g;

/**
 * A digest of all that a database holds, table by table, whatever numbers its rows were given: rows are named by what is
 * unique about them, and references by the row they lead to. Two databases with one fingerprint say the same.
 */
export function fingerprint(path: string): Record<string, string> {
  const db = new Database(path, { readonly: true });
  try {
    const tables = tablesOf(db);
    const names = new Map([...tables].map(([table, rows]) => [table, namesOf(db, table, rows)]));
    const digests = [...tables].map(([table, rows]) => {
      const lines = rows.map(row => JSON.stringify(plainRow(db, table, row, names))).sort();
      return [table, `${rows.length} rows ${digestOf(lines.join('\n'))}`];
    });
    return { check: String(db.pragma('integrity_check', { simple: true })), ...Object.fromEntries(digests) };
  } finally {
    db.close();
  }
}

/** Exactly what stands there, row by row: for two states of one file. */
export function exactFingerprint(db: Database.Database): string {
  const tables = [...tablesOf(db)].map(([table, rows]) => `${table}${rows.map(row => JSON.stringify(row)).join('\n')}`);
  return digestOf(tables.join('\n'));
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Rows of all tables; those of full-text search as their postings, since they keep no columns. */
function tablesOf(db: Database.Database): Tables {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' ORDER BY name")
    .pluck()
    .all()
    .map(String);
  const rowsOf = (table: string): Row[] =>
    table === 'search' ? postingsOf(db) : db.prepare<[], Row>(`SELECT * FROM "${table}"`).all();
  return new Map(names.map(name => [name, rowsOf(name)]));
}

function postingsOf(db: Database.Database): Row[] {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.postings USING fts5vocab('main', 'search', 'instance')");
  return db.prepare<[], Row>('SELECT term, doc AS seq, col, offset FROM temp.postings').all();
}

/** Row number → what names the row: the columns of its unique index. */
function namesOf(db: Database.Database, table: string, rows: readonly Row[]): Map<unknown, string> {
  const key = numberColumn(db, table);
  const unique = db
    .prepare<[string], { column: string }>(
      `SELECT columns.name AS column FROM pragma_index_list(?) AS indexes, pragma_index_info(indexes.name) AS columns
       WHERE indexes."unique" = 1 ORDER BY indexes.seq, columns.seqno`,
    )
    .all(table)
    .map(({ column }) => column);
  return new Map(key ? rows.map(row => [row[key], unique.map(column => row[column]).join(' ')]) : []);
}

/** The column that is nothing but the number of the row. */
const numberColumn = (db: Database.Database, table: string): string | undefined =>
  db
    .prepare<[string], { name: string }>(
      "SELECT name FROM pragma_table_info(?) WHERE pk = 1 AND lower(type) = 'integer'",
    )
    .all(table)
    .map(({ name }) => name)
    .find(name => name === 'seq' || name === 'id');

function referencesOf(db: Database.Database, table: string): Reference[] {
  if (table === 'search') return [{ from: 'seq', table: 'resources' }];
  return db.prepare<[string], Reference>('SELECT "from", "table" FROM pragma_foreign_key_list(?)').all(table);
}

function plainRow(db: Database.Database, table: string, row: Row, names: Map<string, Map<unknown, string>>): Row {
  const references = referencesOf(db, table);
  const own = numberColumn(db, table);
  const columns = Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
    const reference = references.find(({ from }) => from === column);
    if (reference) return [[column, names.get(reference.table)?.get(value) ?? value]];
    if (column === own || PASSING.includes(column)) return [];
    return [[column, typeof value === 'string' ? value.replace(INGESTED_AT, '') : value]];
  });
  return Object.fromEntries(columns);
}
