import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { slowClients } from '../load/slow-clients.ts';
import { appOn } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());
const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
afterAll(() => app.close());

const JSON_BODY = 'Content-Type: application/json\r\nContent-Length: 99';

/** Sends these bytes and then nothing: the answer when the socket is closed. */
async function waitOut(bytes: string): Promise<string> {
  const socket = connect(Number(address.port), '127.0.0.1').setEncoding('utf8');
  socket.write(bytes);
  let answer = '';
  for await (const part of socket) answer += part;
  return answer;
}

describe('slow clients', () => {
  it.concurrent.each([
    ['in the middle of their headers', 'GET /v1/people HTTP/1.1\r\nHost: a\r\n'],
    ['in the middle of their body', `POST /v1/extractions HTTP/1.1\r\nHost: a\r\n${JSON_BODY}\r\n\r\n{`],
  ])('are dropped: %s', async (_, bytes) => {
    const answer = await waitOut(bytes);
    expect(answer.slice(0, 12)).toBe('HTTP/1.1 408');
    expect(JSON.parse(answer.split('\r\n\r\n')[1]).code).toBe('request_timeout');
  });

  it('are given a few seconds, so that 1,000 of them are gone within eight', () => {
    expect(Math.max(app.server.headersTimeout, app.server.requestTimeout)).toBeLessThanOrEqual(6_000);
  });

  it.concurrent('are dropped if there are a thousand', { timeout: 60_000 }, async () => {
    const { told408, gone } = await slowClients(address.origin, 1000);
    expect([told408, gone]).toEqual([1000, 1000]);
  });
});
