import type Database from 'better-sqlite3';
import { reportingFailure } from './failure.ts';
import type { Store } from './open.ts';

/** Values by the names that stand in the SQL as `@name`. */
export type Values = Readonly<Record<string, string | number | null>>;

/** Filters can be combined without end; statements of lists seldom asked for are prepared again. */
const MOST_STATEMENTS = 1000;

/**
 * The statement for this SQL, prepared once per store: preparing costs more than running. SQL is written out rather than
 * built by drizzle, whose prepared queries take a fifth longer; the schema is drizzle's, and a test holds both together.
 */
export function statement<Row>(store: Store, sql: string): Database.Statement<[Values], Row> {
  const known = store.statements.get(sql) ?? keep(store.statements, sql, store.db.prepare(sql));
  return known as Database.Statement<[Values], Row>;
}

function rowStatement<Row>(store: Store, sql: string): Database.Statement<[Values], Row> {
  const known = store.rowStatements.get(sql) ?? keep(store.rowStatements, sql, store.db.prepare(sql).raw());
  return known as Database.Statement<[Values], Row>;
}

function keep(statements: Store['statements'], sql: string, prepared: Database.Statement): Database.Statement {
  const [oldest = ''] = statements.size >= MOST_STATEMENTS ? statements.keys() : [];
  statements.delete(oldest);
  statements.set(sql, prepared);
  return prepared;
}

export const allRows = <Row>(store: Store, sql: string, values: Values = {}): Row[] =>
  statement<Row>(store, sql).all(values);

/** The rows one by one, for tables that do not fit into memory. Meanwhile nothing may be written. */
export const eachRow = <Row>(store: Store, sql: string, values: Values = {}): IterableIterator<Row> =>
  statement<Row>(store, sql).iterate(values);

export const oneRow = <Row>(store: Store, sql: string, values: Values = {}): Row | undefined =>
  statement<Row>(store, sql).get(values);

/** As `allRows`, each row an array of its columns: for what is read in each request. */
export const allTuples = <Row extends readonly unknown[]>(store: Store, sql: string, values: Values = {}): Row[] =>
  rowStatement<Row>(store, sql).all(values);

export const oneTuple = <Row extends readonly unknown[]>(
  store: Store,
  sql: string,
  values: Values = {},
): Row | undefined => rowStatement<Row>(store, sql).get(values);

export const run = (store: Store, sql: string, values: Values = {}): Database.RunResult =>
  statement(store, sql).run(values);

/** One write transaction. It takes the lock at once: a read that turns into a write would fail and not wait. */
export const writing = <Result>(store: Store, change: () => Result): Result =>
  reportingFailure(store.path, () => store.db.transaction(change).immediate());

/** Several reads of one state of the database. */
export const reading = <Result>(store: Store, look: () => Result): Result =>
  reportingFailure(store.path, () => store.db.transaction(look).deferred());
