import { loadWords } from '../../lists.ts';
import { nameTokens } from '../../model/name-key.ts';
import type { ParsedName } from './name-view.ts';

const PARTICLES = new Set(loadWords('gazetteer/name-particles.txt'));
const HONORIFICS = new Set(loadWords('gazetteer/name-honorifics.txt'));
const SUFFIXES = new Set(loadWords('gazetteer/name-suffixes.txt'));
const SUFFIX_FORMS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

/** Abdul, Abdel, Abd al, Abed: one servant with many spellings. */
const SERVANT = /^ab(?:d[aeou]l|ed|d)$/;

/** Takes a personal name apart: particles and honorifics tell nobody apart and are left out. A name made of particles or titles only ("Al", "King") keeps them as its words. */
export function parsePerson(name: string): ParsedName {
  const tokens = nameTokens(name).map(token => (SERVANT.test(token) ? 'abd' : token));
  const suffix = tokens.slice(1).find(token => SUFFIXES.has(token));
  const words = tokens.filter(token => !PARTICLES.has(token) && !HONORIFICS.has(token) && !SUFFIXES.has(token));
  const kept = words.length > 0 ? words : tokens.filter(token => token !== suffix);
  return { words: kept, suffix: suffix && (SUFFIX_FORMS[suffix] ?? suffix) };
}
