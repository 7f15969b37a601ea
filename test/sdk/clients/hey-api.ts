import { createClient } from '../generated/hey-api/client/index.js';
import { createExtraction, getPerson, listMeetings, listPeople, searchRecord } from '../generated/hey-api/sdk.gen.js';
import type { Problem } from '../generated/hey-api/types.gen.js';
import type { Answer, Client } from '../scenario.ts';

type Result<Body> = { data: Body | undefined; error: Problem | undefined };

function answer<Body>({ data, error }: Result<Body>): Answer<Body> {
  if (data !== undefined) return { ok: true, body: data };
  if (error === undefined) throw new Error('Neither data nor an error');
  return { ok: false, problem: error };
}

/** The scenario by @hey-api/openapi-ts. */
export function clientAt(origin: string): Client {
  const client = createClient({ baseUrl: origin });
  return {
    listPeople: async query => answer(await listPeople({ client, query })),
    getPerson: async personId =>
      answer(await getPerson({ client, path: { personId }, query: { include: ['evidence'] } })),
    listMeetings: async query => answer(await listMeetings({ client, query })),
    search: async q => answer(await searchRecord({ client, query: { q } })),
    extract: async text => answer(await createExtraction({ client, body: { text } })),
  };
}
