import { readFileSync } from 'node:fs';

const DATA = new URL('../data/', import.meta.url);

/** The text of a file under `data/`, read when a list is first loaded. */
export const readData = (path: string): string => readFileSync(new URL(path, DATA), 'utf8');

function entriesOf(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    const entry = (line.includes('#') ? line.replace(/(?:^|\s)#.*/, '') : line).trim();
    if (entry) entries.push(entry);
  }
  return entries;
}

/** A word list: one entry a line, `#` starts a comment. */
export const loadWords = (path: string): string[] => entriesOf(readData(path));

/** A table: tab-separated, first line names the columns, `#` lines are comments; missing cells are empty strings. */
export function loadTable<Column extends string>(path: string): Record<Column, string>[] {
  const [header, ...rows] = readData(path)
    .split('\n')
    .filter(line => !line.startsWith('#') && line.trim());
  const columns = header.split('\t').map(column => column.trim());
  return rows.map(line => rowOf(columns, line.split('\t')) as Record<Column, string>);
}

function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i]] = cells[i]?.trim() ?? '';
  return row;
}
