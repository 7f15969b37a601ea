import { createHash } from 'node:crypto';

/** A strong validator of a body. */
export const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('base64url')}"`;

/** Whether `If-None-Match` names this body: weak comparison, as for 304 it must be. */
export const isNamedBy = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag));
