import { loadTable } from '../../lists.ts';
import type { Head } from './heads.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';

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
  'infrastructure investment connectivity electrification housing reconstruction highway highways railway railways port ports water irrigation energy electricity roads broadband'.split(' '),
);
const GATHERINGS = new Set(['forum', 'summit', 'conference', 'seminar', 'center', 'centre', 'institute', 'fund']);

/** Programmes named in a sentence, as heads of their own. */
export function programmesIn(words: readonly Word[]): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = knownAt(words, at) ?? themedAt(words, at);
    if (!head) continue;
    heads.push(head);
    at = head.last - 1;
  }
  return heads;
}

function knownAt(words: readonly Word[], at: number): Head | undefined {
  const match = /^[\p{Lu}\d]/u.test(words[at].text) ? phraseAt(KNOWN, words, at) : undefined;
  if (!match) return undefined;
  const last = pastKind(words, match.last);
  return GATHERINGS.has(words[last]?.lower ?? '') ? undefined : programmeHead(at, last, match.row);
}

/** `“Belt and Road” initiative`: the kind may stand behind a mark of quotation. */
function pastKind(words: readonly Word[], at: number): number {
  const next = /^["”’']$/.test(words[at]?.text ?? '') ? at + 1 : at;
  return KINDS.has(words[next]?.lower ?? '') ? next + 1 : at;
}

function themedAt(words: readonly Word[], at: number): Head | undefined {
  if (!KINDS.has(words[at].lower) || !/^\p{Lu}/u.test(words[at].text) || words[at].lower === 'project') return undefined;
  let first = at;
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1].text) && at - first < 6) first--;
  const theme = words[at - 1]?.lower ?? '';
  if (!THEMES.has(theme) || at - first < 2) return undefined;
  const name = words.slice(first, at + 1).map(({ text }) => text).join(' ');
  return programmeHead(first, at + 1, { name, country: null });
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
