import type { JoinedPage, ListOrder, SubjectRef } from '../model/page.ts';
import { RelationType } from '../model/relation.ts';
import { relationDrawer } from './card-model.ts';
import { listFiled } from './filed-cards.ts';
import type { Store } from './open.ts';

/** Several types mean any of them; `from` and `to` are days. */
export type RelationFilter = {
  readonly entity: SubjectRef;
  readonly type?: readonly RelationType[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};
export type RelationPage = { readonly limit: number; readonly cursor: string | null; readonly order: ListOrder };

/** Relations of one thing, from whichever end. */
export async function listRelations(
  store: Store,
  { entity, type, from, to }: RelationFilter,
  page: RelationPage,
): Promise<JoinedPage> {
  const drawers = (type ?? RelationType.options).map(one => relationDrawer(entity, one));
  return listFiled(store, { kind: 'relation', drawers, window: { from, to } }, page);
}
