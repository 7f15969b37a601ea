import type { NameView } from './names/name-view.ts';
import { wordKind } from './names/organization-name.ts';

/** A finding about two names. `value` is 0 to 1; undefined when the comparison does not apply. */
export type Feature = {
  readonly name: string;
  /** What a value of 1 adds to the score. A veto is a weight no other finding can outweigh. */
  readonly weight: number;
  readonly because: string;
  readonly find: (view: NameView) => number;
};

export const VETO = -1;
/** At or over this score two names are taken for one. Vetoed pairs end at 0, plain surnames at about 0.85. */
export const SAME_NAME = 0.7;

const shorter = ({ left, right }: NameView): number => Math.min(left.words.length, right.words.length);
const longer = ({ left, right }: NameView): number => Math.max(left.words.length, right.words.length);

const likeness: Feature = {
  name: 'likeness',
  weight: 1,
  because: 'the words that have a partner are equal, or spelled alike',
  find: ({ pairs }) => (pairs.length === 0 ? 0 : pairs.reduce((sum, pair) => sum + pair.value, 0) / pairs.length),
};

const missingWords: Feature = {
  name: 'missingWords',
  weight: -0.15,
  because: 'the longer name has words that the shorter leaves out',
  find: view => (longer(view) === 0 ? 0 : (longer(view) - shorter(view)) / longer(view)),
};

const wordsClash: Feature = {
  name: 'wordsClash',
  weight: VETO,
  because: 'each name has a word that the other lacks: brothers, namesakes',
  find: ({ leftOnly, rightOnly }) => (leftOnly.length > 0 && rightOnly.length > 0 ? 1 : 0),
};

/** Comparisons of personal names, in the order they are told. */
export const PERSON_FEATURES: readonly Feature[] = [
  likeness,
  missingWords,
  {
    name: 'oneWord',
    weight: -0.05,
    because: 'one name is a single word, which many bear',
    find: view => (shorter(view) === 1 && longer(view) > 1 ? 1 : 0),
  },
  wordsClash,
  {
    name: 'initialsOnly',
    weight: VETO,
    because: 'nothing but initials agrees',
    find: ({ pairs }) => (pairs.length > 0 && pairs.every(({ how }) => how === 'initial') ? 1 : 0),
  },
  {
    name: 'suffixClash',
    weight: VETO,
    because: 'father and son: Jr and Sr, II and III',
    find: ({ left, right }) => (left.suffix && right.suffix && left.suffix !== right.suffix ? 1 : 0),
  },
];

const KIND_WEIGHT = { plain: 1, country: 0.6, number: 0.6, generic: 0.4 } as const;
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + KIND_WEIGHT[wordKind(word)], 0);
const has = (words: readonly string[], kind: ReturnType<typeof wordKind>): boolean =>
  words.some(word => wordKind(word) === kind);
const bothLack = ({ leftOnly, rightOnly }: NameView, kind: ReturnType<typeof wordKind>): number =>
  has(leftOnly, kind) && has(rightOnly, kind) ? 1 : 0;

/** "Volkswagen" is the Volkswagen Group, with its legal form or without. */
export const HOUSES: ReadonlySet<string> = new Set(['group', 'company', 'corporation', 'holding']);

/** Comparisons of organizations' names, in the order they are told. */
export const ORGANIZATION_FEATURES: readonly Feature[] = [
  {
    name: 'acronym',
    weight: 0.95,
    because: 'one is the acronym of the other',
    find: ({ acronym }) => acronym,
  },
  {
    name: 'likeness',
    weight: 1,
    because: 'the words of the shorter name stand in the longer, equal or spelled alike',
    find: organizationLikeness,
  },
  {
    name: 'missingWords',
    weight: -0.2,
    because: 'the longer name has distinctive words that the shorter leaves out',
    find: ({ leftOnly, rightOnly }) => Math.min(1, [...leftOnly, ...rightOnly].filter(isPlain).length / 3),
  },
  {
    name: 'fullNamesDiffer',
    weight: -0.4,
    because: 'a name with its legal form is written in full: one word more is another company',
    find: ({ left, right, leftOnly, rightOnly }) =>
      (left.suffix || right.suffix) &&
      [...leftOnly, ...rightOnly].some(word => wordKind(word) !== 'country' && !HOUSES.has(word))
        ? 1
        : 0,
  },
  {
    name: 'wordsClash',
    weight: VETO,
    because: 'each name has a distinctive word that the other lacks',
    find: view => bothLack(view, 'plain'),
  },
  {
    name: 'kindsClash',
    weight: VETO,
    because: 'Systems and Industries, Securities and Trust: two houses of one name',
    find: view => bothLack(view, 'generic'),
  },
  {
    name: 'countriesClash',
    weight: VETO,
    because: 'Bank of China, Bank of Japan',
    find: view => bothLack(view, 'country'),
  },
  {
    name: 'numbersClash',
    weight: VETO,
    because: 'Fund XII, Fund XIII; Channel 2, Channel 4',
    find: view => bothLack(view, 'number'),
  },
];

const isPlain = (word: string): boolean => wordKind(word) === 'plain';

function organizationLikeness({ left, right, pairs }: NameView): number {
  const whole = Math.min(weigh(left.words), weigh(right.words));
  const alike = pairs.reduce((sum, pair) => sum + pair.value * Math.min(weigh([pair.left]), weigh([pair.right])), 0);
  return whole === 0 ? 0 : Math.min(1, alike / whole);
}
