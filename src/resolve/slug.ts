import { nameTokens } from '../model/name-key.ts';

const LONGEST = 80;

/** An id that can be read: folded words with hyphens, cut at a word. `fallback` for a name without letters. */
export function slug(parts: readonly (string | null | undefined)[], fallback: string): string {
  const words = parts
    .flatMap(part => nameTokens(part ?? ''))
    .map(ascii)
    .filter(word => word !== '');
  let text = '';
  for (const word of words) {
    const longer = text ? `${text}-${word}` : word;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text || fallback;
}

/** Scripts without a transliteration are written by code points, so that ids stay safe in URLs. */
const ascii = (word: string): string =>
  /^[a-z0-9]+$/.test(word)
    ? word
    : Array.from(word, letter => (/[a-z0-9]/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`)).join(
        '',
      );
