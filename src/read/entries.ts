import type { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';

/** One input: the report it holds, or why it was refused. `path` names the place: `a/b.jsonl:12` is line 12. */
export type ReadEntry =
  | { readonly path: string; readonly report: Report }
  | { readonly path: string; readonly error: ReadoutError };
