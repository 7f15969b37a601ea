import { describe, expect, it } from 'vitest';
import { appOn, read } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());

describe('the service', () => {
  it('says where everything is, and everything is there', async () => {
    const { documentation, openapi, openapiYaml, resources } = await read(app, '/');
    for (const url of [documentation, openapi, openapiYaml, ...resources])
      expect([url, (await app.inject(url)).statusCode]).toEqual([url, 200]);
  });

  it('counts what the record holds', async () => {
    expect(await read(app, '/v1/stats')).toEqual({
      documents: 2,
      people: 2,
      countries: 2,
      organizations: 1,
      places: 1,
      meetings: 2,
      projects: 2,
      quotes: 1,
      evidence: 3,
      pending: 0,
      revision: 3,
    });
  });

  it('is healthy', async () => {
    expect(await read(app, '/health/live')).toEqual({ status: 'live' });
    expect(await read(app, '/health/ready')).toEqual({ status: 'ready' });
  });
});
