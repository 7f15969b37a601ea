import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { reportFields } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { makeReport, withTitle } from './make-report.ts';
import { publishedOnFromHead } from './published-on.ts';

/** Each level is a call within a call. A rule of dashes is not this long. */
const MAX_DEPTH = 512;

/** A Markdown report: fields from YAML front matter, text of its blocks without markup, code and raw HTML left out. */
export function readMarkdown(source: string): Report {
  const { fields, body } = splitFrontMatter(source);
  refuseDeepNesting(body);
  const blocks = fromMarkdown(body).children;
  const text = blocks.flatMap(blockText).join('\n\n');
  const [first] = blocks;
  const heading = first?.type === 'heading' ? plainText(first) : null;
  const known = reportFields(fields);
  const title = known.title ?? heading;
  const publishedOn = known.publishedOn ?? publishedOnFromHead(text) ?? null;
  return makeReport(withTitle(title, text), { ...known, title, publishedOn });
}

/** `> > > 1. - words`: each mark opens a block in the one before. */
function refuseDeepNesting(body: string): void {
  const deep = body
    .split('\n')
    .findIndex(line => (/^[\s\d>.)*+-]*/.exec(line)?.[0].match(/[>.)*+-]/g) ?? []).length > MAX_DEPTH);
  if (deep < 0) return;
  const detail = `Line ${deep + 1} opens more than ${MAX_DEPTH} blocks in one another.`;
  throw new ReadoutError('too_large', detail, { limit: MAX_DEPTH, line: deep + 1 });
}

function blockText(block: RootContent): string[] {
  if (block.type === 'code' || block.type === 'html' || block.type === 'thematicBreak' || block.type === 'definition')
    return [];
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    return block.children.flatMap(blockText);
  const text = plainText(block, { includeImageAlt: false, includeHtml: false }).replace(/(?<!\s)\s*\n\s*/g, ' ');
  return text.trim() ? [text] : [];
}
