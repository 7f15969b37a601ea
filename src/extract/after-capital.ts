import type { Token } from './document.ts';

/** "Togo's capital, Lome", "in the capital Kabul": does what begins at a token follow that word? */
export const isAfterCapital = (tokens: readonly Token[], first: number): boolean =>
  tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]?.lower === 'capital';
