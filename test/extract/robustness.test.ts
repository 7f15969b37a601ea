import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/english.ts';
import { Report } from '../../src/model/document.ts';
import { Extraction } from '../../src/model/extraction.ts';

const PUBLISHED = '2023-05-19';
const read = (text: string): Extraction => extract(Report.parse({ text, publishedOn: PUBLISHED }));

type Slice = { start: number; end: number; text: string };

/** Every stretch of the text that an extraction points to. */
function slicesOf(extraction: Extraction): Slice[] {
  const { people, countries, organizations, places, meetings, projects, quotes, rejected } = extraction;
  const evidence = [...meetings, ...projects, ...people.flatMap(({ offices }) => offices)].flatMap(x => x.evidence);
  return [
    ...[...people, ...countries, ...organizations, ...places].flatMap(({ mentions }) => mentions),
    ...people.flatMap(({ references }) => references),
    ...evidence.map(({ start, end, quote }) => ({ start, end, text: quote })),
    ...quotes,
    ...rejected,
  ];
}

/** Offsets that do not give their words, in a form that a failing test shows. */
const wrongSlices = (text: string): string[] =>
  slicesOf(read(text))
    .filter(slice => text.slice(slice.start, slice.end) !== slice.text || slice.end <= slice.start)
    .map(slice => `${slice.start}-${slice.end} ${slice.text}`);

const people = (text: string): string[] => read(text).people.map(({ name }) => name);
const countries = (text: string): string[] => read(text).countries.map(({ code }) => code);

/** An invented report with a bit of everything that is looked for. */
const REPORT = `OSLO, May 19, 2023 (Xinhua) -- Norwegian Prime Minister Erik Solheim met Portuguese President Ana Marques in Oslo on Thursday.

"We shall build the railway together," Solheim said. The US$6 billion line from Oslo to Bergen will be built by 2030.

The two leaders will visit Lisbon on May 25, according to the Foreign Ministry.`;

describe('odd input', () => {
  it.each([
    ['empty text', ''],
    ['blanks', ' \n\t \r\n '],
    ['one letter', 'x'],
    ['one mark', '"'],
    ['emoji', 'Solheim 🎉🎉 met 👩‍👩‍👧 Marques 🇳🇴.'],
    ['right to left', 'התקיימה פגישה in Oslo 2023 مع الرئيس Solheim.'],
    ['Chinese', '5月18日，习近平在西安会见。Solheim met him on May 18.'],
    ['Russian', 'Президент встретился 18 мая. President Solheim met him.'],
    ['lone surrogates', 'Solheim \ud800 met \udc00 on May 18 \ud83d.'],
    ['NULs', 'Sol\0heim met\0 on May\0 18, 2023.\0'],
    ['control characters', '\u0001\u0007Oslo\u001b[31m May 18\u007f'],
    ['zero-width and soft hyphens', 'So\u00adlheim met\u200b Mar\u200dques on\u00a0May\u00a018.'],
    ['combining marks', 'So\u0301lheim m\u0308et \u0301\u0301\u0301.'],
    ['deep brackets', `${'('.repeat(500)}Oslo${')'.repeat(500)}`],
    ['deep quotes', `${'“'.repeat(300)}Oslo${'”'.repeat(300)}`],
    ['commas', `Solheim${','.repeat(2000)}met`],
    ['words that name methods', 'constructor __proto__ toString hasOwnProperty met valueOf in Constructor.'],
    ['a table', '| Date | Cost |\n|---|---|\n| May 18 | $5m |\n| 2023-05-19 | 6bn euros |'],
    ['a list', '- Oslo\n- Lisbon\n* May 18\n1. Solheim\n2) Marques'],
    ['numbers', '1 22 333 4,444 5.5.5 66% 7/8 9-10 11:12 13th 2023-99-99 99.99.9999'],
    ['impossible dates', 'February 30, 2023; 2023-13-45; 31 April; June 99; 0000-00-00.'],
    ['huge numbers', `$${'9'.repeat(400)} and ${'9'.repeat(400)} euros`],
    ['Windows line ends', REPORT.replaceAll('\n', '\r\n')],
    ['no line ends', REPORT.replaceAll('\n', ' ')],
    ['all capitals', REPORT.toUpperCase()],
    ['all small', REPORT.toLowerCase()],
    ['no blanks after stops', REPORT.replaceAll('. ', '.')],
    ['no marks at all', REPORT.replaceAll(/[^\p{L}\p{N}\s]/gu, '')],
  ])('%s', (_name, text) => {
    expect(wrongSlices(text)).toEqual([]);
    expect(Extraction.safeParse(read(text)).error).toBeUndefined();
  });
});

it('what is rejected is told a thousand times at most', () => {
  expect(read('met '.repeat(50)).rejected.length).toBe(50);
  expect(read('met '.repeat(2000)).rejected.length).toBe(1000);
});

describe('kinds of news text', () => {
  it('reads curly and straight marks alike', () => {
    const straight = 'Prime Minister Erik Solheim said: "We shall build the railway together." It isn\'t far.';
    const curly = 'Prime Minister Erik Solheim said: “We shall build the railway together.” It isn’t far.';
    expect(read(curly).quotes).toEqual(read(straight).quotes);
    expect(people(curly)).toEqual(people(straight));
  });
  it('finds names after a stop without a blank', () => {
    expect(countries('The talks ended.Norway will send aid to Portugal.')).toEqual(
      expect.arrayContaining(['NO', 'PT']),
    );
  });
  it('takes no agency slug for a person or a meeting', () => {
    const text =
      '2nd Ld: Norway, Portugal agree on fish\n\nOSLO, May 19 (Xinhua) -- Norway and Portugal agreed on fish.';
    expect(people(text)).toEqual([]);
    expect(countries(text).sort()).toEqual(['NO', 'PT']);
  });
  it('goes on after a strange sentence', () => {
    const strange = '%%%@@@ (((( “““ 12.12.12.12 &nbsp; <b>;';
    expect(people(`${strange}\n\n${REPORT}`)).toEqual(people(REPORT));
    expect(read(`${strange}\n\n${REPORT}`).meetings.length).toBe(read(REPORT).meetings.length);
  });
  it('gives the same for the same text', () => {
    expect(read(REPORT)).toEqual(read(REPORT));
  });
});

const WORDS = [
  ...REPORT.split(/\s+/),
  ...'said met with “ ” " \' ( ) , . ; : -- - – \n \n\n he she the of and on in to May 5 $ % US$ 18th bn € № 🎉 \ud800 \0 Mr. Dr. U.S. G7 Xi’an ’ President railway Airport bridge'.split(
    ' ',
  ),
];
const newsOf = (maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n', '. ')), { maxLength })
    .map(parts => parts.flat().join(''));
const newsLike = newsOf(120);
/** Where a sentence begins and ends is where rules look beyond it. */
const scraps = newsOf(5);

describe('any text', () => {
  it('throws nothing and cites exactly, whatever characters come', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(wrongSlices(text)).toEqual([]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
  it('throws nothing and cites exactly, whatever words come', () => {
    fc.assert(
      fc.property(newsLike, text => {
        expect(wrongSlices(text)).toEqual([]);
      }),
      { numRuns: 250, seed: 2 },
    );
  });
  it('throws nothing and cites exactly in scraps of sentences', () => {
    fc.assert(
      fc.property(scraps, text => {
        expect(wrongSlices(text)).toEqual([]);
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
  it('gives what the schema allows', () => {
    fc.assert(
      fc.property(newsLike, text => {
        expect(Extraction.safeParse(read(text)).error).toBeUndefined();
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

/** Processor milliseconds of the fastest of three runs: other work on the machine does not count. */
function fastest(text: string): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Four times the text may take this many times as long; a quadratic pattern takes sixteen times. */
const LINEAR_RATIO = 8;
/** Below this the compiler and the collector decide, not the text. */
const NOISE_MS = 80;
const SIZE = 16_000;

describe('time grows with the length of the text', () => {
  it.each([
    ['news', `${REPORT}\n\n`],
    ['news in one paragraph', `${REPORT.replaceAll('\n', ' ')} `],
    ['names', 'Erik Solheim, '],
    ['capitals', 'A '],
    ['dates', 'May 5 '],
    ['weekdays', 'Monday and '],
    ['sums', '$5 '],
    ['quotes', 'he said "x" '],
    ['opening marks', '“'],
    ['brackets', '('],
    ['hyphens', 'a-'],
    ['stops', '. '],
    ['meetings', 'met with '],
    ['summits', 'summit '],
    ['railways', 'railway from Oslo to '],
    ['ministries', 'Ministry of '],
    ['line ends', 'a\n'],
    ['blanks', ' '],
  ])('%s', (_name, brick) => {
    const text = brick.repeat(Math.ceil(SIZE / brick.length));
    const quarter = fastest(text.slice(0, SIZE / 4));
    const whole = fastest(text.slice(0, SIZE));
    expect(whole).toBeLessThan(quarter * LINEAR_RATIO + NOISE_MS);
  });

  it('reads 200 kB of one letter', () => {
    expect(read('x'.repeat(200_000)).people).toEqual([]);
  });
});
