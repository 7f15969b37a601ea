import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { ReadoutError } from '../errors.ts';

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

/** "Rdo1" in the header of each of our files. */
export const APPLICATION_ID = 0x52646f31;

/**
 * Brings a file to the newest schema. `user_version` counts the migrations applied; it is read again under the write
 * lock, so that of several processes starting at once one migrates and the others find it done.
 */
export function migrate(db: Database.Database, path: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: FOLDER });
  refuseForeign(db, path, migrations.length);
  // A rebuilt table drops its old self: with foreign keys on that would silently delete the rows that refer to it.
  db.pragma('foreign_keys = OFF');
  for (const [version, { sql }] of migrations.entries()) {
    if (userVersion(db) > version) continue;
    db.transaction(() => {
      if (userVersion(db) > version) return;
      for (const statement of sql) db.exec(statement);
      refuseOrphans(db, path, version);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version + 1}`);
    }).immediate();
  }
  db.pragma('foreign_keys = ON');
}

/** For a file that cannot be migrated because it is only read. */
export function refuseOtherSchema(db: Database.Database, path: string): void {
  const known = readMigrationFiles({ migrationsFolder: FOLDER }).length;
  refuseForeign(db, path, known);
  if (userVersion(db) === known) return;
  const detail = `${path} has schema ${userVersion(db)}, not ${known}: open it once where it can be written.`;
  throw new ReadoutError('corrupt', detail, { path });
}

const userVersion = (db: Database.Database): number => Number(db.pragma('user_version', { simple: true }));

function refuseForeign(db: Database.Database, path: string, known: number): void {
  // One statement, hence one snapshot: another process may be migrating this file right now.
  const file = db
    .prepare<[], { application: number; version: number; tables: number }>(
      `SELECT (SELECT application_id FROM pragma_application_id) AS application,
              (SELECT user_version FROM pragma_user_version) AS version, (SELECT count(*) FROM sqlite_schema) AS tables`,
    )
    .get();
  if (!file) return;
  const isNew = file.application === 0 && file.version === 0 && file.tables === 0;
  if (!isNew && file.application !== APPLICATION_ID)
    throw new ReadoutError('corrupt', `${path} is a database of another program.`, { path });
  if (file.version > known)
    throw new ReadoutError('corrupt', `${path} has schema ${file.version}; this Readout knows ${known}.`, { path });
}

function refuseOrphans(db: Database.Database, path: string, version: number): void {
  const orphans = db.prepare('SELECT * FROM pragma_foreign_key_check LIMIT 1').all();
  if (orphans.length > 0)
    throw new ReadoutError('corrupt', `${path}: migration ${version} would leave rows without their parents.`, {
      path,
    });
}
