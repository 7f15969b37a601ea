import type { SearchKind } from '../model/page.ts';
import { firstDayOf, lastDayOf } from './days.ts';
import { type Classes, confidenceFrom, costBetween, sourcesFrom } from './facet-buckets.ts';
import { anyOf, type FacetFilter, type ListQuery } from './list-query.ts';
import { type Hits, NEWEST_HITS, type WalkShape } from './listing-query.ts';
import { newestHits } from './newest-hits.ts';
import type { Store } from './open.ts';
import { ALL } from './read-model.ts';
import { oneRow, type Values } from './statement.ts';

export type FacetRow = { readonly id: number; readonly resources: number };

/** How a list is walked: the facets to walk, what is looked at for each entry, and the values of both. */
export type ListingPlan = {
  readonly walked: readonly FacetRow[];
  readonly shape: Omit<WalkShape, 'sort' | 'order' | 'served'>;
  readonly values: Values;
  /** What has the words; null when there are none. */
  readonly found: readonly number[] | null;
  /** Nothing is looked at beside the one facet that is walked. */
  readonly whole: boolean;
};

/** A set as it is asked for: at most `size` resources are in it. */
type Asked = Pick<Hits, 'from' | 'name'> & { readonly keys: readonly (string | number)[]; readonly size: number };
type Choices = { readonly filters: readonly FacetFilter[]; readonly own: boolean };

const FACET = 'SELECT id, resources FROM facets WHERE kind = @kind AND name = @name AND value = @value';
const MENTIONED = 'SELECT seq, reports FROM resources WHERE kind = @kind AND id = @id';
/** The last code point: no key comes after it. */
export const HIGHEST = '\u{10ffff}';
const NO_CHOICE: Classes = { values: [], exact: false };

const EVERYTHING: FacetFilter = { name: ALL[0], values: [ALL[1]] };
const WORDS: Asked = { from: 'words', name: '', keys: [], size: NEWEST_HITS };

/** Undefined when nothing can pass: a value that no resource has, words that say nothing. */
export function planOf(store: Store, query: ListQuery): ListingPlan | undefined {
  const { filters, own } = choicesOf(query);
  const rows = filters.map(filter => facetRows(store, query.kind, filter)).sort((a, b) => sizeOf(a) - sizeOf(b));
  const found = foundBy(store, query);
  const sets = setsOf(store, query);
  const none = rows.some(row => row.length === 0) || sets.some(({ keys }) => keys.length === 0);
  if (none || found?.length === 0) return undefined;
  const hits = found ? WORDS : sets.find(({ size }) => size <= NEWEST_HITS);
  const walksAll = hits !== undefined || rows.length === 0;
  const [walked, ...probed] = walksAll ? [facetRows(store, query.kind, EVERYTHING), ...rows] : rows;
  return {
    walked,
    shape: {
      probes: probed.map(row => padded(row).length),
      window: windowOf(query),
      amount: query.amount !== undefined,
      own,
      hits: hits ? shapeOf(hits) : null,
      sets: sets.filter(set => set !== hits).map(shapeOf),
    },
    values: {
      ...Object.assign({}, ...probed.map((row, i) => named(`probe${i}`, idsOf(row)))),
      ...Object.assign({}, ...sets.map(({ name, keys }) => named(name, keys))),
      ...bounds(query),
      hits: found && JSON.stringify(found),
    },
    found,
    whole: walked.length === 1 && !probed.length && !sets.length && !hits && !own && !windowOf(query) && !query.amount,
  };
}

const foundBy = (store: Store, { q, kind }: ListQuery): number[] | null =>
  q === undefined ? null : newestHits(store, { q, kind: [kind] }, { most: NEWEST_HITS });

/** The facets that a query asks for, those of its ranges too. */
function choicesOf({ facets = [], minSources = 0, minConfidence = 0, amount }: ListQuery): Choices {
  const sources = minSources > 1 ? sourcesFrom(minSources) : NO_CHOICE;
  const confidence = minConfidence > 0 ? confidenceFrom(minConfidence) : NO_CHOICE;
  const { min = 0, max = Number.MAX_VALUE, currency } = amount ?? {};
  const costs = currency === undefined ? [] : [{ name: 'cost', values: costBetween(min, max, currency) }];
  const ranges = [...anyOf('sources', sources.values), ...anyOf('confidence', confidence.values)];
  return { filters: [...facets, ...ranges, ...costs], own: sources.exact || confidence.exact };
}

function facetRows(store: Store, kind: SearchKind, { name, values }: FacetFilter): FacetRow[] {
  return [...new Set(values)].flatMap(value => {
    const facet = oneRow<FacetRow>(store, FACET, { kind, name, value });
    return facet && facet.resources > 0 ? [facet] : [];
  });
}

const sizeOf = (filter: readonly FacetRow[]): number => filter.reduce((sum, facet) => sum + facet.resources, 0);
const idsOf = (filter: readonly FacetRow[]): number[] => filter.map(({ id }) => id);

/** What one document tells of is never much; what mentions a resource may be half of all documents. */
function setsOf(store: Store, { documents, mentions = [] }: ListQuery): Asked[] {
  const contents: Asked[] = documents?.length
    ? [{ from: 'documents', name: 'document', keys: documents, size: NEWEST_HITS }]
    : [];
  const mentioning = mentions.map((group, i): Asked => {
    const rows = group.flatMap(ref => oneRow<{ seq: number; reports: number }>(store, MENTIONED, { ...ref }) ?? []);
    const size = rows.reduce((sum, { reports }) => sum + reports, 0);
    return { from: 'mentions', name: `mention${i}`, keys: rows.map(({ seq }) => seq), size };
  });
  return [...contents, ...mentioning].sort((a, b) => a.size - b.size);
}

const shapeOf = ({ from, name, keys }: Asked): Hits => ({ from, name, values: padded(keys).length });

/** To a power of two, by repeating the last: so that few statements serve all numbers of values. */
function padded<Value>(values: readonly Value[]): Value[] {
  const length = values.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(values.length));
  return Array.from({ length }, (_, i) => values[Math.min(i, values.length - 1)]);
}

const named = (name: string, values: readonly (string | number)[]): Values =>
  Object.fromEntries(padded(values).map((value, i) => [`${name}_${i}`, value]));

function windowOf({ window = {} }: ListQuery): WalkShape['window'] {
  if (window.from === undefined && window.to === undefined) return null;
  return window.certain ? 'certain' : 'possible';
}

function bounds({ window = {}, amount, minSources = 0, minConfidence = 0 }: ListQuery): Values {
  const from = window.from ?? '';
  return {
    from: window.certain ? firstSpelling(from) : from,
    to: window.to ? lastDayOf(window.to) : HIGHEST,
    min: amount?.min ?? 0,
    max: amount?.max ?? Number.MAX_VALUE,
    minSources,
    minConfidence,
  };
}

/** The shortest date with this first day, which comes before the others: `2023` for `2023-01-01`. */
export const firstSpelling = (date: string): string => firstDayOf(date).replace(/(-01)?-01$/, '');
