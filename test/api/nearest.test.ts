import { expect, it } from 'vitest';
import { nearest } from '../../src/api/nearest.ts';

const KNOWN = ['limit', 'cursor', 'sort', 'order', 'country', 'participantMode', 'organizationKind', 'q'];

it.each([
  ['limt', 'limit'],
  ['Limit', 'limit'],
  ['countries', 'country'],
  ['organisationKind', 'organizationKind'],
  ['oder', 'order'],
  ['srot', 'sort'],
  ['participantMatch', 'participantMode'],
])('%s means %s', (word, meant) => expect(nearest(word, KNOWN)).toBe(meant));

const negatives = ['', 'x', 'colour', 'publishedOn', 'limit'.repeat(10_000), '🚂🚂🚂🚂🚂'];
it.each(negatives)('%.20s means nothing that is known', word => expect(nearest(word, KNOWN)).toBeUndefined());
