import Database from 'better-sqlite3';
import { type ErrorCode, ReadoutError } from '../errors.ts';

/** First word of SQLite's own code → ours and what it means to the user. */
const FAILURES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  SQLITE_BUSY: ['locked', 'Another process holds the database; try again.'],
  SQLITE_LOCKED: ['locked', 'Another process holds the database; try again.'],
  SQLITE_CORRUPT: ['corrupt', 'The database is damaged.'],
  SQLITE_NOTADB: ['corrupt', 'The file is no database.'],
  SQLITE_FULL: ['io', 'The disk is full.'],
  SQLITE_IOERR: ['io', 'The disk could not be read or written.'],
  SQLITE_CANTOPEN: ['io', 'The file cannot be opened.'],
  SQLITE_READONLY: ['io', 'The file cannot be written.'],
};

/** Runs what touches the database; failures of SQLite and of the file system come out as errors of this program, all others untouched. */
export function reportingFailure<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError) throw failureOf(error, path);
    if (error instanceof Error && 'syscall' in error)
      throw new ReadoutError('io', `${path}: ${error.message}.`, { path });
    throw error;
  }
}

function failureOf(error: InstanceType<typeof Database.SqliteError>, path: string): Error {
  const known = FAILURES[error.code.split('_', 2).join('_')];
  return known ? new ReadoutError(known[0], `${path}: ${known[1]}`, { path, sqlite: error.code }) : error;
}
