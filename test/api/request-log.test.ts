import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { logTo } from '../../src/commands/log-output.ts';
import { matchNames } from '../../src/resolve/match.ts';
import { inventedStore } from './invented-record.ts';

async function linesOf(...urls: string[]): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const app = await buildApp(inventedStore(), { logLevel: 'info', corsOrigin: '*' }, matchNames, {
    write: line => lines.push(line),
  });
  for (const url of urls) await app.inject({ url, headers: { authorization: 'Bearer secret' } });
  return lines.map(line => JSON.parse(line));
}

it('a request has one line, without what somebody may have sent in secret', async () => {
  const [line, ...more] = await linesOf('/v1/people/ola-brandt?include=evidence');
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    ...{ level: 30, msg: 'request answered', method: 'GET', path: '/v1/people/ola-brandt' },
    ...{ route: '/v1/people/:personId', ip: '127.0.0.1', status: 200 },
  });
  expect(line.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(line.ms).toBeGreaterThan(0);
  expect(JSON.stringify(line)).not.toMatch(/secret|include/);
});

it('a refused request says why, then its status', async () => {
  const lines = await linesOf('/v1/people/not-there');
  expect(lines.map(({ msg, code, status }) => [msg, code ?? status])).toEqual([
    ['request refused', 'not_found'],
    ['request answered', 404],
  ]);
});

it('lines of one turn are written at once, and those that wait when the process ends', async () => {
  const written: string[] = [];
  const ending = new EventEmitter();
  const out = new Writable({ decodeStrings: false, write: (text, _, done) => done(void written.push(text)) });
  const log = logTo(out, ending);
  for (const line of ['a\n', 'b\n']) log.write(line);
  expect(written).toEqual([]);
  await setImmediate();
  expect(written).toEqual(['a\nb\n']);
  log.write('c\n');
  ending.emit('exit');
  expect(written).toEqual(['a\nb\n', 'c\n']);
});
