import type { Writable } from 'node:stream';

/**
 * Log lines on their way to `out`: those of one turn of the event loop are written at once, since to write each costs more
 * than to make it. What still waits when the process ends is written then.
 */
export function logTo(out: Writable, ending: NodeJS.EventEmitter = process): { write: (line: string) => void } {
  let waiting = '';
  const flush = () => {
    if (waiting) out.write(waiting);
    waiting = '';
  };
  ending.once('exit', flush);
  return {
    write(line) {
      if (!waiting) setImmediate(flush);
      waiting += line;
    },
  };
}
