import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/english.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { Gold } from './gold.ts';
import { scoreReport } from './score.ts';
import { emptyScores, figuresOf } from './tally.ts';

/**
 * Measures extraction on our own labelled reports: `npm run eval:own -- [--notes] [--set-floor]`. Ends with 1 when a figure is below
 * the committed floor; `--set-floor` writes today's figures as the new floor, to be committed with the change that raised them.
 */
const REPORTS = join(import.meta.dirname, '../fixtures/reports');
const FLOOR = join(import.meta.dirname, 'floor.json');

const scores = emptyScores();
const slugs = readdirSync(REPORTS).sort();
for (const slug of slugs) {
  const report = readMarkdown(readFileSync(join(REPORTS, slug, 'report.md'), 'utf8'));
  const gold = Gold.parse(JSON.parse(readFileSync(join(REPORTS, slug, 'expected.json'), 'utf8')));
  scoreReport(scores, slug, gold, extract(report));
}

const figures = figuresOf(scores);
if (process.argv.includes('--notes')) for (const note of scores.notes) console.log(note);
if (process.argv.includes('--set-floor')) writeFileSync(FLOOR, `${JSON.stringify(figures, null, 2)}\n`);
const floor: Record<string, number> = JSON.parse(readFileSync(FLOOR, 'utf8'));
const low = Object.entries(floor).filter(([name, least]) => (figures[name] ?? 0) < least);
for (const [name, value] of Object.entries(figures))
  console.log(`${name.padEnd(28)}${value.toFixed(1).padStart(6)}  floor ${floor[name] ?? '-'}`);
console.log(
  `${slugs.length} reports, ${Object.keys(figures).length - low.length} figures at or above the floor, ${low.length} below`,
);
process.exitCode = low.length > 0 ? 1 : 0;
