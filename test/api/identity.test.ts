import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contributions } from '../../src/model/contribution.ts';
import type { Merge } from '../../src/model/merge.ts';
import type { OpenMention } from '../../src/model/open-mention.ts';
import type { Store } from '../../src/store/open.ts';
import { appOn, expectProblem, onAllPages, read } from './answers.ts';
import { sampleStore } from './sample-reports.ts';

let store: Store;
let app: FastifyInstance;
beforeAll(async () => {
  store = await sampleStore();
  app = await appOn(store);
}, 60_000);

const textOf = async (documentId: string): Promise<string> =>
  (await app.inject(`/v1/documents/${documentId}/text`)).body;

const allPages = <Item>(url: string): Promise<Item[]> => onAllPages(app, url);

describe('/v1/merges', () => {
  it('tells why two spellings are one man, with the words of both reports', async () => {
    const pairs = await allPages<Merge>('/v1/merges?subject=person:sadyr-japarov&state=merged&limit=2');
    const spellings = new Set(pairs.flatMap(({ left, right }) => [left.name, right.name]));
    expect([...spellings].sort()).toEqual(expect.arrayContaining(['Sadyr Japarov', 'Sadyr Zhaparov']));
    for (const { state, score, features, left, right } of pairs) {
      expect([state, left.entity, right.entity.id]).toEqual(['merged', right.entity, 'sadyr-japarov']);
      expect([score > 0, features.length > 0]).toEqual([true, true]);
      for (const { documentId, start, end, quote } of [left, right])
        expect((await textOf(documentId)).slice(start, end)).toBe(quote);
    }
  });

  it('lists near misses, which are two things and stay so', async () => {
    const pairs = await allPages<Merge>('/v1/merges?state=near_miss&limit=3');
    expect(pairs.length).toBeGreaterThan(0);
    for (const { state, left, right, reason } of pairs)
      expect([state, left.entity.id === right.entity.id, reason.length > 0]).toEqual(['near_miss', false, true]);
    const [{ left, right }] = pairs;
    for (const { entity } of [left, right])
      expect(await allPages(`/v1/merges?subject=${entity.kind}:${entity.id}&state=near_miss`)).toContainEqual(pairs[0]);
  });

  it('gives both kinds when none is asked for', async () => {
    const both = await allPages<Merge>('/v1/merges?limit=200');
    expect(new Set(both.map(({ state }) => state))).toEqual(new Set(['merged', 'near_miss']));
  });
});

describe('/v1/documents/{documentId}/contributions', () => {
  const contributions = async (title: string): Promise<Contributions> => {
    const [{ id }] = (await read(app, `/v1/documents?q=${title}`)).data;
    return read(app, `/v1/documents/${id}/contributions`);
  };

  it('tells what a report adds and what rests on it alone', async () => {
    const { documentId, contributions: told, ...counts } = await contributions('gather');
    expect(counts.resources).toBe(told.length);
    expect(counts.resourcesAlone).toBe(told.filter(({ alone }) => alone).length);
    expect([counts.valuesAlone > 0, counts.values > counts.valuesAlone]).toEqual([true, true]);
    const alone = told.find(one => one.alone);
    const shared = told.find(({ resource }) => resource.id === 'xi-jinping');
    expect([alone?.values.every(value => value.alone), shared?.alone]).toEqual([true, false]);
    const [id] = shared?.values[0].evidence ?? [];
    expect(await read(app, `/v1/evidence/${id}`)).toMatchObject({ documentId, subject: shared?.resource });
  });

  it('of a report that is not stored are not found', async () => {
    expectProblem(await app.inject('/v1/documents/doc_none/contributions'), 'not_found');
  });
});

describe('/v1/mentions', () => {
  it('are what reports have and the record has not, in their words and with the reason', async () => {
    const mentions = await allPages<OpenMention>('/v1/mentions?limit=7');
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
    expect(mentions.length).toBeGreaterThan(10);
    for (const { documentId, start, end, text, reason } of mentions)
      expect([(await textOf(documentId)).slice(start, end), reason.length > 0]).toEqual([text, true]);
  });

  it('can be asked of one report and one state', async () => {
    const [{ documentId }] = (await read(app, '/v1/mentions?state=rejected')).data;
    const own = await allPages<OpenMention>(`/v1/mentions?state=rejected&document=${documentId}`);
    const all = await allPages<OpenMention>('/v1/mentions?state=rejected');
    expect(own).toEqual(all.filter(mention => mention.documentId === documentId));
  });

  it('of a state that is none are refused', async () => {
    expectProblem(await app.inject('/v1/mentions?state=lost'), 'invalid_request');
  });
});

describe('/v1/changes', () => {
  it('tells what became of resources, and from where it was left', async () => {
    const first = await read(app, '/v1/changes?kind=person&limit=2');
    expect(first.data.map(({ change, kind }: { change: string; kind: string }) => [change, kind])).toEqual([
      ['created', 'person'],
      ['created', 'person'],
    ]);
    const next = await read(app, `/v1/changes?kind=person&limit=2&since=${first.since}`);
    expect(next.data).not.toEqual(first.data);
    expect(await read(app, `/v1/changes?kind=person&limit=2&cursor=${first.page.nextCursor}`)).toEqual(next);
  });

  it('has a place to go on from even when there is nothing new', async () => {
    let { since, page } = await read(app, '/v1/changes?limit=200');
    while (page.hasMore) ({ since, page } = await read(app, `/v1/changes?limit=200&since=${since}`));
    expect(await read(app, `/v1/changes?since=${since}`)).toEqual({ data: [], page, since });
  });

  it('refuses a place of another list', async () => {
    const { page } = await read(app, '/v1/people?limit=1');
    expectProblem(await app.inject(`/v1/changes?since=${page.nextCursor}`), 'invalid_request');
  });
});
