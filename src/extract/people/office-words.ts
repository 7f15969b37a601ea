import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';

const wordsOf = (list: string): Set<string> => new Set(loadWords(`gazetteer/${list}.txt`));

const OFFICES = wordsOf('offices');
const OCCUPATIONS = wordsOf('people-occupations');
const MODIFIERS = wordsOf('offices-modifiers');
const NOT_TITLE = wordsOf('offices-not-title');
const TITLES = wordsOf('titles');
const COURTESY = wordsOf('titles-courtesy');
const WEAK = wordsOf('titles-weak');

/** `then-president`, `ex-chancellor`, `co-founder` → the word after the prefix. */
const PREFIXED = /^(?:then|ex|co|vice|deputy|former|self-styled)-(?<office>\p{L}[\p{L}-]*)$/u;
const FORMER = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'one-time', 'onetime', 'erstwhile']);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['chairmen', 'chairman'],
]);

/** What the lists say of a word. `key` is the head without number and prefix, for comparing offices. */
type OfficeWord = {
  readonly head: boolean;
  readonly post: boolean;
  readonly plural: boolean;
  readonly modifier: boolean;
  readonly courtesy: boolean;
  readonly title: boolean;
  readonly weak: boolean;
  readonly any: boolean;
  readonly opensName: boolean;
  readonly former: boolean;
  /** Can stand in the title itself: "foreign", not "former". */
  readonly inTitle: boolean;
  readonly key: string;
};

const wordOf = perWord(({ lower }) => readWord(lower));

function readWord(lower: string): OfficeWord {
  const base = baseOf(lower);
  const one = base.endsWith('s') && base.length > 4 ? base.slice(0, -1) : base;
  const exact = OFFICES.has(base) || OCCUPATIONS.has(base);
  const plural = !exact && (OFFICES.has(one) || OCCUPATIONS.has(one));
  const courtesy = COURTESY.has(base);
  const head = exact || plural || (TITLES.has(base) && !courtesy);
  const modifier = MODIFIERS.has(base) || MODIFIERS.has(lower) || FORMER.has(lower) || lower === 'then';
  return {
    head,
    post: OFFICES.has(base) || OFFICES.has(one),
    plural: IRREGULAR.has(lower) || plural,
    modifier,
    courtesy,
    title: TITLES.has(base) || OFFICES.has(base),
    weak: WEAK.has(base),
    any: head || modifier || TITLES.has(base),
    opensName: head || courtesy,
    former: FORMER.has(lower) || /^(?:ex|then|former)-/.test(lower),
    inTitle: (head || modifier) && !NOT_TITLE.has(lower),
    key: exact ? base : one,
  };
}

/** The form of a word that the lists hold: without full stop and prefix. */
function baseOf(lower: string): string {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const base = PREFIXED.exec(plain)?.groups?.office ?? plain;
  return IRREGULAR.get(base) ?? base;
}

/** A word that can end an office phrase: "president", "leader", "striker", "General". */
export const isOfficeHead = (token: Token): boolean => wordOf(token).head;
/** A post in a state or body, as against a trade: it can stand for its holder ("the chancellor"). */
export const isPost = (token: Token): boolean => wordOf(token).post;
export const isPlural = (token: Token): boolean => wordOf(token).plural;
export const isOfficeModifier = (token: Token): boolean => wordOf(token).modifier;
export const isCourtesy = (token: Token): boolean => wordOf(token).courtesy;
/** A head or a courtesy: what can stand right before a name. */
export const opensName = (token: Token): boolean => wordOf(token).opensName;
export const isTitle = (token: Token): boolean => wordOf(token).title;
export const isWeakTitle = (token: Token): boolean => wordOf(token).weak;
export const isOfficeWord = (token: Token): boolean => wordOf(token).any;
export const isInTitle = (token: Token): boolean => wordOf(token).inTitle;
/** "former president", "ex-chancellor", "then-minister". */
export const saysFormer = (token: Token): boolean => wordOf(token).former;
export const officeKey = (token: Token): string => wordOf(token).key;

/** Behind the "Extraordinary and Plenipotentiary" of an ambassador. */
export function afterRank(tokens: readonly Token[], start: number): number {
  let end = start;
  while (/^(?:extraordinary|plenipotentiary)$/.test(tokens[tokens[end]?.lower === 'and' ? end + 1 : end]?.lower ?? ''))
    end++;
  return end;
}

const FIELDS = wordsOf('organization-portfolios');

/** What a minister can be minister of. */
export const isField = (token: Token | undefined): boolean => FIELDS.has(token?.lower ?? '');

/** The comma of "Investment, Industry and Trade". */
export const isFieldComma = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' &&
  [tokens[i - 1], tokens[i + 1]].every(token => isField(token) && /^\p{Lu}/u.test(token?.text ?? ''));

/** What an office is of: "minister of", "adviser to". */
export const COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to']);
