import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { decodeReport } from './decode.ts';
import type { ReadEntry } from './entries.ts';
import { readHtml } from './html.ts';
import { parseJson, readJsonReport } from './json.ts';
import { attempt, MAX_REPORT_BYTES, readJsonLines, tooLarge } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

const READERS: Readonly<Record<string, (source: string) => Report>> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
};

/**
 * Reports of files and folders, folders in order of name and to the bottom, hidden files left out. Links are not followed:
 * nothing outside the given paths is read.
 */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<ReadEntry> {
  for (const path of paths) yield* readPath(path);
}

async function* readPath(path: string): AsyncGenerator<ReadEntry> {
  const stat = await lstat(path).catch(ioError(path));
  if (stat instanceof ReadoutError) yield { path, error: stat };
  else if (stat.isDirectory()) yield* readFolder(path);
  else if (!stat.isFile())
    yield { path, error: notAFile(stat.isSymbolicLink() ? 'a symbolic link' : 'no regular file') };
  else yield* readFile(path);
}

async function* readFolder(folder: string): AsyncGenerator<ReadEntry> {
  const names = await readdir(folder).catch(ioError(folder));
  if (names instanceof ReadoutError) yield { path: folder, error: names };
  else for (const name of names.sort()) if (!name.startsWith('.')) yield* readPath(join(folder, name));
}

async function* readFile(path: string): AsyncGenerator<ReadEntry> {
  const extension = extname(path).toLowerCase();
  const known = extension in READERS || extension === '.json' || extension === '.jsonl';
  if (!known) {
    const detail = `"${extension}" is not read; give ${Object.keys(READERS).join(', ')}, .json or .jsonl.`;
    yield { path, error: new ReadoutError('unknown_format', detail, { extension }) };
    return;
  }
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(ioError(path));
  if (file instanceof ReadoutError) {
    yield { path, error: file };
    return;
  }
  try {
    if (extension === '.jsonl') yield* readJsonLines(file.createReadStream({ autoClose: false }), path);
    else yield* readWhole(path, extension, file);
  } finally {
    // A consumer that stops early must not leave the file open.
    await file.close();
  }
}

async function* readWhole(path: string, extension: string, file: FileHandle): AsyncGenerator<ReadEntry> {
  const { size } = await file.stat();
  if (size > MAX_REPORT_BYTES) {
    yield { path, error: tooLarge(size) };
    return;
  }
  const bytes = await file.readFile();
  if (extension !== '.json') yield attempt(path, () => READERS[extension](decodeReport(bytes)));
  else yield* readJsonFile(path, bytes);
}

function* readJsonFile(path: string, bytes: Uint8Array): Generator<ReadEntry> {
  let value: unknown;
  try {
    value = parseJson(decodeReport(bytes));
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    yield { path, error };
    return;
  }
  if (!Array.isArray(value)) yield attempt(path, () => readJsonReport(value));
  else for (const [i, item] of value.entries()) yield attempt(`${path}[${i}]`, () => readJsonReport(item));
}

const ioError = (path: string) => (error: NodeJS.ErrnoException) =>
  new ReadoutError('io', `${path} cannot be read: ${error.code ?? error.message}.`, { path });

const notAFile = (what: string) => new ReadoutError('not_a_file', `This is ${what}; only regular files are read.`);
