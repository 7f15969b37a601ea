import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/extract/document.ts';
import { buildGazetteer, findLongest, foldWord, keysOf, piecesOf } from '../../src/extract/gazetteer.ts';

const find = (entries: [string, string][], text: string) => {
  const pieces = piecesOf(splitText(text).tokens);
  return findLongest(buildGazetteer(entries), pieces).map(({ first, last, value }) => [
    text.slice(pieces[first].start, pieces[last - 1].end),
    value,
  ]);
};

describe('gazetteer', () => {
  it.each([
    ['Xi’an', 'xian'],
    ['U.S.', 'us'],
    ['São', 'sao'],
    ['Łódź', 'lodz'],
    ['Kırşehir', 'kirsehir'],
    ['Straße', 'strasse'],
    ['’', '’'],
  ])('folds %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('takes the longest entry', () => {
    const entries: [string, string][] = [
      ['Guinea', 'GN'],
      ['Guinea-Bissau', 'GW'],
      ['Papua New Guinea', 'PG'],
    ];
    expect(find(entries, 'Papua New Guinea, Guinea-Bissau and Guinea')).toEqual([
      ['Papua New Guinea', 'PG'],
      ['Guinea-Bissau', 'GW'],
      ['Guinea', 'GN'],
    ]);
  });

  it('looks into hyphenated words', () => {
    expect(find([['South Korea', 'KR']], 'a South Korea-led force')).toEqual([['South Korea', 'KR']]);
    expect(find([['China', 'CN']], 'the Laos-China-Myanmar road')).toEqual([['China', 'CN']]);
  });

  it('keeps the first of two equal entries', () => {
    expect(
      find(
        [
          ['Singapore', 'country'],
          ['Singapore', 'capital'],
        ],
        'in Singapore',
      ),
    ).toEqual([['Singapore', 'country']]);
  });

  it('cuts entries as text is cut', () => {
    expect(keysOf("People's Republic of China")).toEqual(['people', '’s', 'republic', 'of', 'china'].map(foldWord));
    expect(keysOf('St. Petersburg')).toEqual(['st', 'petersburg']);
  });

  it.each([
    [[], 'text'],
    [[['', 'x']], 'text'],
    [[['a b', 'x']], 'a c'],
    [[['a', 'x']], ''],
  ] as [[string, string][], string][])('finds nothing where there is nothing: %j in %j', (entries, text) => {
    expect(find(entries, text)).toEqual([]);
  });
});
