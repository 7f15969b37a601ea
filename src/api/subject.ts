import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { EntityKind } from '../model/entity-ref.ts';
import type { SubjectRef } from '../model/page.ts';
import type { Store } from '../store/open.ts';
import { getResource, retiredId } from '../store/resources.ts';
import type { Answer } from './route.ts';

/** A resource of any kind, written `country:KG`. */
export const Subject = z.string().regex(new RegExp(`^(${EntityKind.options.join('|')}):\\S{1,200}$`));

export function subjectOf(written: string): SubjectRef {
  const colon = written.indexOf(':');
  return { kind: EntityKind.parse(written.slice(0, colon)), id: written.slice(colon + 1) };
}

/** Where a request leads that found nothing of its subject: undefined when the subject is there all the same. */
export async function absentSubject(
  store: Store,
  { kind, id }: SubjectRef,
  { parameter, url }: { readonly parameter: string; readonly url: string },
): Promise<Answer | undefined> {
  if ((await getResource(store, kind, id)) !== undefined) return undefined;
  const retired = kind === 'document' ? undefined : await retiredId(store, kind, id);
  if (!retired) throw new ReadoutError('not_found', `There is no ${kind} "${id}".`, { kind, id });
  if (!retired.mergedInto) throw new ReadoutError('gone', `The ${kind} "${id}" was removed.`, { kind, id });
  return { status: 308, body: '', headers: { location: withSubject(url, parameter, `${kind}:${retired.mergedInto}`) } };
}

function withSubject(url: string, parameter: string, subject: string): string {
  const [path, search = ''] = url.split('?', 2);
  const query = new URLSearchParams(search);
  query.set(parameter, subject);
  return `${path}?${query}`;
}
