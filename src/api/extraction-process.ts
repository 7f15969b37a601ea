import { extract } from '../extract/english.ts';
import type { Report } from '../model/document.ts';

/** Runs apart from the server, which starts it (extract-apart.ts), and ends with it: reads one report after the other. */
process.on('message', (report: Report) => process.send?.(JSON.stringify(extract(report))));
// A terminal tells both to stop; the server still has answers to give.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
// Nobody is there any more to send to.
process.on('error', () => process.exit(0));
process.send?.('ready');
