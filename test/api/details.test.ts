import { describe, expect, it } from 'vitest';
import { appOn, expectProblem, read } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());

describe('details', () => {
  it.each([
    '/v1/people/ola-brandt',
    '/v1/countries/XV',
    '/v1/organizations/veldanian-ministry-of-rail',
    '/v1/places/port-esker',
    '/v1/meetings/2031-04-01-ola-brandt-tomas-ilk',
    '/v1/projects/coast-railway',
    '/v1/quotes/quo_1',
    '/v1/documents/doc_first',
    '/v1/evidence/evi_name',
  ])('%s is what its list shows', async url => {
    const body = await read(app, url);
    const list = url.startsWith('/v1/evidence')
      ? '/v1/evidence?subject=person:ola-brandt'
      : url.replace(/\/[^/]+$/, '');
    expect((await read(app, list)).data).toContainEqual(body);
    expect(body.id).toBe(url.split('/').at(-1));
  });

  it('show a document whole', async () => {
    expect(await read(app, '/v1/documents/doc_second')).toEqual({
      kind: 'document',
      id: 'doc_second',
      name: 'Title doc_second',
      title: 'Title doc_second',
      publisher: 'Ésker Post',
      url: null,
      language: null,
      publishedOn: '2031-04-05',
      retells: null,
      ingestedAt: '2026-01-01T00:00:00Z',
      length: 32,
      copyOf: null,
    });
  });

  it('give the text in which offsets count', async () => {
    const { body, headers } = await app.inject('/v1/documents/doc_first/text');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toBe('President Ola Brandt of Veldania met Tomas Ilk.');
  });

  it('bring evidence and conflicts on request only', async () => {
    const plain = await read(app, '/v1/people/ola-brandt');
    expect(await read(app, '/v1/people/ola-brandt?include=conflicts&include=evidence')).toEqual({
      ...plain,
      conflicts: [],
      evidence: [
        {
          id: 'evi_name',
          subject: { id: 'ola-brandt', kind: 'person', name: 'Ola Brandt' },
          property: 'name',
          value: 'Ola Brandt',
          documentId: 'doc_first',
          start: 10,
          end: 20,
          quote: 'Report',
          sentence: 'Report 1.',
          confidence: 0.9,
          method: 'test',
          shown: true,
        },
      ],
    });
  });

  it.each([
    ['/v1/people/ola', 'There is no person "ola".'],
    ['/v1/countries/ola-brandt', 'There is no country "ola-brandt".'],
    ['/v1/organizations/x', 'There is no organization "x".'],
    ['/v1/places/%F0%9F%9A%82', 'There is no place "🚂".'],
    ['/v1/meetings/..%2F..%2Fetc', 'There is no meeting "../../etc".'],
    ["/v1/projects/x'%20OR%201=1--", 'There is no project "x\' OR 1=1--".'],
    ['/v1/quotes/x', 'There is no quote "x".'],
    ['/v1/documents/x', 'There is no document "x".'],
    ['/v1/documents/x/text', 'There is no document "x".'],
    ['/v1/evidence/x', 'There is no claim "x".'],
    ['/v1/evidence?subject=person:x', 'There is no resource "person:x".'],
  ])('%s is not found', async (url, detail) => {
    expect(expectProblem(await app.inject(url), 'not_found').detail).toBe(detail);
  });

  it('lead from a merged id to the one that took it over, with the query', async () => {
    const response = await app.inject('/v1/people/o-brandt?include=evidence');
    expect([response.statusCode, response.headers.location, response.body]).toEqual([
      308,
      '/v1/people/ola-brandt?include=evidence',
      '',
    ]);
  });

  it('say of a removed id that it is gone', async () => {
    expectProblem(await app.inject('/v1/people/nobody'), 'gone');
  });
});
