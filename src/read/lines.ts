import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { decodeReport } from './decode.ts';
import type { ReadEntry } from './entries.ts';
import { parseJson, readJsonReport } from './json.ts';

/** Largest report taken, in bytes of its file or line. */
export const MAX_REPORT_BYTES = 2_000_000;

/** Reports of JSON lines, one at a time, however long the stream. A bad line is an entry with its error; the rest goes on. */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ReadEntry> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number++;
    if (line instanceof ReadoutError) yield { path: `${name}:${number}`, error: line };
    else if (line.some(byte => byte > 0x20)) yield readLine(line, `${name}:${number}`);
  }
}

function readLine(bytes: Uint8Array, path: string): ReadEntry {
  return attempt(path, () => readJsonReport(parseJson(decodeReport(bytes))));
}

/** What a reader gives, or the error it names. */
export function attempt(path: string, read: () => Report): ReadEntry {
  try {
    return { path, report: read() };
  } catch (error) {
    // One bad input never stops the others.
    if (error instanceof ReadoutError) return { path, error };
    return { path, error: new ReadoutError('internal', `The report could not be read: ${error}.`) };
  }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | ReadoutError> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | ReadoutError => {
    const line = size > MAX_REPORT_BYTES ? tooLarge(size) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();

  function add(part: Uint8Array): void {
    size += part.length;
    if (size <= MAX_REPORT_BYTES) parts.push(part);
  }
}

export const tooLarge = (bytes: number): ReadoutError =>
  new ReadoutError('too_large', `${bytes} bytes; the limit is ${MAX_REPORT_BYTES}.`, {
    bytes,
    limit: MAX_REPORT_BYTES,
  });
