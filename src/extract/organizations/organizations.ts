import type { Rejection } from '../../model/extraction.ts';
import { piecesOf } from '../gazetteer.ts';
import type { CountryMention, Extractor, Reading } from '../reading.ts';
import { findAcronyms } from './acronyms.ts';
import { type Candidate, overlaps } from './candidate.ts';
import { groupOrganizations } from './group.ts';
import { findHeaded } from './headed.ts';
import { findKnown } from './known.ts';
import { findLaterForms } from './later-forms.ts';

/** Organizations by list, kind word, acronym with its long form, and the tagger; then their later forms. */
export const findOrganizations: Extractor = reading => {
  const { text, tokens, sentences } = reading;
  const pieces = piecesOf(tokens);
  const listed = findKnown(pieces, text);
  const headed = findHeaded({ text, tokens, sentences, countryAt: countriesByToken(reading) });
  const named = withAcronyms(reading, [...listed.filter(c => c.firm), ...headed]);
  const chosen = longest(named);
  const later = findLaterForms(chosen, pieces, text);
  const all = longest([...chosen, ...later]);
  return { organizations: groupOrganizations(all, text), rejected: rejectionsOf(text, listed, all) };
};

/** Where a token lies in a mention of a country. */
function countriesByToken({ tokens, countries }: Reading): ReadonlyMap<number, CountryMention> {
  const map = new Map<number, CountryMention>();
  let i = 0;
  for (const mention of countries) {
    while (i < tokens.length && tokens[i].end <= mention.start) i++;
    for (let k = i; k < tokens.length && tokens[k].start < mention.end; k++) map.set(k, mention);
  }
  return map;
}

function withAcronyms({ tokens, sentences, text }: Reading, named: readonly Candidate[]): Candidate[] {
  const result = [...named];
  for (const { short, first, last, spelled } of findAcronyms(tokens, sentences)) {
    const acronym = tokens[short].text;
    const before = named.find(c => c.end === tokens[last - 1].end);
    const long = before ?? (spelled ? spelledOut(text.slice(tokens[first].start, tokens[last - 1].end)) : undefined);
    if (!long) continue;
    const start = before?.start ?? tokens[first].start;
    const shared = { ...long, acronym: long.acronym ?? acronym, firm: true };
    result.push({ ...shared, start, end: tokens[last - 1].end, rule: 'long form' });
    result.push({ ...shared, acronym, start: tokens[short].start, end: tokens[short].end, rule: 'acronym' });
  }
  return result;
}

const spelledOut = (name: string): Omit<Candidate, 'start' | 'end'> => ({
  name,
  acronym: null,
  kind: 'other',
  country: null,
  rule: 'long form',
  firm: true,
});

/** Of candidates that overlap the longest stays; of equal ones the first. */
function longest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(other => overlaps(candidate, other))) kept.push(candidate);
  return kept.toSorted((a, b) => a.start - b.start);
}

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
