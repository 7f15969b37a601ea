import type { EntityRef } from '../model/entity-ref.ts';
import type { ResourceKind } from '../model/record.ts';
import { countryRef } from '../resolve/references.ts';
import type { KindPlan } from '../resolve/resolve-kind.ts';
import type { Tally } from '../resolve/tally.ts';
import { renameResource, resourceRow, seqOf } from '../store/identity-rows.ts';
import { calledOf, documentsOfResource } from '../store/member-rows.ts';
import { nodeOfMember, nodesOfResource } from '../store/node-rows.ts';
import type { Store } from '../store/open.ts';
import { tallyOf } from '../store/tally-rows.ts';
import { type KeptPlan, wake } from './live-node.ts';
import type { Work } from './work.ts';

/** The name of a party of a meeting. */
export const partyName =
  (store: Store) =>
  ({ kind, id }: Pick<EntityRef, 'kind' | 'id'>): string => {
    if (kind === 'country') return countryRef(id).name;
    const seq = seqOf(store, kind, id);
    return (seq !== undefined && resourceRow(store, seq)?.name) || id;
  };

/** Names the touched things of some kinds anew; the reports that name a renamed thing are to be told anew. */
export function nameThings(work: Work, plans: readonly Pick<KindPlan<never>, 'kind' | 'nameOf'>[]): void {
  const plansByKind = new Map<string, Pick<KindPlan<never>, 'kind' | 'nameOf'>>(plans.map(plan => [plan.kind, plan]));
  const given = givenNames(work);
  for (const seq of work.touched) {
    const row = resourceRow(work.store, seq);
    const plan = row && plansByKind.get(row.kind);
    if (!row || !plan) continue;
    const called = namesOf(work, seq);
    if (called.size > 0) rename(work, seq, row.name, given.get(seq) ?? plan.nameOf({ called, firsts: [] }));
  }
}

/** What reports call a thing: counted before, where many name it. */
function namesOf(work: Work, seq: number): ReadonlyMap<string, number> {
  const tally = work.disturbed.has(seq) ? undefined : tallyOf(work.store, seq);
  if (tally === undefined) return calledOf(work.store, seq);
  const counted: Pick<Tally, 'called'> = JSON.parse(tally);
  const called = new Map(Object.entries(counted.called));
  for (const { called: names } of work.additions.get(seq)?.values() ?? [])
    for (const name of names) called.set(name, (called.get(name) ?? 0) + 1);
  return called;
}

/** As `nameThings`, for meetings: they bear the names of those who meet. */
export function nameMeetings<Item>(work: Work, plan: KeptPlan<Item>, meetings: Iterable<number>): void {
  const given = givenNames(work);
  for (const seq of meetings) {
    const row = resourceRow(work.store, seq);
    if (row?.kind !== ('meeting' satisfies ResourceKind)) continue;
    const nodes = nodesOfResource(work.store, seq).map(node => wake(node, plan));
    if (nodes.length === 0) continue;
    const firsts = nodes.map(({ first }) => first);
    rename(work, seq, row.name, given.get(seq) ?? plan.nameOf({ called: new Map(), firsts }));
  }
}

function rename({ store, changed, touched }: Work, seq: number, before: string, name: string): void {
  if (before === name) return;
  renameResource(store, seq, name);
  touched.add(seq);
  for (const documentId of documentsOfResource(store, seq)) changed.add(documentId);
}

/** Names that somebody gave, by resource. */
function givenNames({ store, decisions }: Work): Map<number, string> {
  return new Map(
    [...decisions.rename].flatMap(([key, name]): [number, string][] => {
      const resource = nodeOfMember(store, key)?.resource;
      return typeof resource === 'number' ? [[resource, name]] : [];
    }),
  );
}
