import { z } from 'zod';
import { exitCodeOf, ReadoutError } from '../errors.ts';
import { explain } from '../explain.ts';
import { extract } from '../extract/english.ts';
import type { Report } from '../model/document.ts';
import { parseJson, readJsonReport } from '../read/json.ts';
import { readPaths } from '../read/paths.ts';
import type { Command } from './command.ts';
import { OVERRIDE_OPTIONS, OVERRIDE_USAGE, overridesOf, parseOptions, withOverrides } from './options.ts';
import { stdinLines } from './stdin-lines.ts';

const Line = z.looseObject({ id: z.union([z.string(), z.number()]).nullish() });

/** `readout extract`: what a report says, without a database. */
export const extractCommand: Command = {
  usage: `usage: readout extract [--explain] [--published DATE] [--publisher NAME] FILE…
       readout extract --jsonl < REPORTS

Prints one extraction a report. With --jsonl it reads lines {"id","text","title"?,"publishedOn"?,"publisher"?} from
standard input and writes one result a line, in order.

  --explain           show the report with its marks: what was found, by which rule, what was rejected and why
${OVERRIDE_USAGE}`,
  run: async args => {
    const { values, positionals } = parseOptions(args, {
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      ...OVERRIDE_OPTIONS,
    });
    const overrides = overridesOf(values);
    if (values.jsonl)
      return stdinLines(line => {
        const value = parseJson(line);
        const { data } = Line.safeParse(value);
        return { id: data?.id ?? null, ...extract({ ...readJsonReport(value), ...overrides }) };
      });
    if (positionals.length === 0) throw new ReadoutError('no_input', 'Give a FILE or --jsonl.');
    const show = values.explain ? (report: Report) => explain(report, extract(report)) : asJson;
    return printAll(withOverrides(readPaths(positionals), overrides), show);
  },
};

const asJson = (report: Report, path: string): string => JSON.stringify({ id: path, ...extract(report) }, null, 2);

async function printAll(
  entries: ReturnType<typeof readPaths>,
  show: (report: Report, path: string) => string,
): Promise<number> {
  let refused = 0;
  for await (const entry of entries) {
    if ('report' in entry) console.log(show(entry.report, entry.path));
    else {
      refused++;
      console.error(`readout: ${entry.path}: ${entry.error.code}: ${entry.error.message}`);
    }
  }
  return refused > 0 ? exitCodeOf('unknown_format') : 0;
}
