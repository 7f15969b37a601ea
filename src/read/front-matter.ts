import YAML from 'yaml';
import { ReadoutError } from '../errors.ts';

const FENCE = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/**
 * The YAML block at the head of a Markdown file and the text after it; no block gives no fields.
 * @throws ReadoutError `bad_front_matter` naming the line.
 */
export function splitFrontMatter(source: string): { fields: Record<string, unknown>; body: string } {
  const found = FENCE.exec(source);
  if (!found) return { fields: {}, body: source };
  const document = YAML.parseDocument(found[1], { version: '1.2', schema: 'core' });
  const [error] = document.errors;
  if (error) throw badFrontMatter(error.message.split('\n')[0], (error.linePos?.[0].line ?? 1) + 1);
  const fields = valuesOf(document);
  if (fields === null) return { fields: {}, body: source.slice(found[0].length) };
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw badFrontMatter('Front matter must be a mapping of names to values.', 2);
  return { fields: { ...fields }, body: source.slice(found[0].length) };
}

/** Ten aliases are more than a report needs, and a nest of them takes all memory. */
function valuesOf(document: YAML.Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 });
  } catch (error) {
    // The library tells too many aliases, and aliases of nothing, by throwing.
    throw badFrontMatter(error instanceof Error ? `${error.message}.` : 'Aliases cannot be followed.', 2);
  }
}

const badFrontMatter = (detail: string, line: number) => new ReadoutError('bad_front_matter', detail, { line });
