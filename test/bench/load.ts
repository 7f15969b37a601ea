import autocannon from 'autocannon';
import { cpuSeconds, type Server } from './pinned-server.ts';

/** What some thousand requests cost a server and how long they took. */
export type Load = {
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
};
export type Asked = { readonly path: string; readonly etag?: string };
const CONNECTIONS = 10;
let asked = 0;

/** Asks a server for what is in a list, one after the other, and goes on there the next time. */
export async function load(server: Server, list: readonly Asked[], amount: number): Promise<Load> {
  const before = cpuSeconds(server);
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    amount,
    requests: [{ setupRequest: request => ({ ...request, ...requestFor(list[asked++ % list.length]) }) }],
  });
  const spent = cpuSeconds(server) - before;
  const { latency, errors, non2xx, requests } = result;
  const failed = errors + non2xx - result['3xx'];
  return { perCpuSecond: requests.total / spent, p50: latency.p50, p99: latency.p99, failed };
}

const requestFor = ({ path, etag }: Asked) => ({ path, headers: etag === undefined ? {} : { 'if-none-match': etag } });

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
