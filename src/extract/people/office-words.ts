import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';

const wordsOf = (list: string): Set<string> => new Set(loadWords(`gazetteer/${list}.txt`));

const OFFICES = wordsOf('offices');
const OCCUPATIONS = wordsOf('people-occupations');
const MODIFIERS = wordsOf('offices-modifiers');
const TITLES = wordsOf('titles');
const COURTESY = wordsOf('titles-courtesy');
const WEAK = wordsOf('titles-weak');

/** `then-president`, `ex-chancellor`, `co-founder` → the word after the prefix. */
const PREFIXED = /^(?:then|ex|co|vice|deputy|former|self-styled)-(?<office>\p{L}[\p{L}-]*)$/u;
const FORMER = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'one-time', 'onetime', 'erstwhile']);
const IRREGULAR: Readonly<Record<string, string>> = {
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  chairmen: 'chairman',
};

/** The form of a word that the lists hold: without full stop, prefix and plural. */
function baseOf(lower: string): string {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const base = PREFIXED.exec(plain)?.groups?.office ?? plain;
  return IRREGULAR[base] ?? base;
}

const singular = (base: string): string => (base.endsWith('s') && base.length > 4 ? base.slice(0, -1) : base);
const inAny = (base: string, lists: readonly ReadonlySet<string>[]): boolean =>
  lists.some(list => list.has(base) || list.has(singular(base)));

/** A word that can end an office phrase: "president", "leader", "striker", "General". */
export const isOfficeHead = ({ lower }: Token): boolean => {
  const base = baseOf(lower);
  return inAny(base, [OFFICES, OCCUPATIONS]) || (TITLES.has(base) && !COURTESY.has(base));
};

/** A post in a state or body, as against a trade: it can stand for its holder ("the chancellor"). */
export const isPost = ({ lower }: Token): boolean => inAny(baseOf(lower), [OFFICES]);

export const isPlural = ({ lower }: Token): boolean => {
  const base = baseOf(lower);
  return lower in IRREGULAR || (!OFFICES.has(base) && !OCCUPATIONS.has(base) && inAny(base, [OFFICES, OCCUPATIONS]));
};

export const isOfficeModifier = ({ lower }: Token): boolean => {
  const base = baseOf(lower);
  return MODIFIERS.has(base) || MODIFIERS.has(lower) || isEraWord(lower);
};

const isEraWord = (lower: string): boolean => FORMER.has(lower) || lower === 'then';

export const isCourtesy = ({ lower }: Token): boolean => COURTESY.has(baseOf(lower));
export const isTitle = (token: Token): boolean => TITLES.has(baseOf(token.lower)) || OFFICES.has(baseOf(token.lower));
export const isWeakTitle = ({ lower }: Token): boolean => WEAK.has(baseOf(lower));
export const isOfficeWord = (token: Token): boolean =>
  isOfficeHead(token) || isOfficeModifier(token) || TITLES.has(baseOf(token.lower));

/** "former president", "ex-chancellor", "then-minister". */
export const saysFormer = ({ lower }: Token): boolean => FORMER.has(lower) || /^(?:ex|then|former)-/.test(lower);

/** The head without number and prefix, for comparing offices. */
export const officeKey = ({ lower }: Token): string => {
  const base = baseOf(lower);
  return OFFICES.has(base) || OCCUPATIONS.has(base) ? base : singular(base);
};
