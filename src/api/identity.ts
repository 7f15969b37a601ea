import { z } from 'zod';
import { Change } from '../model/change.ts';
import { Merge, MergeState } from '../model/merge.ts';
import { SearchKind } from '../model/page.ts';
import { listChanges } from '../store/changes.ts';
import { listMerges } from '../store/merges.ts';
import { PageInfo, pageAnswer, pageSuccess } from './page.ts';
import { listOf, PageQuery } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';
import { absentSubject, Subject, subjectOf } from './subject.ts';

const mergeFilters = {
  subject: Subject.optional().meta({
    description: 'Kind and id of a resource, such as `country:KG`; without it, all pairs of all resources.',
    examples: [`person:${SAMPLE.Person.id}`],
  }),
  state: listOf(MergeState).optional().meta({ description: 'Merged pairs, near misses, or both if not given.' }),
};

const changeFilters = {
  since: PageQuery.shape.cursor.meta({
    description: 'Where to go on another day: `since` of an answer got before. From the beginning if not given.',
  }),
  kind: listOf(SearchKind).optional().meta({ description: 'Kinds of resource; any of them.' }),
};

const ChangePage = z
  .object({
    data: z.array(Change).describe('The changes of this page, oldest first.'),
    page: PageInfo,
    since: z.string().describe('The place after this page: give it back to read what came later.'),
  })
  .meta({ id: 'ChangePage', description: 'One page of changes.' });

export const identityRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/merges',
    operationId: 'listMerges',
    tag: 'Identity',
    summary: 'List why things are one, or are not',
    description:
      'Pairs of sightings that were compared, with every feature, its weight, the score, the decision and the words of ' +
      'both reports. Near misses are pairs that came close and were kept apart.',
    params: NONE,
    query: PageQuery.extend(mergeFilters),
    success: pageSuccess(Merge, 'MergePage', 'pairs'),
    errors: ['not_found', 'gone'],
    handle: async (store, { query: { subject, state, limit, cursor = null }, url }) => {
      const of = subject === undefined ? undefined : subjectOf(subject);
      const page = await listMerges(store, { subject: of, state }, { limit, cursor });
      const absent = of && page.items.length === 0 && (await absentSubject(store, of, { parameter: 'subject', url }));
      return absent || pageAnswer(page, url);
    },
  }),
  getRoute({
    path: '/v1/changes',
    operationId: 'listChanges',
    tag: 'Identity',
    summary: 'List what changed',
    description:
      'What became of resources, oldest first: created, changed, merged into another, removed. Keep `since` of the last ' +
      'answer and give it back later: nothing is missed and nothing comes twice.',
    params: NONE,
    query: PageQuery.extend(changeFilters),
    success: { description: 'A page of changes.', schema: ChangePage, link: true },
    handle: async (store, { query: { since = null, cursor, kind, limit }, url }) => {
      const { since: next, ...page } = await listChanges(store, { kind }, { limit, after: cursor ?? since });
      const info = { nextCursor: page.nextCursor, hasMore: page.nextCursor !== null };
      const body = `{"data":[${page.items.join(',')}],"page":${JSON.stringify(info)},"since":${JSON.stringify(next)}}`;
      return { ...pageAnswer(page, url), body };
    },
  }),
];
