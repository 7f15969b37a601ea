import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { below, chance } from './chance.ts';
import { fingerprint } from './fingerprint.ts';
import { ingest, ingestAndKill, type Moment, SAMPLES } from './ingesting.ts';

export type Rounds = { readonly rounds: number; readonly folder: string; readonly seed: number };
export type RoundsOutcome = { readonly killed: number; readonly bad: readonly string[] };

/** A report is read and saved in a few milliseconds; loading takes half a second and resolving less. */
const BETWEEN_LINES_MS = 25;
const LOADING_MS = 600;
const RESOLVING_MS = 250;

/**
 * Each round kills an ingest at a moment of its own, every third one another ingest after it, and then lets one run to its end:
 * the database must hold what that of an undisturbed ingest holds.
 */
export async function killRounds({ rounds, folder, seed }: Rounds): Promise<RoundsOutcome> {
  const random = chance(seed);
  const files = readdirSync(SAMPLES).length;
  await ingest(join(folder, 'undisturbed.db'));
  const expected = fingerprint(join(folder, 'undisturbed.db'));
  const bad: string[] = [];
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const database = join(folder, `killed-${round}.db`);
    const moments = Array.from({ length: round % 3 === 2 ? 2 : 1 }, () => momentOf(random, files));
    for (const moment of moments) if (await ingestAndKill(database, [SAMPLES], moment)) killed++;
    const { code, said } = await ingest(database);
    if (code !== 0) bad.push(`${JSON.stringify(moments)}: exit ${code}: ${said}`);
    else if (!isDeepStrictEqual(fingerprint(database), expected))
      bad.push(`${JSON.stringify(moments)}: ${JSON.stringify(fingerprint(database))}`);
  }
  return { killed, bad };
}

function momentOf(random: () => number, files: number): Moment {
  const lines = below(random, files + 1);
  const reach = lines === 0 ? LOADING_MS : lines === files ? RESOLVING_MS : BETWEEN_LINES_MS;
  return { lines, milliseconds: below(random, reach) };
}
