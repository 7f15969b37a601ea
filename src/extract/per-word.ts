import type { Word } from './document.ts';

let readings = 0;

/**
 * A reading of a word's spelling alone (its lists, classes, forms), made once and kept with the word for all reports:
 * `const isTitle = perWord(word => TITLES.has(word.folded))`, then `isTitle(token)` costs no look-up by text. Called when a
 * module is loaded, never for a report. A word that has none is `null`.
 */
export function perWord<Value extends NonNullable<unknown> | null>(
  read: (word: Word) => Value,
): (token: { readonly word: Word }) => Value {
  const slot = readings++;
  return ({ word }) => {
    const { notes } = word;
    const known = slot < notes.length ? notes[slot] : undefined;
    if (known !== undefined) return known as Value;
    while (notes.length < readings) notes.push(undefined);
    const made = read(word);
    notes[slot] = made;
    return made;
  };
}
