import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';
import { readMarkdown } from '../../../src/read/markdown.ts';
import { inventedWord, popular, randomNumbers } from '../resolve/invented-reports.ts';

const TEST = join(import.meta.dirname, '../..');
const REPORTS_A_DAY = 300;
/** Of so many words in a row one is another in each report, so that none is a copy of another. */
const WORDS_ALIKE = 5;
/** How many bearers each name has comes from the number of reports, as in real news: few new ones, many known. */
const BEARERS = 0.05;

/** Our own reports, cut into paragraphs, and the surnames in them. */
export type Originals = { readonly paragraphs: readonly string[]; readonly surnames: ReadonlySet<string> };

export function readOriginals(): Originals {
  const samples = join(TEST, '../data/reports');
  const fixtures = join(TEST, 'fixtures/reports');
  const files = [
    ...readdirSync(samples)
      .filter(name => name.endsWith('.md'))
      .map(name => join(samples, name)),
    ...readdirSync(fixtures).map(name => join(fixtures, name, 'report.md')),
  ].sort();
  const reports = files.map(file => readMarkdown(readFileSync(file, 'utf8')));
  const people = reports.flatMap(report => extract(report).people);
  const surnames = people.flatMap(({ name }) => (name.includes(' ') ? (name.split(' ').at(-1) ?? []) : []));
  return { paragraphs: reports.flatMap(({ text }) => text.split(/\n\n+/)), surnames: new Set(surnames) };
}

/** One report of about so many words, the same for the same number: paragraphs of the originals about people of other names. */
export function variedReport({ paragraphs, surnames }: Originals, number: number, words: number): Report {
  const random = randomNumbers(number * 613 + 5);
  const bearers = new Map([...surnames].map((surname, at) => [surname, bearerOf(surname, at, number, random)]));
  const chosen: string[] = [];
  for (let count = 0; count < words; count += chosen.at(-1)?.split(' ').length ?? 1)
    chosen.push(paragraphs[Math.floor(random() * paragraphs.length)]);
  const text = rewritten(chosen.join('\n\n'), bearers, random);
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(number / REPORTS_A_DAY))).toISOString().slice(0, 10);
  return Report.parse({ text, publishedOn: day });
}

function bearerOf(surname: string, at: number, number: number, random: () => number): string {
  const bearer = popular(number, BEARERS, random);
  return bearer === 0 ? surname : inventedWord(at * 100_003 + bearer);
}

function rewritten(text: string, bearers: ReadonlyMap<string, string>, random: () => number): string {
  let alike = 0;
  return text.replace(/\p{L}+/gu, word => {
    alike++;
    if (alike < WORDS_ALIKE || word.length < 3 || word !== word.toLowerCase()) return bearers.get(word) ?? word;
    alike = 0;
    return inventedWord(Math.floor(random() * 1e9)).toLowerCase();
  });
}
