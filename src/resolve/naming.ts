import type { EntityRef } from '../model/entity-ref.ts';
import type { ExtractedMeeting } from '../model/extraction.ts';
import { nameTokens } from '../model/name-key.ts';
import type { References } from './references.ts';
import { refTo, representedRef } from './references.ts';
import { compareText, type Sighting } from './sighting.ts';
import { slug } from './slug.ts';

/** Longer "names" are lists that an extractor took for one. */
const MOST_WORDS = 8;
/** A name to show has room for so many parties. */
const MOST_PARTIES = 3;

type Named = Sighting<{ readonly name: string }>;

/** A form must stand in this share of the reports to be the name: one odd report does not name a thing. */
const FAIR_SHARE = 0.1;

/** The fullest form: most words, then used by most reports, not in capitals, first in the alphabet. */
export function fullestName(sightings: readonly Named[]): string {
  const fair = countNames(sightings).filter(([, reports]) => reports >= sightings.length * FAIR_SHARE);
  const ranked = (fair.length > 0 ? fair : countNames(sightings)).sort(
    ([a, x], [b, y]) => sizeOf(b) - sizeOf(a) || shouted(a) - shouted(b) || y - x || compareText(a, b),
  );
  return ranked[0][0];
}

/** The form that most reports use, an acronym only when there is no other; for them a longer form is not a better one. */
export function commonestName(sightings: readonly Named[]): string {
  const ranked = countNames(sightings).sort(
    ([a, x], [b, y]) => shouted(a) - shouted(b) || y - x || b.length - a.length || compareText(a, b),
  );
  return ranked[0][0];
}

function countNames(sightings: readonly Named[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { item } of sightings) counts.set(item.name, (counts.get(item.name) ?? 0) + 1);
  return [...counts];
}

const sizeOf = (name: string): number => {
  const words = nameTokens(name).length;
  return words > MOST_WORDS ? 0 : words;
};

/** Acronyms and headlines: hardly a small letter. */
const shouted = (name: string): number => (/\p{Ll}{2}/u.test(name) ? 0 : 1);

function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
}

/** "China–Central Asia Summit", "Xi Jinping, Sadyr Zhaparov: bilateral meeting". */
export function meetingName(sightings: readonly Sighting<ExtractedMeeting>[], references: References): string {
  const series = commonest(sightings.flatMap(({ item }) => item.series ?? []));
  const type = meetingType(sightings).replaceAll('_', ' ');
  if (series) return nameTokens(series).includes(type) ? series : `${series} ${type}`;
  // A country whose president is named needs no second mention.
  const spokenFor = new Set(
    sightings.flatMap(({ item }) =>
      item.participants.flatMap(({ kind, represents }) => (kind === 'person' ? (represents ?? []) : [])),
    ),
  );
  const parties = partiesOf(sightings, references).filter(({ kind, id }) => kind !== 'country' || !spokenFor.has(id));
  const shown = parties.slice(0, MOST_PARTIES).map(({ name }) => name);
  return shown.length === 0
    ? type
    : `${shown.join(', ')}${parties.length > MOST_PARTIES ? ' and others' : ''}: ${type}`;
}

/** Date, parties and type: "2023-05-18-cn-kg-bilateral-meeting". */
export function meetingSlug(sightings: readonly Sighting<ExtractedMeeting>[], references: References): string {
  const date = sightings.map(({ item }) => item.date?.start).find(start => start);
  const parties = partiesOf(sightings, references);
  const countries = parties
    .filter(({ kind }) => kind === 'country')
    .map(({ id }) => id)
    .sort();
  const others = parties
    .filter(({ kind }) => kind === 'organization')
    .map(({ id }) => id)
    .sort();
  const people = parties
    .filter(({ kind }) => kind === 'person')
    .map(({ id }) => id)
    .sort();
  const named = countries.length > 1 ? countries : [...countries, ...others, ...people].slice(0, 3);
  return slug([date, ...named, meetingType(sightings)], 'meeting');
}

function meetingType(sightings: readonly Sighting<ExtractedMeeting>[]): string {
  return sightings.map(({ item }) => item.type).find(type => type !== 'meeting') ?? 'meeting';
}

function partiesOf(sightings: readonly Sighting<ExtractedMeeting>[], references: References): EntityRef[] {
  const refs = sightings.flatMap(({ item, report }) =>
    item.participants.flatMap(party => [
      refTo(references, report, party),
      representedRef(references, report, party.represents),
    ]),
  );
  const byKey = new Map(refs.flatMap(ref => (ref ? [[`${ref.kind}:${ref.id}`, ref] as const] : [])));
  return [...byKey.values()];
}
