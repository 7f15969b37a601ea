import { readConfig } from '../config.ts';
import { resolveAnew } from '../resolve-stored.ts';
import { countChanges } from '../store/count-changes.ts';
import { closeStore, openKnownStore } from '../store/open.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `readout resolve`: identity made anew from what was extracted. */
export const resolveCommand: Command = {
  usage: `usage: readout resolve

Makes the identity of all people, organizations, places, meetings and projects of READOUT_DB (data/readout.db) anew from
the stored extractions, with the decisions of data/overrides.json. No report is read again; ids stay. Prints what changed.`,
  run: async args => {
    parseOptions(args, {});
    const store = openKnownStore(readConfig().database);
    try {
      const before = countChanges(store);
      await resolveAnew(store, { at: new Date().toISOString() });
      const after = countChanges(store);
      const done = Object.entries(after).map(([change, count]) => `${count - (before[change] ?? 0)} ${change}`);
      console.error(done.join(', ') || 'nothing to resolve');
      return 0;
    } finally {
      closeStore(store);
    }
  },
};
