import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptAnswers } from '../../src/api/kept-answers.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import { newStore, person, save, storeWith } from '../store/invented-world.ts';
import { appOn } from './answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const body = (text: string) => ({ body: text });

describe('an answer that is kept', () => {
  it('is the same again, with its headers, and another for another wish', async () => {
    const app = await appOn(storeWith({ people: [person('aida', 'Aida')] }));
    const ask = (url: string, accept = '*/*') => app.inject({ url, headers: { accept } });
    const urls = ['/v1/people/aida', '/v1/people?limit=1', '/v1/search?q=aida'];
    for (const url of urls) {
      const [first, , again] = [await ask(url), await ask(url), await ask(url)];
      expect(again.body).toBe(first.body);
      const { 'x-request-id': one, date: _, ...headers } = first.headers;
      expect(again.headers).toMatchObject(headers);
      expect(again.headers['x-request-id']).not.toBe(one);
    }
    expect((await ask('/v1/people/aida', 'application/ld+json')).headers['content-type']).toContain('ld+json');
  });

  it('is forgotten when anything is written, here or by another process', async () => {
    const path = join(folder, 'kept.db');
    const [store, other] = [openStore(path, { reading: true }), openStore(path)];
    const app = await appOn(store);
    const nameOf = async () => JSON.parse((await app.inject('/v1/people/aida')).body).name;
    for (const [writer, name] of [
      [store, 'Aida'],
      [other, 'Aida B'],
      [store, 'Aida C'],
    ] as const) {
      save(writer, { people: [person('aida', name)] });
      expect([await nameOf(), await nameOf(), await nameOf()]).toEqual([name, name, name]);
    }
    await app.close();
    for (const open of [store, other]) closeStore(open);
  });

  it('is not kept when the record changed while it was made', () => {
    const store = newStore();
    const kept = keptAnswers(store);
    kept.find('/a');
    const before = kept.state();
    save(store, { people: [person('aida', 'Aida')] });
    kept.find('/b');
    kept.keep('/a', body('old'), before);
    expect(kept.find('/a')).toBeUndefined();
  });

  it('makes room for later ones', () => {
    const kept = keptAnswers(newStore());
    kept.find('');
    const long = 'x'.repeat(100_000);
    for (let i = 0; i < 400; i++) kept.keep(`/${i >> 1}`, body(long), kept.state());
    const found = Array.from({ length: 200 }, (_, i) => kept.find(`/${i}`) !== undefined);
    expect([found[0], found[199]]).toEqual([false, true]);
    expect(found.filter(Boolean).length).toBe(83);
  });

  it.each([
    ['a text of great length', { body: 'x'.repeat(200_000) }],
    ['what is written piece by piece', { body: async function* () {} }],
    ['the way to another id', { status: 308 as const, body: '' }],
  ])('is never %s', (_, answer) => {
    const kept = keptAnswers(newStore());
    kept.find('/a');
    for (let times = 0; times < 2; times++) kept.keep('/a', answer, kept.state());
    expect(kept.find('/a')).toBeUndefined();
  });

  it('is only its tag until it is asked for again', () => {
    const kept = keptAnswers(newStore());
    kept.find('/a');
    const { etag } = kept.keep('/a', body('text'), kept.state());
    expect([kept.find('/a'), kept.find('/a', '"another"'), kept.find('/a', etag)?.etag]).toEqual([
      undefined,
      undefined,
      etag,
    ]);
    kept.keep('/a', body('text'), kept.state());
    expect(kept.find('/a')).toEqual({ body: 'text', etag });
  });

  it('is not told by a tag that was true before', async () => {
    const store = storeWith({ people: [person('aida', 'Aida')] });
    const app = await appOn(store);
    const ask = (etag = '') => app.inject({ url: '/v1/people/aida', headers: { 'if-none-match': etag } });
    const { etag } = (await ask()).headers;
    expect((await ask(etag)).statusCode).toBe(304);
    save(store, { people: [person('aida', 'Aida B')] });
    expect((await ask(etag)).statusCode).toBe(200);
  });
});
