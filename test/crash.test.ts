import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { bitFlips } from './crash/bit-flips.ts';
import { ingest, outcomeOf, readout, SAMPLES } from './crash/ingesting.ts';
import { killRounds } from './crash/kill-rounds.ts';
import { walDamage } from './crash/wal-damage.ts';

// The short form of `npm run test:crash`; each round starts the program two times or three.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

describe('a crash', () => {
  it('of ingest at any moment loses and doubles nothing', async () => {
    const { killed, bad } = await killRounds({ rounds: 10, folder, seed: 7 });
    expect(bad).toEqual([]);
    expect(killed).toBeGreaterThan(5);
  });

  it('that damages the log leaves what was committed up to some moment', async () => {
    expect(await walDamage({ cases: 50, folder, seed: 7 })).toEqual({
      cases: 50,
      refused: expect.any(Number),
      bad: [],
    });
  });
});

describe('verify', () => {
  it('finds each flipped bit of a stored text', async () => {
    expect(await bitFlips({ flips: 50, folder, seed: 7 })).toEqual({ found: 50, missed: [] });
  });
});

describe('ingests at once', () => {
  it('and readers beside them agree, and nobody fails', async () => {
    const files = readdirSync(SAMPLES).map(name => join(SAMPLES, name));
    await ingest(at('alone.db'));
    // One before the others, so that the readers find a database.
    await ingest(at('shared.db'), files.slice(0, 1));
    const running = new AbortController();
    const readers = [0, 1].map(() => oddities(at('shared.db'), running.signal));
    const outcomes = await Promise.all(
      [0, 1, 2].map(part =>
        ingest(
          at('shared.db'),
          files.filter((_, i) => i % 3 !== part),
        ),
      ),
    );
    running.abort();
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect((await Promise.all(readers)).flat()).toEqual([]);
    expect(saidIn(at('shared.db'))).toEqual(saidIn(at('alone.db')));
    expect(await outcomeOf(readout(at('shared.db'), ['verify']))).toEqual({ code: 0, said: 'sound\n' });
  });
});

/** Of one moment, all of them 0: rows without those they belong to, and counts that are not those of the rows. */
const ODDITIES = `SELECT (SELECT count(*) FROM pragma_foreign_key_check) AS orphans,
  (SELECT count(*) FROM resources) - (SELECT count(*) FROM ready) AS unready,
  (SELECT count(*) FROM facets WHERE resources <> (SELECT count(*) FROM listing WHERE facet = facets.id)) AS miscounted,
  (SELECT count(*) FROM claims) - (SELECT ifnull(sum(value), 0) FROM facts WHERE name = 'evidence') AS uncounted`;

/** Looks again and again until told to stop: all that was ever odd, and errors. */
async function oddities(path: string, stop: AbortSignal): Promise<unknown[]> {
  const db = new Database(path, { readonly: true });
  const found: unknown[] = [];
  const sound = { orphans: 0, unready: 0, miscounted: 0, uncounted: 0 };
  while (!stop.aborted) {
    const seen = db.prepare(ODDITIES).get();
    if (!isDeepStrictEqual(seen, sound)) found.push(seen);
    await wait(5);
  }
  db.close();
  return found;
}

/** What the reports say. Ids are left out: the order of arrival decides about them. */
function saidIn(path: string): unknown[][] {
  const db = new Database(path, { readonly: true });
  const rows = [
    'SELECT id, text, extraction, copy_of, resolved FROM documents ORDER BY id',
    // Not value_key: of a value that is a resource it is an id.
    "SELECT document_id, member_key, property, evidence ->> '$.value', evidence ->> '$.quote' FROM claims ORDER BY 1, 2, 3, 4, 5",
    'SELECT kind, count(*) FROM resources GROUP BY kind ORDER BY kind',
  ].map(sql => db.prepare(sql).raw().all());
  db.close();
  return rows;
}
