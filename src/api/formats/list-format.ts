import type { Coordinates } from '../../model/place.ts';

/** A resource as it is served. */
export type Served = { readonly [property: string]: unknown };

/** What a writer must know beside the resource: the columns, and where places lie. */
export type Writing = {
  readonly fields: readonly string[];
  readonly located: ReadonlyMap<string, Coordinates>;
};

/** How a list is written, one resource after the other, so that it need never be held as a whole. */
export type ListFormat = {
  readonly open: (fields: readonly string[]) => string;
  readonly between: string;
  readonly close: string;
  /** It must know where the places of resources lie. */
  readonly locates?: true;
  /** How a resource is written of which nothing is left out, from its JSON as it is stored. */
  readonly asStored?: (json: string) => string;
  /** Undefined for a resource that this format cannot tell. */
  readonly row: (resource: Served, writing: Writing) => string | undefined;
};
