import createClient from 'openapi-fetch';
import type { components, paths } from '../generated/openapi-fetch/schema.d.ts';
import type { Answer, Client } from '../scenario.ts';

type Result<Body> = { data?: Body; error?: components['schemas']['Problem'] };

function answer<Body>({ data, error }: Result<Body>): Answer<Body> {
  if (data !== undefined) return { ok: true, body: data };
  if (error === undefined) throw new Error('Neither data nor an error');
  return { ok: false, problem: error };
}

/** The scenario by openapi-typescript and openapi-fetch. */
export function clientAt(origin: string): Client {
  const api = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: origin });
  return {
    listPeople: async query => answer(await api.GET('/v1/people', { params: { query } })),
    getPerson: async personId => {
      const params = { path: { personId }, query: { include: ['evidence' as const] } };
      return answer(await api.GET('/v1/people/{personId}', { params }));
    },
    listMeetings: async query => answer(await api.GET('/v1/meetings', { params: { query } })),
    search: async q => answer(await api.GET('/v1/search', { params: { query: { q } } })),
    extract: async text => answer(await api.POST('/v1/extractions', { body: { text } })),
  };
}
