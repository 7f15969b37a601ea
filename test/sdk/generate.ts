import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const DOCUMENT = '../../openapi.yaml';

type Generator = { readonly program: string; readonly args: readonly string[] };

/** By the client that it makes. */
const GENERATORS: Readonly<Record<string, Generator>> = {
  'openapi-fetch': { program: 'openapi-typescript', args: [DOCUMENT, '-o', 'generated/openapi-fetch/schema.d.ts'] },
  'hey-api': {
    program: 'openapi-ts',
    args: ['-i', DOCUMENT, '-o', 'generated/hey-api', '-c', '@hey-api/client-fetch'],
  },
  orval: { program: 'orval', args: ['--config', 'orval.config.ts'] },
  kubb: { program: 'kubb', args: ['generate', '--config', 'kubb.config.ts'] },
};

export const CLIENTS = Object.keys(GENERATORS);

/** Makes all clients anew in `generated/`. A generator that fails tells why and ends the run. */
export function generate(): void {
  rmSync(join(FOLDER, 'generated'), { recursive: true, force: true });
  for (const { program, args } of Object.values(GENERATORS))
    execFileSync(join(FOLDER, 'node_modules/.bin', program), args, {
      cwd: FOLDER,
      env: { ...process.env, DO_NOT_TRACK: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
