import { nameTokens } from '../model/name-key.ts';
import { soundToken } from '../model/sound-token.ts';

/** Words more than this are not looked for: each costs a walk through its list of hits. */
const MAX_TERMS = 16;
/** One letter begins too many words: hits of all of them would have to be brought into one order. */
const SHORTEST_PREFIX = 2;
/** A mark of Chinese, Japanese or Korean writing is a word by itself. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Text as search and order by name see it: Latin lower case without diacritics, apostrophes, marks: `Sana'a` → `sanaa`. */
export const searchText = (text: string): string => nameTokens(text.replace(IDEOGRAPH, ' $& ')).join(' ');

/** The words of a query, folded; those beyond the limit are not looked for. */
export const searchTerms = (input: string): string[] =>
  searchText(input).split(' ').filter(Boolean).slice(0, MAX_TERMS);

/**
 * The FTS5 question for words that a person typed: all of them must occur, the last may be unfinished, and names may be
 * spelled otherwise. Everything is folded and quoted, so no input is a syntax error. Undefined when no word is left.
 */
export function matchQuery(
  input: string,
  kinds: readonly string[] = [],
  last: 'unfinished' | 'finished' = 'unfinished',
): string | undefined {
  const terms = searchTerms(input);
  if (terms.length === 0) return undefined;
  const words = `{names words} : (${terms.map((term, i) => question(term, last === 'unfinished' && i === terms.length - 1)).join(' AND ')})`;
  return kinds.length > 0 ? `kind : (${kinds.join(' OR ')}) AND ${words}` : words;
}

function question(term: string, last: boolean): string {
  const unfinished = last && term.length >= SHORTEST_PREFIX ? ' *' : '';
  const sound = soundToken(term);
  return sound ? `("${term}"${unfinished} OR "${sound}"${unfinished})` : `"${term}"${unfinished}`;
}
