import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meeting, save, storeWith } from '../store/invented-world.ts';
import { appOn } from './answers.ts';

/** Together more megabytes than the buffers of two sockets hold, in a member that no index has. */
const MEETINGS = 3000;
const LONG = 'Words as a report has them. '.repeat(300);

const told = (id: string, day: string) => {
  const one = meeting(id, [day, day]);
  return { ...one, date: one.date && { ...one.date, text: LONG } };
};
const meetings = Array.from({ length: MEETINGS }, (_, i) => told(`m${i}`, '2023-05-18'));
const store = storeWith({ meetings });
const app = await appOn(store);

beforeAll(async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(() => app.close());

const open = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { port } = app.server.address() as AddressInfo;
    get({ host: '127.0.0.1', port, path }, resolve).on('error', reject);
  });

it('a list is read as fast as it is taken, not all at once', async () => {
  const response = await open('/v1/meetings?format=ndjson&order=asc');
  const chunks: Buffer[] = [];
  chunks.push(await new Promise<Buffer>(resolve => response.once('data', resolve)));
  response.pause();
  // Had the list been read by now, the one who comes last would not be in it.
  save(store, { meetings: [...meetings, told('last', '2023-05-19')] });
  for await (const chunk of response) chunks.push(chunk);
  const lines = Buffer.concat(chunks).toString().trimEnd().split('\n');
  expect(lines).toHaveLength(MEETINGS + 1);
  expect(JSON.parse(lines.at(-1) ?? '').id).toBe('last');
}, 60_000);

it('nothing more is read for an asker who goes away', async () => {
  const response = await open('/v1/meetings?format=csv');
  await new Promise(resolve => response.once('data', resolve));
  response.destroy();
  const [next] = (await app.inject('/v1/meetings?limit=1')).json().data;
  expect(next.kind).toBe('meeting');
}, 60_000);
