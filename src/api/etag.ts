import { hash } from 'node:crypto';

/** What compression adds to a tag: a strong tag names bytes, and compressed bytes are others. */
const CODING = /-(?:br|gzip)(?="$)/;

const WEAK = /^W\//;

/** A strong validator of a body as it is before compression. */
export const etagOf = (body: string | Buffer): string => `"${hash('sha1', body, 'base64url')}"`;

/** A weak validator of what is made from one state of the record for one request. */
export const weakTagOf = (revision: number, request: string): string => `W/${etagOf(`${revision} ${request}`)}`;

export const encodedTag = (etag: string, coding: string): string => etag.replace(/"$/, `-${coding}"`);

/** The tag of `If-None-Match` that names this body, in whatever coding it was sent; weakly compared, as it must be. */
export function matchingTag(etag: string, ifNoneMatch: string | undefined): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return etag;
  const strong = etag.replace(WEAK, '');
  const matching = ifNoneMatch
    .split(',')
    .map(tag => tag.trim().replace(WEAK, ''))
    .find(tag => tag.replace(CODING, '') === strong);
  return matching && etag.replace(strong, matching);
}
