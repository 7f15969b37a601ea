import type { ExtractedPerson, Position, Rejection } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import { sentenceAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { perWord } from '../per-word.ts';
import type { Extractor, Reading } from '../reading.ts';
import { groundOf } from './ground.ts';
import { addIntroductions } from './introduced.ts';
import type { NameSpan } from './name-span.ts';
import { findNames } from './names.ts';
import { countryReader } from './nationality.ts';
import type { Office } from './office-phrase.ts';
import { joinOtherNames } from './other-names.ts';
import { groupPersons, type Person } from './persons.ts';
import { addReferences, type Known } from './references.ts';
import { findRepeats } from './repeats.ts';
import { tenureOf } from './tenure.ts';
import { trustedNames } from './trust.ts';

/** People with their names, offices, countries and later mentions. */
export const findPeople: Extractor = reading => {
  const ground = groundOf(reading);
  const found = findNames(ground);
  const { names, rejected } = trustedNames(ground, found.names);
  const all = [...names, ...findRepeats(ground, names)].sort((a, b) => a.first - b.first);
  const [persons, works] = withoutWorks(reading, joinOtherNames(ground, groupPersons(ground, all)));
  addIntroductions(ground, persons);
  const countryOf = countryReader(ground, persons);
  const known: Known[] = persons.map(person => ({ person, countries: countryOf(person), references: [] }));
  addReferences(ground, known);
  return {
    people: known.map(one => extracted(reading, one)),
    rejected: [...found.rejected, ...rejected, ...works],
  };
};

const OPENING = new Set('"“„«');

/** A name that never stands but between quotation marks is a film, a song or a ship: "Aurora". */
function withoutWorks(reading: Reading, persons: readonly Person[]): [Person[], Rejection[]] {
  const { tokens } = reading;
  const isQuoted = ({ first, last }: NameSpan): boolean => {
    const [before, after, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
    const opened = before?.end === tokens[first].start && OPENING.has(before.text);
    return opened && /^["”“»]$/.test(after?.text === ',' ? (next?.text ?? '') : (after?.text ?? ''));
  };
  const works = persons.filter(({ spans }) => spans.every(isQuoted));
  const rejected = flatMap(works, ({ spans }) =>
    spans.map(span => ({ ...mentionOf(reading, span), kind: 'person', reason: 'only in quotation marks' })),
  );
  return [persons.filter(person => !works.includes(person)), rejected];
}

function extracted(reading: Reading, { person: { spans, settings }, countries, references }: Known): ExtractedPerson {
  const mentions = spans.map(span => mentionOf(reading, span));
  const name = fullest(spans, mentions);
  const offices = flatMap(settings, setting => setting.offices.map(office => positionOf(reading, office, countries)));
  return {
    name,
    aliases: [...new Set(mentions.map(({ text }) => text))].filter(text => text !== name),
    positions: differentTitles(offices),
    offices: merged(offices),
    countries: [...countries],
    mentions,
    references,
  };
}

function mentionOf({ text, tokens }: Reading, { first, last, method }: NameSpan): Mention {
  const start = tokens[first].start;
  const end = tokens[last - 1].end - (hasStrayStop(tokens[last - 1]) ? 1 : 0);
  return { start, end, text: text.slice(start, end), method };
}

/** "Sen." at the end of a sentence is a name that looks like a title; "Jr." and "W." keep their stop. */
const hasStrayStop = perWord(({ text }) => /\p{L}{2}\.$/u.test(text) && !/^[JS]r\.$/.test(text));

/** The name with the most words, the first of these. */
function fullest(spans: readonly NameSpan[], mentions: readonly Mention[]): string {
  const best = spans.reduce((most, span, i) => (span.words.length > spans[most].words.length ? i : most), 0);
  return mentions[best].text.replace(/\s+/g, ' ');
}

/** A post of a state named without its country is of the person's own, when that is one. */
function positionOf(reading: Reading, office: Office, countries: readonly string[]): Position {
  const { text, tokens, sentences } = reading;
  const { title, organization, first, post } = office;
  const { start: since, end: until, over } = tenureOf(reading, office);
  const former = office.former || over;
  const country = office.country ?? (post && !organization && countries.length === 1 ? countries[0] : null);
  const { start, end } = sentenceAt(sentences, tokens[first].start) ?? { start: 0, end: text.length };
  const evidence = [{ start, end, quote: text.slice(start, end) }];
  return { title, country, organization, former, start: since, end: until, evidence };
}

/** Each title once, however it is capitalised, in its first spelling. */
const differentTitles = (offices: readonly Position[]): string[] =>
  [...new Map(offices.toReversed().map(({ title }) => [title.toLowerCase(), title] as const)).values()].reverse();

function merged(offices: readonly Position[]): Position[] {
  const byKey = new Map<string, Position>();
  for (const office of offices) {
    const { title, country, organization, former, start, end } = office;
    const key = [title.toLowerCase(), country, organization, former, start?.edtf, end?.edtf].join('|');
    const known = byKey.get(key);
    if (!known) byKey.set(key, office);
    else if (!known.evidence.some(({ start }) => start === office.evidence[0].start))
      byKey.set(key, { ...known, evidence: [...known.evidence, ...office.evidence] });
  }
  return [...byKey.values()];
}
