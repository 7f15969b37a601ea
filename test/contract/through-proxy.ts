import { equal } from 'node:assert/strict';
import { type Client, scenario } from '../sdk/scenario.ts';
import type { ExampleRequest } from './example-requests.ts';

export type Passage = { readonly requests: number; readonly violations: readonly string[] };

/** The scenario of the clients and the requests of all examples, by way of a proxy that tells violations. */
export async function throughProxy(origin: string, examples: readonly ExampleRequest[]): Promise<Passage> {
  const violations: string[] = [];
  let requests = 0;
  const ask = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(origin + path, options);
    const told = response.headers.get('sl-violations');
    if (told) violations.push(`${path} ${JSON.stringify(options.headers ?? {})} ${told}`);
    requests++;
    return response;
  };
  await scenario(plainClient(ask));
  for (const { url, accept } of examples) {
    const response = await ask(url, { headers: { accept } });
    equal(response.status, 200, url);
    await response.text();
  }
  return { requests, violations };
}

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const addressOf = (path: string, query: Query): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map(one => [name, String(one)]),
  );
  return `${path}?${new URLSearchParams(pairs)}`;
};

/** The client that one writes without a generator. */
function plainClient(ask: (path: string, options?: RequestInit) => Promise<Response>): Client {
  const get = async (path: string, query: Query = {}) => answerOf(await ask(addressOf(path, query)));
  const headers = { 'content-type': 'application/json' };
  return {
    listPeople: query => get('/v1/people', query),
    getPerson: id => get(`/v1/people/${id}`, { include: 'evidence' }),
    listMeetings: query => get('/v1/meetings', query),
    search: q => get('/v1/search', { q }),
    extract: async text =>
      answerOf(await ask('/v1/extractions', { method: 'POST', headers, body: JSON.stringify({ text }) })),
  };
}

async function answerOf(response: Response) {
  const body = JSON.parse(await response.text());
  return response.ok ? { ok: true as const, body } : { ok: false as const, problem: body };
}
