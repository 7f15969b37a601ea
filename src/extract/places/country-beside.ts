import type { CountryMention, Reading } from '../reading.ts';

type At = { readonly first: number; readonly last: number };

/** "Bergen, Norway", "Kisumu (Kenya)", "Norway's Bergen city", "the Norwegian city of Bergen": the country told beside a place. */
export function countryBeside({ text, tokens, countries }: Reading, { first, last }: At): string | null {
  const { sentence } = tokens[first];
  const near = countries.filter(country => country.sentence === sentence && country.form !== 'metonym');
  const { start } = tokens[first];
  const { end } = tokens[last - 1];
  const follower = near.find(country => follows(text, end, country));
  if (follower && !isInList(text, follower, near)) return follower.code;
  return near.find(country => leads(text, start, country))?.code ?? null;
}

/** ", China" and " (China)" */
function follows(text: string, end: number, country: CountryMention): boolean {
  if (country.form === 'demonym' || country.start < end || country.start - end > 40) return false;
  const between = text.slice(end, country.start);
  if (/^(?:, in| in) (?:the )?(?:\p{Ll}+ )?$/u.test(between)) return true;
  return /^(?:, (?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, )?(?:the )?| \()$/u.test(between);
}

/** "Taipei, Indonesia, Japan and …": a country in a row of countries belongs to none of the places before it. */
function isInList(text: string, country: CountryMention, near: readonly CountryMention[]): boolean {
  return near.some(
    other => other.start > country.end && /^,? (?:and )?(?:the )?$/.test(text.slice(country.end, other.start)),
  );
}

/** "Norway's Bergen city", "the Norwegian city of Bergen", "southern German town of", "Ukraine's second city," */
function leads(text: string, start: number, country: CountryMention): boolean {
  if (country.end > start || start - country.end > 60) return false;
  const between = text.slice(country.end, start);
  return (country.form === 'demonym' ? DESCRIBED : OWNER).test(between);
}

/** "'s ", "'s capital, ", "'s second largest city of " */
const OWNER =
  /^['’‘]s? (?:(?!(?:in|of|to|from|with|at|for|on|and|by) )\p{Ll}[\p{Ll}-]* ){0,2}(?:(?:city|town|capital|port|province|resort|region)(?: of|,)? )?$/u;
/** " city of ", " capital ", " resort town of " */
const DESCRIBED =
  /^ (?:\p{Ll}[\p{Ll}-]* ){0,3}(?:city|town|capital|village|port|province|resort|region|state|island|district)(?: of)?,? $/u;
