import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';

const LONGEST = 200;

/** What the query language of SQLite's full-text search is made of, words that are there, and any characters. */
const known = fc.constantFrom('ola', 'Brandt', 'railway', 'Port', 'Ésker', 'coast', 'of', 'th');
const piece = fc.oneof(
  known,
  fc.constantFrom(
    '"',
    '""',
    "'",
    '*',
    '^',
    '-',
    '+',
    ':',
    '(',
    ')',
    '{',
    '}',
    ',',
    '.',
    '\\',
    '%',
    '_',
    ' ',
    '\t',
    '’',
  ),
  fc.constantFrom('AND', 'OR', 'NOT', 'NEAR', 'NEAR(', 'NEAR/3', 'names:', 'words:', 'kind:', 'rank', 'MATCH'),
  fc.constantFrom('Zhaparov', '中国', '🚂', '\u0301', '\0'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const search = fc
  .tuple(fc.oneof(fc.tuple(known, piece), fc.array(piece, { minLength: 1, maxLength: 12 })), fc.constantFrom('', ' '))
  .map(([pieces, between]) => pieces.join(between).toWellFormed().slice(0, LONGEST).toWellFormed())
  .filter(text => text.trim() !== '');

const PATHS = ['/v1/search?q=', '/v1/people?q=', '/v1/search?include=highlights&facets=kind&q=', '/v1/resolve?name='];

/** Searches for whatever may be typed: each must be answered with 200. Gives how many found anything. */
export async function fuzzSearches(app: FastifyInstance, { searches, seed }: { searches: number; seed: number }) {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), search, async (path, text) => {
      const { statusCode, body } = await app.inject(path + encodeURIComponent(text));
      if (statusCode !== 200) throw new Error(`${statusCode} ${body}`);
      const { data, candidates } = JSON.parse(body);
      if ((data ?? candidates).length > 0) found++;
    }),
    { numRuns: searches, seed },
  );
  return { found };
}
