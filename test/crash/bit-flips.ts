import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { damageIn } from '../../src/commands/verify.ts';
import { ReadoutError } from '../../src/errors.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import { below, chance } from './chance.ts';
import { ingest } from './ingesting.ts';

type Flips = { readonly flips: number; readonly folder: string; readonly seed: number };
type Stored = { readonly all: string; readonly bytes: Buffer; readonly texts: readonly Buffer[] };
type Place = { readonly at: number; readonly bit: number };

/** Enough bytes of a text to be found in the file at few places but its own. */
const NEEDLE_BYTES = 24;

/** Flips one bit of a stored text, in the file itself, as often as asked. `missed` are those that `verify` does not find. */
export async function bitFlips({ flips, folder, seed }: Flips): Promise<{ found: number; missed: readonly Place[] }> {
  const stored = await storedTexts(folder);
  const random = chance(seed);
  const missed: Place[] = [];
  const path = join(folder, 'flipped.db');
  for (let done = 0; done < flips; ) {
    const place = placeIn(stored, random);
    writeFileSync(path, flippedAt(stored.bytes, place));
    // The same bytes stand in quotes too, and in what is unused of pages that were parted.
    if (textsIn(path) === stored.all) continue;
    done++;
    if (!(await isFound(path))) missed.push(place);
  }
  return { found: flips - missed.length, missed };
}

/** A whole database without free pages, and the texts it holds. */
async function storedTexts(folder: string): Promise<Stored> {
  const [path, compact] = [join(folder, 'texts.db'), join(folder, 'compact.db')];
  await ingest(path);
  const store = openStore(path);
  store.db.prepare('VACUUM INTO ?').run(compact);
  const texts = store.db.prepare<[], { text: string }>('SELECT text FROM documents ORDER BY id').all();
  closeStore(store);
  return { all: textsIn(compact), bytes: readFileSync(compact), texts: texts.map(({ text }) => Buffer.from(text)) };
}

/** A bit of a byte of a text, wherever that stands in the file. */
function placeIn({ bytes, texts }: Stored, random: () => number): Place {
  const bit = below(random, 8);
  for (;;) {
    const text = texts[below(random, texts.length)];
    const start = below(random, text.length - NEEDLE_BYTES);
    const needle = text.subarray(start, start + NEEDLE_BYTES);
    const places: number[] = [];
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) places.push(at);
    // A needle that two pages share is found nowhere: the next one will be.
    if (places.length > 0) return { at: places[below(random, places.length)], bit };
  }
}

function flippedAt(bytes: Buffer, { at, bit }: Place): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[at] ^= 1 << bit;
  return flipped;
}

/** All texts as they read, or the error that reading them is. */
function textsIn(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    return JSON.stringify(db.prepare('SELECT text FROM documents ORDER BY rowid').pluck().all());
  } catch (error) {
    return String(error);
  } finally {
    db.close();
  }
}

async function isFound(path: string): Promise<boolean> {
  const store = openStore(path);
  try {
    return (await damageIn(store)).length > 0;
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'corrupt') return true;
    throw error;
  } finally {
    closeStore(store);
  }
}
