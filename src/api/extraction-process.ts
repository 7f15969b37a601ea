import { extract } from '../extract/english.ts';
import { Report } from '../model/document.ts';
import { SAMPLE } from './sample.ts';

/** Of its first readings of the sample most go into compiling. */
const WARM_UP = 10;
/** Of the sample, which is as short as can be. */
const PARAGRAPHS = 10;

/** Runs apart from the server, which starts it (extract-apart.ts), and ends with it: reads one report after the other. */
process.on('message', (report: Report) => process.send?.(JSON.stringify(extract(report))));
// A terminal tells both to stop; the server still has answers to give.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
// Nobody is there any more to send to.
process.on('error', () => process.exit(0));
process.send?.(msPerCharacter());

/** What the last of some readings of the sample takes. */
function msPerCharacter(): number {
  const { text, ...fields } = SAMPLE.ExtractionRequest;
  const report = Report.parse({ ...fields, text: `${text}\n\n`.repeat(PARAGRAPHS) });
  for (let i = 1; i < WARM_UP; i++) extract(report);
  const start = performance.now();
  extract(report);
  return (performance.now() - start) / report.text.length;
}
