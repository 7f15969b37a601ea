import { describe, expect, it } from 'vitest';
import type { Country } from '../../src/model/country.ts';
import type { EntityRef } from '../../src/model/entity-ref.ts';
import { type DocumentFilter, FIRST_PAGE } from '../../src/model/page.ts';
import type { Member } from '../../src/model/record.ts';
import { listDocuments } from '../../src/store/documents.ts';
import { saveReport } from '../../src/store/save-report.ts';
import {
  countryRef,
  idsOf,
  member,
  newStore,
  person,
  personRef,
  reported,
  save,
  takenReport,
} from './invented-world.ts';

const country: Country = {
  kind: 'country',
  id: 'KG',
  name: 'State of KG',
  iso3: 'KGZ',
  officialName: 'State of KG',
  capital: null,
  region: 'Asia',
  aliases: [],
  ...reported,
  lastReportedOn: null,
  conflicts: [],
  // More than are ranked at once: then documents are walked and looked into.
  reports: 5000,
};

describe('documents', () => {
  const store = newStore();
  saveReport(store, takenReport('doc_day', { publishedOn: '2023-05-19', publisher: 'Le Héraut' }));
  saveReport(store, takenReport('doc_month', { publishedOn: '2023-05', publisher: 'The Post' }));
  saveReport(store, takenReport('doc_never'));
  const seenIn = (documentId: string, entity: EntityRef): Member => ({
    ...member(`${documentId}#${entity.kind}:${entity.id}`, entity),
    documentId,
  });
  save(store, {
    people: [person('aida', 'Aida', { reports: 2 }), person('bek', 'Bek')],
    countries: [country],
    members: [
      seenIn('doc_day', personRef('aida')),
      seenIn('doc_never', personRef('aida')),
      seenIn('doc_month', personRef('bek')),
      seenIn('doc_day', countryRef('KG')),
    ],
  });

  it.each<[string, DocumentFilter, string[]]>([
    ['nothing', {}, ['doc_day', 'doc_month', 'doc_never']],
    ['publisher, however written', { publisher: ['LE HERAUT'] }, ['doc_day']],
    ['from, which a month may reach', { from: '2023-05-31' }, ['doc_month']],
    ['to', { to: '2023-05-18' }, ['doc_month']],
    ['another month', { from: '2023-06-01', to: '2023-07-01' }, []],
    [
      'the whole month, certainly',
      { from: '2023-05-01', to: '2023-05-31', dateMatch: 'certain' },
      ['doc_day', 'doc_month'],
    ],
    ['not the whole month', { from: '2023-05-02', to: '2023-05-31', dateMatch: 'certain' }, ['doc_day']],
    ['a person they mention', { person: ['aida'] }, ['doc_day', 'doc_never']],
    ['any of two people', { person: ['aida', 'bek'] }, ['doc_day', 'doc_month', 'doc_never']],
    ['a person and a country', { person: ['aida'], country: ['KG'] }, ['doc_day']],
    ['a person and words', { person: ['aida'], q: 'title' }, ['doc_day', 'doc_never']],
    ['a person and days', { person: ['aida'], to: '2023-12-31' }, ['doc_day']],
    ['somebody unknown', { person: ['nobody'] }, []],
  ])('can be filtered by %s', async (_, filter, expected) => {
    expect(idsOf((await listDocuments(store, filter, FIRST_PAGE)).items)).toEqual(expected);
  });
});
