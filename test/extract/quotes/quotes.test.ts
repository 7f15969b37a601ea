import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/extract/document.ts';
import { findQuotes } from '../../../src/extract/quotes/quotes.ts';
import type { Reading } from '../../../src/extract/reading.ts';
import { Report } from '../../../src/model/document.ts';
import type { ExtractedPerson } from '../../../src/model/extraction.ts';

/** Two invented people; each form found in the text is a mention. */
const FORMS: Record<string, string[]> = { 'Anna Berg': ['Anna Berg', 'Berg'], 'Ivo Marek': ['Ivo Marek', 'Marek'] };

function personIn(text: string, name: string): ExtractedPerson {
  const pattern = new RegExp(FORMS[name].join('|'), 'g');
  const mentions = [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    method: 'test',
  }));
  return { name, aliases: [], positions: [], offices: [], countries: [], mentions, references: [] };
}

function readingOf(text: string): Reading {
  const people = Object.keys(FORMS).map(name => personIn(text, name));
  const none = { countries: [], dates: [], money: [], tags: [], organizations: [], places: [] };
  const nothing = { quotes: [], meetings: [], projects: [], rejected: [] };
  return { report: Report.parse({ text }), text, ...splitText(text), ...none, ...nothing, people };
}

const quotesIn = (text: string) => findQuotes(readingOf(text)).quotes ?? [];
const found = (text: string) => quotesIn(text).map(quote => `${quote.speaker}: ${quote.text}`);

describe('speakers', () => {
  it.each([
    ['"We shall build the bridge," Berg said.', ['Anna Berg: We shall build the bridge,']],
    ['“We shall build the bridge,” said Anna Berg.', ['Anna Berg: We shall build the bridge,']],
    ['"We agree," said the mayor of Ostrava, Ivo Marek.', ['Ivo Marek: We agree,']],
    ['Anna Berg told reporters: "We shall build it."', ['Anna Berg: We shall build it.']],
    ['Berg, who came on Monday, said that it was "a very good day".', ['Anna Berg: a very good day']],
    ['According to Ivo Marek, "the road is open again".', ['Ivo Marek: the road is open again']],
    ['"Is it open?" Marek asked.', ['Ivo Marek: Is it open?']],
    ['Berg told Marek: "You were late again today."', ['Anna Berg: You were late again today.']],
    ['Berg praised the plan, saying "it will help all of us".', ['Anna Berg: it will help all of us']],
    ['Berg spoke first. "It is late," she said.', ['Anna Berg: It is late,']],
    ['"It is late," said Siemens\'s Anna Berg.', ['Anna Berg: It is late,']],
    ["``It is late,'' Berg said.", ['Anna Berg: It is late,']],
    ['«It is late», Berg said.', ['Anna Berg: It is late']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('gives both halves of a split quote to one speaker', () => {
    expect(found('"We agree," Berg said, "that the road must be built."')).toEqual([
      'Anna Berg: We agree,',
      'Anna Berg: that the road must be built.',
    ]);
  });

  it('carries a speaker over paragraphs that open with a mark', () => {
    expect(found('Berg said: "The road is long.\n\n"It is also narrow and steep."')).toEqual([
      'Anna Berg: The road is long.',
      'Anna Berg: It is also narrow and steep.',
    ]);
  });

  it('reads the speaker from a paragraph that ends in a colon', () => {
    expect(found('Later Marek said:\n\n"The road is closed for good."')).toEqual([
      'Ivo Marek: The road is closed for good.',
    ]);
  });
});

describe('marks', () => {
  it('ends words without a closing mark with their paragraph', () => {
    expect(found('"The road is closed.\n\nBerg left.')).toEqual(['null: The road is closed.']);
  });
  it('passes over a closing mark that lost its partner', () => {
    expect(found('He wants a new level. “, and “a very active political talk” with all.')).toEqual([
      'null: a very active political talk',
    ]);
  });
  it('takes spaced straight marks', () => {
    expect(found('" They are building a new road " is what the sign tells.')).toEqual([
      'null: They are building a new road',
    ]);
  });
  it('slices equal their text', () => {
    const text = 'Berg said “one two three four” and "five six seven eight" , «nine ten eleven twelve”.';
    for (const quote of quotesIn(text)) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });
});

describe('no speaker where it is not told', () => {
  it.each([
    '"We cannot say anything," said a spokesman for Anna Berg.',
    'Berg came. "We shall not comment on this," the ministry said.',
    'Berg met Marek. Rain fell. "It is what it is, and no more," the sign read.',
    'Marek and Berg met. "It will be a very long road," she said.',
  ])('%s', text => expect(found(text).every(quote => quote.startsWith('null: '))).toBe(true));
});

describe('negatives', () => {
  it.each([
    'Berg said that the road would be built.',
    'The “Belt and Road” initiative grows.',
    'It is an “important” paper.',
    'The president (known as "Lula") came, Berg said.',
    'The board is 6" wide and 5\'10" long.',
    'The film "The Long Road to Ostrava" opened.',
    '""',
    '"',
  ])('finds no quote in: %s', text => expect(found(text)).toEqual([]));
});
