import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What one process asks: each path in turn, so often a second whatever the answers do, or, without `perSecond`, one after
 * the other on some connections.
 */
export type Load = {
  readonly url: string;
  readonly paths: readonly string[];
  readonly seconds: number;
  readonly perSecond?: number;
  readonly givesWay?: true;
};

/** Answers a second by kind, and how long those of 200 took. */
export type Heard = {
  readonly offered: number;
  readonly good: number;
  readonly shed: number;
  readonly failed: number;
  readonly withoutRetryAfter: number;
  readonly p50: number;
  readonly p99: number;
};
type Answer = { readonly status: number; readonly retryAfter: boolean; readonly milliseconds: number };

const CONNECTIONS = 8;
const MOST_SOCKETS = 200;
const TICK_MS = 10;

// A process of its own, which ask-apart.ts starts: what it measures must not wait for what it sends.
process.once('message', async (load: Load) => {
  const agent = await connected(load);
  process.once('message', async () => process.send?.(await hear(load, agent)));
  process.send?.('ready');
});

/** Connections are made before: Node takes one new connection in each round of its event loop. */
async function connected({ url, perSecond = CONNECTIONS }: Load): Promise<Agent> {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const connections = Math.min(MOST_SOCKETS, perSecond);
  await Promise.all(Array.from({ length: connections }, () => ask(`${url}/health/live`, agent)));
  return agent;
}

async function hear(load: Load, agent: Agent): Promise<Heard> {
  const start = performance.now();
  const answers = await (load.perSecond === undefined ? asAnswered(load, agent) : atRate(load, load.perSecond, agent));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return summary(answers, Math.max(elapsed, load.seconds));
}

async function asAnswered({ url, paths, seconds }: Load, agent: Agent): Promise<Answer[]> {
  const end = performance.now() + seconds * 1000;
  const answers: Answer[] = [];
  const askOn = async (): Promise<void> => {
    while (performance.now() < end) answers.push(await ask(url + paths[answers.length % paths.length], agent));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOn));
  return answers;
}

async function atRate({ url, paths, seconds }: Load, perSecond: number, agent: Agent): Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  const start = performance.now();
  for (let passed = 0; passed < seconds * 1000; passed = performance.now() - start) {
    while (answers.length < (passed / 1000) * perSecond)
      answers.push(ask(url + paths[answers.length % paths.length], agent));
    await wait(TICK_MS);
  }
  return Promise.all(answers);
}

function ask(url: string, agent: Agent): Promise<Answer> {
  const start = performance.now();
  return new Promise(resolve => {
    const end = (status: number, retryAfter: boolean): void =>
      resolve({ status, retryAfter, milliseconds: performance.now() - start });
    request(url, { agent }, response => {
      response.on('end', () => end(response.statusCode ?? 0, 'retry-after' in response.headers)).resume();
    })
      .on('error', () => end(0, false))
      .end();
  });
}

function summary(answers: readonly Answer[], seconds: number): Heard {
  const good = answers.filter(({ status }) => status === 200);
  const shed = answers.filter(({ status }) => status === 503);
  const times = good.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const quantile = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
  return {
    offered: answers.length / seconds,
    good: good.length / seconds,
    shed: shed.length / seconds,
    failed: answers.length - good.length - shed.length,
    withoutRetryAfter: shed.filter(({ retryAfter }) => !retryAfter).length,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}
