import type { EntityRef } from '../model/entity-ref.ts';
import { nameTokens } from '../model/name-key.ts';
import type { MeetingView } from './judge/meeting-view.ts';
import { compareText } from './sighting.ts';
import { slug } from './slug.ts';

/** Longer "names" are lists that an extractor took for one. */
const MOST_WORDS = 8;
/** A name to show has room for so many parties. */
const MOST_PARTIES = 3;

/** The names that reports give a thing, each with the number of times. */
export type Called = ReadonlyMap<string, number>;

/** A form must stand in this share of the reports to be the name: one odd report does not name a thing. */
const FAIR_SHARE = 0.1;

/** The fullest form: most words, then used by most reports, not in capitals, first in the alphabet. */
export function fullestName(called: Called): string {
  const total = [...called.values()].reduce((sum, count) => sum + count, 0);
  const fair = [...called].filter(([, count]) => count >= total * FAIR_SHARE);
  const ranked = (fair.length > 0 ? fair : [...called]).sort(
    ([a, x], [b, y]) => sizeOf(b) - sizeOf(a) || shouted(a) - shouted(b) || y - x || compareText(a, b),
  );
  return ranked[0][0];
}

/** The form that most reports use, an acronym only when there is no other; for them a longer form is not a better one. */
export function commonestName(called: Called): string {
  const ranked = [...called].sort(
    ([a, x], [b, y]) => shouted(a) - shouted(b) || y - x || b.length - a.length || compareText(a, b),
  );
  return ranked[0][0];
}

/** Counts names. */
export function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const sizeOf = (name: string): number => {
  const words = nameTokens(name).length;
  return words > MOST_WORDS ? 0 : words;
};

/** Acronyms and headlines: hardly a small letter. */
const shouted = (name: string): number => (/\p{Ll}{2}/u.test(name) ? 0 : 1);

function commonest(names: readonly string[]): string | undefined {
  return [...countNames(names)].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
}

type Party = Pick<EntityRef, 'kind' | 'id'>;

/** "2nd Nordic summit", "Anna Berg, Daniel Otieno: bilateral meeting". `nameOf` gives the name of a party. */
export function meetingName(views: readonly MeetingView[], nameOf: (party: Party) => string): string {
  const series = commonest(views.flatMap(view => view.series ?? []));
  const type = meetingType(views).replaceAll('_', ' ');
  if (series) return numbered(nameTokens(series).includes(type) ? series : `${series} ${type}`, views);
  // A country whose president is named needs no second mention.
  const spokenFor = new Set(views.flatMap(view => view.spokenFor));
  const parties = partiesOf(views).filter(({ kind, id }) => kind !== 'country' || !spokenFor.has(id));
  const shown = parties.slice(0, MOST_PARTIES).map(nameOf);
  return shown.length === 0
    ? type
    : `${shown.join(', ')}${parties.length > MOST_PARTIES ? ' and others' : ''}: ${type}`;
}

/** "2nd China–Central Asia summit", where a report counts it. */
function numbered(name: string, views: readonly MeetingView[]): string {
  const ordinal = views.map(view => view.ordinal).find(number => number !== undefined);
  return ordinal === undefined ? name : `${ordinal}${SUFFIXES[ENGLISH.select(ordinal)]} ${name}`;
}

const ENGLISH = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  ...{ zero: 'th', one: 'st', two: 'nd' },
  ...{ few: 'rd', many: 'th', other: 'th' },
};

/** Date as far as it is known, parties and type: "2023-05-18-cn-kg-bilateral-meeting", "2025-cn-kz-summit". */
export function meetingSlug(views: readonly MeetingView[]): string {
  const date = views.map(({ dated }) => dated).find(dated => dated);
  const parties = partiesOf(views);
  const idsOf = (kind: string): string[] =>
    parties
      .filter(party => party.kind === kind)
      .map(({ id }) => id)
      .sort();
  const countries = idsOf('country');
  const named =
    countries.length > 1 ? countries : [...countries, ...idsOf('organization'), ...idsOf('person')].slice(0, 3);
  return slug([date, ...named, meetingType(views)], 'meeting');
}

const meetingType = (views: readonly MeetingView[]): string =>
  views.map(({ type }) => type).find(type => type !== 'meeting') ?? 'meeting';

function partiesOf(views: readonly MeetingView[]): Party[] {
  const byKey = new Map(views.flatMap(({ parties }) => parties.map(ref => [`${ref.kind}:${ref.id}`, ref] as const)));
  return [...byKey.values()];
}
