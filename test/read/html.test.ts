import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const ARTICLE = `<article><h1>Tin talks</h1><p>The ministers of Kenya and Uganda met in Nairobi to speak about the price of tin.</p>
  <p>They meet <a href="/may">again in May</a>, both governments said, and <a href="javascript:x()">the farmers</a> with them.</p></article>`;
const page = (menus: string, head = ''): string =>
  `<html><head><title>Tin talks</title>${head}</head><body>${menus}${ARTICLE}</body></html>`;

describe('readHtml', () => {
  it.each([
    ['menus', '<nav><a href="/">More</a></nav>'],
    ['pictures drawn by lines', '<svg><path d="M0 0"/></svg>'],
    ['lists to choose from', '<select><option>Kenya</option></select>'],
  ])('reads a page of thousands of %s as one without', (_, menu) => {
    expect(readHtml(page(menu.repeat(9000)))).toEqual(readHtml(page('')));
  });

  it('keeps menus of a smaller page for the judgement of what is its main part', () => {
    expect(readHtml(page('<nav><a href="/">More</a></nav>'.repeat(9))).text).toBe(readHtml(page('')).text);
  });

  it.each(['style="color: red; display: none"', 'style="visibility:hidden"', 'hidden', 'aria-hidden="true"'])(
    'leaves out what is hidden by %s',
    how => {
      const said = 'The talks ended without a word on the price of tin, both governments said on Friday evening.';
      const shown = readHtml(`<body><p>${said}</p><p>${said}</p><div ${how}><p>Nobody sees this.</p></div></body>`);
      expect(shown.text).toBe(`${said}\n\n${said}`);
    },
  );

  it('takes the first of its descriptions that says something, those of the text before others', () => {
    const head = `<meta property="og:site_name" content=" "><meta property="og:site_name" content="The Post">
      <meta name="date" content="2024-02-03"><meta name="publisher" content="Somebody">`;
    expect(readHtml(page('', head))).toMatchObject({ publisher: 'The Post', publishedOn: '2024-02-03' });
  });
});
