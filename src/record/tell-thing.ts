import type { Conflict } from '../model/evidence.ts';
import type { Claim, ResolvedRecord, ResourceKind } from '../model/record.ts';
import { isSingle } from '../resolve/choice.ts';
import { inOrder } from '../resolve/claims/claim.ts';
import { presentCountry } from '../resolve/present/country.ts';
import { presentMeeting } from '../resolve/present/meeting.ts';
import { presentOrganization } from '../resolve/present/organization.ts';
import { presentPerson } from '../resolve/present/person.ts';
import { presentPlace } from '../resolve/present/place.ts';
import { presentProject } from '../resolve/present/project.ts';
import { undatedWords } from '../resolve/relate/unresolved.ts';
import { relate } from '../resolve/relate.ts';
import { evidenceOf } from '../resolve/settle.ts';
import { reportedIn, tellingClaims } from '../resolve/tally.ts';
import { type Claimed, tellThing } from '../resolve/tell.ts';
import { addChange } from '../store/add-change.ts';
import { claimsOfResource, claimsOfValue, showClaim } from '../store/claim-rows.ts';
import { DROPPED, type ResourceRow, resourceRow, retireId } from '../store/identity-rows.ts';
import { calledIn } from '../store/member-rows.ts';
import { holdingsOf } from '../store/record-holdings.ts';
import { removeResource, renewModel } from '../store/renew-model.ts';
import { addedUp, keepTally, tallyAll } from './tally-thing.ts';
import type { Work } from './work.ts';

type Told = Pick<
  ResolvedRecord,
  'people' | 'countries' | 'organizations' | 'places' | 'meetings' | 'projects' | 'quotes' | 'claims'
>;

const NOTHING: Told = {
  ...{ people: [], countries: [], organizations: [], places: [] },
  ...{ meetings: [], projects: [], quotes: [], claims: [] },
};

/** Makes one thing anew from its claims; one that nobody names any more is removed. */
export function tellAnew(work: Work, seq: number): void {
  const row = resourceRow(work.store, seq);
  if (!row) return;
  const { kind } = row;
  if (kind !== DROPPED && isTallied(row) && addTo(work, kind, { seq, row })) return;
  const members = calledIn(work.store, seq);
  if (members.length === 0) remove(work, row);
  else if (kind !== DROPPED) renew(work, kind, { seq, row, members });
}

/** Things that half the reports may name. A lone surname and a place nobody can place are told with their sentences. */
const isTallied = ({ kind, name }: ResourceRow): boolean =>
  TALLIED.includes(kind) || (kind === 'person' && /\s/.test(name));

const TALLIED: readonly string[] = ['country', 'organization', 'place', 'project'] satisfies ResourceKind[];

/** Adds what new reports say to what was counted before. False when that is not enough to tell the thing. */
function addTo(work: Work, kind: ResourceKind, { seq, row }: Pick<Known, 'seq' | 'row'>): boolean {
  const tally = addedUp(work, seq);
  if (!tally) return false;
  const claimed = { ref: { id: row.id, kind, name: row.name }, claims: tellingClaims(tally), documents: [] };
  const { told, settled } = toldOf(work, kind, { ...claimed, reported: reportedIn(tally) });
  const shown = shownIn(kind, settled);
  // Words that nobody could place are told with their sentences.
  const unplaced = told.places?.some(({ country }) => country === null) || undatedWords(told, settled).length > 0;
  if (unplaced || JSON.stringify(shown) !== JSON.stringify(tally.shown)) return false;
  for (const { claims } of work.additions.get(seq)?.values() ?? [])
    for (const claim of claims)
      if (isSingle(kind, claim.property) && shown[claim.property] !== claim.valueKey)
        showClaim(work.store, { ...claim, shown: false });
  keepTally(work, seq, tally);
  saveTold(work, { ...withEvidence(work, seq, told, settled), claims: settled });
  return true;
}

/** The values shown of properties that can have but one, in the order of their names. */
const shownIn = (kind: ResourceKind, claims: Told['claims']): Record<string, string> =>
  Object.fromEntries(
    claims
      .filter(({ property, shown }) => shown && isSingle(kind, property))
      .map(({ property, valueKey }) => [property, valueKey]),
  );

/** Conflicts name all claims of a value; a tally keeps but some. */
function withEvidence(work: Work, seq: number, told: Partial<Told>, claims: Told['claims']): Partial<Told> {
  const whole = <Resource extends { conflicts?: Conflict[] | undefined }>(resource: Resource): Resource => ({
    ...resource,
    conflicts: (resource.conflicts ?? []).map(conflict => {
      const said = claims.find(({ id }) => id === conflict.evidence[0].id);
      if (!said) return conflict;
      const all = inOrder(claimsOfValue(work.store, seq, said));
      return { ...conflict, evidence: all.map(claim => evidenceOf({ ...claim, shown: false })) };
    }),
  });
  const { organizations = [], places = [], projects = [] } = told;
  return {
    ...told,
    ...{ organizations: organizations.map(whole), places: places.map(whole), projects: projects.map(whole) },
  };
}

/** Saves what is told of some things. */
export function saveTold(work: Work, told: Partial<Told>): void {
  const all = { ...NOTHING, ...told };
  const record = { ...all, ...relate(all, work.publishedOn), members: [], judgements: [], retired: [], copies: [] };
  for (const holding of holdingsOf(record, id => work.publishedOn(id) ?? '')) renewModel(work.store, holding, work);
}

type Known = {
  readonly seq: number;
  readonly row: ResourceRow;
  readonly members: readonly { readonly documentId: string; readonly called: string }[];
};

function renew(work: Work, kind: ResourceKind, { seq, row, members }: Known): void {
  const documents = members.map(({ documentId }) => documentId);
  const claims = inOrder(claimsIn(work, seq));
  const { told, settled } = toldOf(work, kind, { ref: { id: row.id, kind, name: row.name }, claims, documents });
  const shown = new Map(claims.map(({ id, shown }) => [id, shown]));
  for (const claim of settled) if (shown.get(claim.id) !== claim.shown) showClaim(work.store, claim);
  saveTold(work, { ...told, claims: settled });
  if (!isTallied(row)) return;
  const isMuch = new Set(documents).size >= work.manyReports;
  keepTally(work, seq, isMuch ? { ...tallyAll(work, claims, members), shown: shownIn(kind, settled) } : undefined);
}

/** All that is claimed of a thing. Of a new one that was written a moment ago, and need not be read. */
function claimsIn({ store, created, disturbed, additions }: Work, seq: number): Claim[] {
  if (!created.has(seq) || disturbed.has(seq)) return claimsOfResource(store, seq);
  return [...(additions.get(seq)?.values() ?? [])].flatMap(({ claims }) => claims);
}

function toldOf(work: Work, kind: ResourceKind, claimed: Claimed): { told: Partial<Told>; settled: Told['claims'] } {
  const tell = <Resource>(present: Parameters<typeof tellThing<Resource>>[1]) => tellThing(claimed, present, work);
  switch (kind) {
    case 'person': {
      const { resource, claims } = tell(presentPerson);
      return { told: { people: [resource] }, settled: claims };
    }
    case 'country': {
      const { resource, claims } = tell(presentCountry);
      return { told: { countries: [resource] }, settled: claims };
    }
    case 'organization': {
      const { resource, claims } = tell(presentOrganization);
      return { told: { organizations: [resource] }, settled: claims };
    }
    case 'place': {
      const { resource, claims } = tell(presentPlace);
      return { told: { places: [resource] }, settled: claims };
    }
    case 'meeting': {
      const { resource, claims } = tell(told => presentMeeting(told, work.publishedOn));
      return { told: { meetings: [resource] }, settled: claims };
    }
    case 'project': {
      const { resource, claims } = tell(presentProject);
      return { told: { projects: [resource] }, settled: claims };
    }
  }
}

/** The id of a thing that was never served is forgotten; any other is retired for good. */
function remove(work: Work, { seq, kind, id }: ResourceRow): void {
  const { store, heirs, revision, at } = work;
  const served = removeResource(store, kind, id);
  if (!served || kind === DROPPED) return;
  const { mergedInto, memberKey } = heirs.get(seq) ?? { mergedInto: null, memberKey: '' };
  retireId(store, { kind, id, mergedInto, memberKey, revision });
  addChange(store, at, { change: mergedInto === null ? 'removed' : 'merged', kind, id, mergedInto });
}
