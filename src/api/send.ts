import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodedTag, etagOf, matchingTag } from './etag.ts';
import type { Answer } from './route.ts';

/** Sends an answer; what can be read again gets a validator, and no body when the asker has it already. */
export function send({ status = 200, body, mediaType, ...answer }: Answer, reply: FastifyReply): FastifyReply {
  const { method, headers: asked } = reply.request;
  if (answer.headers) reply.headers(answer.headers);
  if (status === 200 && method !== 'POST') {
    const etag = answer.etag ?? (typeof body === 'function' ? undefined : etagOf(body));
    const matching = etag === undefined ? undefined : matchingTag(etag, asked['if-none-match']);
    if (etag !== undefined) reply.header('etag', matching ?? etag);
    reply.header('cache-control', 'no-cache');
    if (matching) return reply.code(304).send();
  }
  reply.code(status).type(`${mediaType ?? 'application/json'}; charset=utf-8`);
  if (typeof body !== 'function') return reply.send(body);
  // A body of any length is not made to be thrown away.
  return reply.send(method === 'HEAD' ? '' : Readable.from(body(), { objectMode: false }));
}

/** A hook for after compression. A strong tag names bytes; those of a compressed body are others. */
export function tagCoding(_request: FastifyRequest, reply: FastifyReply, _payload: unknown, done: () => void): void {
  const coding = reply.getHeader('content-encoding');
  const etag = reply.getHeader('etag');
  if (typeof etag === 'string' && typeof coding === 'string') reply.header('etag', encodedTag(etag, coding));
  done();
}
