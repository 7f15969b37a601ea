import { hash } from 'node:crypto';
import type { Claim, Member } from '../model/record.ts';
import { type Card, changeCards, clearCards, putCards } from './cards.ts';
import { addClaim, countClaims } from './claim-rows.ts';
import { addTo } from './facts.ts';
import { insert } from './insert.ts';
import { list, relist, unlist } from './listing-rows.ts';
import { addMember } from './member-rows.ts';
import type { Store } from './open.ts';
import type { ReadModel } from './read-model.ts';
import { ready } from './schema.ts';
import { oneRow, run } from './statement.ts';

/** A resource with all that it rests on: changed and renewed as one. */
export type Holding = {
  readonly model: ReadModel;
  readonly claims: readonly Claim[];
  readonly members: readonly Member[];
  readonly cards: readonly Card[];
};

/** `changedAt` is the clock of the ingest, '' where nobody told it. */
type Stamp = { readonly revision: number; readonly digest: string; readonly changedAt?: string };

const SEQ_OF = 'SELECT seq FROM resources WHERE kind = @kind AND id = @id';
const PUT = `INSERT INTO resources (kind, id, name, sort_name, date, reports, sources, confidence, revision, digest,
    changed_at)
  VALUES (@kind, @id, @name, @sortName, @date, @reports, @sources, @confidence, @revision, @digest, @changedAt)
  ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name, sort_name = excluded.sort_name, date = excluded.date,
    reports = excluded.reports, sources = excluded.sources, confidence = excluded.confidence,
    revision = excluded.revision, digest = excluded.digest, changed_at = excluded.changed_at
  RETURNING seq`;
const CHANGE_READY = 'UPDATE ready SET json = @json, conflicts = @conflicts, words = @words WHERE seq = @seq';
const ADD_WORDS = 'INSERT INTO search (rowid, kind, names, words) VALUES (@seq, @kind, @names, @words)';

export const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');

/** Takes away all that hangs on a resource, so that it can be written anew; the resource keeps its `seq`. */
export function clearResource(store: Store, kind: string, id: string): void {
  const known = oneRow<{ seq: number }>(store, SEQ_OF, { kind, id });
  if (!known) return;
  const { seq } = known;
  clearModel(store, seq);
  run(store, 'DELETE FROM members WHERE resource = @seq', { seq });
  addTo(store, 'evidence', -run(store, 'DELETE FROM claims WHERE resource = @seq', { seq }).changes);
}

/** Takes away what is served of a resource and by what it is found; what it rests on stays. */
export function clearModel(store: Store, seq: number): void {
  unlist(store, seq);
  dropWords(store, seq);
  run(store, 'DELETE FROM ready WHERE seq = @seq', { seq });
  clearCards(store, seq);
}

/** Removes a cleared resource. */
export const dropResource = (store: Store, kind: string, id: string): void => {
  run(store, 'DELETE FROM resources WHERE kind = @kind AND id = @id', { kind, id });
};

/** Writes a resource that is new or cleared. `dateOf` gives the date of publication of a document, '' if unknown. */
export function putResource(
  store: Store,
  { claims, members, ...served }: Holding,
  stamp: Stamp,
  dateOf: (documentId: string) => string,
): void {
  const seq = putModel(store, served, stamp);
  for (const claim of claims) addClaim(store, seq, claim, dateOf(claim.documentId));
  countClaims(store, claims.length);
  for (const member of members) putMember(store, member, seq);
}

/** Writes what is served of a resource that is new or cleared of it. */
export function putModel(store: Store, { model, cards }: Pick<Holding, 'model' | 'cards'>, stamp: Stamp): number {
  const seq = putRow(store, model, stamp);
  insert(store, ready, { seq, json: model.json, conflicts: model.conflicts, words: wordsDigest(model) });
  addWords(store, seq, model);
  list(store, seq, model);
  putCards(store, seq, cards);
  return seq;
}

/** Writes what is served of a resource over what was served of it: only what differs is touched, since each index costs. */
export function changeModel(store: Store, { model, cards }: Pick<Holding, 'model' | 'cards'>, stamp: Stamp): void {
  const seq = putRow(store, model, stamp);
  const words = wordsDigest(model);
  const known = oneRow<{ words: string }>(store, 'SELECT words FROM ready WHERE seq = @seq', { seq });
  run(store, CHANGE_READY, { seq, json: model.json, conflicts: model.conflicts, words });
  if (known?.words !== words) {
    dropWords(store, seq);
    addWords(store, seq, model);
  }
  relist(store, seq, model);
  changeCards(store, seq, cards);
}

const putRow = (store: Store, model: ReadModel, stamp: Stamp): number => {
  const { kind, id, name, sortName, date, reports, sources, confidence } = model;
  const row = { kind, id, name, sortName, date, reports, sources, confidence, changedAt: '', ...stamp };
  return oneRow<{ seq: number }>(store, PUT, row)?.seq ?? 0;
};

/** The index of words cannot be asked what it holds of a resource. */
const wordsDigest = ({ names, words }: ReadModel): string => digestOf([names, words]);

const addWords = (store: Store, seq: number, { kind, names, words }: ReadModel): void => {
  run(store, ADD_WORDS, { seq, kind, names, words });
};

const dropWords = (store: Store, seq: number): void => {
  run(store, 'DELETE FROM search WHERE rowid = @seq', { seq });
};

const putMember = (store: Store, { key, documentId, index }: Member, resource: number): void =>
  addMember(store, { key, documentId, position: index, resource, node: null, identity: 1, called: '' });
