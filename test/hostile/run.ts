import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestAlone } from './alone.ts';
import { KINDS } from './kinds.ts';

/** `npm run test:hostile`: each kind of file in a process of its own. Ends with 1 when one takes more than is promised. */
const MOST_CPU_MS = 1000;
const MOST_MEMORY_MB = 256;
const SHOWN = 8;

const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
const plain = await costOf('plain.html', '<p>The ministers of Kenya and Uganda met in Nairobi on Friday.</p>');
const costs = [];
for (const { file, bytes } of KINDS) costs.push(await costOf(file, bytes()));
rmSync(folder, { recursive: true });

const dearest = costs.toSorted((a, b) => b.cpuMs - a.cpuMs);
const largest = costs.toSorted((a, b) => b.peakMb - a.peakMb);
console.log(`a plain report: ${plain.cpuMs.toFixed(0)} ms of processor time, ${plain.peakMb.toFixed(0)} MB`);
console.log(`${costs.length} kinds, each in a process of its own; processor time beyond that of a plain report:`);
for (const { file, cpuMs } of dearest.slice(0, SHOWN)) console.log(`  ${(cpuMs - plain.cpuMs).toFixed(0)} ms  ${file}`);
console.log('most memory of the whole process:');
for (const { file, peakMb } of largest.slice(0, SHOWN)) console.log(`  ${peakMb.toFixed(0)} MB  ${file}`);
const kept = dearest[0].cpuMs - plain.cpuMs <= MOST_CPU_MS && largest[0].peakMb <= MOST_MEMORY_MB;
process.exitCode = kept ? 0 : 1;

async function costOf(file: string, bytes: string | Uint8Array) {
  writeFileSync(join(folder, file), bytes);
  const database = join(folder, `${file.length}.db`);
  const { cpuMs, peakMb } = await ingestAlone(database, join(folder, file));
  return { file, cpuMs, peakMb };
}
