import type { ExtractedOrganization } from '../../model/extraction.ts';
import { tokenAt } from '../document.ts';
import type { CountryMention, Reading, TaggedSpan } from '../reading.ts';
import { type TokenMap, tokenMap } from '../token-map.ts';
import { isCapital } from './name-span.ts';
import { opensName } from './office-words.ts';

/** What is already known of each token of a report before people are sought. Countries inside names of bodies are left out. */
export type Ground = {
  readonly reading: Reading;
  readonly countryAt: TokenMap<CountryMention>;
  readonly organizationAt: TokenMap<ExtractedOrganization>;
  readonly tagAt: TokenMap<TaggedSpan>;
  readonly dated: TokenMap<true>;
  /** Tokens with a capital, and tokens that are titles or heads of offices, in order. */
  readonly capitals: readonly number[];
  readonly titles: readonly number[];
  /** Headings where every longer word has a capital, so that capitals prove nothing; by index of the sentence. */
  readonly titleCased: ReadonlySet<number>;
};

type Stretch = { readonly start: number; readonly end: number };

/** Lays countries, organizations, dates and tags over the tokens. */
export function groundOf(reading: Reading): Ground {
  const { tokens } = reading;
  const tagAt = tokenMap<TaggedSpan>(tokens);
  for (const tag of reading.tags) tagAt.lay(tag, tag);
  const organizationAt = tokenMap<ExtractedOrganization>(tokens);
  for (const organization of reading.organizations) {
    for (const mention of organization.mentions) organizationAt.lay(mention, organization);
    for (const credit of organization.credits) organizationAt.lay(credit, organization);
  }
  const countryAt = tokenMap<CountryMention>(tokens);
  for (const country of reading.countries)
    for (const i of tokensIn(reading, country)) if (!organizationAt.has(i)) countryAt.lay(tokens[i], country);
  const dated = tokenMap<true>(tokens);
  for (const date of reading.dates) dated.lay(date, true);
  const capitals: number[] = [];
  const titles: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    if (isCapital(token)) capitals.push(i);
    if (opensName(token)) titles.push(i);
  }
  const titleCased = titleCasedHeadings(reading);
  return { reading, countryAt, organizationAt, tagAt, dated, capitals, titles, titleCased };
}

function titleCasedHeadings({ sentences, tokens }: Reading): Set<number> {
  const found = new Set<number>();
  for (const { heading, index, first, last } of sentences) {
    if (!heading) continue;
    const long = tokens.slice(first, last).filter(token => token.kind === 'word' && token.text.length > 3);
    if (long.filter(isCapital).length > long.length * 0.7) found.add(index);
  }
  return found;
}

/** Indices of the tokens that a stretch touches. */
export function tokensIn({ tokens }: Reading, { start, end }: Stretch): number[] {
  const found: number[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i].start < end; i++) found.push(i);
  return found;
}
