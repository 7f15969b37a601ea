/** How many independent sources, cut into classes: a class is a facet, so that "at least seven" is a choice of classes. */
const SOURCES_FROM = [1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 100, 200, 500, 1000];
/** Confidence goes by tenths and, within a tenth, by hundredths: any bound of two decimals is a few classes. */
const TENTHS = 10;
const HUNDREDTHS = 100;
const HIGHEST_MAGNITUDE = 18;
/** What a decimal fraction loses as a binary one. */
const ROUNDING = 1e-9;

/** The classes that a bound leaves; `exact` when the bound lies between two classes and each resource must be looked at. */
export type Classes = { readonly values: readonly string[]; readonly exact: boolean };

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export const sourcesClass = (sources: number): string => String(SOURCES_FROM.findLast(from => from <= sources) ?? 0);

export const sourcesFrom = (min: number): Classes => ({
  values: SOURCES_FROM.filter((_, i) => (SOURCES_FROM[i + 1] ?? Number.POSITIVE_INFINITY) > min).map(String),
  exact: !SOURCES_FROM.includes(min),
});

const steps = (confidence: number, of: number): number => Math.floor(confidence * of + ROUNDING);

/** `9/10` and `93/100` for 0.935. */
export const confidenceClasses = (confidence: number): string[] => [
  `${steps(confidence, TENTHS)}/${TENTHS}`,
  `${steps(confidence, HUNDREDTHS)}/${HUNDREDTHS}`,
];

export function confidenceFrom(min: number): Classes {
  const first = steps(min, HUNDREDTHS);
  const tenth = Math.ceil(first / TENTHS);
  return {
    values: [
      ...range(first, tenth * TENTHS - 1).map(hundredth => `${hundredth}/${HUNDREDTHS}`),
      ...range(tenth, TENTHS).map(of => `${of}/${TENTHS}`),
    ],
    exact: Math.abs(min * HUNDREDTHS - Math.round(min * HUNDREDTHS)) > ROUNDING,
  };
}

const magnitude = (amount: number): number =>
  amount < 1 ? 0 : Math.min(HIGHEST_MAGNITUDE, Math.floor(Math.log10(amount) + ROUNDING));

/** Sums of one currency and number of digits: `USD 9` is billions of dollars. */
export const costClass = (amount: number, currency: string): string => `${currency} ${magnitude(amount)}`;

/** Bounds of a sum lie within a class as a rule: the sum itself is looked at as well. */
export const costBetween = (min: number, max: number, currency: string): string[] =>
  max < min ? [] : range(magnitude(min), magnitude(max)).map(digits => `${currency} ${digits}`);
