import { loadTable } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { Head } from './heads.ts';
import { mayBegin, phraseAt, phraseTable } from './phrase-table.ts';
import { isCapital, type Word } from './words.ts';

/** A programme by name: `country` leads it. */
export type Programme = { readonly name: string; readonly country: string | null };

const KNOWN = phraseTable<Programme>(
  loadTable<'name' | 'aliases' | 'country'>('gazetteer/project-programmes.tsv').flatMap(({ name, aliases, country }) =>
    [name, ...aliases.split('|').filter(Boolean)].map(
      form => [form.replace(/,/g, ' ,').replaceAll('-', ' '), { name, country: country || null }] as const,
    ),
  ),
);

const KINDS = new Set(['initiative', 'programme', 'program', 'plan', 'scheme', 'strategy', 'project']);
/** `National Housing Programme`: a kind of programme behind a word of building behind a name. */
const THEMES = new Set(
  'infrastructure investment connectivity electrification housing reconstruction highway highways railway railways port ports water irrigation energy electricity roads broadband'.split(
    ' ',
  ),
);
const GATHERINGS = new Set(['forum', 'summit', 'conference', 'seminar', 'center', 'centre', 'institute', 'fund']);

/** A word that begins a programme only before certain others, or one that is enough by itself; `null` for nearly all. */
const partOf = perWord(({ lower, capital, kind }) => {
  if (!capital && kind !== 'number') return null;
  if (KINDS.has(lower)) return 'alone';
  if (KNOWN.root.has(lower)) return 'first';
  return lower.split('-').some(part => KINDS.has(part) || KNOWN.root.has(part)) ? 'alone' : null;
});

/** Whether a word may begin the name of a known programme or end that of any; a compound has both its words in itself. */
export function mayBeOfProgramme(token: Token, next: Token | undefined): boolean {
  const part = partOf(token);
  if (part !== 'first') return part === 'alone';
  return next?.kind === 'punct' || mayBegin(KNOWN, token.lower, firstPart(next?.lower ?? ''));
}

function firstPart(lower: string): string {
  const hyphen = lower.indexOf('-');
  return hyphen < 0 ? lower : lower.slice(0, hyphen);
}

/** Programmes named in a sentence, as heads of their own. */
export const programmesIn = (words: readonly Word[]): Head[] =>
  scan(words, at => knownAt(words, at) ?? initiativeAt(words, at));

/** Only those of the list: in the title of a register a "Water Supply Programme" is the water supply itself. */
export const knownProgrammesIn = (words: readonly Word[]): Head[] => scan(words, at => knownAt(words, at));

function scan(words: readonly Word[], headAt: (at: number) => Head | undefined): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = headAt(at);
    if (!head) continue;
    heads.push(head);
    at = head.last - 1;
  }
  return heads;
}

function knownAt(words: readonly Word[], at: number): Head | undefined {
  const { begins, text } = words[at];
  const match = begins & KNOWN.bit && /^[\p{Lu}\d]/u.test(text) ? phraseAt(KNOWN, words, at) : undefined;
  if (!match) return undefined;
  const last = pastKind(words, match.last);
  return GATHERINGS.has(words[last]?.lower ?? '') ? undefined : programmeHead(at, last, match.row);
}

/** `“Belt and Road” initiative`: the kind may stand behind a mark of quotation. */
function pastKind(words: readonly Word[], at: number): number {
  const next = /^["”’']$/.test(words[at]?.text ?? '') ? at + 1 : at;
  return KINDS.has(words[next]?.lower ?? '') ? next + 1 : at;
}

/** `Rural Electrification Programme` by its theme; `Initiative for Human Development` only if a sum stands near. */
function initiativeAt(words: readonly Word[], at: number): Head | undefined {
  if (!KINDS.has(words[at].lower) || !isCapital(words[at]) || words[at].lower === 'project') return undefined;
  let first = at;
  while (first > 1 && isCapital(words[first - 1]) && at - first < 6) first--;
  const last = words[at + 1]?.lower === 'for' && isCapital(words[at + 2]) ? endOfCapitals(words, at + 2) : at + 1;
  if (last - first < 3) return undefined;
  const name = words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  const head = programmeHead(first, last, { name, country: null });
  if (THEMES.has(words[at - 1]?.lower ?? '')) return head;
  return words.some(({ lower }) => BUILDING.test(lower)) ? { ...head, strength: 'plain' } : undefined;
}

const BUILDING =
  /^(?:infrastructure|investments?|invest|development|build|building|electricity|roads?|railways?|housing|connectivity)$/;

function endOfCapitals(words: readonly Word[], from: number): number {
  let last = from;
  while (isCapital(words[last]) && last < from + 5) last++;
  return last;
}

const programmeHead = (first: number, last: number, { name, country }: Programme): Head => ({
  first,
  last,
  sector: 'programme',
  strength: 'firm',
  plural: false,
  generic: false,
  programme: { name, country },
});
