import { createInterface } from 'node:readline';
import { extract } from './extract/english.ts';
import { Report } from './model/document.ts';
import { matchNames } from './resolve/match.ts';

const [command] = process.argv.slice(2);
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, ...rest } = JSON.parse(line);
  const result = command === 'match' ? matchNames(rest) : extract(Report.parse(rest));
  console.log(JSON.stringify({ id, ...result }));
}
