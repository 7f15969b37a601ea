import type { EntityRef } from '../../model/entity-ref.ts';
import type { ExtractedMeeting } from '../../model/extraction.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { MeetingType } from '../../model/vocabulary.ts';
import { type References, refTo, representedRef } from '../references.ts';
import type { Sighting } from '../sighting.ts';
import { type DaySpan, spanOf } from './days.ts';

export type MeetingSighting = Sighting<ExtractedMeeting>;

/** What a meeting is compared by, its names resolved to ids. */
export type MeetingView = {
  readonly countries: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly family: Family;
  readonly days: DaySpan | undefined;
  /** Days around the report in which an undated meeting lies. */
  readonly reported: DaySpan | undefined;
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly type: MeetingType;
  /** The first day as far as it is known: `2025-06-17`, `2025-06`, `2025`. */
  readonly dated: string | null;
  readonly explicit: boolean;
  readonly series: string | null;
  readonly ordinal: number | undefined;
  /** Who takes part and for whom, in the order of the report. */
  readonly parties: readonly Pick<EntityRef, 'kind' | 'id'>[];
  /** Countries that a person who takes part speaks for. */
  readonly spokenFor: readonly string[];
};

/** Types that reports use for one and the same event; `meeting` fits all but calls. */
export type Family = 'gathering' | 'talks' | 'visit' | 'call' | 'signing' | 'any';

const FAMILIES: Readonly<Record<MeetingType, Family>> = {
  summit: 'gathering',
  multilateral_meeting: 'gathering',
  forum: 'gathering',
  bilateral_meeting: 'talks',
  negotiation: 'talks',
  visit: 'visit',
  call: 'call',
  signing: 'signing',
  meeting: 'any',
};

/** An undated meeting was at most so long before the report, or will be so long after it, in days. */
const NEWS_WINDOW = { before: 10, after: 10 };

export function viewMeeting(references: References, { item, report }: MeetingSighting): MeetingView {
  const refs = item.participants.flatMap(party => {
    const ref = refTo(references, report, party);
    const represented = representedRef(references, report, party.represents);
    return [ref, represented].flatMap(one => one ?? []);
  });
  const idsOf = (kind: string): string[] =>
    [...new Set(refs.filter(ref => ref.kind === kind).map(({ id }) => id))].sort();
  const published = spanOf(report.publishedOn);
  const { type, date, place, series, ordinal, participants } = item;
  return {
    countries: [...new Set([...idsOf('country'), ...hostCountry(item)])].sort(),
    people: idsOf('person'),
    organizations: idsOf('organization'),
    family: FAMILIES[type],
    days: spanOf(date?.start, date?.end),
    reported: published && { first: published.first - NEWS_WINDOW.before, last: published.last + NEWS_WINDOW.after },
    place: place?.name ? refTo(references, report, { kind: 'place', name: place.name })?.id : undefined,
    country: place?.country ?? undefined,
    type,
    dated: date ? knownPart(date) : null,
    explicit: date?.basis === 'explicit',
    series,
    ordinal: ordinal ?? undefined,
    parties: refs.map(({ kind, id }) => ({ kind, id })),
    spokenFor: participants.flatMap(({ kind, represents }) => (kind === 'person' ? (represents ?? []) : [])),
  };
}

const knownPart = ({ start, precision }: PartialDate): string | null =>
  start?.slice(0, KNOWN_LETTERS[precision] ?? DAY_LETTERS) ?? null;

const DAY_LETTERS = '2025-06-17'.length;
const KNOWN_LETTERS: Partial<Record<PartialDate['precision'], number>> = { decade: 4, year: 4, season: 7, month: 7 };

/** A visit has its host in the country visited, whether the report says so or not. */
const hostCountry = ({ type, place }: ExtractedMeeting): string[] =>
  type === 'visit' && place?.country ? [place.country] : [];
