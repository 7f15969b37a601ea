import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import type { ReadEntry } from '../read/entries.ts';
import { dayOf } from '../read/published-on.ts';

/**
 * Options and paths of a command line.
 * @throws ReadoutError `usage` naming the option that is not known.
 */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ReadoutError('usage', error instanceof Error ? error.message : 'Wrong use.');
  }
}

export const OVERRIDE_OPTIONS = { published: { type: 'string' }, publisher: { type: 'string' } } as const;
export const OVERRIDE_USAGE = `  --published DATE    date of publication of every report given (2023-05-19, 2023-05 or 2023)
  --publisher NAME    publisher of every report given`;

export type Overrides = Partial<Pick<Report, 'publishedOn' | 'publisher'>>;

/** @throws ReadoutError `usage` when the date is none. */
export function overridesOf(values: { published?: string; publisher?: string }): Overrides {
  const publishedOn = values.published === undefined ? undefined : dayOf(values.published);
  if (values.published !== undefined && !publishedOn)
    throw new ReadoutError('usage', `--published: "${values.published}" is not a date such as 2023-05-19.`);
  return { ...(publishedOn && { publishedOn }), ...(values.publisher && { publisher: values.publisher }) };
}

/** The same entries with the user's word on date and publisher, which wins over the report's own. */
export async function* withOverrides(
  entries: AsyncIterable<ReadEntry>,
  overrides: Overrides,
): AsyncGenerator<ReadEntry> {
  for await (const entry of entries)
    yield 'report' in entry ? { ...entry, report: { ...entry.report, ...overrides } } : entry;
}
