import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { ingestReports } from '../../src/ingest.ts';
import { readPaths } from '../../src/read/paths.ts';
import { newStore } from '../store/invented-world.ts';
import { appOn } from './answers.ts';

const SAMPLE = new URL('../../data/reports', import.meta.url).pathname;

async function walk(app: FastifyInstance, list: string, pause: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let url: string | undefined = `${list}&limit=3`;
  while (url) {
    const { headers, body }: { headers: Record<string, unknown>; body: string } = await app.inject(url);
    for (const { id } of JSON.parse(body).data) seen.push(id);
    url = /^<(.+)>; rel="next"$/.exec(String(headers.link))?.[1];
    await pause();
  }
  return seen;
}

it('a walk through a list misses nothing and repeats nothing while reports are taken in', async () => {
  const store = newStore();
  const app = await appOn(store);
  const entries = [];
  for await (const entry of readPaths([SAMPLE])) entries.push(entry);
  const half = Math.floor(entries.length / 2);
  const now = '2026-01-01T00:00:00Z';
  await ingestReports(store, entries.slice(0, half), { now });
  const lists = ['/v1/people?sort=name&order=asc', '/v1/places?sort=name', '/v1/documents?order=asc', '/v1/meetings?'];
  const before = await Promise.all(lists.map(list => walk(app, list, async () => undefined)));
  const rest = entries.slice(half);
  const takeOne = () => ingestReports(store, rest.splice(0, 1), { now });
  const during = await Promise.all(lists.map(list => walk(app, list, takeOne)));
  expect(rest).toEqual([]);
  for (const [i, seen] of during.entries()) {
    expect(new Set(seen).size).toBe(seen.length);
    const after = await walk(app, lists[i], async () => undefined);
    // What was there before and is still there after must have been seen; an ingest may merge or rename what it learns more of.
    expect(before[i].filter(id => after.includes(id) && !seen.includes(id))).toEqual([]);
  }
}, 60_000);
