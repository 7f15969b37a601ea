import { ReadoutError } from '../errors.ts';
import type { SearchKind } from '../model/page.ts';
import type { Store } from '../store/open.ts';
import { retiredId } from '../store/resources.ts';
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
