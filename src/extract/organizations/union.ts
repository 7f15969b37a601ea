import { loadWords } from '../../lists.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';

/** From so many mentions of the European Union on, bare "Europe" in a report is another word for it. */
const SPEAKS_OF_UNION = 2;
/** "eastern Europe", "contemporary Europe", "reach Europe" are the continent. */
const CONTINENT = new Set(loadWords('gazetteer/organization-not-union.txt'));

/** "Europe" where it stands for the European Union. */
export function findUnion(found: readonly Candidate[], { tokens }: Reading): Candidate[] {
  const union = found.filter(candidate => candidate.acronym === 'EU');
  if (union.length < SPEAKS_OF_UNION) return [];
  return flatMap(tokens, (token, i) => {
    if (token.text !== 'Europe' || CONTINENT.has(tokens[i - 1]?.lower ?? '')) return [];
    return [{ ...union[0], start: token.start, end: token.end, rule: 'metonym' }];
  });
}
