import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPaths } from '../../src/read/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARAGRAPH =
  'The ministers met in the harbour town and spoke about the ferry, the customs house, and the price of tin.';

const FILES: Record<string, string | Uint8Array> = {
  'a.md':
    '---\ntitle: Ministers meet\npublisher: Readout sample\ndate: 2024-02-03\n---\nThe *two* ministers [met](http://x.example).\n\n- Tin\n\n```\ncode\n```\n',
  'b.html': `<html lang="en"><head><title>Ferry talks | The Paper</title><meta property="og:title" content="Ferry talks"><meta property="article:published_time" content="2024-02-03T10:00:00Z"></head><body><nav>Home Sport</nav><article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><script>alert(1)</script></article></body></html>`,
  'c.jsonl':
    '{"text":"Talks ended.","publishedOn":"2024-02"}\nnot json\n\n{"texts":1}\n{"text":"Talks.","date":"soon"}\n',
  'd.json': '[{"text":"One."},{"text":7}]',
  'e.txt': 'Ferry talks\n\ndate 2024-02-03\n\nThe ministers met.',
  'f.txt': Uint8Array.from([0x61, 0xff]),
  'g.md': '---\ntitle: [open\n---\nText.',
  'h.txt': ' \n ',
  'i.html': `${'<div>'.repeat(600)}deep`,
  'k.docx': 'x',
  'l.txt': 'x'.repeat(2_000_001),
  '.hidden.txt': 'never read',
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  symlinkSync('/etc/hostname', join(folder, 'm.txt'));
  execFileSync('mkfifo', [join(folder, 'n.txt')]);
});

async function outcomes(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for await (const entry of readPaths([folder]))
    found[relative(folder, entry.path)] = 'report' in entry ? entry.report : entry.error.code;
  return found;
}

describe('readPaths', () => {
  it('takes every good report and names what is wrong with the others', async () => {
    const bare = { title: null, publisher: null, url: null, language: null, publishedOn: null, retells: null };
    expect(await outcomes()).toEqual({
      'a.md': {
        ...bare,
        text: 'Ministers meet\n\nThe two ministers met.\n\nTin',
        title: 'Ministers meet',
        publisher: 'Readout sample',
        publishedOn: '2024-02-03',
      },
      'b.html': {
        ...bare,
        text: `Ferry talks\n\n${PARAGRAPH}\n\n${PARAGRAPH}`,
        title: 'Ferry talks',
        language: 'en',
        publishedOn: '2024-02-03',
      },
      'c.jsonl:1': { ...bare, text: 'Talks ended.', publishedOn: '2024-02' },
      'c.jsonl:2': 'bad_json',
      'c.jsonl:4': 'bad_field',
      'c.jsonl:5': 'bad_field',
      'd.json[0]': { ...bare, text: 'One.' },
      'd.json[1]': 'bad_field',
      'e.txt': {
        ...bare,
        text: 'Ferry talks\n\ndate 2024-02-03\n\nThe ministers met.',
        title: 'Ferry talks',
        publishedOn: '2024-02-03',
      },
      'f.txt': 'bad_utf8',
      'g.md': 'bad_front_matter',
      'h.txt': 'empty_report',
      'i.html': 'too_large',
      'k.docx': 'unknown_format',
      'l.txt': 'too_large',
      'm.txt': 'not_a_file',
      'n.txt': 'not_a_file',
    });
  });

  it('names a path that is not there', async () => {
    for await (const entry of readPaths([join(folder, 'none.txt')]))
      expect('error' in entry && entry.error.message).toMatch(/none\.txt cannot be read: ENOENT\.$/);
  });

  it('keeps JSON text as it is, so that offsets counted in it stay true', async () => {
    const path = join(folder, 'kept.json');
    writeFileSync(path, JSON.stringify({ text: ' two  spaces\n\n\n\nand a gap\0 ' }));
    for await (const entry of readPaths([path]))
      expect('report' in entry && entry.report.text).toBe(' two  spaces\n\n\n\nand a gap  ');
    rmSync(path);
  });
});
