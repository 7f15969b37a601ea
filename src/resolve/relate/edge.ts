import type { EntityRef } from '../../model/entity-ref.ts';
import type { Claim } from '../../model/record.ts';
import type { Relation } from '../../model/relation.ts';
import { cite, idOf, type PublishedOn } from './cite.ts';

/** A relation before it is known who says so. */
export type Edge = Pick<Relation, 'type' | 'source' | 'target'> &
  Partial<Pick<Relation, 'label' | 'via' | 'state' | 'start' | 'end'>> & { readonly claims: readonly Claim[] };

/** The relation of an edge; none where nobody says so, or where a thing would be related to itself. */
export function relationOf({ claims, ...edge }: Edge, publishedOn: PublishedOn): Relation[] {
  const { type, source, target, label = null, via = null, state = 'reported', start = null, end = null } = edge;
  if (claims.length === 0 || keyOf(source) === keyOf(target)) return [];
  const id = idOf('rel', [type, keyOf(source), keyOf(target), label, via && keyOf(via), stateKey(edge)]);
  return [{ id, type, source, target, label, via, state, start, end, ...cite(claims, publishedOn) }];
}

export const keyOf = ({ kind, id }: EntityRef): string => `${kind}:${id}`;

/** Holding an office and having held it are two relations; a meeting that was planned and is held stays one. */
const stateKey = ({ type, state }: Omit<Edge, 'claims'>): string => (type === 'holds_office' ? (state ?? '') : '');
