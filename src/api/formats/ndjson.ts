import { chosen } from './chosen.ts';
import type { ListFormat } from './list-format.ts';

/** JSON objects, one a line. */
export const NDJSON: ListFormat = {
  open: () => '',
  between: '',
  close: '',
  row: (resource, { fields }) => `${JSON.stringify(chosen(resource, fields))}\n`,
};
