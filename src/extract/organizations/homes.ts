import { tokenAt } from '../document.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { TokenMap } from '../token-map.ts';
import type { Candidate } from './candidate.ts';
import { isBodyNoun } from './cues.ts';

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

/** Straight before the name, or before what the body is: "Spain's largest listed builder X", "the Lankan regulator, the X". */
function ownerBefore(
  tokens: Reading['tokens'],
  first: number,
  countryAt: TokenMap<CountryMention>,
): CountryMention | undefined {
  const noun = tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.text === ',' ? first - 3 : first - 1;
  const last = isBodyNoun(tokens[noun]?.text ?? '') ? noun - MOST_BETWEEN : first - 1;
  for (let i = last < noun ? noun : first - 1; i >= Math.max(0, last); i--) {
    const token = tokens[i];
    if (token.sentence !== tokens[first].sentence) return undefined;
    const country = countryAt.get(i);
    if (country) return country.form === 'demonym' ? country : undefined;
    if (/^['’]s?$/.test(token.text)) return countryAt.get(i - 1);
    if (token.kind !== 'word' || token.text !== token.lower || PARTING.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "X of Estonia", "X, an Estonian operator" */
function ownerBehind(
  tokens: Reading['tokens'],
  { first, next }: { readonly first: number; readonly next: number },
  countryAt: TokenMap<CountryMention>,
): CountryMention | undefined {
  const at = (i: number): string => (tokens[i]?.sentence === tokens[first].sentence ? tokens[i].text : '');
  if (at(next) === 'of') return countryAt.get(next + 1);
  if (at(next) !== ',' || !/^(?:an?|the)$/.test(at(next + 1))) return undefined;
  const country = countryAt.get(next + 2);
  if (country?.form !== 'demonym') return undefined;
  for (let i = next + 3; i < next + 3 + MOST_BETWEEN && /^[\p{Ll}-]+$/u.test(at(i)); i++)
    if (isBodyNoun(at(i))) return country;
  return undefined;
}
