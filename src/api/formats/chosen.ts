import type { Served } from './list-format.ts';

/** What tells one resource from another is always shown. */
const ALWAYS = ['kind', 'id'];

/** The members of a resource that were asked for; all, when none were. */
export function chosen(resource: Served, fields: readonly string[]): Served {
  if (fields.length === 0) return resource;
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => ALWAYS.includes(name) || fields.includes(name)),
  );
}
