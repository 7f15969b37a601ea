import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import type { CountryMention } from '../reading.ts';

const STATE_WORDS = new Set(loadWords('gazetteer/demonyms-of-state.txt'));
const REACH = 3;

export const isStateWord = (lower: string): boolean => STATE_WORDS.has(lower);

/**
 * Whether a demonym speaks of the state ("Kyrgyz President", "South Korean and Japanese foreign ministers") and not of
 * food, art or the birthplace of an athlete: those name the country only in passing.
 */
export function speaksOfState(tokens: readonly Token[], last: number): boolean {
  const sentence = tokens[last - 1].sentence;
  for (let i = last; i < last + REACH; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || /^[.;:,()"“”]$/.test(token.text)) return false;
    if (STATE_WORDS.has(token.lower)) return true;
  }
  return false;
}

/** So many sentences are the lead: who is named there matters to the report. */
const LEAD = 3;
/** From so many sentences on a report is a feature, which has a background; in a short one every name counts. */
const FEATURE = 13;

/** A state that a feature names once, by demonym and below its lead ("…, said a Danish minister"), is named in passing. */
export function weighDemonyms(mentions: readonly CountryMention[], sentences: number): readonly CountryMention[] {
  if (sentences < FEATURE) return mentions;
  const counts = new Map<string, number>();
  for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return mentions.map(mention =>
    mention.form === 'demonym' && mention.sentence >= LEAD && counts.get(mention.code) === 1
      ? { ...mention, passing: true }
      : mention,
  );
}
