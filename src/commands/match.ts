import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { parseJson } from '../read/json.ts';
import { matchNames } from '../resolve/match.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { stdinLines } from './stdin-lines.ts';

const Pair = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  kind: z.enum(['person', 'organization']),
  name1: z.string(),
  name2: z.string(),
});

/** `readout match`: judges pairs of names with the resolver's own comparisons. */
export const matchCommand: Command = {
  usage: `usage: readout match --jsonl < PAIRS

Reads lines {"id","kind":"person"|"organization","name1","name2"} and writes one judgement a line, in order:
{"id","match","score","features"}. A line that cannot be taken gives {"error"} in its place.`,
  run: async args => {
    const { values } = parseOptions(args, { jsonl: { type: 'boolean' } });
    if (!values.jsonl)
      throw new ReadoutError('usage', 'Say --jsonl: pairs are read as JSON lines from standard input.');
    return stdinLines((line, number) => {
      const parsed = Pair.safeParse(parseJson(line));
      if (!parsed.success) throw badPair(parsed.error.issues[0], number);
      const { id = null, ...pair } = parsed.data;
      return { id, ...matchNames(pair) };
    });
  },
};

const badPair = (issue: z.core.$ZodIssue, line: number) =>
  new ReadoutError('bad_field', `${issue.path.join('.') || 'line'}: ${issue.message}.`, { line });
