import Negotiator from 'negotiator';
import type { z } from 'zod';
import { ReadoutError } from '../../errors.ts';

/** Everything an answer can be written in, and how HTTP calls it. */
export const MEDIA_TYPES = {
  json: 'application/json',
  text: 'text/plain',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  jsonld: 'application/ld+json',
  graphml: 'application/graphml+xml',
} as const;
export type FormatName = keyof typeof MEDIA_TYPES;

/** A way to write an answer beside JSON, as the document shows it. */
export type Format = { readonly name: FormatName; readonly schema: z.ZodType; readonly example: unknown };

/**
 * The format that a request asks for: by `format=`, or by `Accept`. The first is given to those who take anything.
 * @throws ReadoutError `not_acceptable` when `Accept` names none of them.
 */
export function formatOf(
  names: readonly FormatName[],
  { named, accept }: { readonly named?: unknown; readonly accept?: string },
): FormatName {
  const asked = names.find(name => name === named);
  if (asked) return asked;
  if (accept === undefined || accept === '*/*') return names[0];
  const types = names.map(name => MEDIA_TYPES[name]);
  const type = new Negotiator({ headers: { accept } }).mediaType(types);
  const found = names.find(name => MEDIA_TYPES[name] === type);
  if (!found) throw new ReadoutError('not_acceptable', `This can be given as ${types.join(', ')} only.`);
  return found;
}
