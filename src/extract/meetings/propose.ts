import type { PartialDate } from '../../model/partial-date.ts';
import type { MeetingType } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { type Candidate, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { hasOccasion, marginAt, seatAtMargin } from './occasion.ts';
import { isDayOfBeginning } from './predicate.ts';
import { ordinalOf } from './series.ts';
import { organizationsOf, type Side } from './side.ts';
import type { Outcome } from './verb-phrase.ts';
import {
  dateAfter,
  dateBeforeDropped,
  dateOf,
  dateOfComing,
  dateOfReturn,
  daysBefore,
  endingOn,
  isApart,
  lengthen,
  nextWeek,
  toCome,
} from './when.ts';
import { placeAfter, placeOf } from './where.ts';
import { isA, isPresent, nounForm, verbForm } from './words.ts';

const MARGIN_REACH = 8;
const HALF_WEEK = 3;

/** "Will they meet again?", also in quotation marks. */
const QUESTION = /\?["'”’)\]]*$/;

export type Proposal = {
  readonly at: number;
  readonly method: string;
  readonly type: MeetingType;
  readonly noun: string;
  readonly sides: readonly Side[];
  readonly outcome: Outcome;
} & {
  readonly purpose?: boolean;
  readonly ownDate?: boolean;
  /** Where the predicate of the noun itself begins, which alone says when and where: "before the summit due in Oslo in May". */
  readonly toldAt?: number;
  readonly begins?: boolean;
  readonly ends?: boolean;
} & Partial<Pick<Candidate, 'place' | 'back' | 'series' | 'region' | 'definite' | 'tier'>>;

/** The candidate of a proposal with the date and place of its clause; none when the sentence denies it. */
export function propose(scene: Scene, proposal: Proposal): readonly Candidate[] {
  const { at, outcome, sides, method, type, noun } = proposal;
  if (outcome.status === 'rejected') return refuse(scene, at, outcome.reason);
  if (type === 'meeting' && sides.length > 0 && sides.every(isPrivate)) return refuse(scene, at, 'private people');
  if (QUESTION.test(scene.sentence.text)) return refuse(scene, at, 'only asked');
  const published = scene.reading.report.publishedOn;
  const days = daysBefore(scene.chunks, at);
  const dropped = outcome.status === 'cancelled' || outcome.status === 'postponed';
  const own = proposal.purpose || proposal.ownDate || dropped;
  const { toldAt } = proposal;
  const said = own || toldAt !== undefined ? dateAfter(scene.chunks, toldAt ?? at) : dateOf(scene.chunks, at);
  const first = said ?? dateAround(scene, proposal);
  const coming = (dropped && outcome.sure) || isTimetable(scene.chunks, at) || beginsOnDay(scene.chunks, at);
  const later = coming || dropped ? nextWeek(first, published, coming ? 0 : HALF_WEEK) : first;
  const near = outcome.status === 'planned' || (dropped && said) ? toCome(later, published) : later;
  const dated = proposal.ends ? endingOn(near, days) : lengthen(near, days);
  const place = placeFor(scene, proposal);
  const clash = outcome.status === 'planned' && outcome.sure && isPast(dated, published);
  const date = clash ? null : dated;
  const status = statusOn(outcome, date?.start ?? null, date?.end ?? null, published);
  return [
    {
      type,
      status,
      begins: proposal.begins ?? false,
      sure: outcome.sure,
      sides,
      date,
      place,
      back: proposal.back ?? false,
      definite: proposal.definite ?? false,
      names: false,
      noun,
      days,
      series: proposal.series ?? null,
      ordinal: ordinalOf(scene.chunks, at),
      region: proposal.region,
      tier: proposal.tier,
      margin: marginOf(scene, at),
      occasion: hasOccasion(scene, at),
      apart: isApart(scene.chunks),
      ends: proposal.ends ?? false,
      sentences: [scene.sentence.index],
      at: scene.chunks[at].first,
      method: `meetings/${method}`,
    },
  ];
}

/** What the clause of the trigger does not say, for what is over, dropped or come for. */
function dateAround({ chunks, reading }: Scene, { at, ends, outcome }: Proposal): PartialDate | null {
  if (ends) return dateOfReturn(chunks, at);
  if (outcome.status === 'cancelled' || outcome.status === 'postponed') return dateBeforeDropped(chunks, at);
  return outcome.status === 'planned' ? dateOfComing(chunks, at, reading.report.publishedOn) : null;
}

function placeFor(scene: Scene, { at, toldAt, place, purpose, type }: Proposal): Spot | null {
  const { chunks, here } = scene;
  if (toldAt !== undefined && !place) return placeAfter(chunks, toldAt);
  if (place !== undefined || purpose) return place ?? null;
  const told = placeOf(type === 'signing' ? beforePurpose(chunks, at) : chunks, at, here);
  return told ?? seatAtMargin(chunks, at) ?? placeThere(scene);
}

/** "flew to Oslo. There he met Rao": the city named last in the sentence before. */
function placeThere({ chunks, chunksOf, sentence }: Scene): Spot | null {
  const there = chunks.some(({ lower }, i) => lower === 'there' && !isA('be', chunks[i + 1]?.lower ?? ''));
  if (!there || sentence.index === 0) return null;
  const spots = flatMap(chunksOf(sentence.index - 1), chunk => chunk.spots);
  return spots.findLast(({ name, country }) => name !== null && country !== null) ?? null;
}

/** Of whom the report gives neither an office nor a country. */
const isPrivate = ({ kind, level, countries }: Side): boolean =>
  kind === 'person' && level === 'other' && countries.length === 0;

/** "ministers meet in Oslo on Monday", "holds talks on Monday": the present with a day is that of a timetable; "came on Monday to meet" is none, and "greets him on Monday" a caption. */
function isTimetable(chunks: readonly Chunk[], at: number): boolean {
  const verb = nounForm(chunks[at].lower) ? carrierOf(chunks, at) : at;
  if (verb < 0 || chunks[verb - 1]?.lower === 'to') return false;
  const form = verbForm(chunks[verb].lower);
  return form !== undefined && TIMETABLED.has(form.frame) && isPresent(form) && !CAPTIONED.test(form.lemma);
}

/** "talks between Chad and Mali begin on Monday", "a visit that begins Monday", not "after talks the shops open on Monday" */
function beginsOnDay(chunks: readonly Chunk[], noun: number): boolean {
  if (nounForm(chunks[noun].lower) === undefined) return false;
  const begin = chunks.findIndex((_, i) => i > noun && isDayOfBeginning(chunks, i));
  return begin >= 0 && begin <= noun + BEGINNING_REACH && chunks.slice(noun + 1, begin).every(isOfPhrase);
}

const isOfPhrase = ({ kind, lower }: Chunk): boolean =>
  /^(?:actor|place|comma)$/.test(kind) || /^(?:between|of|with|to|by|in|that|which|the)$/.test(lower);

const BEGINNING_REACH = 10;

const TIMETABLED: ReadonlySet<string> = new Set(['meet', 'gather', 'travel', 'host', 'hold', 'attend']);
const CAPTIONED = /^(?:welcome|greet)$/;

/** The "flies" of "flies to Oslo on Monday for a visit", the "holds" of "holds talks"; "at the close of" is no verb. */
function carrierOf(chunks: readonly Chunk[], noun: number): number {
  const from = Math.max(0, noun - CARRIER_REACH);
  const purpose = chunks.findLastIndex(({ lower }, i) => i < noun && i >= from && lower === 'for');
  const mover = chunks.findLastIndex(({ lower }, i) => i < purpose && verbForm(lower)?.frame === 'travel');
  if (mover >= 0) return mover;
  return chunks.findLastIndex(
    ({ lower }, i) =>
      i < noun &&
      i >= from &&
      /^(?:hold|attend)$/.test(verbForm(lower)?.frame ?? '') &&
      !/^(?:the|an?|its|his|her|their)$/.test(chunks[i - 1]?.lower ?? ''),
  );
}

const CARRIER_REACH = 6;

/** "signed an agreement to build a dam near Oslo": nobody signed near Oslo. */
function beforePurpose(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const to = chunks.findIndex(({ lower }, i) => i > at && lower === 'to' && chunks[i + 1]?.kind === 'word');
  return to < 0 ? chunks : chunks.slice(0, to);
}

/** "will visit" and a day that is over: the day belongs to something else. */
const isPast = (date: PartialDate | null, published: string | null): boolean =>
  published?.length === 10 && date?.end != null && date.end < published;

/** A day after the report is still to come, one before it is past, whatever the tense. */
function statusOn(
  outcome: Exclude<Outcome, { status: 'rejected' }>,
  start: string | null,
  end: string | null,
  published: string | null,
): Candidate['status'] {
  const { status, sure } = outcome;
  if (published?.length !== 10 || start === null || status === 'cancelled' || status === 'postponed') return status;
  if (start > published || (status === 'held' && !sure && end !== null && end > published)) return 'planned';
  return end !== null && end < published && status !== 'held' ? 'held' : status;
}

/** "on the sidelines of the ASEAN summit": the bodies named there. */
function marginOf({ chunks }: Scene, at: number): readonly string[] {
  const margin = marginAt(chunks, at);
  if (margin < 0) return [];
  const near = flatMap(chunks.slice(margin + 1, margin + MARGIN_REACH), chunk => chunk.members);
  return organizationsOf(flatMap(near, member => member.sides)).map(({ key }) => key);
}
