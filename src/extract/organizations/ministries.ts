import { loadWords } from '../../lists.ts';
import { adjectiveOf, capitalOf } from '../countries/country-words.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { TokenMap } from '../token-map.ts';
import type { Candidate } from './candidate.ts';

type CountryAt = TokenMap<CountryMention>;

const PORTFOLIOS = new Set(loadWords('gazetteer/organization-portfolios.txt'));

/** "China's foreign ministry", "the Kyrgyz health ministry": in small letters only with the country it belongs to. */
export function findSmallMinistries({ tokens, text }: Reading, countryAt: CountryAt): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].text !== 'ministry') continue;
    let first = i;
    while (PORTFOLIOS.has(tokens[first - 1]?.text ?? '') || isJoin(tokens, first)) first--;
    if (first === i) continue;
    const [start, end] = [tokens[first].start, tokens[i].end];
    const shared = { start, end, name: text.slice(start, end), acronym: null, kind: 'government_body' as const };
    const owned = withOwner(
      { ...shared, country: null, rule: 'ministry', firm: true, said: undefined },
      { tokens, text },
      first,
      countryAt,
    );
    if (owned.country) found.push(owned);
  }
  return found;
}

/** "trade and industry ministry" */
const isJoin = (tokens: Reading['tokens'], first: number): boolean =>
  tokens[first - 1]?.text === 'and' && PORTFOLIOS.has(tokens[first - 2]?.text ?? '');

/**
 * A body of state under its country's name: "Foreign Ministry" after "Chinese" or "China's", or before "of China" or
 * "in Beijing", is the Chinese Foreign Ministry. `first` is its first token.
 */
export function withOwner(
  body: Candidate,
  { tokens, text }: Pick<Reading, 'tokens' | 'text'>,
  first: number,
  countryAt: CountryAt,
): Candidate {
  const before = /^['’‘`´]s?$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const owner = countryAt.get(before);
  const code = owner && owner.end + 3 >= body.start ? owner.code : ownerBehind(body, tokens, first, countryAt);
  if (!code) return body;
  const said = owner ? text.slice(owner.start, body.end) : text.slice(body.start, body.end);
  return { ...body, country: code, name: `${adjectiveOf(code)} ${titled(text.slice(body.start, body.end))}`, said };
}

/** "Supreme Court of India", "Foreign Ministry in Beijing" */
function ownerBehind(body: Candidate, tokens: Reading['tokens'], first: number, countryAt: CountryAt): string | null {
  let i = first;
  while (i < tokens.length && tokens[i].end <= body.end) i++;
  const next = tokens[i + 1]?.text === 'the' ? i + 2 : i + 1;
  if (tokens[i]?.text === 'of') return countryAt.get(next)?.code ?? null;
  return tokens[i]?.text === 'in' ? capitalOf(tokens[next]?.text ?? '') : null;
}

const titled = (name: string): string =>
  name.replace(/(?<![\p{L}'’])\p{Ll}+/gu, word =>
    /^(?:of|and|for|the)$/.test(word) ? word : word[0].toUpperCase() + word.slice(1),
  );
