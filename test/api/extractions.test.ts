import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/english.ts';
import { Report } from '../../src/model/document.ts';
import { Extraction } from '../../src/model/extraction.ts';
import { appOn } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());
const text = 'French President Ola Brandt met Japanese Prime Minister Kenta Mori in Paris on Friday.';
const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/extractions', payload });

describe('POST /v1/extractions', () => {
  it('answers with all that the text says, and no validator: it is no resource', async () => {
    const response = await post({ text, publishedOn: '2031-04-06' });
    expect([response.statusCode, response.headers.etag]).toEqual([200, undefined]);
    const body = response.json();
    expect(Extraction.strict().parse(body)).toEqual(body);
    expect(body).toEqual(JSON.parse(JSON.stringify(extract(Report.parse({ text, publishedOn: '2031-04-06' })))));
    expect(body.countries.map(({ code }: { code: string }) => code)).toEqual(['FR', 'JP']);
  });

  it('stores nothing', async () => {
    const before = (await app.inject('/v1/stats')).body;
    await post({ text, title: 'A meeting', publisher: 'Ésker Post' });
    expect((await app.inject('/v1/stats')).body).toBe(before);
  });

  it.each([['\ud800'], ['\u0000'], ['a'.repeat(50_000)], ['((((('.repeat(1000)]])('takes odd text', async odd => {
    expect((await post({ text: odd })).statusCode).toBe(200);
  });
});
