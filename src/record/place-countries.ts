import { countryRef } from '../resolve/references.ts';
import { memberKey } from '../resolve/sighting.ts';
import { addResource, renameResource, seqOf } from '../store/identity-rows.ts';
import { addMember, dropMember, membersOfDocument } from '../store/member-rows.ts';
import { added } from './additions.ts';
import type { Work } from './work.ts';

/** Countries need no judgement: their code is their identity. */
export function placeCountries(
  { store, fresh, touched, changed, disturbed, additions, reportOf }: Work,
  documents: readonly string[],
): void {
  for (const documentId of documents) {
    for (const { key, kind, resource } of fresh.has(documentId) ? [] : membersOfDocument(store, documentId)) {
      if (kind !== 'country') continue;
      dropMember(store, key);
      touched.add(resource);
      disturbed.add(resource);
    }
    for (const [position, { code }] of reportOf(documentId).extraction.countries.entries()) {
      const { name } = countryRef(code);
      const resource = seqOf(store, 'country', code) ?? addResource(store, 'country', code);
      renameResource(store, resource, name);
      const key = memberKey(documentId, 'country', position);
      addMember(store, { key, position, documentId, node: null, identity: 1, resource, called: name });
      touched.add(resource);
      added(additions, resource, documentId).called.push(name);
    }
    changed.add(documentId);
  }
}
