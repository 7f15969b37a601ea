import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Report } from '../../src/model/document.ts';
import { readMarkdown } from '../../src/read/markdown.ts';

/**
 * `npm run bench:extract`: processor time of extraction to that of wink-nlp (tokens, sentences, tags, read out) on the same texts of about 600
 * words, in the same run, rounds interleaved, by the built program; and the resident memory of a process that only extracts.
 * Both are measured warm: the engine goes on compiling for some thousand reports, on threads whose time counts too.
 */
const ENGLISH = new URL('../../dist/extract/english.js', import.meta.url).href;
const { extract }: typeof import('../../src/extract/english.ts') = await import(ENGLISH);

const WORDS = 600;
const WARMING_ROUNDS = 25;
const ROUNDS = 15;
const MAX_RATIO = 3;
const MAX_RSS_MB = 300;

/** Run by plain node over the built program: reads texts as JSON, extracts them again and again, prints its memory in MB. */
const ONLY_EXTRACT = `
const { extract } = await import(process.argv[1]);
const texts = JSON.parse(await new Response(process.stdin).text());
for (let round = 0; round < ${ROUNDS}; round++) for (const report of texts) extract(report);
console.log(Math.round(process.memoryUsage().rss / 1e6));`;

const reports = longTexts().map(text => Report.parse({ text, publishedOn: '2024-01-31' }));
compare();

function longTexts(): string[] {
  const folder = join(import.meta.dirname, '../fixtures/reports');
  const read = (slug: string) => readMarkdown(readFileSync(join(folder, slug, 'report.md'), 'utf8')).text;
  const bodies = readdirSync(folder).sort().map(read);
  return bodies.map((_, i) => {
    const rotated = [...bodies.slice(i), ...bodies.slice(0, i)].join('\n\n');
    return rotated
      .split(/(?<=\s)/)
      .slice(0, WORDS)
      .join('');
  });
}

function compare(): void {
  const require = createRequire(import.meta.url);
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const readWink = ({ text }: Report) => {
    const document = nlp.readDoc(text);
    return [document.sentences().out(), document.tokens().out(), document.tokens().out(nlp.its.pos)];
  };
  const ratios: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
    const mine = millisecondsEach(extract);
    const theirs = millisecondsEach(readWink);
    if (round < WARMING_ROUNDS) continue;
    ratios.push(mine / theirs);
    ours.push(mine);
  }
  const ratio = median(ratios);
  const rss = Number(
    execFileSync('node', ['--input-type=module', '--eval', ONLY_EXTRACT, ENGLISH], {
      input: JSON.stringify(reports),
      encoding: 'utf8',
    }).trim(),
  );
  console.log(
    `extraction of ${WORDS} words: ${median(ours).toFixed(1)} ms, ${ratio.toFixed(2)} × wink-nlp (at most ${MAX_RATIO})`,
  );
  console.log(`resident memory of a process that extracts: ${rss} MB (at most ${MAX_RSS_MB})`);
  process.exitCode = ratio > MAX_RATIO || rss > MAX_RSS_MB ? 1 : 0;
}

function millisecondsEach(read: (report: Report) => unknown): number {
  const start = process.cpuUsage();
  for (const report of reports) read(report);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / reports.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
