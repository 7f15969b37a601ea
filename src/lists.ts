import { readFileSync } from 'node:fs';

const DATA = new URL('../data/', import.meta.url);

/** The text of a file under `data/`, read when a list is first loaded. */
export const readData = (path: string): string => readFileSync(new URL(path, DATA), 'utf8');

const entriesOf = (text: string): string[] =>
  text.split('\n').flatMap(line => {
    const entry = line.replace(/(^|\s)#.*$/, '').trim();
    return entry ? [entry] : [];
  });

/** A word list: one entry a line, `#` starts a comment. */
export const loadWords = (path: string): string[] => entriesOf(readData(path));

/** A table: tab-separated, first line names the columns, `#` lines are comments; missing cells are empty strings. */
export function loadTable<Column extends string>(path: string): Record<Column, string>[] {
  const [header, ...rows] = readData(path)
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(line => line.split('\t').map(cell => cell.trim()));
  return rows.map(
    cells => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>,
  );
}
