import { loadTable, loadWords } from '../../lists.ts';
import { nameTokens } from '../../model/name-key.ts';
import { oncePerName } from '../../model/once-per-name.ts';
import { countryAt } from './country-words.ts';
import { editDistance } from './edit-distance.ts';
import type { ParsedName } from './name-view.ts';

const LEGAL_FORMS = new Set(loadWords('gazetteer/legal-forms.txt').map(form => joinLetters(form.split(' ')).join(' ')));
/** Words that carry nothing; an acronym may take their letter or leave it. */
export const STOPWORDS = new Set(loadWords('gazetteer/name-organization-stopwords.txt'));
const GENERIC = new Set(loadWords('gazetteer/name-generic-kinds.txt'));
const SAME_WORDS = new Map(
  loadTable<'word' | 'as'>('gazetteer/name-organization-words.tsv').map(({ word, as }) => [word, as]),
);
const LONGEST_FORM = 4;
const LONG_FORM = 12;
const LONG_FORMS = [...LEGAL_FORMS].filter(form => form.length >= LONG_FORM);
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xxi{0,3})$/;

/**
 * Takes an organization's name apart. Countries stand as their code ("@DE"), foreign and variant words as one form;
 * `suffix` is the legal form, or "" for a name that has one but nothing else.
 */
export const parseOrganization = oncePerName((name): ParsedName => {
  const tokens = organizationTokens(name).filter(token => !STOPWORDS.has(token));
  const bare = withoutLegalForms(tokens);
  const words = withCountries(bare).map(plainWord);
  return { words, suffix: bare.length < tokens.length ? 'legal form' : undefined };
});

/** The folded words of an organization's name, small words included; letters and pairs that make one word are joined. */
export const organizationTokens = (name: string): string[] => joinPairs(joinLetters(nameTokens(name)));

/** What a word of an organization's name is: a difference in the country or the number tells two apart, a kind may be left out. */
export const wordKind = oncePerName((word): 'country' | 'number' | 'generic' | 'plain' => {
  if (word.startsWith('@')) return 'country';
  if (/\d/.test(word) || ROMAN.test(word)) return 'number';
  return GENERIC.has(word) ? 'generic' : 'plain';
});

/** "S.C. Johnson", "A.B.C.", "G.m.b.H.": single letters in a row are one word. */
function joinLetters(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let run = false;
  for (const token of tokens) {
    const single = token.length === 1 && /\p{L}/u.test(token);
    if (single && run) joined[joined.length - 1] += token;
    else joined.push(token);
    run = single;
  }
  return joined;
}

/** Drops legal forms at both ends, as long as a word is left. */
function withoutLegalForms(tokens: readonly string[]): string[] {
  for (let length = LONGEST_FORM; length > 0; length--) {
    if (tokens.length <= length) continue;
    if (isLegalForm(tokens.slice(-length).join(' '))) return withoutLegalForms(tokens.slice(0, -length));
    if (isLegalForm(tokens.slice(0, length).join(' '))) return withoutLegalForms(tokens.slice(length));
  }
  return [...tokens];
}

/** A long legal form keeps its meaning with one slip in it. */
const isLegalForm = (words: string): boolean =>
  LEGAL_FORMS.has(words) ||
  (words.length >= LONG_FORM && LONG_FORMS.some(form => form[0] === words[0] && editDistance(form, words, 1) <= 1));

/** "co operation", "air lines", "under 20". */
function joinPairs(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const pair = SAME_WORDS.get(`${tokens[at]} ${tokens[at + 1]}`);
    const youth = tokens[at] === 'under' && /^\d\d$/.test(tokens[at + 1] ?? '');
    joined.push(pair ?? (youth ? `u${tokens[at + 1]}` : tokens[at]));
    if (pair || youth) at++;
  }
  return joined;
}

function withCountries(tokens: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const country = countryAt(tokens, at);
    words.push(country ? `@${country.code}` : tokens[at]);
    at += country?.length ?? 1;
  }
  return words;
}

function plainWord(token: string): string {
  const known = SAME_WORDS.get(token);
  if (known || token.length < 5 || !/[^siu]s$/.test(token)) return known ?? token;
  const singular = token.slice(0, -1);
  return SAME_WORDS.get(singular) ?? singular;
}
