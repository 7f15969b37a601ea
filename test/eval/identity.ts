import { IDENTITY_KINDS, scoreIdentity } from './identity-score.ts';
import { identityReports } from './identity-sheets.ts';

/**
 * `npm run eval:identity -- [FOLDER] [--mistakes]`: of the pairs of a labelled set that were made one, and of those that
 * are one, how many rightly; ours when no folder is given.
 */
const [folder] = process.argv.slice(2).filter(word => !word.startsWith('--'));
const tells = process.argv.includes('--mistakes');
const reports = identityReports(folder);
const things = new Set(reports.flatMap(({ labels }) => labels.map(({ thing }) => thing)));
console.log(`${reports.length} reports, ${things.size} things`);
const scores = await scoreIdentity(reports);
console.log(`found by the extractor: ${scores.found.toFixed(3)} of the labels`);
if (tells) for (const label of scores.unfound) console.log(`  not found: ${label}`);
for (const kind of IDENTITY_KINDS) {
  const { precision, recall, recallOfAll, pairs, mistakes } = scores[kind];
  const shares = [precision, recall, recallOfAll].map(share => share.toFixed(3));
  console.log(
    `${kind.padEnd(12)} precision ${shares[0]}  recall ${shares[1]}  recall of all labels ${shares[2]}  (${pairs} pairs)`,
  );
  if (tells) for (const mistake of mistakes) console.log(`  ${mistake}`);
}
