import type { ErrorCode } from '../../src/errors.ts';

/** A hostile file: its name, its bytes, and whether it is taken or refused, with which code. */
export type Kind = {
  readonly file: string;
  readonly bytes: () => string | Uint8Array;
  readonly outcome: 'taken' | ErrorCode;
  /** What the refusal must say, the place above all. */
  readonly says?: RegExp;
};

const TALKS = 'The ministers of Kenya and Uganda met in Nairobi on Friday to speak about the price of tin.';
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const after = (head: readonly number[] | string): Uint8Array =>
  Buffer.concat([typeof head === 'string' ? Buffer.from(head, 'latin1') : Buffer.from(head), Buffer.from(TALKS)]);
const page = (body: string): string => `<!doctype html><html lang="en"><body><article>${body}</article></body></html>`;
const filling = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

const kind = (file: string, content: string | Uint8Array | (() => string | Uint8Array)) => ({
  file,
  bytes: typeof content === 'function' ? content : () => content,
});
const taken = (file: string, content: string | Uint8Array | (() => string | Uint8Array)): Kind => ({
  ...kind(file, content),
  outcome: 'taken',
});
const refused = (
  file: string,
  outcome: ErrorCode,
  content: string | Uint8Array | (() => string | Uint8Array),
  says = /./,
): Kind => ({ ...kind(file, content), outcome, says });

const ENCODINGS: readonly Kind[] = [
  refused('lone-continuation.txt', 'bad_utf8', after([0x61, 0x80]), /Byte 0x80 at offset 1/),
  refused('overlong.txt', 'bad_utf8', after([0xc0, 0xaf]), /offset 0/),
  refused('utf8-surrogate.txt', 'bad_utf8', after([0xed, 0xa0, 0x80]), /offset 1/),
  refused('five-bytes.txt', 'bad_utf8', after([0xf8, 0x88, 0x80, 0x80, 0x80]), /offset 0/),
  refused('cut-off.txt', 'bad_utf8', bytes(0x61, 0xe2, 0x82)),
  refused('latin1.txt', 'bad_utf8', Buffer.from('Zürich: the talks ended.', 'latin1'), /Byte 0xfc at offset 1/),
  refused('windows-1251.txt', 'bad_utf8', bytes(0xcf, 0xf0, 0xe5, 0xe7, 0xe8)),
  refused('shift-jis.txt', 'bad_utf8', bytes(0x93, 0xfa, 0x96, 0x7b)),
  refused('utf16-without-mark.txt', 'binary_file', Buffer.from(TALKS, 'utf16le'), /control characters/),
  refused('utf32.txt', 'binary_file', Buffer.from(`${[...`\uFEFF${TALKS}`].join('\0')}\0`, 'utf16le')),
  taken('utf16le.txt', Buffer.from(`\uFEFF${TALKS}`, 'utf16le')),
  taken('utf16be.txt', Buffer.from(`\uFEFF${TALKS}`, 'utf16le').swap16()),
  taken('utf16-odd-length.txt', Buffer.concat([Buffer.from(`\uFEFF${TALKS}`, 'utf16le'), bytes(0x41)])),
  taken('utf16-half-pair.txt', Buffer.from(`\uFEFF${TALKS}\ud800`, 'utf16le')),
  taken('byte-order-marks.txt', `\uFEFF\uFEFF${TALKS}\uFEFF`),
  refused('only-a-mark.txt', 'empty_report', '\uFEFF'),
];

const HEADS: Readonly<Record<string, string>> = {
  zip: 'PK\x03\x04',
  gzip: '\x1f\x8b',
  bzip2: 'BZh9',
  xz: '\xfd7zXZ\0',
  zstd: '\x28\xb5\x2f\xfd',
  '7z': '7z\xbc\xaf\x27\x1c',
  rar: 'Rar!\x1a\x07',
  pdf: '%PDF-1.7\n',
  doc: '\xd0\xcf\x11\xe0',
  png: '\x89PNG\r\n',
  jpeg: '\xff\xd8\xff\xe0',
  gif: 'GIF89a',
  elf: '\x7fELF',
  sqlite: 'SQLite format 3\0',
  rtf: '{\\rtf1\\ansi ',
  postscript: '%!PS-Adobe-3.0\n',
};
const BINARIES: readonly Kind[] = [
  ...Object.entries(HEADS).map(([name, head]) => refused(`${name}.txt`, 'binary_file', after(head), /This is a/)),
  refused('zip.html', 'binary_file', after(HEADS.zip)),
  refused('gzip.jsonl', 'binary_file', after(HEADS.gzip)),
  refused('tar.txt', 'binary_file', `talks.txt${'\0'.repeat(248)}ustar\0${'\0'.repeat(250)}${TALKS}`),
  refused('zeros.txt', 'binary_file', new Uint8Array(100_000)),
  refused('control-characters.txt', 'binary_file', filling('a\x01\x02', 10_000)),
];

const TEXTS: readonly Kind[] = [
  refused('empty.txt', 'empty_report', ''),
  refused('blank.txt', 'empty_report', ' \n\t\r\n \u00a0\u2003'),
  refused('marks-only.txt', 'empty_report', '--- !!! ... 123 ??? 🎉'),
  taken('nul.txt', `The talks\0 ended. ${TALKS}`),
  refused('too-large.txt', 'too_large', () => filling('talks ', 2_000_001), /2000001 bytes; the limit is/),
  refused('long.txt', 'too_large', () => filling('talks ', 1_900_000), /characters; the limit is/),
  ...Object.entries({
    'one-word': 'a',
    'capital-words': 'Alpha Beta ',
    'capital-names-and-commas': 'China, ',
    stops: '.',
    dots: 'U.S. ',
    titles: 'Mr. ',
    hyphens: 'Ab-',
    digits: '1',
    'digit-groups': '1,000,',
    quotes: '"',
    'open-quotes': '“a ',
    brackets: '(',
    spaces: ' ',
    'line-ends': '\n',
    'stop-and-spaces': '.  ',
    dates: 'May 18, 2023 ',
    sums: '$5 million ',
    presidents: 'President of China ',
    meetings: 'met ',
    han: '中',
    emoji: '👩‍👩‍👧',
    accents: '\u0301',
    'right-to-left': '\u202e\u05d0',
    addresses: 'http://a.example/',
    base64: 'QWxhZGRpbjpvcGVuIHNlc2FtZQ',
    apostrophes: 'a’',
  }).map(([name, part]) => taken(`run-of-${name}.txt`, () => `${TALKS}\n\n${filling(part, 50_000)}`)),
];

const DEEP = 100_000;
const PAGES: readonly Kind[] = [
  refused('deep.html', 'too_large', () => `${'<div>'.repeat(DEEP)}${TALKS}`, /more than 20000 tags/),
  refused('less-deep.html', 'too_large', () => `${'<div>'.repeat(20_000)}${TALKS}`, /nested more than 512/),
  refused(
    'deep-closed-paths.html',
    'too_large',
    () => page(`<svg><p>${'<path/>'.repeat(19_000)}${TALKS}`),
    /nested more/,
  ),
  refused(
    'deep-templates.html',
    'too_large',
    () => page(`${'<template>'.repeat(19_000)}${TALKS}`),
    /nested more than 512/,
  ),
  refused('deep-and-closed.html', 'too_large', () => page(`${'<div>'.repeat(DEEP)}${TALKS}${'</div>'.repeat(DEEP)}`)),
  refused('deep-vectors.html', 'too_large', () => page(`${'<svg><g>'.repeat(DEEP)}${TALKS}`)),
  refused('deep-tables.html', 'too_large', () => page(`${'<table><tr><td>'.repeat(5000)}${TALKS}`)),
  refused('formatting.html', 'too_large', () => page(`${'<a><b><i>'.repeat(5000)}${TALKS}`)),
  taken('open-paragraphs.html', () => page(`<p>${TALKS}${'<p>x'.repeat(4000)}`)),
  refused('many-elements.html', 'too_large', () => page(`${'<p>x'.repeat(10_000)}`), /more than 5000 elements/),
  refused('many-tags.html', 'too_large', () => page(`<p>${TALKS}${'<i></i>'.repeat(20_000)}`), /more than 20000 tags/),
  taken('many-menus.html', () => page(`<p>${TALKS}</p>${'<nav><a href="/">More</a></nav>'.repeat(9000)}`)),
  taken('many-pictures.html', () => page(`<p>${TALKS}</p>${'<figure><img src="x.png"></figure>'.repeat(2400)}`)),
  taken('many-breaks.html', () => page(`<p>${TALKS}${'<br>'.repeat(4000)}</p>`)),
  refused(
    'many-attributes.html',
    'too_large',
    () => page(`<p ${Array.from({ length: 5000 }, (_, i) => `a${i}=1`).join(' ')}>${TALKS}</p>`),
    /more than 2000 attributes/,
  ),
  taken('long-attribute.html', () => page(`<p title="${'x'.repeat(500_000)}">${TALKS}</p>`)),
  taken('picture.html', () => page(`<img src='data:image/png;base64,${'QUJD'.repeat(400_000)}'><p>${TALKS}</p>`)),
  taken('open-quotes.html', () => page(`${'<p title="'.repeat(1000)}</p>${'"'.repeat(1000)}><p>${TALKS}</p>`)),
  taken('entities.html', () => page(`<p>${TALKS} ${'&amp;'.repeat(20_000)}</p>`)),
  taken('open-comment.html', () => page(`<p>${TALKS}</p><!-- ${'x'.repeat(100_000)}`)),
  taken('open-attribute.html', () => `<p>${TALKS}</p><a href="${'x'.repeat(100_000)}`),
  taken('endless-script.html', page(`<p>${TALKS}</p><script>for (;;) document.write('x');</script>`)),
  taken('handlers.html', page(`<p onclick="x()">${TALKS}</p><img src=x onerror="for(;;){}"><body onload="for(;;){}">`)),
  taken(
    'elsewhere.html',
    page(`<p>${TALKS}</p><img src="http://127.0.0.1:9/"><iframe src="file:///etc/passwd"></iframe>`),
  ),
  refused(
    'frames.html',
    'empty_report',
    `<frameset><frame src="file:///etc/passwd"></frameset><noframes>${TALKS}</noframes>`,
  ),
  taken('refresh.html', page(`<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><p>${TALKS}</p>`)),
  taken('doctype-entities.html', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${page(`<p>${TALKS} &b;</p>`)}`),
  taken('nul.html', page(`<p>${TALKS}\0</p>`)),
  taken('bad-ld-json.html', page(`<script type="application/ld+json">{"datePublished": {{{</script><p>${TALKS}</p>`)),
  refused('no-text.html', 'empty_report', page('<nav></nav><img src="x.png">')),
  refused('only-script.html', 'empty_report', '<script>let talks = "ended";</script>'),
];

const YAML_LAUGHS = `${['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${filling(`*${'abcdefghi'[i]},`, 27).slice(0, -1)}]`)].join('\n')}`;
const front = (fields: string): string => `---\n${fields}\n---\n${TALKS}`;
const MARKDOWN: readonly Kind[] = [
  refused('laughs.md', 'bad_front_matter', front(YAML_LAUGHS)),
  refused('open-list.md', 'bad_front_matter', front('title: [open'), /./),
  refused('deep-yaml.md', 'bad_front_matter', () => front(`title: ${'['.repeat(5000)}`)),
  refused('deep-closed-yaml.md', 'bad_front_matter', () => front(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`)),
  refused('list-of-fields.md', 'bad_front_matter', front('- a\n- b'), /mapping/),
  refused('same-field-twice.md', 'bad_front_matter', front('title: a\ntitle: b')),
  refused('tab.md', 'bad_front_matter', front('a:\n\t- b')),
  taken('function-tag.md', front('title: !!js/function "function () { throw 1 }"')),
  taken('prototype.md', front('__proto__: {polluted: true}\nconstructor: 1')),
  refused('date.md', 'bad_field', front('date: soon'), /publishedOn: "soon"/),
  refused('language.md', 'bad_field', front('language: Klingon!'), /language/),
  refused('deep-lists.md', 'too_large', `${TALKS}\n\n${'- '.repeat(2500)}a`, /Line 3 opens more than 512/),
  refused('deep-quotes.md', 'too_large', `${TALKS}\n\n${filling('>', 5000)} a`, /Line 3 opens more than 512/),
  taken('open-front-matter.md', `---\ntitle: a\n${TALKS}`),
  ...Object.entries({
    lists: '- a\n',
    brackets: '[',
    'closed-brackets': '[]',
    images: '![',
    stars: '*a ',
    underscores: '_a _',
    backticks: '`a``',
    angles: '<a ',
    tables: '|a',
    entities: '&#x',
    'hash-signs': '# ',
    'link-labels': '[a]: b\n',
  }).map(([name, part]) => taken(`run-of-${name}.md`, () => `${TALKS}\n\n${filling(part, 5000)}`)),
];

const JSONS: readonly Kind[] = [
  refused('deep.json', 'bad_field', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  refused('deep-object.json', 'bad_field', () => `{"text":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`),
  refused('open.json', 'bad_json', '{"text": "Talks', /JSON/),
  refused('comment.json', 'bad_json', '{"text": "Talks ended."} // so they say'),
  refused('not-a-number.json', 'bad_json', '{"text": NaN}'),
  refused('no-text.json', 'bad_field', '{"title": "Talks"}', /text:/),
  refused('text-is-number.json', 'bad_field', '{"text": 7}', /text:/),
  refused('text-is-blank.json', 'empty_report', '{"text": " \\n "}'),
  refused('long-text.json', 'too_large', () => JSON.stringify({ text: filling('talks ', 1_500_000) })),
  taken('prototype.json', `{"__proto__": {"polluted": true}, "constructor": 1, "text": "${TALKS}"}`),
  taken('half-pairs.json', `{"text": "${TALKS} \\ud800 \\udc00"}`),
  taken('nul.json', `{"text": "${TALKS} \\u0000"}`),
  taken('big-number.json', `{"text": "${TALKS}", "views": 1e999}`),
  refused('bad-line.jsonl', 'bad_json', '{"text"\n', /JSON/),
  refused('long-line.jsonl', 'too_large', () => `{"text": "${'x'.repeat(2_100_000)}"}`, /bytes; the limit is/),
  refused(
    'bad-bytes.jsonl',
    'bad_utf8',
    Buffer.concat([Buffer.from('{"text":"a'), bytes(0xff), Buffer.from('"}')]),
    /offset 10/,
  ),
  taken('blank-lines.jsonl', () => `${'\n'.repeat(100_000)}{"text":"${TALKS}"}`),
];

const NAMES: readonly Kind[] = [
  refused('report.docx', 'unknown_format', TALKS, /"\.docx" is not read/),
  refused('report', 'unknown_format', TALKS),
  refused('report.txt.exe', 'unknown_format', TALKS),
  taken('REPORT.TXT', TALKS),
  taken('-rf.txt', TALKS),
  taken('line\nend.txt', TALKS),
  taken('$(reboot);`reboot`.txt', TALKS),
  taken('報告 🚂.txt', TALKS),
  taken(`${'n'.repeat(250)}.txt`, TALKS),
];

/** More than sixty kinds of file that somebody may put into the folder. What is taken differs by its file's name in the test. */
export const KINDS: readonly Kind[] = [...ENCODINGS, ...BINARIES, ...TEXTS, ...PAGES, ...MARKDOWN, ...JSONS, ...NAMES];
