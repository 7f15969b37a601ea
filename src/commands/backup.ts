import { readConfig } from '../config.ts';
import { ReadoutError } from '../errors.ts';
import { backUp } from '../store/back-up.ts';
import { closeStore, openKnownStore } from '../store/open.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `readout backup`: a copy of the database, taken while it is in use. */
export const backupCommand: Command = {
  usage: `usage: readout backup FILE

Writes the database of READOUT_DB (data/readout.db) to FILE as it is at this moment, compact and in one file, while others
go on reading and writing. FILE is whole or not there. To restore, stop the program and put the copy in the place of the
database, without the -wal and -shm files beside it. A copy can also be served from where nothing can be written.`,
  run: async args => {
    const { positionals } = parseOptions(args, {});
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new ReadoutError('usage', 'Give one FILE to write to.');
    const store = openKnownStore(readConfig().database);
    try {
      backUp(store, file);
      console.error(`${file} holds the database as it was.`);
      return 0;
    } finally {
      closeStore(store);
    }
  },
};
