// The tree of a page has the types of a browser, which nothing else here may use.
/// <reference lib="dom" />
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { makeReport, withTitle } from './make-report.ts';
import { dayOf, publishedOnFromHead } from './published-on.ts';

/** What walks a deeper tree overflows the stack. */
const MAX_DEPTH = 512;
/** Reading as many tags takes a fifth of a second. */
const MAX_TAGS = 20_000;
/** Finding the main text of as many takes up to a second. */
const MAX_ELEMENTS = 5000;
/** Most elements of a large page are in its menus and pictures, which hold no news. */
const WITHOUT_NEWS = new Set('aside button embed footer iframe nav object select style svg template'.split(' '));
/** Each attribute is compared with all before it; no description is as long. */
const MAX_WORDS_OF_TAG = 2000;
/** Addresses and descriptions are shorter. */
const LONGEST_ATTRIBUTE = 10_000;
// "display: none", "color:red;visibility:hidden"
const HIDDEN = /(?:display:\s{0,9}none|visibility:\s{0,9}hidden)/i;
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, div, section, article';

/** An HTML page: its main text, and title, publisher, date, language and address from its metadata. Scripts never run. */
export function readHtml(source: string): Report {
  const page = withoutPictures(source);
  refuseCostlyMarkup(page);
  const document = documentOf(page);
  const fields = metadataOf(document);
  const article = mainPart(document);
  const text = (article?.content ?? blockTexts(document.body)).join('\n\n');
  const title = fields.title ?? article?.title ?? null;
  const publishedOn = fields.publishedOn ?? publishedOnFromHead(text) ?? null;
  return makeReport(withTitle(title, text), { ...fields, title, publishedOn });
}

/**
 * What the page is about, as texts. Three steps of Readability are done otherwise: links are not made whole, for nobody
 * follows them; elements are found by name, for linkedom compiles a selector anew for each paragraph; what is hidden is
 * told by the attribute, for linkedom makes a style sheet of each.
 */
function mainPart(document: Document) {
  const serializer = (article: Node): string[] => blockTexts(article as Element);
  const readability = new Readability(document, { charThreshold: 100, keepClasses: true, serializer });
  const own = {
    _fixRelativeUris: () => undefined,
    _getAllNodesWithTag: (within: Element, names: readonly string[]) => elementsNamed(names, within),
    _isProbablyVisible: (element: Element) =>
      !element.hasAttribute('hidden') &&
      element.getAttribute('aria-hidden') !== 'true' &&
      !HIDDEN.test(element.getAttribute('style') ?? ''),
  };
  return Object.assign(readability, own).parse();
}

function elementsNamed(names: readonly string[], within: Element, found: Element[] = []): Element[] {
  for (let element = within.firstElementChild; element; element = element.nextElementSibling) {
    if (names.includes(element.localName)) found.push(element);
    elementsNamed(names, element, found);
  }
  return found;
}

/** Read as the standard says, then put into a tree that is three times as quick as one that could run scripts. */
function documentOf(page: string): Document {
  const tree = parse(page);
  if (elementsIn(tree) > MAX_ELEMENTS) keepNews(tree);
  if (elementsIn(tree) > MAX_ELEMENTS) throw tooMuch(`There are more than ${MAX_ELEMENTS} elements.`, MAX_ELEMENTS);
  return parseHTML(serialize(tree)).document;
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** How many elements are below; the tree is walked no deeper than it may be. */
function elementsIn(parent: Parent, depth = 0): number {
  if (depth > MAX_DEPTH) throw tooMuch(`Elements are nested more than ${MAX_DEPTH} deep.`, MAX_DEPTH);
  const { childNodes } = 'content' in parent ? parent.content : parent;
  return childNodes.reduce((sum, node) => ('childNodes' in node ? sum + 1 + elementsIn(node, depth + 1) : sum), 0);
}

function keepNews(parent: Parent): void {
  parent.childNodes = parent.childNodes.filter(({ nodeName }) => !WITHOUT_NEWS.has(nodeName));
  for (const node of parent.childNodes) if ('childNodes' in node) keepNews(node);
}

/** Pictures within a page, as `src="data:image/png;base64,…"`, are longer than all of its text, and parsers copy them often. */
function withoutPictures(source: string): string {
  return source.replace(/="[^"<]*"|='[^'<]*'/g, value => (value.length > LONGEST_ATTRIBUTE ? '=""' : value));
}

/** What no parser should be given: its time grows with the square of either. */
function refuseCostlyMarkup(source: string): void {
  let tags = 0;
  for (const [, rest] of source.matchAll(/<[a-zA-Z]([^<>]*)/g)) {
    if (++tags > MAX_TAGS) throw tooMuch(`There are more than ${MAX_TAGS} tags.`, MAX_TAGS);
    if (rest.length > MAX_WORDS_OF_TAG && rest.split(/\s+/).length > MAX_WORDS_OF_TAG)
      throw tooMuch(`An element has more than ${MAX_WORDS_OF_TAG} attributes.`, MAX_WORDS_OF_TAG);
  }
}

const tooMuch = (detail: string, limit: number) => new ReadoutError('too_large', detail, { limit });

function metadataOf(document: Document): Partial<Report> {
  const contents = contentsOf(document);
  const meta = (...names: string[]): string | null => names.flatMap(name => contents.get(name) ?? [])[0] ?? null;
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

/** What the page's `meta` elements say, by name. */
function contentsOf(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const names = [element.getAttribute('property'), element.getAttribute('name')];
    for (const name of names) if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function jsonLdDate(document: Document): string | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .map(script => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '')?.[1])
    .find(Boolean);
}

/** Texts of the innermost blocks, in order. */
function blockTexts(root: Element): string[] {
  const all = [...root.querySelectorAll(BLOCKS)];
  const outer = new Set<Element>();
  for (const block of all)
    for (let around = block.parentElement; around && !outer.has(around); around = around.parentElement)
      outer.add(around);
  const inner = all.filter(block => !outer.has(block));
  const blocks = inner.length > 0 ? inner : [root];
  return blocks.map(block => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
}
