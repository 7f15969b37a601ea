import { createHash } from 'node:crypto';

/** 80 bits: at a million reports the odds of two sharing an id are below one in a trillion. */
const HEX_DIGITS = 20;

/** The id of a report: equal for texts that differ in nothing but white space and the form of their diacritics. */
export function documentId(text: string): string {
  const normal = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `doc_${createHash('sha256').update(normal).digest('hex').slice(0, HEX_DIGITS)}`;
}
