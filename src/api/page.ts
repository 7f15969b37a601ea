import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { Facet, type JoinedPage, type PageRequest, type StoredPage } from '../model/page.ts';
import type { ListQuery } from './parameters.ts';
import type { Answer, Success } from './route.ts';

export const PageInfo = z
  .object({
    nextCursor: z.string().nullable().describe('Cursor of the next page, null on the last.'),
    hasMore: z.boolean().describe('Whether there is a next page.'),
    total: z.int().nonnegative().optional().describe('With `count=exact`: how many the whole list has.'),
  })
  .meta({ id: 'PageInfo', description: 'Where a page stands in its list.' });

/** A component of its own for each kind: generated clients need a name for it. */
const pageOf = <Item extends z.ZodType>(item: Item, id: string, of: string) =>
  z
    .object({
      data: z.array(item).describe(`The ${of} of this page, in order.`),
      page: PageInfo,
    })
    .meta({ id, description: `One page of ${of}.` });

/** As `pageOf`, for lists whose values can be counted. */
export const countedPageOf = <Item extends z.ZodType>(item: Item, id: string, of: string) =>
  pageOf(item, id, of)
    .extend({
      facets: z.array(Facet).optional().describe('With `facets=`: how values are spread over the whole list.'),
    })
    .meta({ id, description: `One page of ${of}.` });

/** What the document says of a list of `item`. */
export const pageSuccess = (item: z.ZodType, id: string, of: string): Success => ({
  description: `A page of ${of}.`,
  schema: pageOf(item, id, of),
  link: true,
});

/** As `pageSuccess`, for lists whose values can be counted. */
export const countedPageSuccess = (item: z.ZodType, id: string, of: string): Success => ({
  ...pageSuccess(item, id, of),
  schema: countedPageOf(item, id, of),
});

/** The page that a list's query asks for. */
export const pageRequest = ({ limit, cursor, sort, order }: z.output<typeof ListQuery>): PageRequest => ({
  limit,
  cursor: cursor ?? null,
  sort,
  order,
});

/** What a page may tell beside its items. */
type Beside = { readonly total?: number; readonly facets?: readonly Facet[]; readonly correction?: string | null };

const BEGIN = Buffer.from('{"data":[');

/** Puts a list together from ready-made pieces. Nothing is parsed: each piece is whole and valid JSON. */
export function pageAnswer(stored: StoredPage | JoinedPage, url: string, { total, ...beside }: Beside = {}): Answer {
  const { nextCursor } = stored;
  const page = JSON.stringify({ nextCursor, hasMore: nextCursor !== null, total });
  const more = JSON.stringify(beside).slice(1, -1);
  const end = `],"page":${page}${more && `,${more}`}}`;
  const body =
    'joined' in stored
      ? Buffer.concat([BEGIN, stored.joined, Buffer.from(end)])
      : `${BEGIN}${stored.items.join(',')}${end}`;
  return nextCursor === null ? { body } : { body, headers: { link: `<${withCursor(url, nextCursor)}>; rel="next"` } };
}

/** The same list from the cursor on. Relative, so that it holds behind any proxy. */
function withCursor(url: string, cursor: string): string {
  const [path, search = ''] = url.split('?', 2);
  const query = new URLSearchParams(search);
  query.set('cursor', cursor);
  return `${path}?${query}`;
}

/** The value, or `not_found` naming what was asked for. */
export function found<Value>(value: Value | undefined, kind: string, id: string): Value {
  if (value === undefined) throw new ReadoutError('not_found', `There is no ${kind} "${id}".`, { kind, id });
  return value;
}
