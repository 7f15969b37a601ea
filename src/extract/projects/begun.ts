import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { USING } from './in-use.ts';
import { UNDERTAKINGS } from './reference.ts';
import { isCapital, type Word } from './words.ts';

const BEGIN: ReadonlySet<string> = new Set(['began', 'begun', 'started', 'commenced', 'resumed']);
const REACH = 12;
const PLACE_WORDS = /^(?:in|at|near|on|of|the|from|to|between|and|,)$/;

/** What is told by a verb of beginning: "the dam began producing power", "the dam was begun in 1994", "the project began in 2007". */
export function begunStage({ words, phrase, head }: Candidate): ProjectStatus {
  const end = Math.min(words.length, Math.max(phrase.last, mainVerbOf(words, phrase)) + REACH);
  const from = Math.max(0, phrase.from - REACH);
  for (let at = from; at < end; at++) {
    if (!BEGIN.has(words[at].lower)) continue;
    if (leadsToUse(words, at) && !isDenied(words, at)) return 'operating';
    if (at < phrase.last || isDenied(words, at)) continue;
    if (isPassive(words, at) || (isUndertaking(words, phrase.last) && follows(words, phrase.last, at)))
      return 'under_construction';
  }
  return head.generic && words[phrase.last]?.lower === 'began' ? 'under_construction' : 'unknown';
}

/** "began feeding power", "began regular electricity production"; not "began work on production". */
function leadsToUse(words: readonly Word[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + USE_REACH; ahead++) {
    const lower = words[ahead]?.lower ?? '';
    if (USING.has(lower)) return true;
    if (PLACE_WORDS.test(lower) || /^(?:a|an|to|for|by|with|work|works|construction|its|his)$/.test(lower))
      return false;
  }
  return false;
}

const USE_REACH = 3;

const isDenied = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|n't|never|yet|would|could|should|if)$/.test(lower));

/** "was begun", ", begun in 2007": it is begun by others. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at].lower === 'begun'
    ? /^(?:was|were|been|,)$/.test(words[at - 1]?.lower ?? '')
    : /^(?:was|were)$/.test(words[at - 1]?.lower ?? '') && words[at].lower === 'started';

const isUndertaking = (words: readonly Word[], last: number): boolean => UNDERTAKINGS.has(words[last - 1]?.lower ?? '');

/** Between the name and its verb stand only words of place or a relative. */
const follows = (words: readonly Word[], last: number, at: number): boolean =>
  words
    .slice(last, at)
    .every(word => isCapital(word) || PLACE_WORDS.test(word.lower) || /^(?:that|which|has|have)$/.test(word.lower));
