import { createInterface } from 'node:readline';
import { exitCodeOf, ReadoutError } from '../errors.ts';

/** Answers each line of standard input with one line of JSON, in order; a refused line with its error. Gives the exit code. */
export async function stdinLines(answer: (line: string, number: number) => object): Promise<number> {
  let number = 0;
  let refused = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const result = attempt(() => answer(line, number));
    if (result instanceof ReadoutError) {
      refused++;
      console.error(`readout: line ${number}: ${result.code}: ${result.message}`);
      await write({ line: number, error: { code: result.code, detail: result.message } });
    } else await write(result);
  }
  if (number === 0) throw new ReadoutError('no_input', 'Standard input holds no line.');
  return refused > 0 ? exitCodeOf('bad_json') : 0;
}

/** One bad line never stops the others. */
function attempt(answer: () => object): object {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
}

/** Waits for a slow reader, so that answers never pile up in memory. */
function write(value: object): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return Promise.resolve();
  return new Promise(resolve => process.stdout.once('drain', resolve));
}
