import { expect, it } from 'vitest';
import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';

/** Offices of the first person in a report of 2021. */
const officesIn = (text: string) =>
  readUntil(Report.parse({ text, publishedOn: '2021-03-24' }), 'people').people[0].offices;

/** Start and end of the first office, and whether it is past. */
const tenureIn = (text: string): (string | boolean | null | undefined)[] => {
  const [office] = officesIn(text);
  return [office.start?.edtf ?? null, office.end?.edtf ?? null, office.former];
};

it.each([
  ['Ana Kovac, president of Croatia from 1994 to 1999, spoke.', '1994', '1999', true],
  ["Tom Baker, Australia's prime minister (2007-2010), spoke.", '2007', '2010', true],
  ['Karl Huber, chancellor of Austria between 1986 and 1992, spoke.', '1986', '1992', true],
  ['Luc Moreau was the prime minister of France from May 2007 until June 2012.', '2007-05', '2012-06', true],
  ['Eva Lund, the minister from 12 May 2003 to 3 June 2005, spoke.', '2003-05-12', '2005-06-03', true],
  ['Bo Ekman, prime minister of Sweden since March 2014, spoke.', '2014-03', null, false],
  ['Ivo Horvat, foreign minister until May 2010, spoke.', null, '2010-05', true],
])('reads when an office is held: %s', (text, start, end, former) => {
  expect(tenureIn(text)).toEqual([start, end, former]);
});

it.each([
  ['Ana Kovac, president of Croatia, since 2014 a critic of the club, spoke.'],
  ['Ana Kovac, president of Croatia, met reporters in 1999.'],
  ['President Ana Kovac from 2011 on wrote novels.'],
  ['Ana Kovac, a minister from Monday, spoke.'],
])('takes no other date for it: %s', text => {
  expect(tenureIn(text)).toEqual([null, null, false]);
});

it('parts a range as exactly as its ends are written', () => {
  const [{ start, end }] = officesIn('Ana Kovac, president of Croatia from May 1994 to June 1999, spoke.');
  expect([start, end].map(date => [date?.start, date?.end, date?.precision])).toEqual([
    ['1994-05-01', '1994-05-31', 'month'],
    ['1999-06-01', '1999-06-30', 'month'],
  ]);
});
