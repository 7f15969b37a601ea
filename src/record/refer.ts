import type { EntityRef } from '../model/entity-ref.ts';
import type { References } from '../resolve/references.ts';
import { DROPPED } from '../store/identity-rows.ts';
import { type MemberRow, membersOfDocument } from '../store/member-rows.ts';
import type { Store } from '../store/open.ts';

/** The resources behind all that one report names, by member key; those that are not to be shown left out. */
export const referencesIn = (store: Store, documentId: string): References =>
  referencesOf(membersOfDocument(store, documentId));

/** As `referencesIn`, of the members of a report. */
export const referencesOf = (members: readonly MemberRow[]): References =>
  new Map(
    members.flatMap(({ key, kind, id, name }): [string, EntityRef][] =>
      kind === DROPPED ? [] : [[key, { id, kind, name }]],
    ),
  );
