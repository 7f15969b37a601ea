import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestAlone } from './alone.ts';
import { KINDS } from './kinds.ts';
import { ingestWarm } from './warm.ts';

/**
 * `npm run test:hostile`: what each kind of file takes: processor time in a process that is warm, as within a night's folder;
 * memory in a process of its own. Ends with 1 when one takes more than is promised.
 */
const MOST_CPU_MS = 1000;
const MOST_MEMORY_MB = 256;
const SHOWN = 8;

const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
try {
  const times = await ingestWarm(folder, KINDS);
  const dearest = tell('ms of processor time, in one warm process', 'cpuMs', times);
  const sizes = [];
  for (const { file } of KINDS)
    sizes.push({ file, ...(await ingestAlone(join(folder, `${file.length}.db`), join(folder, file))) });
  const largest = tell('MB at most, each in a process of its own', 'peakMb', sizes);
  process.exitCode = dearest <= MOST_CPU_MS && largest <= MOST_MEMORY_MB ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Prints those that take most, and gives the most. */
function tell<Name extends string>(
  unit: string,
  name: Name,
  costs: readonly (Readonly<Record<Name, number>> & { readonly file: string })[],
): number {
  const sorted = costs.toSorted((a, b) => b[name] - a[name]);
  console.log(`${costs.length} kinds, ${unit}:`);
  for (const one of sorted.slice(0, SHOWN)) console.log(`  ${one[name].toFixed(0).padStart(5)}  ${one.file}`);
  return sorted[0][name];
}
