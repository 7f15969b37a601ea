import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

const SRC = join(import.meta.dirname, '../../src');

export type Pattern = { readonly source: string; readonly flags: string; readonly where: string };

/** Every regular expression of src/, once: those written as literals, and those that its modules make when they are loaded. */
export async function patterns(): Promise<Pattern[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const found = [...files.flatMap(literalsIn), ...(await madeBy(files.filter(name => name !== 'main.ts')))];
  return [...new Map(found.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function literalsIn(file: string): Pattern[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  const found: Pattern[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const line = code.slice(0, node.start).split('\n').length;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, where: `src/${file}:${line}` });
    },
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}

/** Watches `new RegExp` while the modules are loaded; those of libraries are left out. */
async function madeBy(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      const caller = new Error('for its stack').stack?.split('\n')[2] ?? '';
      const where = caller.includes('node_modules') ? '' : (caller.split('/src/')[1] ?? '');
      if (where) found.push({ source: made.source, flags: made.flags, where: `src/${where.replace(/:\d+\)?$/, '')}` });
      return made;
    },
  });
  try {
    for (const file of files) await import(join(SRC, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
