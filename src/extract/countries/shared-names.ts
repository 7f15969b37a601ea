import { loadTable } from '../../lists.ts';
import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { CountryMention } from '../reading.ts';
import { SHARED } from './country-words.ts';

type Rival = { readonly own: ReadonlySet<string>; readonly other: ReadonlySet<string> };

const RIVALS: ReadonlyMap<string, Rival> = new Map(
  loadTable<'word' | 'own' | 'other'>('gazetteer/countries-rivals.tsv').map(row => [
    row.word,
    { own: new Set(row.own.split(' ')), other: new Set(row.other.split(' ')) },
  ]),
);

/** Words of two states ("Korea", "Congolese") and of a state and something else ("Georgia"), told apart by the whole report. */
export function settleShared(mentions: readonly CountryMention[], tokens: readonly Token[]): CountryMention[] {
  return flatMap(mentions, mention => {
    if (RIVALS.has(mention.text) && !outweighs(mention.text, tokens)) return [];
    const pair = SHARED[mention.code];
    return pair ? [{ ...mention, code: oneOf(pair, mentions) }] : [mention];
  });
}

function outweighs(word: string, tokens: readonly Token[]): boolean {
  const rival = RIVALS.get(word);
  if (!rival) return true;
  const count = (words: ReadonlySet<string>): number =>
    new Set(tokens.filter(t => words.has(t.text)).map(t => t.text)).size;
  return count(rival.own) >= count(rival.other);
}

/** The one that the report names otherwise; the first (the larger in the news) when it names both or neither. */
function oneOf([first, second]: readonly [string, string], mentions: readonly CountryMention[]): string {
  const named = (code: string): boolean => mentions.some(mention => mention.code === code);
  return named(second) && !named(first) ? second : first;
}
