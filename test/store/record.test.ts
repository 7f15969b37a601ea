import { describe, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../src/model/page.ts';
import type { RetiredId } from '../../src/model/record.ts';
import { documentText, listDocuments } from '../../src/store/documents.ts';
import { getEvidence, listEvidence } from '../../src/store/evidence.ts';
import { listMeetings } from '../../src/store/meetings.ts';
import type { Store } from '../../src/store/open.ts';
import { listPeople } from '../../src/store/people.ts';
import { listQuotes } from '../../src/store/quotes.ts';
import { getResource, retiredId, servedResource } from '../../src/store/resources.ts';
import { saveReport } from '../../src/store/save-report.ts';
import { search } from '../../src/store/search.ts';
import { getStats } from '../../src/store/stats.ts';
import { pendingReports, storedReports } from '../../src/store/stored-reports.ts';
import {
  claim,
  countryRef,
  idsOf,
  meeting,
  member,
  newStore,
  person,
  personRef,
  save,
  storeWith,
  takenReport,
} from './invented-world.ts';

const all = async (items: Promise<{ items: readonly string[] } | undefined>) => idsOf((await items)?.items ?? []);
const nothingLeft = { resources: 1, ready: 1, listing: 1, search: 1, claims: 0, members: 0 };
const rowsOf = ({ db }: Store) =>
  Object.fromEntries(
    Object.keys(nothingLeft).map(table => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]),
  );

describe('a saved report', () => {
  it('is a document at once, and waits for the record', async () => {
    const store = newStore();
    saveReport(store, takenReport('doc_a', { text: 'A text.', publisher: 'The Herald', publishedOn: '2023-05' }));
    expect(JSON.parse((await getResource(store, 'document', 'doc_a')) ?? '')).toEqual({
      kind: 'document',
      id: 'doc_a',
      name: 'Title doc_a',
      title: 'Title doc_a',
      publisher: 'The Herald',
      url: null,
      language: null,
      publishedOn: '2023-05',
      retells: null,
      ingestedAt: '2026-01-01T00:00:00Z',
      copyOf: null,
      length: 7,
    });
    expect(await documentText(store, 'doc_a')).toBe('A text.');
    expect(await getResource(store, 'document', 'doc_b')).toBeUndefined();
    expect(pendingReports(store)).toBe(1);
    expect(storedReports(store).reports).toEqual([
      {
        documentId: 'doc_a',
        text: 'A text.',
        publishedOn: '2023-05',
        publisher: 'The Herald',
        sentences: [{ start: 0, end: 12 }],
        extraction: takenReport('doc_a').extraction,
      },
    ]);
  });

  it('without a title is named by its first words', async () => {
    const store = newStore();
    const text = `A first\nsentence ${'that goes on '.repeat(10)}.`;
    saveReport(store, takenReport('doc_a', { title: null, text }));
    const { name } = JSON.parse((await getResource(store, 'document', 'doc_a')) ?? '');
    expect(name).toBe('A first sentence that goes on that goes on that goes on that goes on that goes…');
  });
});

describe('saveRecord', () => {
  const aida = person('aida-b', 'Aida B', {
    countries: [countryRef('KG')],
    conflicts: [{ property: 'position', shownValue: 'minister', value: 'envoy', sources: 1, evidence: [] }],
  });
  const claims = [
    claim('evi_1', personRef('aida-b')),
    claim('evi_2', personRef('aida-b'), { property: 'position', value: 'minister' }),
  ];

  it('gives back what was saved, evidence and conflicts apart', async () => {
    const store = storeWith({ people: [aida], claims });
    const { conflicts, ...served } = aida;
    expect(JSON.parse((await getResource(store, 'person', 'aida-b')) ?? '')).toEqual(served);
    const { memberKey, data, valueKey, parts, ...evidence } = claims[1];
    expect(JSON.parse((await getEvidence(store, 'evi_2')) ?? '')).toEqual(evidence);
    const whole = await servedResource(store, aida, ['relations', 'conflicts', 'evidence']);
    const { evidence: shown, ...rest } = JSON.parse(whole?.json ?? '');
    expect(shown.map(({ id }: { id: string }) => id)).toEqual(['evi_2', 'evi_1']);
    expect(rest).toEqual({ ...served, conflicts, relations: [] });
    expect(await servedResource(store, { kind: 'person', id: 'nobody' }, ['evidence'])).toBeUndefined();
    const page = listEvidence(store, { subject: aida, property: 'position' }, FIRST_PAGE);
    expect(await all(page)).toEqual(['evi_2']);
    expect(await listEvidence(store, { subject: { kind: 'person', id: 'nobody' } }, FIRST_PAGE)).toBeUndefined();
  });

  it('pages through evidence, each claim once', async () => {
    const many = Array.from({ length: 25 }, (_, i) => claim(`evi_${i}`, personRef('aida-b')));
    const store = storeWith({ people: [aida], claims: many });
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = await listEvidence(store, { subject: aida }, { limit: 7, cursor });
      seen.push(...idsOf(page?.items ?? []));
      cursor = page?.nextCursor ?? null;
      if (cursor === null) break;
    }
    expect(seen.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  });

  it('takes reports off the list of those that wait', () => {
    const store = storeWith({});
    expect(pendingReports(store)).toBe(0);
  });

  it('writes nothing that did not change', () => {
    const store = storeWith({ people: [aida, person('b', 'B')], claims });
    const revisions = () => store.db.prepare('SELECT id, revision FROM resources ORDER BY seq').raw().all();
    const before = revisions();
    save(store, { people: [aida, person('b', 'B')], claims });
    expect(revisions()).toEqual(before);
    save(store, { people: [aida, person('b', 'Bb')], claims });
    expect(revisions()).toEqual([...before.slice(0, 2), ['b', 4]]);
  });

  it('removes without a trace what is no longer in the record', async () => {
    const store = storeWith({
      people: [aida],
      claims,
      members: [member('doc_1#person:0', personRef('aida-b'))],
    });
    save(store, {});
    expect(await getResource(store, 'person', 'aida-b')).toBeUndefined();
    expect(await all(listPeople(store, {}, FIRST_PAGE))).toEqual([]);
    expect(rowsOf(store)).toEqual(nothingLeft);
    expect(await getStats(store)).toMatchObject({ documents: 1, people: 0, evidence: 0 });
  });

  it('lets claims and members move from one resource to another', async () => {
    const members = [member('doc_1#person:0', personRef('aida-b'))];
    const store = storeWith({ people: [aida], claims, members });
    const moved = claims.map(one => ({ ...one, subject: personRef('a-b') }));
    save(store, {
      people: [person('a-b', 'A B'), aida],
      claims: moved,
      members: [member('doc_1#person:0', personRef('a-b'))],
    });
    expect(await all(listEvidence(store, { subject: { kind: 'person', id: 'a-b' } }, FIRST_PAGE))).toHaveLength(2);
    expect(await all(listEvidence(store, { subject: aida }, FIRST_PAGE))).toEqual([]);
    expect(storedReports(store).known).toEqual([{ id: 'a-b', kind: 'person', memberKeys: ['doc_1#person:0'] }]);
    expect(await getStats(store)).toMatchObject({ people: 2, evidence: 2 });
  });

  it('gives the identity it knows in the order of first sight', () => {
    const refs = ['c', 'a', 'b'].map(personRef);
    const people = refs.map(({ id }) => person(id, id.toUpperCase()));
    const store = storeWith({ people: people.slice(0, 1), members: [member('k1', refs[0])] });
    save(store, { people, members: refs.map((ref, i) => member(`k${i + 1}`, ref)) });
    expect(storedReports(store).known.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('leaves the database as it was when it fails half way', async () => {
    const store = storeWith({ people: [aida], claims });
    const clash = [claim('evi_9', personRef('b')), claim('evi_9', personRef('b'))];
    expect(() => save(store, { people: [person('b', 'B')], claims: clash })).toThrow(/UNIQUE/);
    expect(await all(listPeople(store, {}, FIRST_PAGE))).toEqual(['aida-b']);
    expect(await all(listEvidence(store, { subject: aida }, FIRST_PAGE))).toEqual(['evi_2', 'evi_1']);
  });

  it('keeps what became of ids, until they are in use again', async () => {
    const gone: RetiredId[] = [
      { kind: 'person', id: 'a-b', mergedInto: 'aida-b' },
      { kind: 'person', id: 'x', mergedInto: null },
    ];
    const store = storeWith({ people: [aida], retired: gone });
    expect(await retiredId(store, 'person', 'a-b')).toEqual({ mergedInto: 'aida-b' });
    expect(await retiredId(store, 'person', 'x')).toEqual({ mergedInto: null });
    expect(await retiredId(store, 'person', 'aida-b')).toBeUndefined();
    save(store, { people: [aida, person('x', 'X')] });
    expect(await retiredId(store, 'person', 'x')).toBeUndefined();
    expect(await retiredId(store, 'person', 'a-b')).toEqual({ mergedInto: 'aida-b' });
  });

  it('shows of a copy what it is a copy of', async () => {
    const store = storeWith({});
    saveReport(store, takenReport('doc_2'));
    save(store, { copies: [{ documentId: 'doc_2', original: 'doc_1', overlap: 0.9 }] });
    const copyOf = async () => JSON.parse((await getResource(store, 'document', 'doc_2')) ?? '').copyOf;
    expect(await copyOf()).toEqual({ id: 'doc_1', kind: 'document', name: 'Title doc_1' });
    save(store, {});
    expect(await copyOf()).toBeNull();
    expect(await all(listDocuments(store, {}, FIRST_PAGE))).toEqual(['doc_1', 'doc_2']);
  });

  it('stores quotes under their speaker and document', async () => {
    const words = 'We shall build it before the winter comes.';
    const quote = { id: 'quo_1', speaker: personRef('aida-b'), documentId: 'doc_1', start: 3, end: 45, text: words };
    const store = storeWith({ quotes: [quote] });
    expect(JSON.parse((await getResource(store, 'quote', 'quo_1')) ?? '')).toEqual(quote);
    expect(await all(listQuotes(store, { speaker: ['aida-b'], document: ['doc_1'] }, FIRST_PAGE))).toEqual(['quo_1']);
    expect(await all(listQuotes(store, { speaker: ['nobody'] }, FIRST_PAGE))).toEqual([]);
    expect(await all(search(store, { q: 'before the winter' }, { limit: 5, cursor: null }))).toEqual(['quo_1']);
  });

  it('moves a meeting in the lists when its day becomes known', async () => {
    const store = storeWith({ meetings: [meeting('m', null), meeting('n', ['2023-05-01', '2023-05-01'])] });
    expect(await all(listMeetings(store, {}, FIRST_PAGE))).toEqual(['n', 'm']);
    save(store, {
      meetings: [meeting('m', ['2023-05-18', '2023-05-19']), meeting('n', ['2023-05-01', '2023-05-01'])],
    });
    expect(await all(listMeetings(store, {}, FIRST_PAGE))).toEqual(['m', 'n']);
    expect(JSON.parse((await getResource(store, 'meeting', 'm')) ?? '').date.start).toBe('2023-05-18');
  });
});
