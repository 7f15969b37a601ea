import type { ResolvedRecord, ResourceKind } from '../model/record.ts';
import { inOrder } from '../resolve/claims/claim.ts';
import { presentCountry } from '../resolve/present/country.ts';
import { presentMeeting } from '../resolve/present/meeting.ts';
import { presentOrganization } from '../resolve/present/organization.ts';
import { presentPerson } from '../resolve/present/person.ts';
import { presentPlace } from '../resolve/present/place.ts';
import { presentProject } from '../resolve/present/project.ts';
import { relate } from '../resolve/relate.ts';
import { type Claimed, tellThing } from '../resolve/tell.ts';
import { addChange } from '../store/add-change.ts';
import { claimsOfResource, showClaim } from '../store/claim-rows.ts';
import { DROPPED, type ResourceRow, resourceRow, retireId } from '../store/identity-rows.ts';
import { documentsOfResource } from '../store/member-rows.ts';
import { holdingsOf } from '../store/record-holdings.ts';
import { removeResource, renewModel } from '../store/renew-model.ts';
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
  const { store } = work;
  const row = resourceRow(store, seq);
  if (!row) return;
  const documents = documentsOfResource(store, seq);
  if (documents.length === 0) remove(work, row);
  else if (row.kind !== DROPPED) renew(work, row.kind, { seq, row, documents });
}

/** Saves what is told of some things. */
export function saveTold(work: Work, told: Partial<Told>): void {
  const all = { ...NOTHING, ...told };
  const record = { ...all, ...relate(all, work.publishedOn), members: [], judgements: [], retired: [], copies: [] };
  for (const holding of holdingsOf(record, id => work.publishedOn(id) ?? '')) renewModel(work.store, holding, work);
}

type Known = { readonly seq: number; readonly row: ResourceRow; readonly documents: readonly string[] };

function renew(work: Work, kind: ResourceKind, { seq, row, documents }: Known): void {
  const claims = inOrder(claimsOfResource(work.store, seq));
  const { told, settled } = toldOf(work, kind, { ref: { id: row.id, kind, name: row.name }, claims, documents });
  const shown = new Map(claims.map(({ id, shown }) => [id, shown]));
  for (const claim of settled) if (shown.get(claim.id) !== claim.shown) showClaim(work.store, claim);
  saveTold(work, { ...told, claims: settled });
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
