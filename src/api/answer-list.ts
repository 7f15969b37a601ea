import type { z } from 'zod';
import type { EntityRef } from '../model/entity-ref.ts';
import type { ListQuery as StoredQuery } from '../store/list-query.ts';
import { joinedResources, listResources } from '../store/list-resources.ts';
import { mapPausing } from '../store/map-pausing.ts';
import type { Store } from '../store/open.ts';
import { pause } from '../store/pause.ts';
import { coordinatesOf } from '../store/places.ts';
import { recordRevision } from '../store/stats.ts';
import { countResources, facetsOf } from '../store/tally.ts';
import { weakTagOf } from './etag.ts';
import { chosen } from './formats/chosen.ts';
import { refuseWithoutRoom } from './formats/combinations.ts';
import type { FormatName } from './formats/format.ts';
import type { ListFormat, Served } from './formats/list-format.ts';
import { pageAnswer, pageRequest } from './page.ts';
import type { Included, ListQuery } from './parameters.ts';
import type { Presentation } from './presentation.ts';
import type { Answer } from './route.ts';

/** What a request says beside the filters. */
type Asked = z.output<typeof ListQuery> & {
  readonly include?: readonly Included[];
  readonly fields?: readonly string[];
  readonly facets?: readonly string[];
  readonly count?: 'exact';
};
type Listing = { readonly query: StoredQuery; readonly asked: Asked };

/** Read at a time for a list that is written whole: as many as are sent as they are, or are read and told otherwise. */
const BATCH = { asStored: 200, told: 40 };

/** A list, in pages of JSON or whole in another format. */
export async function answerList(
  store: Store,
  { writers }: Presentation,
  listing: Listing,
  { format, url }: { readonly format: FormatName; readonly url: string },
): Promise<Answer> {
  refuseWithoutRoom(listing.asked, format);
  const writer = writers.get(format);
  if (!writer) return jsonPage(store, listing, url);
  // A cursor that cannot be taken is refused before the answer begins.
  await listResources(store, listing.query, { ...pageRequest(listing.asked), limit: 1 });
  const etag = weakTagOf(recordRevision(store), `${format} ${url}`);
  return { etag, body: () => written(store, listing, writer) };
}

/** What is left of a list's query: its filters. */
export const filterOf = <Query extends Asked & { format?: unknown }>({
  limit,
  cursor,
  sort,
  order,
  include,
  fields,
  facets,
  count,
  format,
  ...filter
}: Query) => filter;

async function jsonPage(store: Store, { query, asked }: Listing, url: string): Promise<Answer> {
  const page = await shownPage(store, { query, asked });
  await pause();
  const total = asked.count ? await countResources(store, query) : undefined;
  await pause();
  const facets = asked.facets ? await facetsOf(store, query, asked.facets) : undefined;
  return pageAnswer(page, url, { total, facets });
}

/** Ready-made pieces as they are, unless less of them is asked for. */
async function shownPage(store: Store, { query, asked }: Listing) {
  const { include = [], fields } = asked;
  if (!fields) return joinedResources(store, query, pageRequest(asked), include);
  const page = await listResources(store, query, pageRequest(asked), include);
  const told = (item: string) => JSON.stringify(chosen(JSON.parse(item), [...fields, ...include]));
  return { ...page, items: await mapPausing(page.items, told) };
}

/** The whole list, some resources at a time: what waits in memory does not grow with it. */
async function* written(store: Store, { query, asked }: Listing, writer: ListFormat): AsyncGenerator<string> {
  const { include = [], fields = [] } = asked;
  const columns = fields.length > 0 ? [...fields, ...include] : [];
  const asStored = columns.length === 0 ? writer.asStored : undefined;
  const request = { ...pageRequest(asked), limit: asStored ? BATCH.asStored : BATCH.told };
  const told = (items: readonly string[]) => rowsOf(store, items, { writer, columns });
  let { cursor } = request;
  let between = '';
  yield writer.open(fields);
  do {
    const page = await listResources(store, query, { ...request, cursor }, include);
    const rows = asStored ? page.items.map(asStored) : await told(page.items);
    if (rows.length > 0) yield between + rows.join(writer.between);
    if (rows.length > 0) between = writer.between;
    cursor = page.nextCursor;
    await pause();
  } while (cursor !== null);
  yield writer.close;
}

type Writing = { readonly writer: ListFormat; readonly columns: readonly string[] };

async function rowsOf(store: Store, items: readonly string[], { writer, columns }: Writing): Promise<string[]> {
  const resources = items.map((item): Served => JSON.parse(item));
  const located = writer.locates ? await coordinatesOf(store, resources.flatMap(placeOf)) : new Map();
  const rows = await mapPausing(resources, resource => writer.row(resource, { fields: columns, located }) ?? []);
  return rows.flat();
}

const placeOf = ({ place }: Served): string[] => (place ? [(place as EntityRef).id] : []);
