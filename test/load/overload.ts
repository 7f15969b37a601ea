import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Serving } from './serving.ts';

export type Overload = {
  readonly capacity: number;
  readonly offered: number;
  readonly goodput: number;
  readonly shed: number;
  readonly failed: number;
  readonly withoutRetryAfter: number;
  readonly healthP99: number;
  readonly grownMb: number;
};
type Answer = { readonly status: number; readonly retryAfter: boolean; readonly milliseconds: number };

/** A page that costs some milliseconds: the largest, with all that can be beside it. */
const PATH = '/v1/documents?limit=200';

/** Measures how many answers a second are possible, then asks ten times as often: what is answered, shed and lost, and how health does. */
export async function overload(server: Serving, seconds: number): Promise<Overload> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2000 });
  const capacity = await capacityOf(server, agent, seconds);
  const before = memoryOf(server);
  const answers: Promise<Answer>[] = [];
  const health: Promise<Answer>[] = [];
  const tick = 10;
  const each = Math.ceil((capacity * 10 * tick) / 1000);
  const start = performance.now();
  for (let at = 0; at < seconds * 1000; at += tick) {
    for (let i = 0; i < each; i++) answers.push(ask(server, agent, PATH));
    if (at % 50 === 0) health.push(ask(server, undefined, '/health/live'));
    await wait(Math.max(0, start + at + tick - performance.now()));
  }
  const elapsed = (performance.now() - start) / 1000;
  const done = await Promise.all(answers);
  agent.destroy();
  const times = (await Promise.all(health)).map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const shed = done.filter(({ status }) => status === 503);
  return {
    capacity,
    offered: answers.length / elapsed,
    goodput: done.filter(({ status }) => status === 200).length / elapsed,
    shed: shed.length / elapsed,
    failed: done.filter(({ status }) => status !== 200 && status !== 503).length,
    withoutRetryAfter: shed.filter(({ retryAfter }) => !retryAfter).length,
    healthP99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    grownMb: memoryOf(server) - before,
  };
}

async function capacityOf(server: Serving, agent: Agent, seconds: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  const asking = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) if ((await ask(server, agent, PATH)).status === 200) done++;
  };
  await Promise.all(Array.from({ length: 8 }, asking));
  return done / seconds;
}

function ask({ url }: Serving, agent: Agent | undefined, path: string): Promise<Answer> {
  const start = performance.now();
  return new Promise(resolve => {
    const end = (status: number, retryAfter: boolean): void =>
      resolve({ status, retryAfter, milliseconds: performance.now() - start });
    request(url + path, { agent }, response => {
      response.on('end', () => end(response.statusCode ?? 0, 'retry-after' in response.headers)).resume();
    })
      .on('error', () => end(0, false))
      .end();
  });
}

const memoryOf = ({ process: { pid } }: Serving): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
