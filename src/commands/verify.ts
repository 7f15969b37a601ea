import { readConfig } from '../config.ts';
import { exitCodeOf } from '../errors.ts';
import { resolvePending, resolveStored } from '../resolve-stored.ts';
import { findDamage } from '../store/find-damage.ts';
import { closeStore, openStore } from '../store/open.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `readout verify`: whether the database is sound. */
export const verifyCommand: Command = {
  usage: `usage: readout verify

Checks the database of READOUT_DB (data/readout.db): its pages and references, that every text is the one of its id, that
every quote stands in its text, and that all that is served is what the stored extractions say. Prints what is wrong.`,
  run: async args => {
    parseOptions(args, {});
    const store = openStore(readConfig().database);
    try {
      await resolvePending(store);
      const found = findDamage(store, resolveStored(store).record);
      for (const { where, problem } of found) console.log(`${where}: ${problem}`);
      console.error(found.length === 0 ? 'sound' : `${found.length} found wrong`);
      return found.length === 0 ? 0 : exitCodeOf('corrupt');
    } finally {
      closeStore(store);
    }
  },
};
