import { IDENTITY_KINDS, scoreIdentity } from './identity-score.ts';
import { identityReports } from './identity-sheets.ts';

/** `npm run eval:identity [--mistakes]`: pairs of the labelled identity set that are rightly one, of those made one and of those that are. */
const reports = identityReports();
const things = new Set(reports.flatMap(({ labels }) => labels.map(({ thing }) => thing)));
console.log(`${reports.length} reports, ${things.size} things`);
const scores = await scoreIdentity();
console.log(`found by the extractor: ${scores.found.toFixed(3)} of the labels`);
for (const kind of IDENTITY_KINDS) {
  const { precision, recall, pairs, mistakes } = scores[kind];
  console.log(`${kind.padEnd(12)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${pairs} pairs)`);
  if (process.argv.includes('--mistakes')) for (const mistake of mistakes) console.log(`  ${mistake}`);
}
