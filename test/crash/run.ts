import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bitFlips } from './bit-flips.ts';
import { killRounds } from './kill-rounds.ts';
import { walDamage } from './wal-damage.ts';

/** The long run: `npm run test:crash -- --rounds 100 --wal 1000 --flips 1000 --seed 1`. Ends with 1 if anything was lost. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    wal: { type: 'string', default: '1000' },
    flips: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'));
try {
  const flips = await bitFlips({ flips: Number(values.flips), folder, seed });
  console.log(`bit flips in stored texts: ${flips.found} of ${values.flips} found`);
  const wal = await walDamage({ cases: Number(values.wal), folder, seed });
  console.log(`damaged logs: ${wal.cases}, of which ${wal.refused} refused (exit 76), ${wal.bad.length} bad`);
  const kills = await killRounds({ rounds: Number(values.rounds), folder, seed });
  console.log(`ingests killed: ${kills.killed} in ${values.rounds} rounds, ${kills.bad.length} bad`);
  const bad = [...flips.missed.map(place => JSON.stringify(place)), ...wal.bad, ...kills.bad];
  for (const line of bad) console.error(line);
  process.exitCode = bad.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
