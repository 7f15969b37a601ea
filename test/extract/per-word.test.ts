import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/extract/document.ts';
import { perWord } from '../../src/extract/per-word.ts';

describe('perWord', () => {
  it('reads a spelling once, wherever and in whichever report it stands', () => {
    const asked: string[] = [];
    const lengthOf = perWord(word => asked.push(word.text) && word.text.length);
    const texts = ['Zyx met Zyx.', 'Then Zyx left.'];
    const lengths = texts.flatMap(text =>
      splitText(text)
        .tokens.filter(token => token.text === 'Zyx')
        .map(lengthOf),
    );
    expect(lengths).toEqual([3, 3, 3]);
    expect(asked).toEqual(['Zyx']);
  });

  it('keeps the answers of two readings apart, and "false" and "none" like any other', () => {
    const seen: string[] = [];
    const isUpper = perWord(word => seen.push('upper') > 0 && word.text === word.text.toUpperCase());
    const numberOf = perWord(word => (seen.push('number') ? (word.kind === 'number' ? Number(word.text) : null) : 0));
    const [token] = splitText('qwerty').tokens;
    expect([isUpper(token), numberOf(token), isUpper(token), numberOf(token)]).toEqual([false, null, false, null]);
    expect(seen).toEqual(['upper', 'number']);
  });

  it('tells spellings apart that differ only in capitals', () => {
    const textOf = perWord(word => word.text);
    expect(splitText('May may MAY').tokens.map(textOf)).toEqual(['May', 'may', 'MAY']);
  });
});
