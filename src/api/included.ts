import { ReadoutError } from '../errors.ts';
import type { SearchKind, SubjectRef } from '../model/page.ts';
import { conflictsOf, evidenceOf } from '../store/evidence.ts';
import type { Store } from '../store/open.ts';
import { relationsOf } from '../store/relations.ts';
import { retiredId } from '../store/resources.ts';
import type { Included } from './parameters.ts';
import type { Answer } from './route.ts';

type Subject = { readonly kind: SearchKind; readonly id: string };

/** What is answered for a resource that is not there: an id no longer in use leads to the one that took it over. */
export async function retiredAnswer(store: Store, { kind, id }: Subject, url: string): Promise<Answer> {
  const retired = await retiredId(store, kind, id);
  if (!retired) throw new ReadoutError('not_found', `There is no ${kind} "${id}".`, { kind, id });
  if (!retired.mergedInto) throw new ReadoutError('gone', `The ${kind} "${id}" was removed.`, { kind, id });
  const location = url.replace(/\/[^/?]*(?=\?|$)/, `/${encodeURIComponent(retired.mergedInto)}`);
  return { status: 308, body: '', headers: { location } };
}

/** Adds what `include` asks for at the end of ready-made objects. */
export async function withIncluded(
  store: Store,
  items: readonly string[],
  include: readonly Included[],
): Promise<string[]> {
  const subjects = items.map((item): SubjectRef => JSON.parse(item));
  const evidence = include.includes('evidence') ? await evidenceOf(store, subjects) : undefined;
  const conflicts = include.includes('conflicts') ? await conflictsOf(store, subjects) : undefined;
  const relations = include.includes('relations') ? await relationsOf(store, subjects) : undefined;
  return items.map((item, i) => {
    const more = [
      ...(evidence ? [`"evidence":[${evidence[i].join(',')}]`] : []),
      ...(conflicts ? [`"conflicts":${conflicts[i]}`] : []),
      ...(relations ? [`"relations":[${relations[i].join(',')}]`] : []),
    ];
    return `${item.slice(0, -1)},${more.join(',')}}`;
  });
}
