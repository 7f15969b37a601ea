import type { EntityRef } from '../../model/entity-ref.ts';
import type { ExtractedMeeting } from '../../model/extraction.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { countryRef, type References, refTo, representedRef } from '../references.ts';
import { memberKey, type Sighting } from '../sighting.ts';
import { type Draft, draft, draftIf, quoteWith, type Source } from './draft.ts';

type Meeting = Sighting<ExtractedMeeting>;

/** All that one report says of a meeting. `references` knows people, bodies, places and the meetings themselves. */
export function meetingDrafts(sighting: Meeting, references: References): Draft[] {
  const { item } = sighting;
  const source: Source = { sighting, method: item.method, extraction: item.confidence };
  const at = item.evidence[0];
  return [
    ...item.evidence.map(sentence => draft(source, 'type', { data: item.type }, sentence)),
    ...(item.status === 'unknown' ? [] : [draft(source, 'status', { data: item.status }, at)]),
    ...(item.level === 'other' ? [] : [draft(source, 'level', { data: item.level }, at)]),
    ...dateDraft(source, 'date', item.date, item.evidence),
    ...whereDrafts(source, item, references),
    ...draftIf(source, 'series', item.series, quoteWith(item.evidence, item.series ?? '')),
    ...draftIf(source, 'ordinal', item.ordinal, at),
    ...item.topics.map(topic => draft(source, 'topic', { data: topic }, quoteWith(item.evidence, topic))),
    ...item.agreements.map(agreement =>
      draft(
        source,
        'agreement',
        { data: { ...agreement }, value: agreement.title },
        quoteWith(item.evidence, agreement.title),
      ),
    ),
    ...participantDrafts(source, item, references),
    ...partOfDraft(source, sighting, references),
  ];
}

/** A date that could be placed, or its words alone. */
export function dateDraft(
  source: Source,
  property: string,
  date: PartialDate | null,
  evidence: ExtractedMeeting['evidence'],
): Draft[] {
  if (!date || (!date.start && !date.text)) return [];
  const valueKey = date.start ? `${date.start}/${date.end}` : date.text.toLowerCase();
  const value = date.start ? (date.edtf ?? valueKey) : date.text;
  return [draft(source, property, { data: { ...date }, value, valueKey }, quoteWith(evidence, date.text))];
}

export const refDraft = (source: Source, property: string, ref: EntityRef, at: Draft['at']): Draft =>
  draft(source, property, { data: { ...ref }, value: ref.name, valueKey: `${ref.kind}:${ref.id}` }, at);

function whereDrafts(source: Source, { place, evidence }: ExtractedMeeting, references: References): Draft[] {
  if (!place) return [];
  const named = place.name ? refTo(references, source.sighting.report, { kind: 'place', name: place.name }) : undefined;
  const at = quoteWith(evidence, place.name ?? '');
  return [
    ...(named ? [refDraft(source, 'place', named, at)] : []),
    ...(place.country ? [refDraft(source, 'country', countryRef(place.country), at)] : []),
    ...draftIf(source, 'venue', place.venue, quoteWith(evidence, place.venue ?? '')),
  ];
}

function participantDrafts(
  source: Source,
  { participants, evidence }: ExtractedMeeting,
  references: References,
): Draft[] {
  const { report } = source.sighting;
  return participants.flatMap(party => {
    const entity = refTo(references, report, party);
    if (!entity) return [];
    const represents = representedRef(references, report, party.represents) ?? null;
    const data = { entity: { ...entity }, role: party.role, represents: represents && { ...represents } };
    const valueKey = `${entity.kind}:${entity.id}`;
    return [
      draft(source, 'participant', { data, value: entity.name, valueKey }, quoteWith(evidence, lastWord(party.name))),
    ];
  });
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

function partOfDraft(source: Source, { item, report }: Meeting, references: References): Draft[] {
  if (item.partOf === null) return [];
  const whole = references.get(memberKey(report.documentId, 'meeting', item.partOf));
  return whole ? [refDraft(source, 'partOf', whole, item.evidence[0])] : [];
}
