import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT, FOLDER, tryTool } from './tool.ts';

const SUMMARY = /\d+ major, \d+ minor, \d+ patch\./;

/**
 * Compares the document with that of the last tag, or with `baseline.yaml` before the first one. A breaking change must
 * be announced by the version. Gives how many changes there are; throws what breaks unannounced.
 */
export function breakingChanges(): string {
  const { name, file } = lastRelease();
  const compared = tryTool('redocly', ['diff', file, DOCUMENT, '--fail-on', 'major']);
  if (compared.status !== 0 && !isAnnounced(file)) throw new Error(`${compared.stdout}\n${compared.stderr}`);
  return `since ${name}: ${SUMMARY.exec(compared.stdout + compared.stderr)?.[0] ?? 'no change.'}`;
}

const isAnnounced = (file: string): boolean =>
  tryTool('redocly', ['diff', file, DOCUMENT, '--fail-on', 'none', '--check-version']).status === 0;

const git = (...args: string[]) =>
  spawnSync('git', args, { cwd: FOLDER, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

function lastRelease(): { name: string; file: string } {
  const tag = git('describe', '--tags', '--abbrev=0').stdout.trim();
  const told = tag && git('show', `${tag}:openapi.yaml`).stdout;
  if (!told) return { name: 'baseline.yaml', file: 'baseline.yaml' };
  const file = join(mkdtempSync(join(tmpdir(), 'readout-released-')), 'openapi.yaml');
  writeFileSync(file, told);
  return { name: tag, file };
}
