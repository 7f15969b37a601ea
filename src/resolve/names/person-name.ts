import { loadWords } from '../../lists.ts';
import { nameTokens } from '../../model/name-key.ts';
import { oncePerName } from '../../model/once-per-name.ts';
import type { ParsedName } from './name-view.ts';

const PARTICLES = new Set(loadWords('gazetteer/name-particles.txt'));
const HONORIFICS = new Set(loadWords('gazetteer/name-honorifics.txt'));
const SUFFIXES = new Set(loadWords('gazetteer/name-suffixes.txt'));
const SUFFIX_FORMS: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

/** Abdul, Abdel, Abd al, Abed: one servant with many spellings. */
const SERVANT = /^ab(?:d[aeou]l|ed|d)$/;
/** Abdulrahman, Abdurrahman: the same with its other half; Abdullah and Abdoulaye are names of their own. */
const SERVANT_OF = /^abd[aeou](?:l(?!l)|r(?=r))(?=\p{L}{4})/u;
// Ye. Primakov, Kh. Aliyev; the stop tells it from the Chinese Ye
const LONG_INITIAL = /(?<!\p{L})(?<letters>Y[aeu]|[CKSZ]h|Ts|Dz)\./gu;

/** Takes a personal name apart: particles and honorifics tell nobody apart and are left out. An initial of two letters keeps its stop. A name made of particles or titles only ("Al", "King") keeps them as its words. */
export const parsePerson = oncePerName((name): ParsedName => {
  const initials = new Set([...name.matchAll(LONG_INITIAL)].map(({ groups }) => groups?.letters.toLowerCase()));
  const tokens = nameTokens(name).map(token => (initials.has(token) ? `${token}.` : servant(token)));
  const suffix = tokens.slice(1).find(token => SUFFIXES.has(token));
  const words = tokens.filter(token => !PARTICLES.has(token) && !HONORIFICS.has(token) && !SUFFIXES.has(token));
  const kept = words.length > 0 ? words : tokens.filter(token => token !== suffix);
  return { words: kept, suffix: suffix && (SUFFIX_FORMS[suffix] ?? suffix) };
});

const servant = (token: string): string => (SERVANT.test(token) ? 'abd' : token.replace(SERVANT_OF, 'abd'));
