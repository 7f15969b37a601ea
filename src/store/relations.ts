import type { ListOrder, StoredPage, SubjectRef } from '../model/page.ts';
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

/** A resource brings at most this many relations with it, the newest. */
const INCLUDED_RELATIONS = 100;

/** Relations of one thing, from whichever end. */
export async function listRelations(
  store: Store,
  { entity, type, from, to }: RelationFilter,
  page: RelationPage,
): Promise<StoredPage> {
  const drawers = (type ?? RelationType.options).map(one => relationDrawer(entity, one));
  return listFiled(store, { kind: 'relation', drawers, window: { from, to } }, page);
}

/** For each subject, in their order, its newest relations: for `include=relations`. */
export async function relationsOf(store: Store, subjects: readonly SubjectRef[]): Promise<string[][]> {
  const page = { limit: INCLUDED_RELATIONS, cursor: null, order: 'desc' } as const;
  const pages = await Promise.all(subjects.map(entity => listRelations(store, { entity }, page)));
  return pages.map(({ items }) => [...items]);
}
