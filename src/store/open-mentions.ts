import { OpenMentionState } from '../model/open-mention.ts';
import type { JoinedPage, ListOrder } from '../model/page.ts';
import { mentionDrawer } from './card-model.ts';
import { listFiled } from './filed-cards.ts';
import type { Store } from './open.ts';

/** Several states or documents mean any of them; none given, all. */
export type OpenMentionFilter = {
  readonly state?: readonly OpenMentionState[] | undefined;
  readonly document?: readonly string[] | undefined;
};
type MentionPage = { readonly limit: number; readonly cursor: string | null; readonly order: ListOrder };

/** Words that came to nothing, by the date of their report. */
export async function listOpenMentions(
  store: Store,
  { state, document }: OpenMentionFilter,
  page: MentionPage,
): Promise<JoinedPage> {
  const states = state ?? OpenMentionState.options;
  const drawers = states.flatMap(one => (document ? document.map(id => mentionDrawer(one, id)) : [mentionDrawer(one)]));
  return listFiled(store, { kind: 'mention', drawers }, page);
}
