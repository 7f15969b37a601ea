import { ReadoutError } from '../errors.ts';

/** First bytes of files that are never reports: archives, documents, images, programs, databases. */
const MAGIC: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'bzip2 archive', bytes: [0x42, 0x5a, 0x68] },
  { name: 'xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: '7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'RAR archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: 'PDF document', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'OLE document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'ELF program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'PostScript document', bytes: [0x25, 0x21, 0x50, 0x53] },
  { name: 'SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
];
const CONTROL_SHARE_OF_BINARY = 0.1;

/**
 * Bytes of a report as text: UTF-8, or UTF-16 with a byte order mark. Byte order mark and control characters go.
 * @throws ReadoutError `binary_file` for known binary formats, `bad_utf8` naming the first bad byte.
 */
export function decodeReport(bytes: Uint8Array): string {
  const magic = MAGIC.find(format => format.bytes.every((byte, i) => bytes[i] === byte));
  if (magic) throw new ReadoutError('binary_file', `This is a ${magic.name}; give its text.`, { format: magic.name });
  const text = decodeText(bytes);
  const clean = withoutControls(text);
  if (text.length - clean.length > text.length * CONTROL_SHARE_OF_BINARY && text.length > 64)
    throw new ReadoutError('binary_file', 'More than a tenth of the characters are control characters.');
  return clean;
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const bad = firstBadByte(bytes);
  if (bad === undefined) return new TextDecoder('utf-8').decode(bytes);
  const hex = bytes[bad].toString(16).padStart(2, '0');
  throw new ReadoutError('bad_utf8', `Byte 0x${hex} at offset ${bad} is not valid UTF-8.`, { offset: bad });
}

/** The decoder says only that something is bad: halving the input finds where in a handful of passes. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, bytes.length, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes, middle + 1, true)) good = middle + 1;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

/** `open`: a sequence cut off at the end is not an error yet. */
function isUtf8(bytes: Uint8Array, length: number, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: open });
    return true;
  } catch {
    // A fatal decoder answers by throwing: there is no other way to ask it.
    return false;
  }
}

/** NUL and other control characters but tab and line ends; line ends become `\n`. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\uFEFF/gu, '');
}
