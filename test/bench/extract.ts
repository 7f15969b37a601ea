import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extract } from '../../src/extract/english.ts';
import { Report } from '../../src/model/document.ts';
import { readMarkdown } from '../../src/read/markdown.ts';

/**
 * `npm run bench:extract`: processor time of extraction to that of wink-nlp (tokens, sentences, tags, read out) on the same texts of about 600
 * words, in the same run, rounds interleaved; and the resident memory of a process that only extracts. `--rss` is that process.
 */
const WORDS = 600;
const ROUNDS = 15;
const MAX_RATIO = 3;
const MAX_RSS_MB = 300;

const texts = longTexts();
if (process.argv.includes('--rss')) {
  for (let round = 0; round < ROUNDS; round++)
    for (const text of texts) extract(Report.parse({ text, publishedOn: '2024-01-31' }));
  console.log(Math.round(process.memoryUsage().rss / 1e6));
} else compare();

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
  const readWink = (text: string) => {
    const document = nlp.readDoc(text);
    return [document.sentences().out(), document.tokens().out(), document.tokens().out(nlp.its.pos)];
  };
  const readOurs = (text: string) => extract(Report.parse({ text, publishedOn: '2024-01-31' }));
  const ratios: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const mine = millisecondsEach(readOurs);
    const theirs = millisecondsEach(readWink);
    // The first rounds warm both up.
    if (round < 3) continue;
    ratios.push(mine / theirs);
    ours.push(mine);
  }
  const ratio = median(ratios);
  const rss = Number(execFileSync('npx', ['tsx', import.meta.filename, '--rss'], { encoding: 'utf8' }).trim());
  console.log(
    `extraction of ${WORDS} words: ${median(ours).toFixed(1)} ms, ${ratio.toFixed(2)} × wink-nlp (at most ${MAX_RATIO})`,
  );
  console.log(`resident memory of a process that extracts: ${rss} MB (at most ${MAX_RSS_MB})`);
  process.exitCode = ratio > MAX_RATIO || rss > MAX_RSS_MB ? 1 : 0;
}

function millisecondsEach(read: (text: string) => unknown): number {
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / texts.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
