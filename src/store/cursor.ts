import { ReadoutError } from '../errors.ts';

/** Where a page ended. `list` names the order of the list, so that a cursor is not taken for that of another. */
export type Position = { readonly key: string; readonly id: string };

export const cursorOf = (list: string, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([list, key, id])).toString('base64url');

/**
 * The position in a cursor made by `cursorOf` for the same list.
 * @throws ReadoutError `invalid_request` for anything else.
 */
export function positionOf(list: string, cursor: string): Position {
  const parts = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every(part => typeof part === 'string'))
    throw new ReadoutError('invalid_request', 'The cursor is not one that a list gave as nextCursor.', {
      parameter: 'cursor',
    });
  const [of, key, id] = parts;
  if (of !== list)
    throw new ReadoutError('invalid_request', `The cursor is of a list ordered by ${of}, not by ${list}.`, {
      parameter: 'cursor',
    });
  return { key, id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: the caller says so.
    return undefined;
  }
}
