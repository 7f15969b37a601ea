import { OpenMention, OpenMentionState } from '../model/open-mention.ts';
import { listOpenMentions } from '../store/open-mentions.ts';
import { pageAnswer, pageSuccess } from './page.ts';
import { Id, ListQuery, listOf, PageQuery } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const query = PageQuery.extend({
  state: listOf(OpenMentionState).optional().meta({
    description: '`unresolved`: found but not resolved to one thing, place or day; `rejected`: seen and not taken.',
  }),
  document: listOf(Id).optional().meta({ description: 'Ids of documents: mentions in any of them.' }),
  order: ListQuery.shape.order,
});

export const openMentionsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/mentions',
    operationId: 'listMentions',
    tag: 'Evidence',
    summary: 'List mentions that came to nothing',
    description:
      'Words of reports that were found but could not be resolved, or were considered and not taken, each with the ' +
      'reason; those of the newest reports first.',
    params: NONE,
    query,
    success: pageSuccess(OpenMention, 'OpenMentionPage', 'mentions'),
    handle: async (store, { query: { limit, cursor = null, order, ...filter }, url }) =>
      pageAnswer(await listOpenMentions(store, filter, { limit, cursor, order }), url),
  }),
];
