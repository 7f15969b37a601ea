import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { below, chance } from './chance.ts';
import { fingerprint } from './fingerprint.ts';
import { ingest, ingestAndKill, type Moment, SAMPLES } from './ingesting.ts';
import { MANY_REPORTS } from './many-reports.ts';

export type Rounds = { readonly rounds: number; readonly folder: string; readonly seed: number };
export type RoundsOutcome = { readonly killed: number; readonly bad: readonly string[] };

/** A report is read and saved in a few milliseconds; loading takes half a second and resolving less. */
const BETWEEN_LINES_MS = 25;
const LOADING_MS = 600;
const RESOLVING_MS = 250;

/** Of so many rounds one is of more reports, which two threads read. */
const ROUNDS_TO_ONE_OF_THREADS = 5;

/** What is ingested, how many lines of progress that gives, and what it must come to. */
type Ingested = {
  readonly inputs: readonly string[];
  readonly lines: number;
  readonly expected: Record<string, string>;
};

/**
 * Each round kills an ingest at a moment of its own, every third one another ingest after it, and then lets one run to its end:
 * the database must hold what that of an undisturbed ingest by one thread holds.
 */
export async function killRounds({ rounds, folder, seed }: Rounds): Promise<RoundsOutcome> {
  const random = chance(seed);
  const samples = await undisturbed(folder, [SAMPLES], readdirSync(SAMPLES).length);
  const news = join(folder, 'many-reports.jsonl');
  writeFileSync(news, MANY_REPORTS.join('\n'));
  const many = await undisturbed(folder, ['--threads', '1', news], MANY_REPORTS.length);
  const byThreads = { ...many, inputs: ['--threads', '2', news] };
  const bad: string[] = [];
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const ingested = round % ROUNDS_TO_ONE_OF_THREADS === 0 ? byThreads : samples;
    const database = join(folder, `killed-${round}.db`);
    const moments = Array.from({ length: round % 3 === 2 ? 2 : 1 }, () => momentOf(random, ingested.lines));
    for (const moment of moments) if (await ingestAndKill(database, ingested.inputs, moment)) killed++;
    const { code, said } = await ingest(database, ingested.inputs);
    const told = `${ingested.inputs.join(' ')} ${JSON.stringify(moments)}`;
    if (code !== 0) bad.push(`${told}: exit ${code}: ${said}`);
    else if (!isDeepStrictEqual(fingerprint(database), ingested.expected))
      bad.push(`${told}: ${JSON.stringify(fingerprint(database))}`);
  }
  return { killed, bad };
}

async function undisturbed(folder: string, inputs: readonly string[], lines: number): Promise<Ingested> {
  const database = join(folder, `undisturbed-${lines}.db`);
  await ingest(database, inputs);
  return { inputs, lines, expected: fingerprint(database) };
}

function momentOf(random: () => number, files: number): Moment {
  const lines = below(random, files + 1);
  const reach = lines === 0 ? LOADING_MS : lines === files ? RESOLVING_MS : BETWEEN_LINES_MS;
  return { lines, milliseconds: below(random, reach) };
}
