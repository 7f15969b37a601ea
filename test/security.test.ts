import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../src/api/app.ts';
import { openapiDocument } from '../src/api/openapi.ts';
import { readConfig } from '../src/config.ts';
import { matchNames } from '../src/resolve/match.ts';
import { appOn } from './api/answers.ts';
import { inventedStore } from './api/invented-record.ts';

const ROOT = join(import.meta.dirname, '..');
const isAtLeast = (version: string, least: string): boolean =>
  version.localeCompare(least, 'en', { numeric: true }) >= 0;

describe('what we depend on', () => {
  type Component = { readonly name: string; readonly version: string };
  const bill: { components: Component[] } = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    }),
  );

  it.each([
    ['drizzle-orm', '0.45.2'],
    ['fastify', '5.12.1'],
  ])('%s is at least %s: those before are known to be bad', (name, least) => {
    const versions = bill.components.filter(component => component.name === name).map(({ version }) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(version => !isAtLeast(version, least))).toEqual([]);
  });

  it('SQLite is at least 3.51.3', () => {
    const version = new Database(':memory:').prepare('SELECT sqlite_version()').pluck().get();
    expect(isAtLeast(String(version), '3.51.3')).toBe(true);
  });

  it('is pinned by the lock file, each with a digest', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const packages = Object.entries<{ integrity?: string; link?: boolean; inBundle?: boolean }>(lock.packages);
    const loose = packages.filter(([path, { integrity, inBundle }]) => path && !inBundle && !integrity);
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe('a secret', () => {
  const CANARY = 'canary-7f3a9b2e5d';

  it('in headers or query is in no log, answer, document or database', async () => {
    const store = inventedStore();
    let log = '';
    const stream = new Writable({
      write(chunk, _, done) {
        log += chunk;
        done();
      },
    });
    const app = await buildApp(store, { logLevel: 'trace', corsOrigin: '*' }, matchNames, stream);
    const headers = { authorization: `Bearer ${CANARY}`, cookie: `session=${CANARY}`, 'x-api-key': CANARY };
    const answers = [];
    for (const url of [
      '/v1/people',
      '/v1/people/nobody',
      '/nowhere',
      '/v1/people?limit=many',
      `/v1/people?token=${CANARY}`,
    ])
      answers.push(await app.inject({ url, headers }));
    const told = answers.filter(({ body, headers: sent }) => `${body}${JSON.stringify(sent)}`.includes(CANARY));
    const lines = log
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers.filter(answer => !lines.some(line => line.requestId === answer.headers['x-request-id']))).toEqual(
      [],
    );
    expect(log).not.toContain(CANARY);
    expect(told).toEqual([]);
    expect(JSON.stringify(openapiDocument())).not.toContain(CANARY);
    expect(store.db.serialize().includes(CANARY)).toBe(false);
  });
});

describe('by default', () => {
  it('nobody but this machine is listened to', () => expect(readConfig({}).host).toBe('127.0.0.1'));

  it('nothing that is served is run by a browser', async () => {
    const app = await appOn(inventedStore());
    const formats = ['csv', 'ndjson', 'ics', 'geojson', 'jsonld'].map(format => `/v1/meetings?format=${format}`);
    for (const url of ['/v1/people', '/v1/nowhere', '/openapi.json', '/openapi.yaml', '/', ...formats]) {
      const { headers } = await app.inject(url);
      expect([url, headers['x-content-type-options']]).toEqual([url, 'nosniff']);
      expect([url, headers['content-security-policy']]).toEqual([url, expect.stringMatching(/^default-src 'none'/)]);
      expect([url, headers['content-type']]).toEqual([url, expect.stringMatching(/^(?:application|text)\/(?!html)/)]);
    }
  });

  it('no header is sent that holds behind TLS only', async () => {
    const { headers } = await (await appOn(inventedStore())).inject('/v1/people');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('browsers are told to stay with TLS where a proxy speaks it', async () => {
    const app = await appOn(inventedStore());
    const { headers } = await app.inject({ url: '/v1/people', headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['strict-transport-security']).toBe('max-age=15552000');
  });
});
