import { chosen } from './chosen.ts';
import type { ListFormat } from './list-format.ts';

/** JSON objects, one a line. */
export const NDJSON: ListFormat = {
  open: () => '',
  between: '',
  close: '',
  asStored: item => `${item}\n`,
  row: (resource, { fields }) => `${JSON.stringify(chosen(resource, fields))}\n`,
};
