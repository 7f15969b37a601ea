import { readConfig } from '../config.ts';
import { exitCodeOf, ReadoutError } from '../errors.ts';
import { resolvePending, resolveStored } from '../resolve-stored.ts';
import { type Damage, findDamage } from '../store/find-damage.ts';
import { closeStore, openKnownStore, type Store } from '../store/open.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `readout verify`: whether the database is sound. */
export const verifyCommand: Command = {
  usage: `usage: readout verify

Checks the database of READOUT_DB (data/readout.db): its pages and references, that every text is the one of its id, that
every quote stands in its text, and that all that is served is what the stored extractions say. Prints what is wrong.`,
  run: async args => {
    parseOptions(args, {});
    const store = openKnownStore(readConfig().database);
    try {
      const found = await damageIn(store);
      for (const { where, problem } of found) console.log(`${where}: ${problem}`);
      console.error(found.length === 0 ? 'sound' : `${found.length} found wrong`);
      return found.length === 0 ? 0 : exitCodeOf('corrupt');
    } finally {
      closeStore(store);
    }
  },
};

/** All that is wrong, first bringing the record up to date with the reports. */
export async function damageIn(store: Store): Promise<Damage[]> {
  try {
    await resolvePending(store, { at: new Date().toISOString() });
    return findDamage(store, resolveStored(store));
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    // Extractions that cannot be resolved are damage too, and the rest can still be looked at.
    return [{ where: 'extractions', problem: `cannot be resolved: ${error}` }, ...findDamage(store)];
  }
}
