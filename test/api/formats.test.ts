import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { appOn, expectProblem, idsAt, read } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());
const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

const LISTS = ['people', 'countries', 'organizations', 'places', 'meetings', 'projects', 'quotes', 'documents'];
const MEETING = '2031-04-01-ola-brandt-tomas-ilk';

describe.each(LISTS)('%s as lines of JSON and as a table', many => {
  it('have what the pages have, in their order', async () => {
    const { data } = await read(app, `/v1/${many}?limit=200`);
    const { body, headers } = await ask(`/v1/${many}?format=ndjson&limit=1`);
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const lines = body.split('\n').filter(Boolean);
    expect(lines.map(line => JSON.parse(line))).toEqual(data);
  });

  it('are read back from the table by another program', async () => {
    const ids = await idsAt(app, `/v1/${many}?sort=name`);
    const { body, headers } = await ask(`/v1/${many}?sort=name`, { accept: 'text/csv' });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows: Record<string, string>[] = parse(body, { columns: true, record_delimiter: '\r\n' });
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('come alone with the terms of schema.org', async () => {
    const [id] = await idsAt(app, `/v1/${many}?limit=1`);
    const { body, headers } = await ask(`/v1/${many}/${id}`, { accept: 'application/ld+json' });
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ '@context': 'https://schema.org', '@id': `/v1/${many}/${id}` });
    expect(Object.values(JSON.parse(body))).not.toContain(null);
  });
});

describe('a table', () => {
  it('has a column for each property, and for each part of one', async () => {
    const { body } = await ask('/v1/projects?format=csv&fields=name,cost,countries&sort=name&order=asc');
    expect(body).toBe(
      [
        'id,name,cost.amount,cost.currency,cost.qualifier,cost.kind,cost.text,countries',
        'coast-railway,Coast railway,3000000000,USD,exact,total,3000000000,XV; XO',
        'north-bridge,North bridge,50000000,USD,exact,total,50000000,',
        '',
      ].join('\r\n'),
    );
  });
});

describe('a map', () => {
  it('shows places where they lie', async () => {
    const { body, headers } = await ask('/v1/places?format=geojson');
    expect(headers['content-type']).toBe('application/geo+json; charset=utf-8');
    const [place] = (await read(app, '/v1/places')).data;
    expect(JSON.parse(body)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'port-esker',
          geometry: { type: 'Point', coordinates: [12.5, -3.25] },
          properties: place,
        },
      ],
    });
  });

  it('shows meetings where their place lies, and those without one nowhere', async () => {
    const { body } = await ask('/v1/meetings', { accept: 'application/geo+json' });
    const { features } = JSON.parse(body);
    expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      null,
      { type: 'Point', coordinates: [12.5, -3.25] },
    ]);
  });
});

describe('a calendar', () => {
  it('is read by another program, whole days from the first to the last', async () => {
    const { body, headers } = await ask('/v1/meetings', { accept: 'text/calendar' });
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [uid, summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['2031-06-coast-forum@readout', 'Meeting 2031-06-coast-forum', '2031-06-10', '2031-06-13'],
      [`${MEETING}@readout`, `Meeting ${MEETING}`, '2031-04-01', '2031-04-02'],
    ]);
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'TENTATIVE',
      'CONFIRMED',
    ]);
    expect(body.split('\r\n').filter(line => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('takes one meeting too', async () => {
    const { body } = await ask(`/v1/meetings/${MEETING}?format=ics`);
    expect(new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent')).toHaveLength(1);
  });
});

describe('the format', () => {
  it.each([
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['application/*', 'application/json'],
    ['text/*', 'text/csv'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['application/json, text/csv;q=0.9', 'application/json'],
    ['image/png, application/x-ndjson;q=0.1', 'application/x-ndjson'],
  ])('asked for as %s is %s', async (accept, type) => {
    const { headers } = await ask('/v1/people', { accept });
    expect([headers['content-type'], headers.vary]).toEqual([
      `${type}; charset=utf-8`,
      expect.stringContaining('Accept'),
    ]);
  });

  it('that is named goes before the one that is accepted', async () => {
    expect((await ask('/v1/people?format=csv', { accept: 'application/json' })).headers['content-type']).toContain(
      'csv',
    );
  });

  it.each([
    ['/v1/people', 'image/png'],
    ['/v1/people', 'application/json;q=0'],
    ['/v1/people/ola-brandt', 'text/csv'],
    ['/v1/stats', 'text/html'],
    ['/v1/documents/doc_first/text', 'application/json'],
  ])('of %s cannot be %s', async (url, accept) => {
    expectProblem(await ask(url, { accept }), 'not_acceptable');
  });

  it.each([
    ['/v1/people?format=xml', '/format'],
    ['/v1/people?format=ics', '/format'],
    ['/v1/people?format=csv&include=evidence', '/include'],
    ['/v1/people?format=csv&count=exact', '/count'],
    ['/v1/people?format=ndjson&facets=country', '/facets'],
    ['/v1/meetings?format=ics&fields=name', '/fields'],
    ['/v1/people/ola-brandt?format=jsonld&include=conflicts', '/include'],
    ['/v1/people?format=csv&cursor=abc', '/cursor'],
  ])('refuses %s', async (url, pointer) => {
    expect(expectProblem(await ask(url), 'invalid_request').errors?.[0].pointer).toBe(pointer);
  });

  it('leaves evidence room in lines of JSON', async () => {
    const { body } = await ask('/v1/projects?format=ndjson&include=evidence&fields=name&sort=name&order=asc');
    const [first] = body.split('\n').map(line => line && JSON.parse(line));
    expect(Object.keys(first)).toEqual(['kind', 'id', 'name', 'evidence']);
  });
});

describe('a list that is written whole', () => {
  it('has a weak tag that holds while the record does', async () => {
    const { etag } = (await ask('/v1/people?format=csv')).headers;
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    const again = await ask('/v1/people?format=csv', { 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await ask('/v1/people?format=ndjson')).headers.etag).not.toBe(etag);
  });

  it('is not written for HEAD', async () => {
    const { statusCode, body, headers } = await app.inject({ method: 'HEAD', url: '/v1/people?format=csv' });
    expect([statusCode, body, headers['content-type']]).toEqual([200, '', 'text/csv; charset=utf-8']);
  });

  it('begins at the cursor', async () => {
    const { page } = await read(app, '/v1/people?limit=1');
    const { body } = await ask(`/v1/people?format=csv&fields=name&cursor=${page.nextCursor}`);
    expect(body).toBe('id,name\r\nola-brandt,Ola Brandt\r\n');
  });

  it('is empty, but whole, when nothing passes', async () => {
    const bodies = ['ndjson', 'csv&fields=name', 'geojson'].map(format =>
      ask(`/v1/places?country=XX&format=${format}`),
    );
    expect((await Promise.all(bodies)).map(({ body }) => body)).toEqual([
      '',
      'id,name\r\n',
      '{"type":"FeatureCollection","features":[]}',
    ]);
  });
});
