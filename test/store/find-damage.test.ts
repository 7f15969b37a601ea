import { describe, expect, it } from 'vitest';
import { documentId } from '../../src/model/document-id.ts';
import { findDamage } from '../../src/store/find-damage.ts';
import { saveReport } from '../../src/store/save-report.ts';
import { claim, countryRef, EMPTY_RECORD, newStore, person, personRef, save, takenReport } from './invented-world.ts';

const text = 'Aida B went home.';
const documentOf = documentId(text);
const aida = person('aida-b', 'Aida B', { countries: [countryRef('KG')] });
const record = {
  ...EMPTY_RECORD,
  people: [aida],
  claims: [
    claim('evi_1', personRef('aida-b'), { documentId: documentOf, quote: 'Aida B' }),
    claim('evi_2', personRef('aida-b'), { documentId: documentOf, start: 7, end: 11, quote: 'went' }),
  ],
  members: [
    { key: `${documentOf}#person:0`, kind: 'person', documentId: documentOf, index: 0, resourceId: 'aida-b' } as const,
  ],
};

const soundStore = () => {
  const store = newStore();
  saveReport(store, takenReport(documentOf, { text }));
  save(store, record);
  return store;
};

describe('findDamage', () => {
  it('finds nothing in a sound database', () => {
    expect(findDamage(soundStore(), record)).toEqual([]);
  });

  it.each([
    ['a changed text', `UPDATE documents SET text = 'Aida C went home.'`, ['text', 'evi_1', 'document text']],
    ['changed white space', `UPDATE documents SET text = replace(text, 'B ', 'B' || char(11))`, ['document text']],
    ['a changed extraction', `UPDATE documents SET extraction = extraction || ' '`, ['document text']],
    ['a changed document', `UPDATE ready SET json = json || ' ' WHERE seq = 1`, ['document text']],
    ['evidence that is no JSON', `UPDATE claims SET evidence = 'x' WHERE id = 'evi_2'`, ['evi_2', 'person aida-b']],
    ['a changed resource', `UPDATE ready SET json = replace(json, 'Aida', 'Ida') WHERE seq = 2`, ['person aida-b']],
    [
      'a changed claim',
      `UPDATE claims SET evidence = replace(evidence, '"went"', '"came"')`,
      ['evi_2', 'person aida-b'],
    ],
    ['a changed factor of a claim', `UPDATE claims SET parts = '{"x":1}' WHERE id = 'evi_2'`, ['person aida-b']],
    ['a claim of another thing', `UPDATE claims SET member_key = 'x' WHERE id = 'evi_2'`, ['person aida-b']],
    ['a lost thing of a report', 'DELETE FROM members', ['person aida-b']],
    [
      'a judgement that nobody made',
      `INSERT INTO judgements (kind, left_id, right_id, decision, json) VALUES ('person', 'aida-b', 'bek', 'same', '{}')`,
      [' '],
    ],
    ['a lost claim', `DELETE FROM claims WHERE id = 'evi_1'`, ['claims', 'person aida-b']],
    [
      'a lost entry of a list',
      "DELETE FROM listing WHERE facet IN (SELECT id FROM facets WHERE kind = 'person' AND name IN ('all', 'country'))",
      ['person all=', 'person country=KG'],
    ],
    ['lost words', 'DELETE FROM search WHERE rowid = 2', ['resources']],
  ])('finds %s', (_, harm, where) => {
    const store = soundStore();
    store.db.exec(harm);
    expect(findDamage(store, record).map(damage => damage.where.replace(documentOf, 'text'))).toEqual(where);
  });

  it('finds what the record has and the database has not, and the other way round', () => {
    const found = findDamage(soundStore(), { ...EMPTY_RECORD, people: [person('bek', 'Bek')] });
    expect(found).toEqual([
      { where: 'person aida-b', problem: 'no report tells of it' },
      { where: 'person bek', problem: 'is missing' },
    ]);
  });
});
