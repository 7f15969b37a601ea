const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** The form of a lower-case word for look-up: no diacritics, apostrophes or dots. */
export function foldLower(lower: string): string {
  if (isPlain(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/[\p{M}'’‘`´ʻʼ.]/gu, '');
  return bare.replace(/[ıłøđßæœ]/g, letter => PLAIN_LETTERS[letter] ?? letter) || lower;
}

/** Only letters and digits of ASCII; most words are, and a loop over codes costs least. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > 122 || (code < 97 && (code < 48 || code > 57))) return false;
  }
  return true;
}
