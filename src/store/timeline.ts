import type { JoinedPage, ListOrder, SubjectRef } from '../model/page.ts';
import { TimelineEventType } from '../model/timeline-event.ts';
import { eventDrawer } from './card-model.ts';
import { listFiled } from './filed-cards.ts';
import type { Store } from './open.ts';

/** Several types mean any of them; `from` and `to` are days. */
export type TimelineFilter = {
  readonly entity: SubjectRef;
  readonly type?: readonly TimelineEventType[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};
type TimelinePage = { readonly limit: number; readonly cursor: string | null; readonly order: ListOrder };

/** What happened to one thing, in the order of days. */
export async function listTimeline(
  store: Store,
  { entity, type, from, to }: TimelineFilter,
  page: TimelinePage,
): Promise<JoinedPage> {
  const drawers = (type ?? TimelineEventType.options).map(one => eventDrawer(entity, one));
  return listFiled(store, { kind: 'event', drawers, window: { from, to } }, page);
}
