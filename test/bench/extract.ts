import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Report } from '../../src/model/document.ts';
import { readMarkdown } from '../../src/read/markdown.ts';

/**
 * `npm run bench:extract`: processor time of extraction to that of wink-nlp (tokens, sentences, tags, read out) on the same texts of about 600
 * words, in the same run, rounds interleaved, by the built program; and of a process that only extracts the processor time of
 * loading and the resident memory. Both sides are measured in the state in which a night's news is ingested: they are warmed by
 * the same rounds until extraction gets no faster, as the engine goes on compiling for some thousand reports, on threads whose
 * time counts too.
 */
const ENGLISH = new URL('../../dist/extract/english.js', import.meta.url).href;
const { extract }: typeof import('../../src/extract/english.ts') = await import(ENGLISH);

const WORDS = 600;
const ROUNDS = 15;
/** Extraction is warm when the best of so many rounds is within this share of the best of as many before. */
const WARM = { rounds: 20, gain: 0.02, most: 120 };
const MAX_RATIO = 3;
const MAX_RSS_MB = 300;
const MAX_LOADING_MS = 1_000;

/** Run by plain node over the built program: loads it, extracts texts given as JSON again and again, prints time and memory. */
const ONLY_EXTRACT = `
const texts = JSON.parse(await new Response(process.stdin).text());
const start = process.cpuUsage();
const { extract } = await import(process.argv[1]);
const { user, system } = process.cpuUsage(start);
for (let round = 0; round < ${ROUNDS}; round++) for (const report of texts) extract(report);
console.log(JSON.stringify({ loading: Math.round((user + system) / 1e3), rss: Math.round(process.memoryUsage().rss / 1e6) }));`;

type Round = { readonly ours: number; readonly theirs: number };

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
  const rounds = roundsUntilFlat(winkReader());
  const measured = rounds.slice(-ROUNDS);
  const ours = median(measured.map(round => round.ours));
  const ratio = median(measured.map(round => round.ours / round.theirs));
  const { loading, rss } = alone();
  console.log(
    `extraction of ${WORDS} words: ${ours.toFixed(1)} ms, ${ratio.toFixed(2)} × wink-nlp (at most ${MAX_RATIO}), after ${rounds.length - ROUNDS} rounds of ${reports.length} reports to warm`,
  );
  console.log(`loading the lists and models: ${loading} ms of processor time (at most ${MAX_LOADING_MS})`);
  console.log(`resident memory of a process that extracts: ${rss} MB (at most ${MAX_RSS_MB})`);
  process.exitCode = ratio > MAX_RATIO || rss > MAX_RSS_MB || loading > MAX_LOADING_MS ? 1 : 0;
}

function winkReader(): (report: Report) => unknown {
  const require = createRequire(import.meta.url);
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return ({ text }) => {
    const document = nlp.readDoc(text);
    return [document.sentences().out(), document.tokens().out(), document.tokens().out(nlp.its.pos)];
  };
}

/** All rounds; the last of them are those to be measured. */
function roundsUntilFlat(readWink: (report: Report) => unknown): Round[] {
  const rounds: Round[] = [];
  const run = () => rounds.push({ ours: millisecondsEach(extract), theirs: millisecondsEach(readWink) });
  do for (let i = 0; i < WARM.rounds; i++) run();
  while (rounds.length < WARM.most && !isFlat(rounds));
  for (let i = 0; i < ROUNDS; i++) run();
  return rounds;
}

function isFlat(rounds: readonly Round[]): boolean {
  const best = (some: readonly Round[]): number => Math.min(...some.map(({ ours }) => ours));
  const last = best(rounds.slice(-WARM.rounds));
  return rounds.length > WARM.rounds && last > best(rounds.slice(0, -WARM.rounds)) * (1 - WARM.gain);
}

function alone(): { loading: number; rss: number } {
  const command = ['--input-type=module', '--eval', ONLY_EXTRACT, ENGLISH];
  return JSON.parse(execFileSync('node', command, { input: JSON.stringify(reports), encoding: 'utf8' }));
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
