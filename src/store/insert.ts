import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Store } from './open.ts';
import { run, type Values } from './statement.ts';

const INSERTS = new Map<SQLiteTable, string>();

/** Adds one row, of the shape that the schema gives; its number, where the table numbers its rows. */
export function insert<Table extends SQLiteTable>(
  store: Store,
  table: Table,
  row: Table['$inferInsert'] & Values,
): number {
  const sql = INSERTS.get(table) ?? insertSql(table, row);
  INSERTS.set(table, sql);
  return Number(run(store, sql, row).lastInsertRowid);
}

/** A key that the database numbers by itself is left out of the row. */
function insertSql(table: SQLiteTable, row: object): string {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in row);
  const names = columns.map(([, column]) => column.name);
  return `INSERT INTO ${getTableName(table)} (${names}) VALUES (${columns.map(([key]) => `@${key}`)})`;
}
