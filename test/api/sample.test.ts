import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { appOn, read } from './answers.ts';
import { sampleStore } from './sample-reports.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await appOn(await sampleStore());
}, 60_000);

type Resource = { kind: string; id: string; evidence: Evidence[] };

const textOf = async (documentId: string) => (await app.inject(`/v1/documents/${documentId}/text`)).body;

describe.each(['people', 'countries', 'organizations', 'places', 'meetings', 'projects'])(
  'the %s of the sample',
  kind => {
    it('have the documented shape, alone and in their list, with all that can be included', async () => {
      const { data } = await read(app, `/v1/${kind}?limit=200&include=evidence,conflicts,relations`);
      expect(data.length).toBeGreaterThan(0);
      for (const resource of data)
        expect(await read(app, `/v1/${kind}/${resource.id}?include=evidence,conflicts,relations`)).toEqual(resource);
    });

    it('rest on words that stand in the reports', async () => {
      const { data }: { data: Resource[] } = await read(app, `/v1/${kind}?limit=200&include=evidence`);
      for (const { id, evidence } of data) {
        expect([id, evidence.length > 0]).toEqual([id, true]);
        for (const { documentId, start, end, quote } of evidence)
          expect((await textOf(documentId)).slice(start, end)).toBe(quote);
      }
    });
  },
);
