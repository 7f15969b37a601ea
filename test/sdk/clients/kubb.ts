import { setConfig } from '../generated/kubb/.kubb/fetch.ts';
import type { Problem } from '../generated/kubb/models/Problem.ts';
import { createExtraction } from '../generated/kubb/operations/createExtraction.ts';
import { getPerson } from '../generated/kubb/operations/getPerson.ts';
import { listMeetings } from '../generated/kubb/operations/listMeetings.ts';
import { listPeople } from '../generated/kubb/operations/listPeople.ts';
import { searchRecord } from '../generated/kubb/operations/searchRecord.ts';
import type { Answer, Client } from '../scenario.ts';

const isProblem = (data: object): data is Problem => 'requestId' in data;

/** Kubb's fetch gives whatever came as `data`, errors too. */
function answer<Body extends object>({ data }: { data: Body | Problem }): Answer<Body> {
  return isProblem(data) ? { ok: false, problem: data } : { ok: true, body: data };
}

/** The scenario by kubb. */
export function clientAt(origin: string): Client {
  setConfig({ baseURL: origin });
  return {
    listPeople: async params => answer(await listPeople({ params })),
    getPerson: async personId => answer(await getPerson({ personId, params: { include: ['evidence'] } })),
    listMeetings: async params => answer(await listMeetings({ params })),
    search: async q => answer(await searchRecord({ params: { q } })),
    extract: async text =>
      answer(await createExtraction({ data: { text } }, { headers: { 'content-type': 'application/json' } })),
  };
}
