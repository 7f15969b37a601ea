import type { MeetingFilter, PageRequest, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export function listMeetings(store: Store, filter: MeetingFilter, page: PageRequest): Promise<StoredPage> {
  const { from, to, q, ...facets } = filter;
  return listResources(store, { kind: 'meeting', facets, window: { from, to }, q }, page);
}

export const getMeeting = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'meeting', id);
