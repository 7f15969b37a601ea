/** How many independent sources, cut into classes: a class is a facet, so that "at least seven" is a choice of classes. */
const SOURCES_FROM = [1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 100, 200, 500, 1000];
const CONFIDENCE_STEPS = 20;
const HIGHEST_MAGNITUDE = 18;
/** What a decimal fraction loses as a binary one. */
const ROUNDING = 1e-9;

/** The classes that a bound leaves; `exact` when the bound lies between two classes and each resource must be looked at. */
export type Classes = { readonly values: readonly string[]; readonly exact: boolean };

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const sourcesClass = (sources: number): string => String(SOURCES_FROM.findLast(from => from <= sources) ?? 0);

export const sourcesFrom = (min: number): Classes => ({
  values: SOURCES_FROM.filter((_, i) => (SOURCES_FROM[i + 1] ?? Number.POSITIVE_INFINITY) > min).map(String),
  exact: !SOURCES_FROM.includes(min),
});

const step = (confidence: number): number => Math.floor(confidence * CONFIDENCE_STEPS + ROUNDING);

export const confidenceClass = (confidence: number): string => String(step(confidence));

export const confidenceFrom = (min: number): Classes => ({
  values: range(step(min), CONFIDENCE_STEPS).map(String),
  exact: Math.abs(min * CONFIDENCE_STEPS - Math.round(min * CONFIDENCE_STEPS)) > ROUNDING,
});

const magnitude = (amount: number): number =>
  amount < 1 ? 0 : Math.min(HIGHEST_MAGNITUDE, Math.floor(Math.log10(amount) + ROUNDING));

/** Sums of one currency and number of digits: `USD 9` is billions of dollars. */
export const costClass = (amount: number, currency: string): string => `${currency} ${magnitude(amount)}`;

/** Bounds of a sum lie within a class as a rule: the sum itself is looked at as well. */
export const costBetween = (min: number, max: number, currency: string): string[] =>
  max < min ? [] : range(magnitude(min), magnitude(max)).map(digits => `${currency} ${digits}`);
