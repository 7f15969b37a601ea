import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResourceKind } from '../../src/model/record.ts';

/** The labelled set of ours. */
const OWN_SET = fileURLToPath(new URL('../fixtures/identity/', import.meta.url));

/** Of which thing of the sheet certain words of a report tell. */
export type Label = { readonly kind: ResourceKind; readonly thing: string; readonly words: string };
export type SheetReport = { readonly publishedOn: string; readonly text: string; readonly labels: readonly Label[] };

/** All labelled reports: `@ date`, the text, and `= kind thing: words`. A thing is one within its file. */
export const identityReports = (folder = OWN_SET): SheetReport[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => reportsIn(readFileSync(join(folder, file), 'utf8'), file));

function reportsIn(sheet: string, file: string): SheetReport[] {
  const blocks = sheet.replace(/^#.*$/gm, '').split(/^@ /m).slice(1);
  return blocks.map(block => {
    const [publishedOn, ...lines] = block.split('\n').filter(line => line.trim() !== '');
    return {
      publishedOn,
      text: lines.filter(line => !line.startsWith('= ')).join('\n'),
      labels: lines.flatMap(line => labelIn(line, file)),
    };
  });
}

// "= person sadykov: Almaz Sadykov"
const LABEL = /^= (?<kind>[a-z]+) (?<thing>\S+): (?<words>.+)$/;

function labelIn(line: string, file: string): Label[] {
  const { kind, thing, words } = LABEL.exec(line)?.groups ?? {};
  return kind === undefined ? [] : [{ kind: kind as ResourceKind, thing: `${file} ${kind} ${thing}`, words }];
}
