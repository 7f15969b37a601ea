import type Database from 'better-sqlite3';
import { reportingFailure } from './failure.ts';
import type { Store } from './open.ts';

/** Values by the names that stand in the SQL as `@name`. */
export type Values = Readonly<Record<string, string | number | null>>;

/** Filters can be combined without end; statements of lists seldom asked for are prepared again. */
const MOST_STATEMENTS = 1000;

/** A statement and the names of its places, in their order: places cost a quarter less to fill than names. */
export type Prepared = { readonly sql: Database.Statement; readonly names: readonly string[] };

// WHERE kind = @kind
const NAME = /@(?<name>\w+)/g;

/**
 * The statement for this SQL, prepared once per store: preparing costs more than running. SQL is written out rather than
 * built by drizzle, whose prepared queries take a fifth longer; the schema is drizzle's, and a test holds both together.
 */
const statement = ({ db, statements }: Store, sql: string): Prepared =>
  statements.get(sql) ?? keep(statements, sql, db.prepare(sql.replace(NAME, '?')));

const rowStatement = ({ db, rowStatements }: Store, sql: string): Prepared =>
  rowStatements.get(sql) ?? keep(rowStatements, sql, db.prepare(sql.replace(NAME, '?')).raw());

function keep(statements: Store['statements'], sql: string, prepared: Database.Statement): Prepared {
  const [oldest = ''] = statements.size >= MOST_STATEMENTS ? statements.keys() : [];
  statements.delete(oldest);
  const kept = { sql: prepared, names: [...sql.matchAll(NAME)].map(([, name]) => name) };
  statements.set(sql, kept);
  return kept;
}

const inPlaces = ({ names }: Prepared, values: Values) => names.map(name => values[name]);

export function allRows<Row>(store: Store, sql: string, values: Values = {}): Row[] {
  const prepared = statement(store, sql);
  return prepared.sql.all(inPlaces(prepared, values)) as Row[];
}

/** The rows one by one, for tables that do not fit into memory. Meanwhile nothing may be written. */
export function eachRow<Row>(store: Store, sql: string, values: Values = {}): IterableIterator<Row> {
  const prepared = statement(store, sql);
  return prepared.sql.iterate(inPlaces(prepared, values)) as IterableIterator<Row>;
}

export function oneRow<Row>(store: Store, sql: string, values: Values = {}): Row | undefined {
  const prepared = statement(store, sql);
  return prepared.sql.get(inPlaces(prepared, values)) as Row | undefined;
}

/** As `allRows`, each row an array of its columns: for what is read in each request. */
export function allTuples<Row extends readonly unknown[]>(store: Store, sql: string, values: Values = {}): Row[] {
  const prepared = rowStatement(store, sql);
  return prepared.sql.all(inPlaces(prepared, values)) as Row[];
}

export function oneTuple<Row extends readonly unknown[]>(
  store: Store,
  sql: string,
  values: Values = {},
): Row | undefined {
  const prepared = rowStatement(store, sql);
  return prepared.sql.get(inPlaces(prepared, values)) as Row | undefined;
}

export function run(store: Store, sql: string, values: Values = {}): Database.RunResult {
  const prepared = statement(store, sql);
  return prepared.sql.run(inPlaces(prepared, values));
}

/** One write transaction. It takes the lock at once: a read that turns into a write would fail and not wait. */
export const writing = <Result>(store: Store, change: () => Result): Result =>
  reportingFailure(store.path, () => store.db.transaction(change).immediate());

/** Several reads of one state of the database. */
export const reading = <Result>(store: Store, look: () => Result): Result =>
  reportingFailure(store.path, () => store.db.transaction(look).deferred());
