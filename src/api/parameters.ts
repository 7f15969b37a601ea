import { z } from 'zod';
import { DateMatch, ListOrder, ListSort, MatchMode } from '../model/page.ts';
import { CountryCode } from '../model/vocabulary.ts';

const WHOLE_NUMBER = /^-?\d{1,15}$/;
const DECIMAL_NUMBER = /^-?\d{1,18}(\.\d{1,6})?$/;
const MOST_VALUES = 20;
const LONGEST_WORDS = 200;

/** A query string is text. Numbers are read strictly: `''`, `0x10`, `1e3` and ` 5` are not numbers. */
const numberFrom =
  (pattern: RegExp) =>
  (value: unknown): unknown =>
    typeof value === 'string' && pattern.test(value) ? Number(value) : value;

const listFrom = (value: unknown): unknown =>
  (Array.isArray(value) ? value : [value]).flatMap(item => (typeof item === 'string' ? item.split(',') : [item]));

export const wholeNumber = (min: number, max: number) =>
  z.preprocess(numberFrom(WHOLE_NUMBER), z.int().min(min).max(max));

export const decimalNumber = (min: number, max: number) =>
  z.preprocess(numberFrom(DECIMAL_NUMBER), z.number().min(min).max(max));

/** `a=1&a=2` and `a=1,2` alike; any of the values matches. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(listFrom, z.array(item).min(1).max(MOST_VALUES));

/** Ids are slugs, codes or hashes: no id is longer than this. */
export const Id = z.string().min(1).max(200);

export const words = (description: string) => z.string().trim().min(1).max(LONGEST_WORDS).meta({ description });

export const q = words(
  'Words that a name or alias must contain. Case, accents and apostrophes do not count.',
).optional();

export const country = listOf(CountryCode)
  .optional()
  .meta({ description: 'ISO 3166-1 alpha-2 codes such as `KG`; any of them.' });

export const day = (description: string) => z.iso.date().optional().meta({ description });

const Included = z.enum(['evidence', 'conflicts', 'relations']);
export type Included = z.infer<typeof Included>;

/** What may be shown beside a resource, on request. */
export const include = listOf(Included)
  .optional()
  .meta({
    description:
      'More to show with each resource: `evidence`, its newest 100 claims and their words (all of them are under ' +
      '`/v1/evidence`); `conflicts`, values that reports give and the resource does not show; `relations`, the newest 100 of ' +
      '`/v1/relations`.',
  });

export const IncludeQuery = z.strictObject({ include });

export const PageQuery = z.strictObject({
  limit: wholeNumber(1, 200).default(50).meta({ description: 'How many to give at most.' }),
  cursor: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'Where to go on: `page.nextCursor` of the page before, taken as it is.' }),
});

/** The query of every list of resources; kinds add their filters. */
export const ListQuery = PageQuery.extend({
  sort: ListSort.default('date').meta({ description: 'What the list is ordered by.' }),
  order: ListOrder.default('desc').meta({
    description: 'Ascending or descending; the newest come first if not given.',
  }),
});

/** `count=exact` costs more than the page itself: it is done on request only. */
export const count = z
  .enum(['exact'])
  .optional()
  .meta({ description: 'With `exact`, `page.total` says how many the whole list has.' });

export const matchMode = (of: string) =>
  MatchMode.optional().meta({
    description: `Whether any of \`${of}\` is enough, as when not given, or all must be there.`,
  });

export const dateMatch = DateMatch.optional().meta({
  description: 'Whether one possible day within `from` and `to` is enough, as when not given, or all must lie there.',
});

/** Filters of everything that is made from reports. */
export const evidenceFilters = {
  minSources: wholeNumber(1, 1_000_000)
    .optional()
    .meta({ description: 'At least as many independent reports tell of it; copies of one wire story count once.' }),
  minConfidence: decimalNumber(0, 1).optional().meta({ description: 'Lowest confidence, from 0 to 1, such as `0.9`.' }),
  document: listOf(Id).optional().meta({ description: 'Ids of documents; any of them.' }),
};

/** As `evidenceFilters`, for what has no day of its own. */
export const reportedFilters = {
  ...evidenceFilters,
  reportedFrom: day('First day on which the last report may have been published.'),
  reportedTo: day('Last day on which the last report may have been published.'),
};

export const organization = listOf(Id).optional().meta({ description: 'Ids of organizations; any of them.' });
