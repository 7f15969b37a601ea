import type { NounPhrase } from './noun-phrase.ts';
import { isPossessive, type Word } from './words.ts';

const VERBS = new Set(
  'is was are were has have had will would can could should may might must does did began started resumed stopped halted stalled continues continued goes comes came went ended opened'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['which', 'that', 'who', 'where', 'whose']);
/** What a thing's building or a part of it is told by: "construction of the line", "the first stage of the port". */
const PARTS = new Set(
  'construction building work works repair repairs renovation rehabilitation reconstruction modernisation modernization refurbishment restoration overhaul upgrading widening electrification expansion extension upgrade completion section stage phase part half installation erection plan plans proposal project work'.split(
    ' ',
  ),
);
const BEFORE_SUBJECT = new Set([
  ',',
  '-',
  '--',
  '–',
  '—',
  '"',
  '“',
  'that',
  'said',
  'says',
  'and',
  'but',
  'meanwhile',
  'while',
  'when',
]);
const REACH = 30;

/** Marks that no clause goes on behind. */
export const STOPS: ReadonlySet<string> = new Set('.;:');

/** Where the verb of the clause begins that a phrase is the subject of; -1 when it is no subject or the verb is not clear. */
export function mainVerbOf(words: readonly Word[], phrase: Pick<NounPhrase, 'from' | 'last'>): number {
  if (!isSubject(words, phrase.from)) return -1;
  let inside = false;
  let enclosed = false;
  for (let at = phrase.last; at < words.length && at < phrase.last + REACH; at++) {
    const { text, lower } = words[at];
    if (STOPS.has(text)) return -1;
    if (text === ',') {
      inside = !inside && !VERBS.has(words[at + 1]?.lower ?? '');
      enclosed = inside;
    } else if (RELATIVES.has(lower) && !inside) inside = true;
    // "a clinic which Japan funded was opened": the relative has had its verb.
    else if (inside && !enclosed && /(?:[^e]ed|built|paid)$/.test(lower)) inside = false;
    else if (VERBS.has(lower)) {
      if (!inside) return at;
      // "a bypass that was meant to help was dropped": the verb of the clause itself is the second.
      if (!enclosed) inside = false;
    }
  }
  return -1;
}

function isSubject(words: readonly Word[], from: number): boolean {
  let before = from - 1;
  let part = false;
  while (/^(?:of|for|on|to)$/.test(words[before]?.lower ?? '') && PARTS.has(words[before - 1]?.lower ?? '')) {
    before -= 2;
    part = true;
    while (before >= 0 && /^(?:the|first|second|third|last|next|new)$/.test(words[before].lower)) before--;
  }
  return before < 0 || BEFORE_SUBJECT.has(words[before].lower) || (part && isPossessive(words[before]));
}
