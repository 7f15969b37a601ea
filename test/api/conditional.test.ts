import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryRef, person, save, storeWith } from '../store/invented-world.ts';
import { appOn } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());
const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('conditional requests', () => {
  it('are answered 304 without a body while nothing has changed', async () => {
    const { etag } = (await ask('/v1/people')).headers;
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [String(etag), `W/${etag}`, `"other", ${etag}`, '*']) {
      const { statusCode, body, headers } = await ask('/v1/people', { 'if-none-match': known });
      expect([statusCode, body, headers.etag]).toEqual([304, '', etag]);
    }
  });

  it('are answered whole when the tag is another', async () => {
    expect((await ask('/v1/people', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('know different bodies by different tags, and errors by none', async () => {
    const urls = ['/v1/people', '/v1/people?limit=1', '/v1/people/x'];
    const answers = await Promise.all(urls.map(url => ask(url)));
    const [all, one, missing] = answers.map(({ headers }) => headers.etag);
    expect(all).not.toBe(one);
    expect(missing).toBeUndefined();
  });
});

describe('a tag', () => {
  const KG = person('aida', 'Aida', { countries: [countryRef('KG')] });
  const other = person('bek', 'Bek', { reports: 1 });

  it('changes exactly when its resource does', async () => {
    const store = storeWith({ people: [KG, other] });
    const server = await appOn(store);
    const tags = async () =>
      Promise.all(
        ['/v1/people/aida', '/v1/people/bek', '/v1/people?country=KG', '/v1/people', '/v1/people?format=csv'].map(
          async url => (await server.inject(url)).headers.etag,
        ),
      );
    const before = await tags();
    expect(new Set(before).size).toBe(before.length);
    expect(await tags()).toEqual(before);
    save(store, { people: [KG, { ...other, reports: 2 }] });
    const after = await tags();
    expect(after.map((tag, i) => tag === before[i])).toEqual([true, false, true, false, false]);
    save(store, { people: [KG, other] });
    expect((await tags()).slice(0, 4)).toEqual(before.slice(0, 4));
  });
});

describe('Last-Modified', () => {
  it('is when the resource last changed, by the clock of the ingest', async () => {
    const document = await ask('/v1/documents/doc_first');
    expect(document.headers['last-modified']).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
    const linked = await ask('/v1/documents/doc_first?format=jsonld');
    expect(linked.headers['last-modified']).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  });

  it('is not told where it is not known, or not of all that is shown', async () => {
    expect((await ask('/v1/people/ola-brandt?include=evidence')).headers['last-modified']).toBeUndefined();
    expect((await ask('/v1/people')).headers['last-modified']).toBeUndefined();
  });
});

describe('compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s has its own tag, which holds for conditional requests', async (coding, decompress) => {
    const list = await ask('/v1/projects?include=conflicts');
    const packed = await ask('/v1/projects?include=conflicts', { 'accept-encoding': coding });
    expect(packed.headers['content-encoding']).toBe(coding);
    expect(packed.headers.vary).toContain('accept-encoding');
    expect(decompress(packed.rawPayload).toString()).toBe(list.body);
    expect(packed.headers.etag).toBe(`${String(list.headers.etag).slice(0, -1)}-${coding}"`);
    const again = await ask('/v1/projects?include=conflicts', { 'if-none-match': String(packed.headers.etag) });
    expect([again.statusCode, again.headers.etag]).toEqual([304, packed.headers.etag]);
  });
});

it.each(['json', 'ndjson', 'csv', 'geojson', 'ics'])('a list as %s is compressed', async format => {
  const { headers } = await ask(`/v1/meetings?format=${format}`, { 'accept-encoding': 'gzip' });
  expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept, accept-encoding']);
});

describe('HEAD', () => {
  it('gives the headers of GET and no body', async () => {
    const get = await ask('/v1/people/ola-brandt');
    const head = await app.inject({ method: 'HEAD', url: '/v1/people/ola-brandt' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect([head.headers.etag, head.headers['content-length']]).toEqual([
      get.headers.etag,
      String(Buffer.byteLength(get.body)),
    ]);
  });
});

describe('browsers of other origins', () => {
  it('may read', async () => {
    const { headers } = await ask('/v1/people', { origin: 'https://example.org' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-expose-headers']).toBe('ETag, Last-Modified, Link, Location, X-Request-Id');
  });

  it('may post a text', async () => {
    const { statusCode, headers } = await app.inject({
      method: 'OPTIONS',
      url: '/v1/extractions',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([statusCode, headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, POST']);
  });
});

describe('transport security', () => {
  it('is left to the proxy that has it: plain HTTP must go on working', async () => {
    for (const url of ['/v1/people', '/docs']) {
      const { headers } = await ask(url);
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    }
  });
});
