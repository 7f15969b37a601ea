import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** `shed` were told to come again before their bodies were read: so many at once are an overload. */
export type SlowClients = {
  readonly told408: number;
  readonly shed: number;
  readonly gone: number;
  readonly lastAfterMs: number;
};

const DRIBBLE_MS = 500;
/** Whoever writes to a socket that is closed reads no answer any more. */
const BYTES = 8;

/** Sockets that send a request a byte at a time for four seconds and never end it: how many were told 408, and when the last was gone. */
export async function slowClients(url: string, sockets: number): Promise<SlowClients> {
  const start = performance.now();
  const answers = await Promise.all(Array.from({ length: sockets }, (_, i) => dribble(Number(new URL(url).port), i)));
  const told = (status: number): number => answers.filter(answer => answer.startsWith(`HTTP/1.1 ${status}`)).length;
  return {
    told408: told(408),
    shed: told(503),
    gone: answers.length,
    lastAfterMs: performance.now() - start,
  };
}

/** Half of them dribble in their headers, half in their body. */
async function dribble(port: number, number: number): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const headers = 'POST /v1/extractions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999';
  let answer = '';
  socket.on('data', part => {
    answer += part;
  });
  // To be cut off while writing is to be gone, without having been told.
  socket.on('error', () => undefined);
  const closed = new Promise(close => socket.on('close', close));
  socket.write(number % 2 === 0 ? headers : `${headers}\r\n\r\n`);
  for (let sent = 0; sent < BYTES; sent++) {
    await wait(DRIBBLE_MS);
    socket.write('1');
  }
  await closed;
  return answer;
}
