import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, describe, expect, it } from 'vitest';
import * as cardTables from '../../src/store/card-tables.ts';
import * as listingTables from '../../src/store/listing-tables.ts';
import { APPLICATION_ID } from '../../src/store/migrate.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import * as schema from '../../src/store/schema.ts';
import { newStore } from './invented-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return undefined;
};

const schemaOf = (path: string) => {
  const store = openStore(path);
  const tables = store.db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
  closeStore(store);
  return tables;
};

describe('openStore', () => {
  it('makes the folder and the file, marked as ours', () => {
    const store = openStore(join(folder, 'new/record.db'));
    expect(store.db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    const migrations = readdirSync('migrations').filter(file => file.endsWith('.sql')).length;
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations);
    expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(store.db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(store.db.pragma('synchronous', { simple: true })).toBe(2);
    closeStore(store);
  });

  it('gives the room of a long log back', () => {
    const store = openStore(join(folder, 'log.db'));
    store.db.exec('CREATE TABLE filled (bytes BLOB)');
    for (let i = 0; i < 2; i++) store.db.exec('DELETE FROM filled; INSERT INTO filled VALUES (zeroblob(80000000))');
    store.db.exec('DELETE FROM filled');
    expect(statSync(join(folder, 'log.db-wal')).size).toBeLessThan(70_000_000);
    closeStore(store);
  });

  it('gives the same schema each time, and leaves an existing file as it is', () => {
    const first = schemaOf(join(folder, 'a.db'));
    expect(schemaOf(join(folder, 'b.db'))).toEqual(first);
    expect(schemaOf(join(folder, 'a.db'))).toEqual(first);
  });

  it.each([
    ['text', 'This is no database but a page of text, longer than the header of one. '.repeat(20)],
    ['a header and rubbish', `SQLite format 3\0${'rubbish '.repeat(200)}`],
  ])('refuses a file of %s as corrupt', (name, content) => {
    const path = join(folder, `${name}.db`);
    writeFileSync(path, content);
    expect(codeOf(() => openStore(path))).toBe('corrupt');
  });

  it('refuses a database of another program and one of a later Readout', () => {
    const other = new Database(join(folder, 'other.db'));
    other.exec('CREATE TABLE accounts (id)');
    other.close();
    closeStore(openStore(join(folder, 'later.db')));
    const later = new Database(join(folder, 'later.db'));
    later.pragma('user_version = 99');
    later.close();
    expect(codeOf(() => openStore(join(folder, 'other.db')))).toBe('corrupt');
    expect(codeOf(() => openStore(join(folder, 'later.db')))).toBe('corrupt');
  });

  it('reports a file that another process holds as locked, and a folder as unusable', () => {
    const path = join(folder, 'held.db');
    const holder = new Database(path);
    holder.exec('BEGIN EXCLUSIVE');
    expect(codeOf(() => openStore(path, { busyMs: 50 }))).toBe('locked');
    holder.close();
    expect(codeOf(() => openStore(folder))).toBe('io');
    expect(codeOf(() => openStore(join(folder, 'text.db', 'record.db')))).toBe('io');
  });

  it('lets several processes start at once and migrate once', async () => {
    const path = join(folder, 'together.db');
    const source = new URL('../../src/store/open.ts', import.meta.url);
    const program = `import('${source}').then(({ openStore, closeStore }) => closeStore(openStore('${path}')))`;
    const start = () => promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', program]);
    await Promise.all([start(), start(), start(), start()]);
    expect(schemaOf(path)).toEqual(schemaOf(join(folder, 'a.db')));
  });
});

describe('migrations', () => {
  it('make the tables of the schema, column by column', () => {
    const { db } = newStore();
    const tables = Object.values({ ...schema, ...listingTables, ...cardTables });
    for (const table of tables.filter(value => value instanceof SQLiteTable)) {
      const found = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(getTableName(table));
      expect(found).toEqual(Object.values(getTableColumns(table)).map(column => column.name));
    }
  });
});
