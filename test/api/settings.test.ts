import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { matchNames } from '../../src/resolve/match.ts';
import { expectProblem } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const QUIET = { logLevel: 'silent', corsOrigin: '*' } as const;
const appWith = (settings: { metrics?: boolean; rateLimit?: number }) =>
  buildApp(inventedStore(), { ...QUIET, ...settings }, matchNames);

describe('RATE_LIMIT', () => {
  it('lets an address make exactly so many requests a minute, and tells how many are left', async () => {
    const app = await appWith({ rateLimit: 20 });
    const from = (remoteAddress: string, url = '/v1/people') => app.inject({ url, remoteAddress });
    const answers = await Promise.all(Array.from({ length: 50 }, () => from('192.0.2.1')));
    const allowed = answers.filter(({ statusCode }) => statusCode === 200);
    expect(allowed.length).toBe(20);
    expect(allowed.map(({ headers }) => Number(headers['ratelimit-remaining'])).sort((a, b) => b - a)[0]).toBe(19);
    const refused = answers.find(({ statusCode }) => statusCode !== 200);
    if (refused) expectProblem(refused, 'too_many_requests');
    expect(refused?.headers).toMatchObject({ 'ratelimit-limit': '20', 'ratelimit-remaining': '0' });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('192.0.2.2')).statusCode).toBe(200);
    expect((await from('192.0.2.1', '/health/live')).statusCode).toBe(200);
  });

  it('is off if not set', async () => {
    const app = await appWith({});
    const answers = await Promise.all(Array.from({ length: 300 }, () => app.inject('/health/live')));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(Object.keys(answers[0].headers).filter(name => name.startsWith('ratelimit'))).toEqual([]);
  });
});

describe('METRICS', () => {
  it('counts requests by route and status, whatever path was asked for', async () => {
    const app = await appWith({ metrics: true });
    await app.inject('/v1/people/nobody-a');
    await app.inject('/v1/people/nobody-b');
    await app.inject('/no/such/path');
    const { body, headers } = await app.inject('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/v1/people/:personId",status="404"} 2',
    );
    expect(body).toContain('http_request_duration_seconds_count{method="GET",route="none",status="404"} 1');
    expect(body).toContain('process_resident_memory_bytes');
    expect(body).not.toMatch(/nobody|such/);
  });

  it('is not there if not set', async () => {
    expectProblem(await (await appWith({})).inject('/metrics'), 'not_found');
  });
});

describe('a long text to read', () => {
  const payload = { text: 'The ministers of Kenya and Uganda met in Nairobi on Friday. '.repeat(40) };

  it('holds nobody up, and of too many the last are told to come again', { timeout: 120_000 }, async () => {
    const app = await appWith({});
    const post = () => app.inject({ method: 'POST', url: '/v1/extractions', payload });
    await app.inject({ method: 'POST', url: '/v1/extractions', payload: { text: 'Talks ended in Kenya.' } });
    const before = performance.eventLoopUtilization();
    const answers = await Promise.all(Array.from({ length: 12 }, post));
    // Read here, they would keep this thread at work all the time.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter(status => status === 503).length).toBe(4);
    expect(statuses.filter(status => status === 200).length).toBe(8);
    for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
      expectProblem(answer, 'overloaded');
      expect(answer.headers['retry-after']).toBe('1');
    }
  });
});
