import { Relation, RelationType } from '../model/relation.ts';
import { TimelineEvent, TimelineEventType } from '../model/timeline-event.ts';
import { listRelations } from '../store/relations.ts';
import { listTimeline } from '../store/timeline.ts';
import { pageAnswer, pageSuccess } from './page.ts';
import { day, ListQuery, listOf, PageQuery } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';
import { absentSubject, Subject, subjectOf } from './subject.ts';

const entity = Subject.meta({
  description: 'Kind and id of what it is about, with a colon between them, such as `country:KG`.',
  examples: [`person:${SAMPLE.Person.id}`],
});

export const relationType = listOf(RelationType).optional().meta({ description: 'Types of relation; any of them.' });

const window = {
  from: day('First day, such as `2023-05-01`: what may fall on it or later.'),
  to: day('Last day, such as `2023-05-31`: what may fall on it or earlier.'),
};

export const relationsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/relations',
    operationId: 'listRelations',
    tag: 'Relations',
    summary: 'List the relations of one thing',
    description:
      'Offices held, countries represented, people met, meetings and projects taken part in, and where things lie: from ' +
      'either end, newest first, with the claims that say so. A relation without a day counts by its last report.',
    params: NONE,
    query: PageQuery.extend({ entity, type: relationType, ...window, order: ListQuery.shape.order }),
    success: pageSuccess(Relation, 'RelationPage', 'relations'),
    errors: ['not_found', 'gone'],
    handle: async (store, { query: { entity: of, limit, cursor = null, order, ...filter }, url }) => {
      const subject = subjectOf(of);
      const page = await listRelations(store, { entity: subject, ...filter }, { limit, cursor, order });
      const absent = page.joined.length === 0 && (await absentSubject(store, subject, { parameter: 'entity', url }));
      return absent || pageAnswer(page, url);
    },
  }),
  getRoute({
    path: '/v1/timeline',
    operationId: 'listTimeline',
    tag: 'Relations',
    summary: 'List what happened to one thing',
    description:
      'Meetings, steps of projects and offices that concern a person, country, organization, place, meeting or project, ' +
      'in the order of their days.',
    params: NONE,
    query: PageQuery.extend({
      entity,
      type: listOf(TimelineEventType).optional().meta({ description: 'Types of event; any of them.' }),
      ...window,
      order: ListQuery.shape.order.def.innerType.default('asc').meta({
        description: 'Ascending or descending; the oldest come first if not given.',
      }),
    }),
    success: pageSuccess(TimelineEvent, 'TimelinePage', 'events'),
    errors: ['not_found', 'gone'],
    handle: async (store, { query: { entity: of, limit, cursor = null, order, ...filter }, url }) => {
      const subject = subjectOf(of);
      const page = await listTimeline(store, { entity: subject, ...filter }, { limit, cursor, order });
      const absent = page.joined.length === 0 && (await absentSubject(store, subject, { parameter: 'entity', url }));
      return absent || pageAnswer(page, url);
    },
  }),
];
