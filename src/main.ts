#!/usr/bin/env node
import type { Command } from './commands/command.ts';
import { exitCodeOf, ReadoutError } from './errors.ts';
import { nodeWarning } from './node-warning.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<Command> };

/** Loaded on demand: `match` must not wait for the server's modules. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  ingest: {
    summary: 'take reports into the database',
    load: async () => (await import('./commands/ingest.ts')).ingestCommand,
  },
  serve: {
    summary: 'serve the API and Swagger UI',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  extract: {
    summary: 'print what reports say as JSON, without a database',
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  match: {
    summary: 'judge whether two names can be of one person or organization',
    load: async () => (await import('./commands/match.ts')).matchCommand,
  },
  resolve: {
    summary: 'make all identity anew from what was extracted',
    load: async () => (await import('./commands/resolve.ts')).resolveCommand,
  },
  verify: {
    summary: 'check that the database is sound',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  backup: {
    summary: 'write a copy of the database while it is in use',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  openapi: {
    summary: 'print the OpenAPI document as YAML',
    load: async () => (await import('./commands/openapi.ts')).openapiCommand,
  },
};

const EXIT_CODES = `Exit codes: 0 all accepted, 2 some inputs refused, 64 wrong use, 65 no input, 70 internal error,
74 reading or writing failed, 75 database locked, 76 database corrupt or not ours.`;

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return `readout: news reports in; a typed, cited, queryable record out\n\nusage: readout COMMAND [--help]\n\n${lines.join('\n')}\n\n${EXIT_CODES}`;
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(overview());
    return name === undefined ? exitCodeOf('usage') : 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) throw new ReadoutError('usage', `There is no command "${name}": ${Object.keys(COMMANDS).join(', ')}.`);
  const command = await entry.load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${command.usage}\n\n${EXIT_CODES}`);
    return 0;
  }
  if (command.service) process.stdout.off('error', leaveUnread).on('error', () => undefined);
  return command.run(args);
}

/** A reader that has seen enough (`readout extract … | head`) closes the pipe: that is no failure of ours. */
const leaveUnread = (error: NodeJS.ErrnoException): never =>
  process.exit(error.code === 'EPIPE' ? 0 : exitCodeOf('io'));

process.stdout.on('error', leaveUnread);
// What is said there is beside the work.
process.stderr.on('error', () => undefined);

const warning = nodeWarning(process.versions.node);
if (warning) process.stderr.write(`${warning}\n`);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // The process edge: everything known becomes one line and its exit code.
  if (error instanceof ReadoutError) {
    console.error(`readout: ${error.code}: ${error.message}`);
    process.exitCode = exitCodeOf(error.code);
  } else {
    console.error(error);
    process.exitCode = exitCodeOf('internal');
  }
}
