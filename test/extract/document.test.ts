import { describe, expect, it } from 'vitest';
import { sentenceAt, splitText, tokenAt } from '../../src/extract/document.ts';

const sentencesOf = (text: string) => splitText(text).sentences.map(sentence => sentence.text);
const tokensOf = (text: string) => splitText(text).tokens.map(token => token.text);

describe('sentences', () => {
  it.each([
    ['a full stop', 'Talks ended. Both left.', ['Talks ended.', 'Both left.']],
    ['a stop inside quotes', 'He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['a lost space', 'They met in Turin.This was new.', ['They met in Turin.', 'This was new.']],
    ['a question', 'Who came? Nobody.', ['Who came?', 'Nobody.']],
    ['a line break', 'Ministers meet\nTalks were held.', ['Ministers meet', 'Talks were held.']],
    [
      'U.S. before a new sentence',
      'It joined the U.S. The vote was close.',
      ['It joined the U.S.', 'The vote was close.'],
    ],
    ['No. at the end', 'He said No. The others left.', ['He said No.', 'The others left.']],
  ])('parts at %s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each([
    ['a title', 'Mr. Okafor met Gen. Silva.'],
    ['initials', 'John F. Brown met J. K. Osei.'],
    ['a month', 'They met on Nov. 18 in Turin.'],
    ['an abbreviation', 'The U.S. Senate met St. Kitts officials.'],
    ['a decimal', 'It cost 3.5 million.'],
    ['an ellipsis before small letters', 'He waited ... and left.'],
    ['No. before a number', 'Line No. 4 was opened.'],
    ['a web name', 'The site news.example reported it.'],
  ])('does not part at %s', (_, text) => expect(sentencesOf(text)).toEqual([text]));

  it('joins the lines of a text wrapped at a fixed width', () => {
    const wrapped = `${'The ministers of the two states met in the harbour\n'.repeat(6)}town.`;
    expect(sentencesOf(wrapped)).toHaveLength(1);
  });

  it('marks a paragraph without a closing mark as heading', () => {
    const { sentences } = splitText('Ferry talks\n\nThe ministers met.');
    expect(sentences.map(sentence => sentence.heading)).toEqual([true, false]);
  });

  it('parts an overlong one at its marks and loses nothing', () => {
    const list = `They named ${'Lake Tahoe, Lake Como; '.repeat(200)}and the sea`;
    const pieces = sentencesOf(list);
    expect(pieces.join(' ')).toBe(list);
    expect(pieces.slice(0, -1).every(piece => piece.endsWith(';') && piece.length <= 2000)).toBe(true);
  });

  it('never parts one within a character', () => {
    const pieces = sentencesOf(`a${'😀'.repeat(2999)}`);
    expect(pieces.map(piece => piece.length)).toEqual([999, 1000, 1000, 1000, 1000, 1000]);
    expect(pieces.every(piece => piece.isWellFormed())).toBe(true);
  });

  it('gives none for empty text', () => expect(splitText(' \n ')).toEqual({ sentences: [], tokens: [] }));
});

describe('tokens', () => {
  it.each([
    ['a possessive apart', 'Kenya’s port', ['Kenya', '’s', 'port']],
    ['hyphenated names whole', 'Anne-Marie O’Neill', ['Anne-Marie', 'O’Neill']],
    ['initials with their stop', 'J. K. Osei.', ['J.', 'K.', 'Osei', '.']],
    ['numbers with what is glued to them', 'on the 18th, $20bn', ['on', 'the', '18th', ',', '$', '20bn']],
    ['abbreviations with their stop', 'the U.S. and Mr. Osei', ['the', 'U.S.', 'and', 'Mr.', 'Osei']],
    ['a last abbreviation apart from the closing stop', 'Osei & Co.', ['Osei', '&', 'Co', '.']],
    ['letters of any script', 'Łódź, Æbelø', ['Łódź', ',', 'Æbelø']],
  ])('keeps %s', (_, text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  it.each([
    ['Łódź', 'lodz', true],
    ['Xi’an', 'xian', true],
    ['U.S.', 'us', true],
    ['Émile', 'emile', true],
    ['harbour', 'harbour', false],
    ['iron', 'iron', false],
    ['18th', '18th', false],
  ])('carry their form for look-up and whether they begin with a capital: %s', (text, folded, capital) => {
    expect(splitText(text).tokens).toMatchObject([{ text, folded, capital }]);
  });

  it('have offsets into the text and the index of their sentence', () => {
    const text = 'Talks ended. Both left.';
    const { tokens } = splitText(text);
    expect(tokens.map(token => text.slice(token.start, token.end))).toEqual(tokens.map(token => token.text));
    expect(tokens.map(token => token.sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe('look-up by offset', () => {
  const { sentences, tokens } = splitText('Talks ended. Both left.');

  it.each([
    [0, 0],
    [12, 0],
    [13, 1],
    [99, 1],
  ])('offset %i is in sentence %i', (offset, index) => expect(sentenceAt(sentences, offset)?.index).toBe(index));

  it.each([
    [0, 0],
    [5, 1],
    [22, 5],
    [99, 6],
  ])('the first token that ends after %i is number %i', (offset, index) => expect(tokenAt(tokens, offset)).toBe(index));
});

describe('tokens of plain words', () => {
  const words = (text: string) => splitText(text).tokens.map(token => token.text);

  it.each([
    ['Mr. Roe left. He', ['Mr.', 'Roe', 'left', '.', 'He']],
    ["China's port, China’s road", ['China', "'s", 'port', ',', 'China', '’s', 'road']],
    ['He left."', ['He', 'left', '.', '"']],
    ['So (it was)!', ['So', '(', 'it', 'was', ')', '!']],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a.m. and U.S. stay', ['a.m.', 'and', 'U.S.', 'stay']],
    ["the 'sixties and O'Neill's", ['the', "'", 'sixties', 'and', "O'Neill", "'s"]],
    ['delfi.ee is a site', ['delfi.ee', 'is', 'a', 'site']],
    ['Łódź. Then', ['Łódź', '.', 'Then']],
  ])('keeps whole what only looks like two: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives two spellings with one place in the cache their own words', () => {
    const text = Array.from(
      { length: 9_000 },
      (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + i / 676)}`,
    );
    expect(words(text.join(' '))).toEqual(text);
    expect(words(text.toReversed().join(' '))).toEqual(text.toReversed());
  });
});
