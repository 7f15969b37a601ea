import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appOn } from './api/answers.ts';
import { sampleStore } from './api/sample-reports.ts';
import floor from './eval/floor.json' with { type: 'json' };

export const README_PATH = join(import.meta.dirname, '../README.md');

/** A `$ curl 'http://127.0.0.1:3000/…'` block and the answer printed under it. */
const CALL = /```console\n\$ curl 'http:\/\/127\.0\.0\.1:3000(?<path>[^']+)'\n(?<answer>[^`]*)```/g;
const TAKEN_AT = /"ingestedAt":"[^"]+"/g;

export type ReadmeCall = { readonly path: string; readonly answer: string };

export const readmeCalls = (): ReadmeCall[] =>
  [...readFileSync(README_PATH, 'utf8').matchAll(CALL)].map(({ groups }) => ({
    path: groups?.path ?? '',
    answer: groups?.answer.trim() ?? '',
  }));

/** The table of measured quality: from its head line to the empty line after it. */
const TABLE = /\| on our own reports \|[\s\S]*?\n\n/;

/** The committed floor as a table: what `npm run eval:own` holds. */
function qualityTable(): string {
  const figures: Record<string, number> = floor;
  const kinds = ['people', 'countries', 'organizations', 'meetings', 'projects'];
  const found = kinds.map(kind => `| ${kind} | ${figures[`${kind} precision`]} | ${figures[`${kind} recall`]} |`);
  const attributes = Object.entries(figures).filter(([name]) => !/ (?:precision|recall)$/.test(name));
  const right = attributes.map(([name, value]) => `${name} ${value}`).join(', ');
  const head = ['| on our own reports | precision, % | recall, % |', '|---|---|---|'];
  return `${[...head, ...found, `| right where found, % | ${right} | |`].join('\n')}\n\n`;
}

/** README with every answer as the sample data give it today, and the committed figures. Only the time of taking in differs from run to run. */
export async function renewedReadme(): Promise<string> {
  const app = await appOn(await sampleStore());
  let readme = readFileSync(README_PATH, 'utf8');
  for (const { path } of readmeCalls()) {
    const { body } = await app.inject(path);
    readme = readme.replace(CALL, (block, found) =>
      found === path
        ? `\`\`\`console\n$ curl 'http://127.0.0.1:3000${path}'\n${body.replace(TAKEN_AT, '"ingestedAt":"2026-01-01T00:00:00Z"')}\n\`\`\``
        : block,
    );
  }
  return readme.replace(TABLE, qualityTable());
}
