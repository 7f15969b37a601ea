import { createHash } from 'node:crypto';

/** What compression adds to a tag: a strong tag names bytes, and compressed bytes are others. */
const CODING = /-(?:br|gzip)(?="$)/;

/** A strong validator of a body as it is before compression. */
export const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('base64url')}"`;

export const encodedTag = (etag: string, coding: string): string => etag.replace(/"$/, `-${coding}"`);

/** The tag of `If-None-Match` that names this body, in whatever coding it was sent; weakly compared, as it must be. */
export function matchingTag(etag: string, ifNoneMatch: string | undefined): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch.trim() === '*') return etag;
  const tags = ifNoneMatch.split(',').map(tag => tag.trim().replace(/^W\//, ''));
  return tags.find(tag => tag.replace(CODING, '') === etag);
}
