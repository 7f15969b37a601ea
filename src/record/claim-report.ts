import { isDeepStrictEqual } from 'node:util';
import type { Quote } from '../model/quote.ts';
import type { Claim } from '../model/record.ts';
import { claimsOf, withIdentity } from '../resolve/claims/claim.ts';
import type { Draft } from '../resolve/claims/draft.ts';
import { quotesOf } from '../resolve/quotes.ts';
import { draftsOf } from '../resolve/telling.ts';
import { addChange } from '../store/add-change.ts';
import {
  addClaim,
  claimsOfDocument,
  claimsOfMember,
  countClaims,
  dropClaim,
  reviseClaim,
} from '../store/claim-rows.ts';
import { DROPPED } from '../store/identity-rows.ts';
import { type MemberRow, membersOfDocument } from '../store/member-rows.ts';
import { quotesOfDocument, removeResource } from '../store/renew-model.ts';
import { added } from './additions.ts';
import { referencesOf } from './refer.ts';
import { saveTold } from './tell-thing.ts';
import type { Work } from './work.ts';

/** Makes the claims and quotes of one report anew, and writes what is not as it was. */
export function claimReport(work: Work, documentId: string): void {
  const { store } = work;
  const report = work.reportOf(documentId);
  const members = membersOfDocument(store, documentId);
  const references = referencesOf(members);
  const date = report.publishedOn ?? '';
  let gone = 0;
  const claims = claimsBySighting(members, Object.values(draftsOf(report, references)).flat());
  for (const { resource, claim } of claimsOfDocument(store, documentId)) {
    const made = claims.get(claim.id);
    const stays = made !== undefined && made.resource === resource && saysAsSurely(made.claim, claim);
    if (stays) {
      claims.delete(claim.id);
      if (!saysSame(made.claim, claim)) makeSurer(work, resource, { ...made.claim, shown: claim.shown });
    } else {
      dropClaim(store, claim.id);
      gone++;
      work.touched.add(resource);
      work.disturbed.add(resource);
    }
  }
  countClaims(store, claims.size - gone);
  for (const { resource, claim } of claims.values()) {
    addClaim(store, resource, claim, date);
    added(work.additions, resource, documentId).claims.push(claim);
    work.touched.add(resource);
  }
  saveQuotes(work, documentId, quotesOf([report], references));
}

type Reassured = { readonly key: string; readonly documentId: string; readonly identity: number };

/** A sighting belongs to its thing more or less surely than before: so does what it says of it, and no word of it changes. */
export function reassure(work: Work, { key, documentId, identity }: Reassured): void {
  for (const { resource, claim } of claimsOfMember(work.store, documentId, key)) {
    const made = withIdentity(claim, identity);
    if (made.confidence < claim.confidence) work.disturbed.add(resource);
    makeSurer(work, resource, made);
  }
}

function saveQuotes(work: Work, documentId: string, quotes: readonly Quote[]): void {
  const kept = new Set(quotes.map(({ id }) => id));
  for (const id of quotesOfDocument(work.store, documentId))
    if (!kept.has(id) && removeResource(work.store, 'quote', id))
      addChange(work.store, work.at, { change: 'removed', kind: 'quote', id, mergedInto: null });
  saveTold(work, { quotes });
}

/** The claims of one report, by id: each is about the resource that its sighting is of. */
function claimsBySighting(members: readonly MemberRow[], drafts: readonly Draft[]) {
  const bySighting = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const own = bySighting.get(draft.sighting.key);
    if (own) own.push(draft);
    else bySighting.set(draft.sighting.key, [draft]);
  }
  const claims = new Map<string, { resource: number; claim: Claim }>();
  for (const { key, id, kind, name, resource, identity } of members) {
    const own = bySighting.get(key);
    if (!own || kind === DROPPED) continue;
    for (const claim of claimsOf({ id, kind, name }, own, () => identity)) claims.set(claim.id, { resource, claim });
  }
  return claims;
}

/** A report speaks more surely of a thing since others do: nothing else of the thing is to be looked at again. */
function makeSurer({ store, surer, touched }: Work, resource: number, claim: Claim): void {
  reviseClaim(store, claim);
  surer.set(resource, [...(surer.get(resource) ?? []), claim]);
  touched.add(resource);
}

/** Whether a claim is as one was before, or surer and else the same. */
const saysAsSurely = (made: Claim, before: Claim): boolean =>
  made.confidence >= before.confidence &&
  saysSame({ ...made, confidence: 0, parts: {} }, { ...before, confidence: 0, parts: {} });

/** Whether two claims are equal, in whatever order their fields stand; which value is shown is decided later. */
const saysSame = (left: Claim, right: Claim): boolean =>
  isDeepStrictEqual({ ...left, shown: true }, { ...right, shown: true });
