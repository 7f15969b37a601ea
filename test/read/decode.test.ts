import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.ts';
import { decodeReport } from '../../src/read/decode.ts';

const failure = (bytes: Uint8Array): ReadoutError => {
  try {
    decodeReport(bytes);
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
  throw new Error('was accepted');
};

describe('decodeReport', () => {
  it.each([
    ['plain UTF-8', Buffer.from('Zürich – Łódź'), 'Zürich – Łódź'],
    ['a byte order mark', Buffer.from('\uFEFFTalks'), 'Talks'],
    ['UTF-16 little endian', Buffer.from('\uFEFFTalks ended', 'utf16le'), 'Talks ended'],
    ['Windows line ends', Buffer.from('one\r\ntwo\rthree'), 'one\ntwo\nthree'],
    ['NUL and bell', Buffer.from('ta\0lks\x07'), 'talks'],
    ['nothing', Buffer.from(''), ''],
  ])('takes %s', (_, bytes, text) => expect(decodeReport(bytes)).toBe(text));

  it('names the byte that is not UTF-8', () => {
    const error = failure(Buffer.from([0x61, 0x62, 0xc3, 0xa9, 0xff, 0x63]));
    expect([error.code, error.message]).toEqual(['bad_utf8', 'Byte 0xff at offset 4 is not valid UTF-8.']);
  });

  it('names the start of a sequence cut off at the end', () => {
    expect(failure(Buffer.from([0x61, 0xe2, 0x82])).code).toBe('bad_utf8');
  });

  it.each([
    ['ZIP archive', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['PDF document', [...Buffer.from('%PDF-1.7')]],
    ['SQLite database', [...Buffer.from('SQLite format 3\0')]],
  ])('refuses a %s', (format, bytes) => {
    const error = failure(Uint8Array.from(bytes));
    expect([error.code, error.context.format]).toEqual(['binary_file', format]);
  });

  it('refuses text that is mostly control characters', () => {
    expect(failure(Buffer.from('a\x01\x02'.repeat(50))).code).toBe('binary_file');
  });
});
