import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs every evaluation set of a folder through the built program and prints the scorer's table: `npm run eval -- FOLDER [SET…]`. */
const [folder, ...chosen] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run eval -- FOLDER [SET…]   (FOLDER holds score.mjs and the sets)');
  process.exit(64);
}
const SETS = ['dwie', 'articles', 'aiddata', 'names'];
const work = mkdtempSync(join(tmpdir(), 'readout-eval-'));
for (const set of SETS.filter(name => chosen.length === 0 || chosen.includes(name))) {
  const goldFile = join(folder, `${set}.jsonl`);
  const command = set === 'names' ? 'match' : 'extract';
  const predicted = join(work, `${set}.jsonl`);
  const output = execFileSync('node', ['dist/main.js', command, '--jsonl'], {
    input: readFileSync(goldFile),
    maxBuffer: 1 << 30,
  });
  writeFileSync(predicted, output);
  console.log(`\n== ${set}`);
  console.log(execFileSync('node', [join(folder, 'score.mjs'), goldFile, predicted], { encoding: 'utf8' }).trimEnd());
}
rmSync(work, { recursive: true });
