import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { outcomeOf, readout } from './crash/ingesting.ts';
import { serving } from './load/serving.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'readout-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('serve', () => {
  it('started five times at once on a new database makes it once', async () => {
    const path = join(folder, 'new.db');
    const servers = await Promise.all(Array.from({ length: 5 }, () => serving(path)));
    const answers = await Promise.all(servers.map(({ url }) => fetch(`${url}/health/ready`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const ended = servers.map(server => once(server.process, 'exit'));
    for (const { process: server } of servers) server.kill('SIGINT');
    expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(await outcomeOf(readout(path, ['verify']))).toEqual({ code: 0, said: 'sound\n' });
  });
});
