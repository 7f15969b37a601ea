import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countFiles } from '../../src/read/count-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-count-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'deep/er'), { recursive: true });
for (const name of ['a.md', 'deep/b.md', 'deep/er/c.md', '.hidden.md']) writeFileSync(join(folder, name), 'x');

it.each([
  ['a folder to its bottom, hidden files left out', [folder], 3],
  ['files and what is not there', [join(folder, 'a.md'), join(folder, 'none.md')], 2],
  ['nothing', [], 0],
])('counts %s', async (_, paths, files) => expect(await countFiles(paths)).toBe(files));
