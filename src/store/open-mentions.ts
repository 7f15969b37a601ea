import type { OpenMentionState } from '../model/open-mention.ts';
import type { ListOrder, StoredPage } from '../model/page.ts';
import { mentionDrawer } from './card-model.ts';
import { listFiled } from './filed-cards.ts';
import type { Store } from './open.ts';

export type OpenMentionFilter = { readonly state: OpenMentionState; readonly document?: readonly string[] | undefined };
type MentionPage = { readonly limit: number; readonly cursor: string | null; readonly order: ListOrder };

/** Words that came to nothing, by the date of their report. */
export async function listOpenMentions(
  store: Store,
  { state, document }: OpenMentionFilter,
  page: MentionPage,
): Promise<StoredPage> {
  const drawers = document?.length ? document.map(one => mentionDrawer(state, one)) : [mentionDrawer(state)];
  return listFiled(store, { kind: 'mention', drawers }, page);
}
