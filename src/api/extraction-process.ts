import { extract } from '../extract/english.ts';
import { Report } from '../model/document.ts';
import { SAMPLE } from './sample.ts';

/** Of its first readings of the sample most go into compiling; so many tell whether others want the processor too. */
const WARM_UP = 5;
const MEASURED = 5;
/** Of the sample, which is as short as can be. */
const PARAGRAPHS = 10;
const GETS_ON = true;

/** Runs apart from the server, which starts it (extract-apart.ts), and ends with it: reads one report after the other. */
process.on('message', (report: Report) => {
  process.send?.(JSON.stringify(extract(report, () => process.send?.(GETS_ON))));
});
// A terminal tells both to stop; the server still has answers to give.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
// Nobody is there any more to send to.
process.on('error', () => process.exit(0));
process.send?.(`${msPerCharacter()}`);

/** What readings of the sample take. */
function msPerCharacter(): number {
  const { text, ...fields } = SAMPLE.ExtractionRequest;
  const report = Report.parse({ ...fields, text: `${text}\n\n`.repeat(PARAGRAPHS) });
  for (let i = 0; i < WARM_UP; i++) extract(report);
  const start = performance.now();
  for (let i = 0; i < MEASURED; i++) extract(report);
  return (performance.now() - start) / MEASURED / report.text.length;
}
