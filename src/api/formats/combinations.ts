import { InvalidRequest } from '../invalid-request.ts';
import type { FormatName } from './format.ts';

/** Parameters that not every format has room for. */
const ROOM: Readonly<Record<string, readonly FormatName[]>> = {
  include: ['json', 'ndjson'],
  fields: ['json', 'ndjson', 'csv', 'geojson'],
  facets: ['json'],
  count: ['json'],
};

/**
 * What is asked for must have room in the format: nothing is left out in silence.
 * @throws InvalidRequest naming each parameter that has none.
 */
export function refuseWithoutRoom(asked: object, format: FormatName): void {
  // JSON has room for all.
  if (format === 'json') return;
  const errors = Object.entries(ROOM)
    .filter(([name, formats]) => Reflect.get(asked, name) !== undefined && !formats.includes(format))
    .map(([name, formats]) => ({
      in: 'query' as const,
      pointer: `/${name}`,
      code: 'invalid_combination',
      detail: `${name}: Has no room in ${format}, only in ${formats.join(', ')}.`,
    }));
  if (errors.length > 0) throw new InvalidRequest(errors);
}
