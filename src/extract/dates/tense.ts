import { loadTable } from '../../lists.ts';
import type { Sentence, Token } from '../document.ts';
import { perWord } from '../per-word.ts';

export type Tense = 'past' | 'future' | 'neutral';

const CUES: ReadonlyMap<string, Tense> = new Map(
  loadTable<'cue' | 'tense'>('gazetteer/dates-tense.tsv').map(row => [
    row.cue,
    row.tense === 'future' ? 'future' : 'past',
  ]),
);
/** First words of cues of two words, so that few pairs are put together. */
const PAIR_OPENERS = new Set([...CUES.keys()].filter(cue => cue.includes(' ')).map(cue => cue.split(' ')[0]));
const opensPair = perWord(({ lower }) => PAIR_OPENERS.has(lower));
/** A word by itself: a cue of the list, or a form in -ed. */
const ownCue = perWord(
  ({ lower, text }): Tense | null =>
    CUES.get(lower) ?? (text === lower && lower.length > 4 && /[^e]ed$/.test(lower) ? 'past' : null),
);
/** How many tokens from the date a verb may stand. */
const REACH_BACK = 24;
const REACH_ON = 14;
/** After one of these a date opens its clause, so that its verb follows: `said that on Monday he would`. */
const CLAUSE_OPENERS = new Set([
  'that',
  'and',
  'but',
  'while',
  'when',
  'where',
  ',',
  ';',
  ':',
  '"',
  '“',
  '—',
  '–',
  '(',
]);
const DATE_PREPOSITIONS = new Set([
  'on',
  'in',
  'from',
  'by',
  'late',
  'early',
  'earlier',
  'later',
  'the',
  'at',
  'during',
]);

/** Tense of the clause in which a date stands, by its nearest verb. `first` and `last` index the date's tokens. */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, date: { first: number; last: number }): Tense {
  const before = () => search(tokens, date.first - 1, Math.max(sentence.first, date.first - REACH_BACK), -1);
  const after = () => search(tokens, date.last, Math.min(sentence.last, date.last + REACH_ON) - 1, 1);
  if (opensClause(tokens, sentence, date.first)) return after() ?? before() ?? 'neutral';
  return before() ?? after() ?? 'neutral';
}

function opensClause(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  let at = first - 1;
  while (at >= sentence.first && DATE_PREPOSITIONS.has(tokens[at].lower)) at--;
  return at < sentence.first || CLAUSE_OPENERS.has(tokens[at].lower);
}

function search(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Tense | undefined {
  for (let i = from; step > 0 ? i <= to : i >= to; i += step) {
    if (step > 0 && i > from && /^[;:—]$/.test(tokens[i].text)) return undefined;
    const tense = cueAt(tokens, i);
    if (tense) return tense;
  }
  return undefined;
}

const pairedCue = (first: Token | undefined, second: Token | undefined): Tense | undefined =>
  first && second && opensPair(first) ? CUES.get(`${first.lower} ${second.lower}`) : undefined;

function cueAt(tokens: readonly Token[], i: number): Tense | null {
  const token = tokens[i];
  const previous = tokens[i - 1];
  const paired = pairedCue(token, tokens[i + 1]) ?? pairedCue(previous, token);
  if (paired) return paired;
  return previous?.lower === 'be' || previous?.lower === 'being' ? null : ownCue(token);
}
