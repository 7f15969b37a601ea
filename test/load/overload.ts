import { readFileSync } from 'node:fs';
import { askApart } from './ask-apart.ts';
import type { Heard } from './asker.ts';
import type { Serving } from './serving.ts';

export type Overload = {
  readonly capacity: number;
  readonly asked: Heard;
  readonly health: Heard;
  readonly grownMb: number;
};

/** Pages that cost some milliseconds, no two of them alike. */
const PATHS = Array.from(
  { length: 5000 },
  (_, i) => `/v1/meetings?limit=100&include=evidence&minConfidence=0.${i + 1000}`,
);
const TIMES = 10;
const PROBES_PER_SECOND = 20;

/** Measures how many answers a second are possible, then asks ten times as often: what is answered and shed, and how health does. */
export async function overload(server: Serving, seconds: number): Promise<Overload> {
  const { url } = server;
  const [{ good: capacity }] = await askApart({ url, paths: PATHS, seconds });
  const before = memoryOf(server);
  const [asked, health] = await askApart(
    { url, paths: PATHS, seconds, perSecond: capacity * TIMES, givesWay: true },
    { url, paths: ['/health/live'], seconds, perSecond: PROBES_PER_SECOND },
  );
  return { capacity, asked, health, grownMb: memoryOf(server) - before };
}

const memoryOf = ({ process: { pid } }: Serving): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
