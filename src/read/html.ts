import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { makeReport, withTitle } from './make-report.ts';
import { dayOf, publishedOnFromHead } from './published-on.ts';

/** Parsers take seconds or overflow the stack on deeper pages. */
const MAX_DEPTH = 512;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i;
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, div, section, article';

/** An HTML page: its main text, and title, publisher, date, language and address from its metadata. Scripts never run. */
export function readHtml(source: string): Report {
  refuseDeepNesting(source);
  const { document } = new JSDOM(source, { virtualConsole: new VirtualConsole() }).window;
  const fields = metadataOf(document);
  const article = new Readability(document, { charThreshold: 100 }).parse();
  const content = article?.content ? new JSDOM(article.content).window.document.body : document.body;
  const text = blockTexts(content).join('\n\n');
  const title = fields.title ?? article?.title ?? null;
  const publishedOn = fields.publishedOn ?? publishedOnFromHead(text) ?? null;
  return makeReport(withTitle(title, text), { ...fields, title, publishedOn });
}

function refuseDeepNesting(source: string): void {
  let depth = 0;
  for (const [, slash, name] of source.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g)) {
    if (VOID.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH)
      throw new ReadoutError('too_large', `Elements are nested more than ${MAX_DEPTH} deep.`, { limit: MAX_DEPTH });
  }
}

function metadataOf(document: Document): Partial<Report> {
  const meta = (...names: string[]): string | null => {
    const found = names.flatMap(name => {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      return element?.getAttribute('content')?.trim() || [];
    });
    return found[0] ?? null;
  };
  const published =
    meta('article:published_time', 'og:published_time', 'date', 'DC.date', 'datePublished', 'pubdate') ??
    jsonLdDate(document) ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    title: meta('og:title') ?? (document.querySelector('title')?.textContent?.trim() || null),
    publisher: meta('og:site_name', 'publisher', 'DC.publisher'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: document.documentElement.getAttribute('lang') || null,
    publishedOn: (published && dayOf(published)) || null,
  };
}

function jsonLdDate(document: Document): string | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .map(script => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '')?.[1])
    .find(Boolean);
}

/** Texts of the innermost blocks, in order. */
function blockTexts(root: Element): string[] {
  const inner = [...root.querySelectorAll(BLOCKS)].filter(block => !block.querySelector(BLOCKS));
  const blocks = inner.length > 0 ? inner : [root];
  return blocks.map(block => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
}
