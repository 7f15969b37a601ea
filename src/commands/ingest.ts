import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { readConfig } from '../config.ts';
import { exitCodeOf, ReadoutError } from '../errors.ts';
import { type IngestProgress, type IngestSummary, ingestReports } from '../ingest.ts';
import type { ReadEntry } from '../read/entries.ts';
import { readJsonLines } from '../read/lines.ts';
import { readPaths } from '../read/paths.ts';
import { closeStore, openStore, type Store } from '../store/open.ts';
import type { Command } from './command.ts';
import { OVERRIDE_OPTIONS, OVERRIDE_USAGE, overridesOf, parseOptions, withOverrides } from './options.ts';

/** `readout ingest`: reports into the database. */
export const ingestCommand: Command = {
  usage: `usage: readout ingest [--published DATE] [--publisher NAME] PATH…

PATH is a file (.txt, .md, .html, .json, .jsonl), a folder, or - for JSON lines on standard input. The database is
that of READOUT_DB (data/readout.db). A report that is there already counts as unchanged; a bad one stops no other.

${OVERRIDE_USAGE}`,
  run: async args => {
    const { values, positionals } = parseOptions(args, OVERRIDE_OPTIONS);
    if (positionals.length === 0) throw new ReadoutError('no_input', 'Give a PATH, or - for standard input.');
    const store = openStore(readConfig().database);
    try {
      const entries = withOverrides(inputs(positionals), overridesOf(values));
      const summary = await ingestWithProgress(store, entries);
      return summary.refused.length > 0 ? exitCodeOf('unknown_format') : 0;
    } finally {
      closeStore(store);
    }
  },
};

async function* inputs(paths: readonly string[]): AsyncGenerator<ReadEntry> {
  for (const path of paths) yield* path === '-' ? readJsonLines(process.stdin, 'stdin') : readPaths([path]);
}

/** Ingests with a bar on a terminal and a line per report elsewhere, then prints the summary. */
export async function ingestWithProgress(store: Store, entries: AsyncIterable<ReadEntry>): Promise<IngestSummary> {
  const bars = process.stderr.isTTY
    ? new MultiBar({ format: '{bar} {value} reports {path}' }, Presets.rect)
    : undefined;
  let bar: SingleBar | undefined;
  const onProgress = ({ done, path, outcome }: IngestProgress): void => {
    if (!bars) console.error(`${outcome.padEnd(9)} ${path}`);
    else {
      bar ??= bars.create(done, 0, { path });
      bar.setTotal(done);
      bar.update(done, { path });
    }
  };
  const summary = await ingestReports(store, entries, { now: new Date().toISOString(), onProgress });
  bars?.stop();
  printSummary(summary);
  return summary;
}

function printSummary({ reports, unchanged, refused, people, meetings, projects }: IngestSummary): void {
  const counts = `${reports} reports taken, ${unchanged} unchanged, ${refused.length} refused`;
  console.error(`${counts}; the record holds ${people} people, ${meetings} meetings, ${projects} projects`);
  for (const { path, code, detail } of refused) console.error(`refused ${path}: ${code}: ${detail}`);
}
