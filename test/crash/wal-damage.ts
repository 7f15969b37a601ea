import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ReadoutError } from '../../src/errors.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import { below, chance } from './chance.ts';
import { exactFingerprint } from './fingerprint.ts';
import { ingest } from './ingesting.ts';

type Random = () => number;
export type WalOutcome = { readonly cases: number; readonly refused: number; readonly bad: readonly string[] };

const SECTOR = 512;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/** What power loss and bad disks do to a file that is being written. */
export const DAMAGES: Readonly<Record<string, (wal: Buffer, random: Random) => Buffer>> = {
  'cut short': (wal, random) => wal.subarray(0, below(random, wal.length)),
  'one bit flipped': (wal, random) => {
    wal[below(random, wal.length)] ^= 1 << below(random, 8);
    return wal;
  },
  'a sector of zeros': (wal, random) => wal.fill(0, ...sectorOf(wal, random)),
  'a sector of rubbish': (wal, random) => {
    const [start, end] = sectorOf(wal, random);
    for (let at = start; at < end; at++) wal[at] = below(random, 256);
    return wal;
  },
  'two sectors in each other’s place': (wal, random) => {
    const [one, other] = [sectorOf(wal, random), sectorOf(wal, random)];
    const kept = Buffer.from(wal.subarray(...one));
    wal.copyWithin(one[0], ...other);
    kept.copy(wal, other[0]);
    return wal;
  },
};

function sectorOf(wal: Buffer, random: Random): [number, number] {
  const start = below(random, Math.floor(wal.length / SECTOR)) * SECTOR;
  return [start, start + SECTOR];
}

/**
 * Damages the write-ahead log of an ingest in each way in turn and opens the database: it must be as it was after one of
 * its commits, or be refused as corrupt.
 */
export async function walDamage({
  cases,
  folder,
  seed,
}: {
  cases: number;
  folder: string;
  seed: number;
}): Promise<WalOutcome> {
  const { database, wal } = await databaseWithWal(folder);
  const commits = new Set(prefixesOf(wal).map(prefix => stateOf(folder, database, prefix)));
  const random = chance(seed);
  const ways = Object.entries(DAMAGES);
  const bad: string[] = [];
  let refused = 0;
  for (let i = 0; i < cases; i++) {
    const [way, damage] = ways[i % ways.length];
    const state = stateOf(folder, database, damage(Buffer.from(wal), random));
    if (state === 'corrupt') refused++;
    else if (!commits.has(state)) bad.push(`case ${i}, ${way}: ${state}`);
  }
  return { cases, refused, bad };
}

/** An ingest's whole log beside the database as it was before: a reader who looks on keeps it from being written back. */
async function databaseWithWal(folder: string): Promise<{ database: string; wal: Buffer }> {
  const path = join(folder, 'logged.db');
  closeStore(openStore(path));
  const onlooker = new Database(path);
  onlooker.exec('BEGIN; SELECT count(*) FROM facts;');
  await ingest(path);
  const wal = readFileSync(`${path}-wal`);
  const database = join(folder, 'before.db');
  copyFileSync(path, database);
  onlooker.close();
  return { database, wal };
}

/** The log up to each of its commits: a frame that ends one tells the size of the database, the others tell 0. */
function prefixesOf(wal: Buffer): Buffer[] {
  const frame = FRAME_HEADER + wal.readUInt32BE(8);
  const frames = Array.from(
    { length: Math.floor((wal.length - WAL_HEADER) / frame) },
    (_, i) => WAL_HEADER + i * frame,
  );
  const ends = frames.filter(start => wal.readUInt32BE(start + 4) > 0).map(start => start + frame);
  return [Buffer.alloc(0), ...ends.map(end => wal.subarray(0, end))];
}

/** What a database with this log holds once it is opened: a fingerprint, or the code of the error. */
function stateOf(folder: string, database: string, wal: Buffer): string {
  const path = join(folder, 'case.db');
  copyFileSync(database, path);
  writeFileSync(`${path}-wal`, wal);
  rmSync(`${path}-shm`, { force: true });
  try {
    const store = openStore(path);
    const state = exactFingerprint(store.db);
    closeStore(store);
    return state;
  } catch (error) {
    return error instanceof ReadoutError ? error.code : String(error);
  }
}
