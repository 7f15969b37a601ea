import { deepEqual, equal, match, ok } from 'node:assert/strict';

type Named = { id: string; name: string };
type Page<Item> = { data: Item[]; page: { nextCursor: string | null; hasMore: boolean } };
type Evidence = { property: string; quote: string; sentence: string };
type Refusal = { status: number; code: string; detail?: string };

/** What a call gave: the body of a 200, or the problem. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; problem: Refusal };

/** The calls of the scenario, as each generated client makes them. */
export type Client = {
  listPeople: (query: { limit?: number; cursor?: string; country?: string[] }) => Promise<Answer<Page<Named>>>;
  getPerson: (id: string) => Promise<Answer<Named & { evidence?: Evidence[] }>>;
  listMeetings: (query: {
    type: 'summit'[];
    from: string;
    to: string;
  }) => Promise<Answer<Page<Named & { status: string }>>>;
  search: (q: string) => Promise<Answer<Page<Named & { kind: string }>>>;
  extract: (text: string) => Promise<Answer<{ people: { name: string }[]; countries: { code: string }[] }>>;
};

const TEXT = 'Norwegian Prime Minister Jonas Gahr Støre met Finnish President Alexander Stubb in Helsinki on Monday.';
const MOST_PAGES = 100;

/** What a user of the API does on the first day. Gives one line for each thing done; throws where an answer is wrong. */
export async function scenario(client: Client): Promise<string[]> {
  return [
    await walk(client),
    await readWithEvidence(client),
    await missSomeone(client),
    await filter(client),
    await search(client),
    await extract(client),
  ];
}

const bodyOf = <Body>(answer: Answer<Body>): Body => {
  ok(answer.ok, JSON.stringify(answer));
  return answer.body;
};

async function walk(client: Client): Promise<string> {
  const whole = bodyOf(await client.listPeople({ limit: 200 })).data.map(({ id }) => id);
  const ids: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const { data, page } = bodyOf(await client.listPeople({ limit: 7, cursor }));
    equal(page.hasMore, page.nextCursor !== null);
    ids.push(...data.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    pages++;
  } while (cursor && pages < MOST_PAGES);
  deepEqual(ids, whole);
  return `${ids.length} people on ${pages} pages`;
}

async function readWithEvidence(client: Client): Promise<string> {
  const { name, evidence = [] } = bodyOf(await client.getPerson('xi-jinping'));
  equal(name, 'Xi Jinping');
  ok(evidence.length > 0);
  for (const { sentence, quote } of evidence) ok(sentence.includes(quote), quote);
  return `${name}, ${evidence.length} claims with their words`;
}

async function missSomeone(client: Client): Promise<string> {
  const answer = await client.getPerson('nobody-of-this-name');
  ok(!answer.ok);
  deepEqual([answer.problem.status, answer.problem.code], [404, 'not_found']);
  match(answer.problem.detail ?? '', /nobody-of-this-name/);
  return `404 ${answer.problem.code}`;
}

async function filter(client: Client): Promise<string> {
  const kyrgyz = bodyOf(await client.listPeople({ country: ['KG'] })).data;
  ok(kyrgyz.length > 0 && kyrgyz.every(({ id }) => id !== 'xi-jinping'));
  const summits = bodyOf(await client.listMeetings({ type: ['summit'], from: '2023-05-01', to: '2023-05-31' })).data;
  ok(summits.length > 0);
  return `${kyrgyz.length} people of KG, ${summits.length} summits of May 2023`;
}

async function search(client: Client): Promise<string> {
  const hits = bodyOf(await client.search('hiroshima')).data;
  ok(hits.some(({ kind, id }) => kind === 'place' && id === 'hiroshima'));
  return `${hits.length} hits for "hiroshima"`;
}

async function extract(client: Client): Promise<string> {
  const { people, countries } = bodyOf(await client.extract(TEXT));
  deepEqual(people.map(({ name }) => name).sort(), ['Alexander Stubb', 'Jonas Gahr Støre']);
  deepEqual(countries.map(({ code }) => code).sort(), ['FI', 'NO']);
  return `${people.length} people and ${countries.length} countries in a text`;
}
