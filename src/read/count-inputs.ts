import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const NEWLINE = 0x0a;

/**
 * How many inputs the paths hold, hidden files left out: what a progress bar counts up to. Each line of JSON lines is one;
 * what cannot be read counts as one.
 */
export async function countInputs(paths: readonly string[]): Promise<number> {
  let inputs = 0;
  for (const path of paths) {
    const stat = await lstat(path).catch(() => undefined);
    if (stat?.isDirectory()) inputs += await countInputs(await visibleIn(path));
    else inputs += stat?.isFile() && extname(path).toLowerCase() === '.jsonl' ? await countLines(path) : 1;
  }
  return inputs;
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  let last = NEWLINE;
  try {
    for await (const chunk of createReadStream(path)) {
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
      last = chunk.at(-1);
    }
  } catch {
    // It is refused when its turn comes to be read.
    return 1;
  }
  return last === NEWLINE ? lines : lines + 1;
}

async function visibleIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter(name => !name.startsWith('.')).map(name => join(folder, name));
}
