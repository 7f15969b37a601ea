import { hash } from 'node:crypto';
import type { Rejection } from '../model/extraction.ts';
import type { OpenMention } from '../model/open-mention.ts';
import type { SubjectRef } from '../model/page.ts';
import type { Relation, RelationType } from '../model/relation.ts';
import type { TimelineEvent, TimelineEventType } from '../model/timeline-event.ts';
import type { Card } from './cards.ts';
import { firstDayOf, lastDayOf } from './days.ts';

const keyOf = ({ kind, id }: SubjectRef): string => `${kind}:${id}`;

/** Where the relations of one type that one thing has are filed. */
export const relationDrawer = (of: SubjectRef, type: RelationType): string => `${type} ${keyOf(of)}`;

/** Where the events of one type that concern one thing are filed. */
export const eventDrawer = (of: SubjectRef, type: TimelineEventType): string => `${type} ${keyOf(of)}`;

/** Where mentions that came to nothing are filed; `document` gives those of one report. */
export const mentionDrawer = (state: OpenMention['state'], document = ''): string => `${state} ${document}`;

/** A relation without a day of its own stands on the day of its last report. It is found from both its ends. */
export function relationCard(relation: Relation): Card {
  const { id, type, source, target, start, end, lastReportedOn } = relation;
  const reported = lastReportedOn ?? '';
  return {
    kind: 'relation',
    id,
    json: JSON.stringify(relation),
    date: start ?? (reported && firstDayOf(reported)),
    lastDay: end ?? start ?? (reported && lastDayOf(reported)),
    drawers: [source, target].map(of => relationDrawer(of, type)),
  };
}

/** An event is on the timeline of its subject and of all that it concerns. */
export function eventCard(event: TimelineEvent): Card {
  const { id, type, subject, entities, date } = event;
  return {
    kind: 'event',
    id,
    json: JSON.stringify(event),
    date: date.start ?? '',
    lastDay: date.end ?? date.start ?? '',
    drawers: [...new Set([subject, ...entities].map(of => eventDrawer(of, type)))],
  };
}

/** `publishedOn` is that of the report, '' if unknown. */
export const mentionCard = (mention: OpenMention, publishedOn: string): Card => ({
  kind: 'mention',
  id: mention.id,
  json: JSON.stringify(mention),
  date: publishedOn && firstDayOf(publishedOn),
  lastDay: publishedOn && lastDayOf(publishedOn),
  drawers: [mentionDrawer(mention.state), mentionDrawer(mention.state, mention.documentId)],
});

/** What the extractor of a report saw and did not take. */
export function rejectedCards(documentId: string, rejected: readonly Rejection[], publishedOn: string): Card[] {
  const mentions = rejected.map(({ kind, text, start, end, reason, method }): OpenMention => {
    const place = [documentId, start, end, kind, reason].join('\n');
    const id = `men_${hash('sha256', place).slice(0, 20)}`;
    return { id, state: 'rejected', consideredAs: kind, text, documentId, start, end, reason, method };
  });
  const once = new Map(mentions.map(mention => [mention.id, mention]));
  return [...once.values()].map(mention => mentionCard(mention, publishedOn));
}
