import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { ReadoutError } from '../errors.ts';
import { reportingFailure } from './failure.ts';
import { migrate, refuseOtherSchema } from './migrate.ts';
import type { Prepared } from './statement.ts';

/** How long a writer waits for another before `locked`. */
const BUSY_MS = 10_000;
const WAL_LIMIT_BYTES = 64 * 1024 * 1024;
/** A batch of reports touches some thousand pages of a large record, over and over; the 2 MB of old hold a fifth of them. */
const CACHED_KILOBYTES = 64 * 1024;
/** Who reads needs the inner pages of the trees; the rest the system keeps. */
const CACHED_KILOBYTES_TO_READ = 16 * 1024;

/** An open database of ours, and the statements prepared on it. */
export type Store = {
  readonly path: string;
  readonly db: Database.Database;
  readonly statements: Map<string, Prepared>;
  /** Those that give rows as arrays, which costs less than objects. */
  readonly rowStatements: Map<string, Prepared>;
};

/**
 * Opens, or makes, the database at `path` (`:memory:` for one that is never kept) and brings it to the newest schema.
 * `reading` is for those who mostly read.
 * @throws ReadoutError `corrupt` for a file that is not ours, `locked`, `io`.
 */
export function openStore(path: string, { busyMs = BUSY_MS, reading = false } = {}): Store {
  return reportingFailure(path, () => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: busyMs });
    try {
      prepareFile(db, path, busyMs);
      db.pragma(`cache_size = -${reading ? CACHED_KILOBYTES_TO_READ : CACHED_KILOBYTES}`);
    } catch (error) {
      // The caller gets no store to close.
      db.close();
      throw error;
    }
    return { path, db, statements: new Map(), rowStatements: new Map() };
  });
}

/**
 * Opens a database that must be there.
 * @throws ReadoutError `no_input` when it is not, and all that `openStore` throws.
 */
export function openKnownStore(path: string): Store {
  if (!existsSync(path)) throw new ReadoutError('no_input', `There is no database at ${path}.`, { path });
  return openStore(path);
}

/**
 * Opens a database that is only read, where nothing can be written at all: what `readout backup` made.
 * @throws ReadoutError as `openStore`, and for a file of another schema: it cannot be brought to this one.
 */
export function openSnapshot(path: string): Store {
  return reportingFailure(path, () => {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      refuseOtherSchema(db, path);
      db.pragma(`cache_size = -${CACHED_KILOBYTES_TO_READ}`);
    } catch (error) {
      db.close();
      throw error;
    }
    return { path, db, statements: new Map(), rowStatements: new Map() };
  });
}

export function closeStore(store: Store): void {
  store.statements.clear();
  store.rowStatements.clear();
  store.db.close();
}

function prepareFile(db: Database.Database, path: string, busyMs: number): void {
  migrate(db, path);
  useWal(db, busyMs);
  db.pragma(`journal_size_limit = ${WAL_LIMIT_BYTES}`);
  // A commit is answered over HTTP only when it is on the disk; measured cost on ingest: 3 %.
  db.pragma('synchronous = FULL');
}

/** The change to WAL needs the file for itself and does not wait for it by `busy_timeout`: several starts at once collide. */
function useWal(db: Database.Database, busyMs: number): void {
  const deadline = performance.now() + busyMs;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || performance.now() > deadline) throw error;
      Atomics.wait(clock, 0, 0, 20);
    }
  }
}
