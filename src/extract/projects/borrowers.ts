import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { countriesWithin } from './mentions-near.ts';

// "will lend Kenya", "offered Kenya", "granted to Kenya": a country follows
const LENT =
  /\b(?:len[dt](?:s|ing)?|loan(?:s|ed|ing)?|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|g(?:ive|ives|ave|iven|iving)|award(?:s|ed|ing)?)(?: to)?(?: the)? $/i;
// "… Kenya $200 million for", "… Kenya a loan to": money follows
const MONEY =
  /^ (?:(?:an?|another|up to|some|about|around|soft|concessional|fresh|new) ){0,3}(?:[\d€$£¥]|US\$|loans?\b|credits?\b|grants?\b|financing\b|funds?\b|funding\b)/i;
// "a loan to Kenya", "credit for Kenya"
const LOAN_TO = /\b(?:loans?|credits?|grants?|financing|funding|aid) (?:to|for)(?: the)? $/i;

const REACH = 40;

/** "lends Kenya $200 million for a dam", "a loan to Kenya to build a dam": whoever is lent the money builds at home. */
export function borrowers(reading: Reading, { sentence, start }: Candidate): string[] {
  const { text } = reading;
  return flatMap(countriesWithin(reading, { start: sentence.start, end: start }), country => {
    const before = text.slice(Math.max(sentence.start, country.start - REACH), country.start);
    const lent = LENT.test(before) && MONEY.test(text.slice(country.end, country.end + REACH));
    return country.form !== 'demonym' && (lent || LOAN_TO.test(before)) ? [country.code] : [];
  });
}
