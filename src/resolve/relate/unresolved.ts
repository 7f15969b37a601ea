import { hash } from 'node:crypto';
import type { OpenMention } from '../../model/open-mention.ts';
import type { Person } from '../../model/person.ts';
import type { Place } from '../../model/place.ts';
import type { Quote } from '../../model/quote.ts';
import type { Claim } from '../../model/record.ts';

/** A name seen daily is listed with this many of its mentions. */
const MOST_MENTIONS = 20;

const REASONS = {
  person: 'Only part of a name: no full name in the reports is the only one that it can mean.',
  place: 'No report and no list says in which country it lies.',
  date: 'No day can be told from these words.',
  quote: 'The report does not say, or not clearly, who said it.',
};

/** A person of whom nobody gives a full name. */
export const unnamedPerson = ({ name, aliases }: Person, claims: readonly Claim[]): OpenMention[] =>
  aliases.length === 0 && !/\s/.test(name) ? mentionsOf('person', claims, 'name') : [];

/** A region may lie in many countries; a city or a site lies in one. */
export const unplacedPlace = ({ placeKind, country, coordinates }: Place, claims: readonly Claim[]): OpenMention[] =>
  placeKind === 'region' || country || coordinates ? [] : mentionsOf('place', claims, 'name');

/** Dates of a meeting or project that could not be placed in the calendar. */
export const undatedWords = (_: unknown, claims: readonly Claim[]): OpenMention[] =>
  ['date', 'startDate', 'completionDate'].flatMap(property =>
    mentionsOf(
      'date',
      claims.filter(({ data }) => data !== null && typeof data === 'object' && 'start' in data && data.start === null),
      property,
    ),
  );

export const unspokenQuote = ({ speaker, documentId, start, end, text }: Quote): OpenMention[] =>
  speaker ? [] : [openMention('quote', { documentId, start, end, quote: text, method: 'quotes' })];

const mentionsOf = (kind: keyof typeof REASONS, claims: readonly Claim[], property: string): OpenMention[] =>
  claims
    .filter(claim => claim.property === property)
    .slice(0, MOST_MENTIONS)
    .map(claim => openMention(kind, claim));

function openMention(
  kind: keyof typeof REASONS,
  { documentId, start, end, quote, method }: Pick<Claim, 'documentId' | 'start' | 'end' | 'quote' | 'method'>,
): OpenMention {
  const place = [documentId, start, end, kind].join('\n');
  const id = `men_${hash('sha256', place).slice(0, 20)}`;
  const reason = REASONS[kind];
  return { id, state: 'unresolved', consideredAs: kind, text: quote, documentId, start, end, reason, method };
}
