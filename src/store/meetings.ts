import type { MeetingFilter, PageRequest, StoredPage } from '../model/page.ts';
import { anyOf, kindFilter, type ListQuery, partyFilters, reportedQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';

export const meetingsQuery = (filter: MeetingFilter): ListQuery => ({
  ...reportedQuery(filter),
  kind: 'meeting',
  facets: [
    ...anyOf('type', filter.type),
    ...anyOf('status', filter.status),
    ...anyOf('level', filter.level),
    ...anyOf('country', filter.country),
    ...anyOf('place', filter.place),
    ...partyFilters('participant', filter.participant, filter.participantMode),
    ...kindFilter('participant', 'person', filter.person),
    ...kindFilter('participant', 'organization', filter.organization),
  ],
  window: { from: filter.from, to: filter.to, certain: filter.dateMatch === 'certain' },
});

export const listMeetings = (store: Store, filter: MeetingFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, meetingsQuery(filter), page);
