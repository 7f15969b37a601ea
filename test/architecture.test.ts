import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: room → rooms (folders or files of src/) beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': [],
  'lists.ts': [],
  'config.ts': ['errors.ts'],
  'version.ts': [],
  read: ['model', 'errors.ts', 'lists.ts'],
  extract: ['model', 'errors.ts', 'lists.ts'],
  resolve: ['model', 'errors.ts', 'lists.ts'],
  store: ['model', 'errors.ts', 'lists.ts'],
  api: ['model', 'store', 'extract', 'errors.ts', 'lists.ts', 'config.ts', 'version.ts'],
  record: ['model', 'resolve', 'store', 'errors.ts', 'lists.ts'],
  'explain.ts': ['model'],
  'resolve-stored.ts': ['model', 'record', 'resolve', 'store', 'errors.ts', 'lists.ts', 'version.ts'],
  threads: ['model', 'extract'],
  'ingest.ts': ['model', 'read', 'threads', 'store', 'errors.ts', 'resolve-stored.ts', 'version.ts'],
  commands: [
    'model',
    'read',
    'extract',
    'resolve',
    'store',
    'api',
    'errors.ts',
    'config.ts',
    'ingest.ts',
    'resolve-stored.ts',
    'explain.ts',
  ],
  'node-warning.ts': [],
  'main.ts': ['commands', 'errors.ts', 'node-warning.ts'],
};
const MAX_LINES = 250;
const EMPTY_NAMES =
  /(?:^|\/)(?:utils?|helpers?|common|misc|types|constants|index)\.ts$|(?:Service|Manager|Helper|Factory)\.ts$/;

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const roomOf = (file: string): string => file.split('/')[0];

function importsOf(file: string): string[] {
  const specifiers = [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(match => match[1]);
  return specifiers.map(specifier => relative(SRC, join(SRC, dirname(file), specifier)));
}

describe('the rooms of the house', () => {
  it.each(files)('%s imports only what its room may', file => {
    const allowed = [roomOf(file), ...(MAY_IMPORT[roomOf(file)] ?? [])];
    expect(importsOf(file).filter(target => !allowed.includes(roomOf(target)))).toEqual([]);
  });

  it('names every room', () => {
    expect([...new Set(files.map(roomOf))].filter(room => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each([
    ['SQL libraries', /from '(?:better-sqlite3|drizzle-orm[^']*)'/, ['store']],
    ['HTTP libraries', /from '(?:fastify|@fastify\/[^']+)'/, ['api']],
    ['process.env', /process\.env/, ['config.ts']],
    ['process.argv', /process\.argv/, ['main.ts']],
  ])('keeps %s in one room', (_, pattern, rooms) => {
    expect(files.filter(file => pattern.test(sourceOf(file)) && !rooms.includes(roomOf(file)))).toEqual([]);
  });

  it('keeps clock and chance out of extract and resolve', () => {
    const pure = files.filter(file => ['extract', 'resolve', 'model'].includes(roomOf(file)));
    expect(pure.filter(file => /Date\.now|new Date\(\)|Math\.random|process\.hrtime/.test(sourceOf(file)))).toEqual([]);
  });

  it(`keeps files at ${MAX_LINES} lines or fewer and named for what they hold`, () => {
    const long = files.filter(file => sourceOf(file).trimEnd().split('\n').length > MAX_LINES);
    expect([long, files.filter(file => EMPTY_NAMES.test(file))]).toEqual([[], []]);
  });
});
