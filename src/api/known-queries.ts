import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { parsePart } from './invalid-request.ts';

const MOST_QUERIES = 500;
const LONGEST_QUERY = 300;

/** Reads queries as their schema describes them. One that came before need not be checked again: most are one of few. */
export function queryReader<Query extends z.ZodObject>(
  schema: Query,
): (request: Pick<FastifyRequest, 'url' | 'query'>) => z.output<Query> {
  const known = new Map<string, z.output<Query>>();
  return ({ url, query }) => {
    const mark = url.indexOf('?');
    const written = mark < 0 ? '' : url.slice(mark);
    const read = known.get(written) ?? parsePart(schema, query, 'query');
    if (known.size >= MOST_QUERIES) known.clear();
    if (written.length <= LONGEST_QUERY) known.set(written, read);
    return read;
  };
}
