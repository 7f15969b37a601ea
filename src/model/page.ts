import { z } from 'zod';
import { EntityKind } from './entity-ref.ts';
import type {
  MeetingStatus,
  MeetingType,
  OrganizationKind,
  PlaceKind,
  ProjectSector,
  ProjectStatus,
} from './vocabulary.ts';

/** `date` is the day of a meeting, the publication of a document or quote, and the last report of anything else. */
export const ListSort = z
  .enum(['date', 'name'])
  .meta({ id: 'ListSort', description: 'What a list is ordered by.', examples: ['date'] });
export type ListSort = z.infer<typeof ListSort>;

export const ListOrder = z
  .enum(['asc', 'desc'])
  .meta({ id: 'ListOrder', description: 'Ascending or descending.', examples: ['desc'] });
export type ListOrder = z.infer<typeof ListOrder>;

/** One page of a list. `cursor` is the `nextCursor` of the page before; it holds for the same sort and order only. */
export type PageRequest = {
  readonly limit: number;
  readonly cursor: string | null;
  readonly sort: ListSort;
  readonly order: ListOrder;
};

/** Newest first, from the start. */
export const FIRST_PAGE: PageRequest = { limit: 50, cursor: null, sort: 'date', order: 'desc' };

/** A page of ready-made JSON objects, each one whole; `nextCursor` is null on the last page. */
export type StoredPage = { readonly items: readonly string[]; readonly nextCursor: string | null };

/** What can be found by words: every resource, and quotes. */
export const SearchKind = z
  .enum([...EntityKind.options, 'quote'])
  .meta({ id: 'SearchKind', description: 'Kind of what a search can find.', examples: ['person'] });
export type SearchKind = z.infer<typeof SearchKind>;

export const SearchHit = z
  .object({
    kind: SearchKind,
    id: z.string().meta({ description: 'Id of what was found, unique within its kind.' }),
    name: z.string().meta({ description: 'Name to show; of a quote, its words.' }),
    date: z.string().nullable().meta({ description: 'Day of a meeting, publication, or last report.' }),
    reports: z.int().nonnegative().meta({ description: 'Documents that mention it.' }),
  })
  .meta({ id: 'SearchHit', description: 'One thing that the words of a search found.' });
export type SearchHit = z.infer<typeof SearchHit>;

export type SubjectRef = { readonly kind: EntityKind; readonly id: string };

/** Several values of one filter mean any of them; several filters mean all of them. An empty array filters nothing. */
export type PersonFilter = { readonly country?: readonly string[]; readonly q?: string };
export type CountryFilter = { readonly region?: readonly string[]; readonly q?: string };
export type OrganizationFilter = {
  readonly organizationKind?: readonly OrganizationKind[];
  readonly country?: readonly string[];
  readonly q?: string;
};
export type PlaceFilter = {
  readonly placeKind?: readonly PlaceKind[];
  readonly country?: readonly string[];
  readonly q?: string;
};

/**
 * `participant` is the id of any person, country or organization that takes part or is represented; `country` also
 * takes the country where the meeting is held. `from` and `to` are days: a meeting that may fall between them passes.
 */
export type MeetingFilter = {
  readonly type?: readonly MeetingType[];
  readonly status?: readonly MeetingStatus[];
  readonly participant?: readonly string[];
  readonly country?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
};

/** `party` is the id of any person, country or organization. `minCost` and `maxCost` are in `currency`, USD if not said. */
export type ProjectFilter = {
  readonly sector?: readonly ProjectSector[];
  readonly status?: readonly ProjectStatus[];
  readonly country?: readonly string[];
  readonly party?: readonly string[];
  readonly minCost?: number;
  readonly maxCost?: number;
  readonly currency?: string;
  readonly q?: string;
};

/** `publisher` is compared without case and diacritics. */
export type DocumentFilter = {
  readonly publisher?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
};

export type QuoteFilter = {
  readonly speaker?: readonly string[];
  readonly document?: readonly string[];
  readonly q?: string;
};
export type EvidenceFilter = { readonly subject: SubjectRef; readonly property?: string };
export type SearchFilter = { readonly q: string; readonly kind?: readonly SearchKind[] };

/** How much the record holds. */
export const Stats = z
  .object({
    documents: z.int().nonnegative().meta({ description: 'Reports taken in.' }),
    people: z.int().nonnegative().meta({ description: 'People named in them.' }),
    countries: z.int().nonnegative().meta({ description: 'Countries named in them.' }),
    organizations: z.int().nonnegative().meta({ description: 'Organizations named in them.' }),
    places: z.int().nonnegative().meta({ description: 'Cities, regions and sites named in them.' }),
    meetings: z.int().nonnegative().meta({ description: 'Meetings they tell of.' }),
    projects: z.int().nonnegative().meta({ description: 'Projects they tell of.' }),
    quotes: z.int().nonnegative().meta({ description: 'Quotes they give.' }),
    evidence: z.int().nonnegative().meta({ description: 'Claims with the words that make them.' }),
    pending: z.int().nonnegative().meta({ description: 'Reports taken in but not yet in the record.' }),
    revision: z.int().nonnegative().meta({ description: 'Rises with every change of the record.' }),
  })
  .meta({ id: 'Stats', description: 'How much the record holds.' });
export type Stats = z.infer<typeof Stats>;
