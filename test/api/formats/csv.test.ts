import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csv } from '../../../src/api/formats/csv.ts';

const Row = z.object({
  id: z.string(),
  name: z.string().nullable(),
  size: z.number(),
  tags: z.array(z.string()),
  more: z.object({ a: z.string(), b: z.boolean() }).nullable(),
});
const writer = csv(Row, []);
const line = (row: Partial<z.infer<typeof Row>>) =>
  writer.row({ id: 'x', name: '', size: 0, tags: [], more: null, ...row }, { fields: [], located: new Map() }) ?? '';

describe('a cell', () => {
  it.each([
    ['=SUM(A1)', "x,'=SUM(A1),0,,,\r\n"],
    ['+1', "x,'+1,0,,,\r\n"],
    ['-1', "x,'-1,0,,,\r\n"],
    ['@cmd', "x,'@cmd,0,,,\r\n"],
    ['\tx', "x,'\tx,0,,,\r\n"],
    ['\r=1', 'x,"\'\r=1",0,,,\r\n'],
    ['a "b", c', 'x,"a ""b"", c",0,,,\r\n'],
    ['a\nb', 'x,"a\nb",0,,,\r\n'],
    ['1 = 1', 'x,1 = 1,0,,,\r\n'],
    ['Xi’an', 'x,Xi’an,0,,,\r\n'],
  ])('%j begins no formula and keeps its row', (name, written) => expect(line({ name })).toBe(written));

  it('may be a number below zero', () => expect(line({ size: -12.5 })).toBe('x,,-12.5,,,\r\n'));

  it('holds a list', () => expect(line({ tags: ['a', 'b'], more: { a: 'c', b: true } })).toBe('x,,0,a; b,c,true\r\n'));
});

const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');

it('is read back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.string(), name: fc.string({ unit: 'grapheme' }) })), rows => {
      const text = writer.open([]) + rows.map(line).join('');
      const back: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
      expect(back.map(({ id, name }) => [id, name].map(cell => unguarded(cell)))).toEqual(
        rows.map(({ id, name }) => [id, name].map(unguarded)),
      );
    }),
    { numRuns: 300, seed: 5 },
  );
});
