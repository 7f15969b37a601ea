import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files the paths hold, hidden ones left out: what a progress bar counts up to. What cannot be read counts as one. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let files = 0;
  for (const path of paths) {
    const isFolder = await lstat(path).then(
      stat => stat.isDirectory(),
      () => false,
    );
    files += isFolder ? await countFiles(await visibleIn(path)) : 1;
  }
  return files;
}

async function visibleIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter(name => !name.startsWith('.')).map(name => join(folder, name));
}
