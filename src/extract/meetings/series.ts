import type { Chunk } from './chunks.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** How far before its noun an ordinal may stand: "the second China–Africa media cooperation forum". */
const REACH = 7;

/** The number of a meeting in its series: "the second summit", "the 14th APEC Economic Leaders' Meeting". */
export function ordinalOf(chunks: readonly Chunk[], noun: number): number | null {
  for (let i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
    const word = firstWord(chunks[i].lower);
    // "14th", "2nd"
    const digits = /^(?<number>\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.groups?.number;
    if (digits !== undefined) return Number(digits);
    if (ORDINALS.includes(word)) return ORDINALS.indexOf(word) + 1;
    const joint = chunks[i].lower === '-' || chunks[i].lower === '+';
    if (chunks[i].kind === 'comma' || (chunks[i].kind === 'mark' && !joint)) return null;
  }
  return null;
}

const firstWord = (lower: string): string => (lower.includes(' ') ? lower.slice(0, lower.indexOf(' ')) : lower);

// "Second China–Central Asia summit", "14th APEC Economic Leaders' Meeting"
const NUMBERED = new RegExp(`^(?:the )?(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')}) `, 'i');

/** A series without the number that one of its meetings has. */
export const seriesName = (label: string): string => label.replace(NUMBERED, '');
