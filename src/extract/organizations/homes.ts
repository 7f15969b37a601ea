import { tokenAt } from '../document.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { TokenMap } from '../token-map.ts';
import type { Candidate } from './candidate.ts';

/** Words in small letters between a country and the name of its body: "Spain's largest listed builder X". */
const MOST_BETWEEN = 5;
/** After these the country belongs to something else. */
const PARTING = new Set(
  'of in by to with from and or said says for that on at against between than as into over after before'.split(' '),
);

/** Bodies of all the world, and those that a list knows, are at home where they are, whoever stands beside them. */
const isPlaced = ({ country, kind, rule }: Candidate): boolean =>
  country !== null || kind === 'igo' || kind === 'media' || rule === 'listed';

/**
 * A body with the country that the words beside it give: "Norway's Hardvik", "Spanish builder Almaran", "Balkom of Estonia",
 * "Balkom, an Estonian operator".
 */
export function withHome(
  candidate: Candidate,
  { tokens }: Pick<Reading, 'tokens'>,
  countryAt: TokenMap<CountryMention>,
): Candidate {
  if (isPlaced(candidate)) return candidate;
  const first = tokenAt(tokens, candidate.start);
  const next = tokenAt(tokens, candidate.end);
  const home = ownerBefore(tokens, first, countryAt) ?? ownerBehind(tokens, { first, next }, countryAt);
  return home ? { ...candidate, country: home.code } : candidate;
}

function ownerBefore(
  tokens: Reading['tokens'],
  first: number,
  countryAt: TokenMap<CountryMention>,
): CountryMention | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 1 - MOST_BETWEEN); i--) {
    const token = tokens[i];
    if (token.sentence !== tokens[first].sentence) return undefined;
    const country = countryAt.get(i);
    if (country) return country.form === 'demonym' ? country : undefined;
    if (/^['’]s?$/.test(token.text)) return countryAt.get(i - 1);
    const isPlain = token.kind === 'word' && token.text === token.lower && !PARTING.has(token.lower);
    if (!isPlain && !(token.text === ',' && tokens[i + 1].lower === 'the')) return undefined;
  }
  return undefined;
}

function ownerBehind(
  tokens: Reading['tokens'],
  { first, next }: { readonly first: number; readonly next: number },
  countryAt: TokenMap<CountryMention>,
): CountryMention | undefined {
  const inSentence = (at: number): boolean => tokens[at]?.sentence === tokens[first].sentence;
  if (!inSentence(next + 1)) return undefined;
  if (tokens[next].text === 'of') return countryAt.get(next + 1);
  const isApposed = tokens[next].text === ',' && /^(?:an?|the)$/.test(tokens[next + 1].text) && inSentence(next + 2);
  const country = isApposed ? countryAt.get(next + 2) : undefined;
  return country?.form === 'demonym' ? country : undefined;
}
