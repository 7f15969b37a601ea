import { availableParallelism } from 'node:os';
import { Presets, SingleBar } from 'cli-progress';
import { readConfig } from '../config.ts';
import { exitCodeOf, ReadoutError } from '../errors.ts';
import { type IngestProgress, type IngestSummary, ingestReports } from '../ingest.ts';
import { countInputs } from '../read/count-inputs.ts';
import type { ReadEntry } from '../read/entries.ts';
import { readJsonLines } from '../read/lines.ts';
import { readPaths } from '../read/paths.ts';
import { closeStore, openStore, type Store } from '../store/open.ts';
import type { Command } from './command.ts';
import { OVERRIDE_OPTIONS, OVERRIDE_USAGE, overridesOf, parseOptions, withOverrides } from './options.ts';

const BAR_FORMAT = '{bar} {value}/{total} {rate}/s {eta_formatted} left {path}';
/** Time left is told by the speed of the last so many reports: they are not resolved one by one. */
const LAST_REPORTS = 500;
const MOST_THREADS = 64;

/** `readout ingest`: reports into the database. */
export const ingestCommand: Command = {
  usage: `usage: readout ingest [--published DATE] [--publisher NAME] [--threads NUMBER] PATH…

PATH is a file (.txt, .md, .html, .json, .jsonl), a folder, or - for JSON lines on standard input. The database is
that of READOUT_DB (data/readout.db). A report that is there already counts as unchanged; a bad one stops no other. A run that
was stopped is taken up by running it again.

${OVERRIDE_USAGE}
  --threads NUMBER    threads that read many reports, as many as there are cores when not given; 1 reads one by one`,
  run: async args => {
    const { values, positionals } = parseOptions(args, { ...OVERRIDE_OPTIONS, threads: { type: 'string' } });
    if (positionals.length === 0) throw new ReadoutError('no_input', 'Give a PATH, or - for standard input.');
    const threads = threadsOf(values.threads);
    const store = openStore(readConfig().database);
    try {
      const entries = withOverrides(inputs(positionals), overridesOf(values));
      const summary = await ingestWithProgress(store, entries, { total: await countInputs(positionals), threads });
      return summary.refused.length > 0 ? exitCodeOf('unknown_format') : 0;
    } finally {
      closeStore(store);
    }
  },
};

async function* inputs(paths: readonly string[]): AsyncGenerator<ReadEntry> {
  for (const path of paths) yield* path === '-' ? readJsonLines(process.stdin, 'stdin') : readPaths([path]);
}

/** @throws ReadoutError `usage` for what is no number of threads. */
function threadsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const threads = Number(given);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new ReadoutError('usage', `--threads: "${given}" is not a number from 1 to ${MOST_THREADS}.`);
}

/** Ingests with a bar on a terminal and a line per report elsewhere, then prints the summary. */
export async function ingestWithProgress(
  store: Store,
  entries: AsyncIterable<ReadEntry>,
  { total, threads }: { readonly total: number; readonly threads: number },
): Promise<IngestSummary> {
  const options = { format: BAR_FORMAT, etaBuffer: LAST_REPORTS };
  const bar = process.stderr.isTTY ? new SingleBar(options, Presets.rect) : undefined;
  const began = performance.now();
  bar?.start(total, 0, { path: '', rate: 0 });
  const onProgress = ({ done, path, outcome }: IngestProgress): void => {
    if (!bar) console.error(`${outcome.padEnd(9)} ${path}`);
    else {
      // A file of JSON, or standard input, can hold many reports.
      if (done > total) bar.setTotal(done);
      bar.update(done, { path, rate: Math.round((1000 * done) / (performance.now() - began)) });
    }
  };
  const summary = await ingestReports(store, entries, { now: new Date().toISOString(), total, threads, onProgress });
  bar?.stop();
  printSummary(summary);
  return summary;
}

function printSummary({ reports, unchanged, refused, people, meetings, projects }: IngestSummary): void {
  const counts = `${reports} reports taken, ${unchanged} unchanged, ${refused.length} refused`;
  console.error(`${counts}; the record holds ${people} people, ${meetings} meetings, ${projects} projects`);
  for (const { path, code, detail } of refused) console.error(`refused ${path}: ${code}: ${detail}`);
}
