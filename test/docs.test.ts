import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { readmeCalls, renewedReadme } from './readme-calls.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');
const MAP = read('src/README.md');

const TOP_LEVEL = ['package.json', 'package-lock.json', 'tsconfig.json', 'src', 'migrations', 'data', 'test'];
const ALLOWED = new Set([...TOP_LEVEL, 'openapi.yaml', 'Dockerfile', 'README.md', 'LICENSE', 'node_modules', 'dist']);

describe('documents', () => {
  it('README stays within 120 lines', () => expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(120));

  it('README shows the answers that the sample data give (renew with `npm run readme`)', async () => {
    expect(readmeCalls().length).toBeGreaterThanOrEqual(8);
    expect(await renewedReadme()).toBe(README);
  });

  it('every npm script that a document names exists', () => {
    const named = [...`${README}${MAP}`.matchAll(/npm run ([\w:-]+)/g)].map(match => match[1]);
    expect(named.filter(script => !(script in manifest.scripts))).toEqual([]);
  });

  it('every path that a document names exists', () => {
    const paths = [...`${README}${MAP}`.matchAll(/`((?:src|data|test|migrations)\/[\w./-]+)`/g)].map(match => match[1]);
    expect(paths.filter(path => !path.endsWith('.db') && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('the map names every room', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).map(entry =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
    const unnamed = rooms
      .filter(room => room.endsWith('.ts') || room.endsWith('/'))
      .filter(room => !MAP.includes(`\`${room}\``));
    expect(unnamed).toEqual([]);
  });

  it('the top level holds nothing but what was agreed', () => {
    const extra = readdirSync(ROOT).filter(name => !name.startsWith('.') && !ALLOWED.has(name));
    expect(extra).toEqual([]);
  });
});
