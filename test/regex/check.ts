import { check } from 'recheck';
import { analyse } from 'scslre';
import { type Pattern, patterns } from './patterns.ts';

/** Slow only on text longer than they are ever given. */
const BOUNDED: readonly { readonly where: string; readonly begins: string; readonly because: string }[] = [
  { where: 'src/extract/document.ts', begins: '[\\p{L}\\p{N}.]*$', because: 'given 24 characters before an offset' },
  { where: 'src/extract/projects/words.ts', begins: '\\p{L}+$', because: 'given 31 characters before an offset' },
  {
    where: 'src/extract/meetings/topics.ts',
    begins: '\\s(?:and [a-z]+ed|',
    because: 'given a topic: at most 70 characters',
  },
];

export type Verdicts = {
  readonly checked: number;
  readonly slow: readonly string[];
  /** Found by the rule `no-super-linear-backtracking` of eslint-plugin-regexp, which sees literals only. */
  readonly backtracking: readonly string[];
  readonly unknown: readonly string[];
};

/** Which regular expressions of src/ take more than linear time on some text; `unknown` are those not decided in time. */
export async function checkPatterns(timeout: number): Promise<Verdicts> {
  const all = (await patterns()).filter(pattern => !isBounded(pattern));
  const slow: string[] = [];
  const unknown: string[] = [];
  for (const { source, flags, where } of all) {
    // An attack counts by what is read: by the clock all are slow on a busy machine.
    const verdict = await check(source, flags, { timeout, attackTimeout: null });
    if (verdict.status === 'vulnerable') slow.push(`${where}: /${source}/${flags}: ${verdict.attack.pattern}`);
    if (verdict.status === 'unknown') unknown.push(`${where}: ${verdict.error.kind}`);
  }
  return { checked: all.length, slow, backtracking: all.filter(goesBack).map(({ where }) => where), unknown };
}

export const goesBack = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports.length > 0;

const isBounded = (pattern: Pattern): boolean =>
  BOUNDED.some(({ where, begins }) => pattern.where.startsWith(where) && pattern.source.startsWith(begins));
