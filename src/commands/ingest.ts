import { Presets, SingleBar } from 'cli-progress';
import { readConfig } from '../config.ts';
import { exitCodeOf, ReadoutError } from '../errors.ts';
import { type IngestProgress, type IngestSummary, ingestReports } from '../ingest.ts';
import { countFiles } from '../read/count-files.ts';
import type { ReadEntry } from '../read/entries.ts';
import { readJsonLines } from '../read/lines.ts';
import { readPaths } from '../read/paths.ts';
import { closeStore, openStore, type Store } from '../store/open.ts';
import type { Command } from './command.ts';
import { OVERRIDE_OPTIONS, OVERRIDE_USAGE, overridesOf, parseOptions, withOverrides } from './options.ts';

const BAR_FORMAT = '{bar} {value}/{total} {path}';

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
      const summary = await ingestWithProgress(store, entries, await countFiles(positionals));
      return summary.refused.length > 0 ? exitCodeOf('unknown_format') : 0;
    } finally {
      closeStore(store);
    }
  },
};

async function* inputs(paths: readonly string[]): AsyncGenerator<ReadEntry> {
  for (const path of paths) yield* path === '-' ? readJsonLines(process.stdin, 'stdin') : readPaths([path]);
}

/** Ingests with a bar on a terminal and a line per report elsewhere, then prints the summary. `total` is the number of files. */
export async function ingestWithProgress(
  store: Store,
  entries: AsyncIterable<ReadEntry>,
  total: number,
): Promise<IngestSummary> {
  const bar = process.stderr.isTTY ? new SingleBar({ format: BAR_FORMAT }, Presets.rect) : undefined;
  bar?.start(total, 0, { path: '' });
  const onProgress = ({ done, path, outcome }: IngestProgress): void => {
    if (!bar) console.error(`${outcome.padEnd(9)} ${path}`);
    else {
      // One file of JSON lines holds many reports.
      if (done > total) bar.setTotal(done);
      bar.update(done, { path });
    }
  };
  const summary = await ingestReports(store, entries, { now: new Date().toISOString(), total, onProgress });
  bar?.stop();
  printSummary(summary);
  return summary;
}

function printSummary({ reports, unchanged, refused, people, meetings, projects }: IngestSummary): void {
  const counts = `${reports} reports taken, ${unchanged} unchanged, ${refused.length} refused`;
  console.error(`${counts}; the record holds ${people} people, ${meetings} meetings, ${projects} projects`);
  for (const { path, code, detail } of refused) console.error(`refused ${path}: ${code}: ${detail}`);
}
