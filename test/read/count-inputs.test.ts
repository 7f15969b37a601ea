import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countInputs } from '../../src/read/count-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-count-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'deep/er'), { recursive: true });
for (const name of ['a.md', 'deep/b.md', 'deep/er/c.md', '.hidden.md']) writeFileSync(join(folder, name), 'x');
writeFileSync(join(folder, 'none.jsonl'), '');
writeFileSync(join(folder, 'ended.jsonl'), '{}\n{}\n');
writeFileSync(join(folder, 'open.jsonl'), '{}\n{}\n{}');

it.each([
  ['a folder to its bottom, hidden files left out', [join(folder, 'deep'), join(folder, 'a.md')], 3],
  ['each of JSON lines', [join(folder, 'ended.jsonl'), join(folder, 'open.jsonl'), join(folder, 'none.jsonl')], 5],
  ['all of a folder as one', [folder], 8],
  ['files and what is not there', [join(folder, 'a.md'), join(folder, 'none.md')], 2],
  ['nothing', [], 0],
])('counts %s', async (_, paths, files) => expect(await countInputs(paths)).toBe(files));
