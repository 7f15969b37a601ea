import { z } from 'zod';
import { EntityKind } from './entity-ref.ts';
import { Highlight } from './highlight.ts';
import type {
  MeetingLevel,
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

/** As `StoredPage`, its pieces as bytes with commas between them: nothing is left to be done but to send them. */
export type JoinedPage = { readonly joined: Buffer; readonly nextCursor: string | null };

export const FacetValue = z
  .object({
    value: z.string().meta({ description: 'A value, as the filter of this name takes it.' }),
    count: z.int().nonnegative().meta({ description: 'How many of the list have it.' }),
  })
  .meta({ id: 'FacetValue', description: 'A value of a property and how many of a list have it.' });

export const Facet = z
  .object({
    name: z.string().meta({ description: 'Name of the property and of its filter.' }),
    values: z.array(FacetValue).meta({ description: 'Its values in the whole list, the commonest 50.' }),
  })
  .meta({ id: 'Facet', description: 'How the values of one property are spread over a list.' });
export type Facet = z.infer<typeof Facet>;

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
    highlights: z.array(Highlight).optional().meta({
      description: 'With `include=highlights`: texts of it that hold words of the query.',
    }),
  })
  .meta({ id: 'SearchHit', description: 'One thing that the words of a search found.' });
export type SearchHit = z.infer<typeof SearchHit>;

/** A page of hits. `correction` is what was looked for when nothing has the words as they were typed. */
export type FoundPage = StoredPage & { readonly correction: string | null };

export type SubjectRef = { readonly kind: EntityKind; readonly id: string };

/** Whether a resource must have any or all of the values that are asked for. */
export const MatchMode = z
  .enum(['any', 'all'])
  .meta({ id: 'MatchMode', description: 'Any of the values, or all of them.', examples: ['any'] });
export type MatchMode = z.infer<typeof MatchMode>;

/** How a day that is not exactly known is held against a span of days. */
export const DateMatch = z.enum(['possible', 'certain']).meta({
  id: 'DateMatch',
  description: 'Possible: one possible day lies within the days asked for. Certain: all possible days do.',
  examples: ['possible'],
});
export type DateMatch = z.infer<typeof DateMatch>;

type Values = readonly string[] | undefined;

/** Several values of one filter mean any of them; several filters mean all of them. An empty array filters nothing. */
type WordsFilter = { readonly q?: string };

/** What all resources made from reports can be filtered by. `document` takes ids; the days are of the last report. */
export type ReportedFilter = WordsFilter & {
  readonly minSources?: number;
  readonly minConfidence?: number;
  readonly document?: Values;
  readonly reportedFrom?: string;
  readonly reportedTo?: string;
};

export type PersonFilter = ReportedFilter & { readonly country?: Values; readonly organization?: Values };
export type CountryFilter = ReportedFilter & { readonly region?: Values };
export type OrganizationFilter = ReportedFilter & {
  readonly organizationKind?: readonly OrganizationKind[];
  readonly country?: Values;
};
export type PlaceFilter = ReportedFilter & { readonly placeKind?: readonly PlaceKind[]; readonly country?: Values };

/**
 * `participant` is the id of any person, country or organization that takes part or is represented; `person` and
 * `organization` are of that kind only; `country` also takes the country where the meeting is held.
 */
export type MeetingFilter = Omit<ReportedFilter, 'reportedFrom' | 'reportedTo'> & {
  readonly type?: readonly MeetingType[];
  readonly status?: readonly MeetingStatus[];
  readonly level?: readonly MeetingLevel[];
  readonly participant?: Values;
  readonly participantMode?: MatchMode;
  readonly person?: Values;
  readonly organization?: Values;
  readonly country?: Values;
  readonly place?: Values;
  readonly from?: string;
  readonly to?: string;
  readonly dateMatch?: DateMatch;
};

/** `party` is the id of any person, country or organization. `minCost` and `maxCost` are in `currency`, USD if not said. */
export type ProjectFilter = ReportedFilter & {
  readonly sector?: readonly ProjectSector[];
  readonly status?: readonly ProjectStatus[];
  readonly country?: Values;
  readonly party?: Values;
  readonly partyMode?: MatchMode;
  readonly person?: Values;
  readonly organization?: Values;
  readonly minCost?: number;
  readonly maxCost?: number;
  readonly currency?: string;
};

/** `publisher` is compared without case and diacritics; `person`, `country` and `organization` are mentioned. */
export type DocumentFilter = WordsFilter & {
  readonly publisher?: Values;
  readonly person?: Values;
  readonly country?: Values;
  readonly organization?: Values;
  readonly from?: string;
  readonly to?: string;
  readonly dateMatch?: DateMatch;
};

export type QuoteFilter = WordsFilter & {
  readonly speaker?: Values;
  readonly document?: Values;
  readonly from?: string;
  readonly to?: string;
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
