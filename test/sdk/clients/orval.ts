import { createExtraction, getPerson, listMeetings, listPeople, searchRecord } from '../generated/orval/client.ts';
import type { NotModifiedResponse } from '../generated/orval/models/notModifiedResponse.ts';
import type { Problem } from '../generated/orval/models/problem.ts';
import type { Answer, Client } from '../scenario.ts';
import { setOrigin } from './orval-fetch.ts';

const isProblem = (data: object): data is Problem => 'requestId' in data;

/** Orval gives a union over all declared statuses; that of 304 and 308 has no body. */
function answer<Body extends object>({ data }: { data: Body | Problem | NotModifiedResponse }): Answer<Body> {
  if (!data) throw new Error('No body');
  return isProblem(data) ? { ok: false, problem: data } : { ok: true, body: data };
}

/** The scenario by orval. */
export function clientAt(origin: string): Client {
  setOrigin(origin);
  return {
    listPeople: async query => answer(await listPeople(query)),
    getPerson: async id => answer(await getPerson(id, { include: ['evidence'] })),
    listMeetings: async query => answer(await listMeetings(query)),
    search: async q => answer(await searchRecord({ q })),
    extract: async text => answer(await createExtraction({ text })),
  };
}
