import type { Rejection } from '../../model/extraction.ts';
import { tokenAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { piecesOf } from '../gazetteer.ts';
import { isNotFirst } from '../not-first.ts';
import type { CountryMention, Extractor, Reading } from '../reading.ts';
import { covering, longestOf, overlaps, type Stretch } from '../stretches.ts';
import { type TokenMap, tokenMap } from '../token-map.ts';
import { type Acronym, findAcronyms } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { creditsAmong } from './credits.ts';
import { findDescribed } from './described.ts';
import { findListedAmong } from './enumerations.ts';
import { findExtended } from './extended.ts';
import { groupOrganizations } from './group.ts';
import { findHeaded } from './headed.ts';
import { withHome } from './homes.ts';
import { findKnown } from './known.ts';
import { findLaterForms } from './later-forms.ts';
import { findSmallMinistries, withOwner } from './ministries.ts';
import { HEADS, isNameWord, NO_ORGANIZATIONS } from './name-words.ts';
import { joinRenamed } from './renamed.ts';
import { isSportsReport } from './teams.ts';
import { findUnion } from './union.ts';
import { findWebNames } from './web-names.ts';
import { isPersonAt, withoutHolder } from './without-holder.ts';

/** Organizations by list, kind word, acronym with its long form, cue, tagger and row; then their later forms. */
export const findOrganizations: Extractor = reading => {
  const { text, tokens } = reading;
  const pieces = piecesOf(tokens);
  const sports = isSportsReport(tokens);
  const listed = findKnown(pieces, text, sports);
  const acronyms = findAcronyms(tokens, reading.sentences);
  const named = findNamed(reading, listed, acronyms);
  const ground = { taken: takenBy(reading, named, sports), others: otherAcronyms(reading, acronyms), sports };
  const described = flatMap(findDescribed(reading, ground), candidate => asKnown(candidate, listed, named));
  const sure = longestOf([...named, ...described, ...findExtended(named, reading)], text.length);
  const found = longestOf([...sure, ...findListedAmong(reading, sure, takenBy(reading, sure, false))], text.length);
  const again = findLaterForms(
    found.filter(({ rule }) => rule !== 'described'),
    pieces,
    text,
  );
  const each = longestOf([...found, ...again, ...findUnion(found, reading)], text.length);
  const countryAt = countriesByToken(reading);
  const all = longestOf(joinRenamed(spelledAcronyms(each, text), reading), text.length).map(one =>
    withHome(one, reading, countryAt),
  );
  const organizations = groupOrganizations(all, creditsAmong(all, text), text);
  return { organizations, rejected: rejectionsOf(text, listed, all) };
};

/** An acronym that the report spells out is the body of its long form wherever it stands, whatever the list says of it. */
function spelledAcronyms(found: readonly Candidate[], text: string): Candidate[] {
  const isSpelled = ({ rule }: Candidate): boolean => rule === 'long form';
  const longs = [...found.filter(one => !isSpelled(one)), ...found.filter(isSpelled)];
  const longOf = new Map(flatMap(longs, one => (one.acronym && one.acronym !== one.name ? [[one.acronym, one]] : [])));
  return found.map(one => {
    const long = longOf.get(text.slice(one.start, one.end));
    return long && long.name !== one.name ? { ...long, start: one.start, end: one.end, rule: 'acronym' } : one;
  });
}

/** What list, kind word and acronym make sure of. */
function findNamed(reading: Reading, listed: readonly Candidate[], acronyms: readonly Acronym[]): Candidate[] {
  const { text, tokens, sentences } = reading;
  const countryAt = countriesByToken(reading);
  const firm = listed
    .filter(candidate => candidate.firm)
    .map(candidate =>
      isGeneric(candidate) ? withOwner(candidate, reading, tokenAt(tokens, candidate.start), countryAt) : candidate,
    );
  const headed = [
    ...findHeaded({ text, tokens, sentences, countryAt }),
    ...findSmallMinistries(reading, countryAt),
  ].map(candidate => withoutHolder(candidate, reading, countryAt));
  const built = headed.filter(candidate => isOrganization(candidate, firm, reading) && !isCutShort(candidate, reading));
  return longestOf(withAcronyms(reading, acronyms, [...firm, ...built, ...findWebNames(tokens)]), text.length);
}

/** "Russian Federation" is a state; "Dover School" before "District" goes on, unless the tagger ends it there too. */
function isCutShort({ start, end }: Candidate, { tokens, tags, countries }: Reading): boolean {
  if (countries.some(country => country.start <= start && country.end >= end)) return true;
  const at = tokenAt(tokens, end);
  const next = tokens[at];
  const goesOn = next?.start === end + 1 && isNameWord(next) && !isNotFirst(next) && !isPersonAt(tokens, at);
  return goesOn && !tags.some(tag => tag.kind === 'organization' && tag.end === end);
}

/** "Senate", "Supreme Court": many states have one. */
const isGeneric = ({ kind, country }: Candidate): boolean => kind === 'government_body' && country === null;

/** Acronyms that the report explains as a plan, a treaty or a state that is gone. */
function otherAcronyms({ tokens, rejected }: Reading, acronyms: readonly Acronym[]): ReadonlySet<string> {
  const gone = (acronym: Acronym): boolean =>
    rejected.some(word => word.kind === 'country' && word.end === tokens[acronym.last - 1].end);
  return new Set(
    acronyms.filter(acronym => acronym.of === 'other' || gone(acronym)).map(({ short }) => tokens[short].text),
  );
}

/** Not the contests, speeches and lost states that are built alike, nor a listed body of one country after its demonym. */
function isOrganization(candidate: Candidate, firm: readonly Candidate[], { countries }: Reading): boolean {
  if (NO_ORGANIZATIONS.has(candidate.name)) return false;
  const owned = firm.find(
    ({ start, end, country }) => end === candidate.end && start > candidate.start && country !== null,
  );
  return !owned || !countries.some(({ start, end }) => start === candidate.start && end + 1 === owned.start);
}

/** Stretches that are an organization already, a country (in a sports report a team) or a longer name with one, or a date. */
function takenBy({ text, countries, rejected, dates }: Reading, named: readonly Candidate[], sports: boolean) {
  const lands = sports ? countries.filter(country => country.form !== 'name') : countries;
  return covering(text.length, [...named, ...lands, ...dates, ...rejected.filter(word => word.kind === 'country')]);
}

/** Under its listed name; "the Bank", "the Commission" under that of the body named before with this kind word. */
function asKnown(candidate: Candidate, listed: readonly Candidate[], named: readonly Candidate[]): Candidate[] {
  const known = listed.find(({ start, end }) => start === candidate.start && end === candidate.end);
  if (known) return [{ ...known, rule: candidate.rule, firm: true }];
  if (!HEADS.has(candidate.name)) return [candidate];
  const before = named.filter(({ name, end }) => end <= candidate.start && name.split(' ').includes(candidate.name));
  const full = mostNamed(before);
  return full ? [{ ...full, start: candidate.start, end: candidate.end, rule: 'short form' }] : [];
}

/** Of several banks "the Bank" is the one named most; of two named as often none. */
function mostNamed(bodies: readonly Candidate[]): Candidate | undefined {
  const times = (name: string): number => bodies.filter(body => body.name === name).length;
  const [first, second] = [...new Set(bodies.map(({ name }) => name))].sort((a, b) => times(b) - times(a));
  return second === undefined || times(first) > times(second) ? bodies.find(({ name }) => name === first) : undefined;
}

/** Where a token lies in a mention of a country. */
function countriesByToken({ tokens, countries }: Reading): TokenMap<CountryMention> {
  const countryAt = tokenMap<CountryMention>(tokens);
  for (const mention of countries) countryAt.lay(mention, mention);
  return countryAt;
}

function withAcronyms(reading: Reading, acronyms: readonly Acronym[], named: readonly Candidate[]): Candidate[] {
  const { tokens, text, rejected } = reading;
  const result = [...named];
  for (const { short, first, last, of } of acronyms) {
    const acronym = tokens[short].text;
    const long = { start: tokens[first]?.start ?? 0, end: tokens[last - 1].end };
    const before = named.find(candidate => candidate.end === long.end);
    if (!before && (of !== 'organization' || rejected.some(word => word.kind === 'country' && overlaps(word, long))))
      continue;
    const known = named.find(
      candidate =>
        candidate.start === tokens[short].start &&
        candidate.acronym === acronym &&
        sharesWord(candidate.name, text.slice(long.start, long.end)),
    );
    const full = before ?? (known ? { ...known, ...long } : spelledOut(long, text));
    const shared = { ...full, acronym: full.acronym ?? acronym, firm: true };
    result.push({ ...shared, rule: 'long form' });
    result.push({ ...shared, acronym, start: tokens[short].start, end: tokens[short].end, rule: 'acronym' });
  }
  return result;
}

/** "Reporters sans frontières" are the listed Reporters Without Borders, "Rapid Support Forces" of the same letters are not. */
function sharesWord(listed: string, written: string): boolean {
  const words = new Set(listed.toLowerCase().match(LONG_WORDS));
  return (written.toLowerCase().match(LONG_WORDS) ?? []).some(word => words.has(word));
}

const LONG_WORDS = /\p{L}{4,}/gu;

const spelledOut = ({ start, end }: Stretch, text: string): Candidate => ({
  start,
  end,
  name: text.slice(start, end),
  acronym: null,
  kind: 'other',
  country: null,
  rule: 'long form',
  firm: true,
  said: undefined,
});

function rejectionsOf(text: string, listed: readonly Candidate[], taken: readonly Candidate[]): Rejection[] {
  return listed
    .filter(c => !c.firm && !taken.some(other => overlaps(c, other)))
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      method: 'organizations/listed',
      kind: 'organization',
      reason: 'also a common word; nothing here says that it is the organization',
    }));
}
