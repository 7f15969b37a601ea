import type { FastifyInstance } from 'fastify';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { TimelineEvent } from '../../src/model/timeline-event.ts';
import { appOn, expectProblem, idsAt, onAllPages, read } from './answers.ts';
import { inventedStore } from './invented-record.ts';
import { sampleStore } from './sample-reports.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await appOn(await sampleStore());
}, 60_000);

const relationsAt = async (query: string): Promise<Relation[]> => (await read(app, `/v1/relations?${query}`)).data;
const eventsAt = async (query: string): Promise<TimelineEvent[]> => (await read(app, `/v1/timeline?${query}`)).data;

const idsOnAllPages = async (url: string): Promise<string[]> =>
  (await onAllPages<Relation>(app, url)).map(({ id }) => id);

describe('/v1/relations', () => {
  it('tells whom the president of China met in May 2023, where, and who says so', async () => {
    const met = await relationsAt('entity=person:xi-jinping&type=met&from=2023-05-01&to=2023-05-31');
    const others = met.map(({ source, target }) => (source.id === 'xi-jinping' ? target.name : source.name));
    expect([...new Set(others)].sort()).toEqual([
      'Emomali Rahmon',
      'Kassym-Jomart Tokayev',
      'Sadyr Japarov',
      'Serdar Berdimuhamedov',
      'Shavkat Mirziyoyev',
    ]);
    const [{ evidence, via }] = met;
    const said: Evidence = await read(app, `/v1/evidence/${evidence[0]}`);
    expect(said.subject).toEqual(via);
    const places = await relationsAt(`entity=meeting:${via?.id}&type=located_in`);
    expect(places.map(({ target }) => target.name).sort()).toEqual(['China', 'Xi’an']);
  });

  it('tells from the other end who holds an office', async () => {
    const [{ source, label }] = await relationsAt('entity=country:KG&type=holds_office');
    expect([source.name, label]).toEqual(['Sadyr Japarov', 'President']);
  });

  it('gives page after page all of them, each once', async () => {
    const url = '/v1/relations?entity=country:CN';
    const all = await idsAt(app, `${url}&limit=200`);
    expect(all.length).toBeGreaterThan(50);
    expect(await idsOnAllPages(`${url}&limit=7`)).toEqual(all);
    expect(await idsOnAllPages(`${url}&limit=7&order=asc`)).toEqual(all.toReversed());
  });

  it('refuses a cursor of another list', async () => {
    const { page } = await read(app, '/v1/timeline?entity=country:CN&limit=1');
    expectProblem(await app.inject(`/v1/relations?entity=country:CN&cursor=${page.nextCursor}`), 'invalid_request');
  });
});

describe('/v1/timeline', () => {
  it('tells the life of a railway in the order of days', async () => {
    const [{ id }] = (await read(app, '/v1/projects?sector=railway&country=KG')).data;
    const events = await eventsAt(`entity=project:${id}`);
    const days = events.map(({ date }) => date.start ?? '');
    expect([days.length > 2, days]).toEqual([true, days.toSorted()]);
    expect(events.every(({ subject, type }) => subject.id === id && type === 'project_step')).toBe(true);
  });

  it('tells meetings, offices and projects of a country, or of one type and some days', async () => {
    const all = await eventsAt('entity=country:KG&limit=200');
    expect([...new Set(all.map(({ type }) => type))].sort()).toEqual(['meeting', 'office', 'project_step']);
    const some = await eventsAt('entity=country:KG&type=meeting&from=2023-05-18&to=2023-05-18');
    const meant = all.filter(({ type, date: { start, end } }) => {
      return type === 'meeting' && (start ?? '') <= '2023-05-18' && (end ?? '') >= '2023-05-18';
    });
    expect(some).toEqual(meant);
    expect(some.length).toBeGreaterThan(1);
  });
});

describe('a subject', async () => {
  const invented = await appOn(inventedStore());

  it.each([
    ['/v1/relations?entity=person:o-brandt&limit=3', '/v1/relations?entity=person%3Aola-brandt&limit=3'],
    ['/v1/timeline?entity=person:o-brandt', '/v1/timeline?entity=person%3Aola-brandt'],
    ['/v1/graph?center=person:o-brandt', '/v1/graph?center=person%3Aola-brandt'],
    ['/v1/merges?subject=person:o-brandt', '/v1/merges?subject=person%3Aola-brandt'],
  ])('that was merged leads on: %s', async (url, location) => {
    const response = await invented.inject(url);
    expect([response.statusCode, response.headers.location]).toEqual([308, location]);
  });

  it.each([
    '/v1/relations?entity=person:nobody',
    '/v1/timeline?entity=person:nobody',
    '/v1/graph?center=person:nobody',
    '/v1/merges?subject=person:nobody',
  ])('that was removed is gone: %s', async url => {
    expectProblem(await invented.inject(url), 'gone');
  });

  it.each([
    ['/v1/relations?entity=person:never', 'not_found'],
    ['/v1/timeline?entity=document:never', 'not_found'],
    ['/v1/graph?center=country:QQ', 'not_found'],
    ['/v1/merges?subject=meeting:never', 'not_found'],
    ['/v1/relations?entity=xi-jinping', 'invalid_request'],
    ['/v1/relations?entity=quote:quo_1', 'invalid_request'],
    ['/v1/timeline', 'invalid_request'],
    ['/v1/graph?center=country:KG&depth=4', 'invalid_request'],
  ] as const)('that nobody knows, or that is none, is an error: %s', async (url, code) => {
    expectProblem(await app.inject(url), code);
  });

  it('of which nothing is told has an empty list', async () => {
    expect(await read(invented, '/v1/relations?entity=person:ola-brandt')).toEqual({
      data: [],
      page: { nextCursor: null, hasMore: false },
    });
  });
});

describe('/v1/graph', () => {
  const graphAt = (query: string) => read(app, `/v1/graph?${query}`);
  const reached = (nodes: readonly { entity: { kind: string; id: string } }[]) =>
    nodes.map(({ entity }) => `${entity.kind}:${entity.id}`);

  it('has the center first and no edge without both its ends', async () => {
    const { center, nodes, edges } = await graphAt('center=person:sadyr-japarov&depth=2&maxNodes=200');
    expect(nodes[0]).toEqual({ entity: center, distance: 0 });
    const ends = edges.flatMap(({ source, target }: Relation) => reached([{ entity: source }, { entity: target }]));
    expect(ends.filter((end: string) => !reached(nodes).includes(end))).toEqual([]);
    expect(new Set(reached(nodes)).size).toBe(nodes.length);
  });

  it('goes no farther than asked, nearest first', async () => {
    const { nodes } = await graphAt('center=person:sadyr-japarov&depth=2&maxNodes=200');
    const distances = nodes.map(({ distance }: { distance: number }) => distance);
    expect([...new Set(distances)]).toEqual([0, 1, 2]);
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b));
  });

  it.each([
    ['format=graphml', 'application/json'],
    ['depth=1', 'application/graphml+xml'],
  ])('is GraphML by %s and Accept: %s', async (query, accept) => {
    const url = '/v1/graph?center=person:sadyr-japarov';
    const { body, headers } = await app.inject({ url: `${url}&${query}`, headers: { accept } });
    expect(headers['content-type']).toBe('application/graphml+xml; charset=utf-8');
    const { window } = new JSDOM(body, { contentType: 'application/xml' });
    const { nodes, edges } = await read(app, url);
    const attributes = (selector: string, attribute: string) =>
      [...window.document.querySelectorAll(selector)].map(element => element.getAttribute(attribute));
    expect(attributes('node', 'id')).toEqual(reached(nodes));
    expect(attributes('edge', 'id')).toEqual(edges.map(({ id }: Relation) => id));
    expect(window.document.querySelector('node data[key="node-name"]')?.textContent).toBe('Sadyr Japarov');
  });

  it('says when it left something out', async () => {
    const small = await graphAt('center=person:sadyr-japarov&maxNodes=3');
    expect([small.nodes.length, small.truncated]).toEqual([3, true]);
    expect((await graphAt('center=place:hiroshima&type=belongs_to')).truncated).toBe(false);
  });
});
