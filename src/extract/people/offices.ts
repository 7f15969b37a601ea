import type { Ground } from './ground.ts';
import { nameOfOne } from './holders.ts';
import { OTHERS } from './lent-countries.ts';
import { isCapital, type NameSpan, type Range } from './name-span.ts';
import { isVerbOfOne, PARTICLES } from './name-words.ts';
import { type Office, officesAfter, officesBefore, phraseAfter, phraseBefore } from './office-phrase.ts';
import { isOfficeHead, isOfficeWord, isPlural } from './office-words.ts';
import { respectiveOffices } from './respective.ts';

/** What stands around one name: offices, and a country that is said of the person without an office ("Norway's Dahl"). */
export type Setting = { readonly offices: readonly Office[]; readonly country: string | null };

/** Reads the words before and after a name. */
export function settingOf(ground: Ground, name: NameSpan): Setting {
  const phrase = phraseBefore(ground, name.first);
  const own = ofPeer(ground, phrase, officesBefore(ground, phrase));
  const shared = own.length ? own : sharedOffices(ground, name.first);
  const before = shared.length ? shared : respectiveOffices(ground, name.first);
  const reversed = before.length ? [] : officesBeforeComma(ground, name);
  const after = officesAfterComma(ground, name);
  const offices = withCountryBehind(ground, name, [...before, ...reversed, ...after]);
  return { offices, country: bareCountry(ground, name) };
}

/** "his Kenyan counterpart, Foreign Minister Roe": the office is of the country of the counterpart. */
function ofPeer(ground: Ground, { first }: Range, offices: readonly Office[]): readonly Office[] {
  const { tokens } = ground.reading;
  if (tokens[first - 1]?.text !== ',' || tokens[first - 1].sentence !== tokens[first]?.sentence) return offices;
  const peer = officesBefore(ground, phraseBefore(ground, first - 1)).find(({ key }) => OTHERS.has(key));
  return peer ? offices.map(office => ({ ...office, country: office.country ?? peer.country })) : offices;
}

/** Tokens that a list of names with one title before it can take up. */
const LONGEST_LIST = 16;

/** "Presidents Ana Kovac, Bo Ek and Ivo Horvat": the title in the plural is of each. */
function sharedOffices(ground: Ground, first: number): Office[] {
  const { tokens } = ground.reading;
  if (!/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '')) return [];
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_LIST); i--) {
    if (tokens[i].sentence !== tokens[first].sentence) return [];
    if (isOfficeHead(tokens[i]) && isPlural(tokens[i]) && isCapital(tokens[i + 1]))
      return officesBefore(ground, phraseBefore(ground, i + 1));
    if (!isCapital(tokens[i]) && !/^(?:and|,)$/.test(tokens[i].lower) && !PARTICLES.has(tokens[i].lower)) return [];
  }
  return [];
}

/** "the president of Cyprus, Bo Ek," */
function officesBeforeComma(ground: Ground, { first, last }: NameSpan): Office[] {
  const { tokens } = ground.reading;
  if (tokens[first - 1]?.text !== ',' || tokens[first - 1].sentence !== tokens[first].sentence) return [];
  const closing = tokens[last];
  if (closing && closing.sentence === tokens[first].sentence && !/^[,.:;)”"]$/.test(closing.text)) return [];
  return officesBefore(ground, phraseBefore(ground, first - 1)).filter(office => office.first < office.last);
}

/** "Kovac, the president of Cyprus," "Roe (left), a British actress", "Roe is the mayor of Springfield" */
function officesAfterComma(ground: Ground, { last }: NameSpan): Office[] {
  const { tokens } = ground.reading;
  const next = afterBrackets(ground, last);
  if (!tokens[next] || tokens[next].sentence !== tokens[last - 1].sentence) return [];
  if (tokens[next].text === ',') return officesOfApposition(ground, next + 1);
  if (['is', 'was'].includes(tokens[next].lower) && ['the', 'a', 'an'].includes(tokens[next + 1]?.lower))
    return officesAfter(ground, phraseAfter(ground, next + 1));
  return [];
}

/** In "Roe, President Doe and …" or "Roe, and her spokesman" the words after the comma are somebody else's. */
export function officesOfApposition(ground: Ground, start: number): Office[] {
  const { tokens } = ground.reading;
  if (tokens[start]?.lower === 'and') return [];
  const range = phraseAfter(ground, start);
  const isOfNextName =
    ground.tagAt.get(range.last)?.kind === 'person' && tokens[range.last]?.sentence === tokens[start].sentence;
  return isOfNextName || leadsToName(ground, range) || actsItself(ground, range) ? [] : officesAfter(ground, range);
}

/** "…, Government Spokesman Chai Roe said", "…, the president of Norway Lars Holm said": the office stands right before a name that only its capitals show. */
function leadsToName(ground: Ground, { first, last }: Range): boolean {
  const {
    reading: { tokens },
    countryAt,
    organizationAt,
  } = ground;
  for (let i = first; i + 1 < last; i++) {
    const next = tokens[i + 1];
    const isClaimed = countryAt.has(i + 1) || organizationAt.has(i + 1) || isOfficeWord(next);
    if (isCapital(tokens[i]) && isOfficeHead(tokens[i]) && isCapital(next) && !isClaimed) return true;
    if (isOfficeHead(tokens[i]) && next.lower === 'of' && nameOfOne(ground, i).length > 0) return true;
  }
  return false;
}

/** "Roe said, the Russian leader accepted": words that go on with a verb are a clause of their own. */
function actsItself({ reading: { tokens } }: Ground, { first, last }: Range): boolean {
  const next = tokens[last];
  if (tokens[first]?.lower !== 'the' || next?.kind !== 'word' || next.sentence !== tokens[first].sentence) return false;
  return isVerbOfOne(next);
}

/** "President Kovac (left) of Cyprus": the country after the name belongs to the office before it. */
function withCountryBehind(ground: Ground, { last }: NameSpan, offices: readonly Office[]): readonly Office[] {
  const { tokens } = ground.reading;
  const next = afterBrackets(ground, last);
  if (tokens[next]?.lower !== 'of') return offices;
  const at = tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
  const country = ground.countryAt.get(at)?.code;
  return country ? offices.map(office => ({ ...office, country: office.country ?? country })) : offices;
}

function afterBrackets({ reading: { tokens } }: Ground, i: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let k = i + 1; k < Math.min(i + 7, tokens.length); k++) if (tokens[k].text === ')') return k + 1;
  return i;
}

/** "Norway's Dahl", "Usain Bolt of Jamaica", "Jamaican Usain Bolt" */
function bareCountry({ reading: { tokens }, countryAt }: Ground, { first, last }: NameSpan): string | null {
  const possessive = /^['’‘`´]s?$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const before = countryAt.get(possessive);
  if (
    before &&
    tokens[possessive].sentence === tokens[first].sentence &&
    (possessive < first - 1 || before.form === 'demonym')
  )
    return before.code;
  const next = tokens[last]?.lower === 'of' ? countryAt.get(last + 1) : undefined;
  return next && !isOfficeHead(tokens[last + 1]) ? next.code : null;
}
