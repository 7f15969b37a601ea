import { loadTable } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import { pluralOf } from './heads.ts';

type Ending = { alone: boolean; readonly behind: Set<string> };

/** Last words of all heads: `alone` is a head by itself, the others are only behind the words that their phrases have before them. */
const ENDINGS = new Map<string, Ending>();

for (const { phrase, strength } of loadTable<'phrase' | 'strength'>('gazetteer/project-heads.tsv')) {
  if (strength === 'title') continue;
  const words = phrase.split(' ');
  const last = words[words.length - 1];
  for (const form of [last, pluralOf(last)]) addEnding(form, words.at(-2));
}
for (const { word } of loadTable<'word'>('gazetteer/project-references.tsv')) {
  if (!ENDINGS.get(word)?.alone) for (const article of ['the', 'this']) addEnding(word, article);
}

// "10,000 houses" is a head only behind a figure
addEnding('houses', undefined);

function addEnding(word: string, before: string | undefined): void {
  const ending = ENDINGS.get(word) ?? { alone: false, behind: new Set() };
  if (before === undefined) ending.alone = true;
  else ending.behind.add(before);
  ENDINGS.set(word, ending);
}

const COMPOUND: Ending = { alone: true, behind: new Set() };
const endingOf = perWord(({ lower }) => {
  const ending = ENDINGS.get(lower);
  if (ending) return ending;
  return lower.includes('-') && ENDINGS.has(lastPart(lower)) ? COMPOUND : null;
});

/** Whether a token may end the name of a thing built: most sentences have none, and need no closer look. */
export function mayEndHead(tokens: readonly Token[], at: number): boolean {
  const ending = endingOf(tokens[at]);
  if (!ending) return false;
  if (ending.alone) return true;
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'punct' || ending.behind.has(lastPart(before.lower)));
}

const lastPart = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1);
