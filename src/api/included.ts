import { ReadoutError } from '../errors.ts';
import type { StoredPage, SubjectRef } from '../model/page.ts';
import type { ResourceKind } from '../model/record.ts';
import { conflictsOf, evidenceOf } from '../store/evidence.ts';
import type { Store } from '../store/open.ts';
import { retiredId } from '../store/resources.ts';
import { pageAnswer } from './page.ts';
import type { Included } from './parameters.ts';
import type { Answer } from './route.ts';

type Subject = { readonly kind: ResourceKind; readonly id: string };
type Asked = { readonly include?: readonly Included[]; readonly url: string };

/** A page of resources, each with what `include` asks for beside it. */
export async function pageWithIncluded(
  store: Store,
  { items, nextCursor }: StoredPage,
  { include, url }: Asked,
): Promise<Answer> {
  if (!include) return pageAnswer({ items, nextCursor }, url);
  const subjects = items.map((item): SubjectRef => JSON.parse(item));
  return pageAnswer({ items: await withIncluded(store, items, subjects, include), nextCursor }, url);
}

/** One resource with what `include` asks for beside it; an id no longer in use leads to the one that took it over. */
export async function detailAnswer(
  store: Store,
  item: string | undefined,
  subject: Subject,
  { include, url }: Asked,
): Promise<Answer> {
  if (item === undefined) return retiredAnswer(store, subject, url);
  if (!include) return { body: item };
  const [body] = await withIncluded(store, [item], [subject], include);
  return { body };
}

async function retiredAnswer(store: Store, { kind, id }: Subject, url: string): Promise<Answer> {
  const retired = await retiredId(store, kind, id);
  if (!retired) throw new ReadoutError('not_found', `There is no ${kind} "${id}".`, { kind, id });
  if (!retired.mergedInto) throw new ReadoutError('gone', `The ${kind} "${id}" was removed.`, { kind, id });
  const location = url.replace(/\/[^/?]*(?=\?|$)/, `/${encodeURIComponent(retired.mergedInto)}`);
  return { status: 308, body: '', headers: { location } };
}

/** Adds members at the end of ready-made objects. */
async function withIncluded(
  store: Store,
  items: readonly string[],
  subjects: readonly SubjectRef[],
  include: readonly Included[],
): Promise<string[]> {
  const evidence = include.includes('evidence') ? await evidenceOf(store, subjects) : undefined;
  const conflicts = include.includes('conflicts') ? await conflictsOf(store, subjects) : undefined;
  return items.map((item, i) => {
    const more = [
      ...(evidence ? [`"evidence":[${evidence[i].join(',')}]`] : []),
      ...(conflicts ? [`"conflicts":${conflicts[i]}`] : []),
    ];
    return `${item.slice(0, -1)},${more.join(',')}}`;
  });
}
