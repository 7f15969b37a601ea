import { loadWords } from '../../lists.ts';
import type { Reading } from '../reading.ts';
import { countriesWithin, isInPerson, organizationOver, placesWithin } from './mentions-near.ts';
import { isCapital, isPossessive, isWordlike, type Word } from './words.ts';

const WORKERS = new Set(loadWords('gazetteer/project-origins.txt'));
const REACH = 4;

/**
 * A country that only tells where someone comes from: "the Spanish firm Arcos", "Korea's Daewon E&C", "Boskamp of the
 * Netherlands". Words `first` to `last` (exclusive) are its name. What they build may lie anywhere.
 */
export function isOrigin(reading: Reading, words: readonly Word[], first: number, last: number): boolean {
  const owned = isPossessive(words[last]);
  const at = owned ? last + 1 : last;
  return (
    (owned && isFirm(reading, words[at], words[at + 1])) ||
    (!owned && leadsTrade(words, at)) ||
    leadsWorkers(words, at) ||
    isHomeOf(reading, words, first)
  );
}

/** "China Power Investment began work": a name that begins with its home. */
function leadsTrade(words: readonly Word[], from: number): boolean {
  let last = from;
  while (isCapital(words[last]) && last < from + REACH) last++;
  const name = words.slice(from, last);
  return (
    name.length > 1 && name.some(({ lower }) => TRADE.test(lower)) && !name.some(({ lower }) => OFFICES.test(lower))
  );
}

const TRADE =
  /^(?:power|investment|investments|railways?|bridge|harbou?r|construction|engineering|electric|electricity|petroleum|oil|gas|steel|telecom|telecommunications|communications|merchants|nuclear|aerospace|machinery|shipbuilding|cement|metals|minerals|resources|holdings)$/;

function leadsWorkers(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + REACH && isWordlike(words[at]); at++) {
    if (WORKERS.has(words[at].lower)) return true;
    if (FUNCTION.test(words[at].lower)) return false;
  }
  return false;
}

const FUNCTION = /^(?:and|or|the|a|an|is|was|are|were|has|have|had|will|would|to|in|on|of|for|with|by|from|at|said)$/;

/** "Boskamp of the Netherlands", "Boskamp, of the Netherlands". */
function isHomeOf(reading: Reading, words: readonly Word[], first: number): boolean {
  let at = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (words[at]?.lower !== 'of' && words[at]?.lower !== 'from') return false;
  at--;
  if (words[at]?.text === ',') at--;
  return isFirm(reading, words[at], words[at - 1]);
}

/** Part of the name of an organization that is no body of a state or of several, or two capitals that stand for no office. */
function isFirm(reading: Reading, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !isCapital(word)) return false;
  const over = organizationOver(reading, word);
  if (over) return over.organization.kind !== 'government_body' && over.organization.kind !== 'igo';
  return (
    (isCapital(next) || ACTS.test(next?.lower ?? '')) &&
    !OFFICES.test(word.lower) &&
    !OFFICES.test(next?.lower ?? '') &&
    !isKnown(reading, word)
  );
}

const ACTS = /^(?:has|is|will|was|would|had|said|plans|wants)$/;
const OFFICES =
  /^(?:president|prime|vice|deputy|minister|ministry|government|parliament|cabinet|premier|king|queen|prince|foreign|energy|transport|finance|defen[cs]e|interior|authority|agency|department|council|commission|army|navy|state|national|federal|supreme|central|province|district|governor|mayor|republic|kingdom|port|lake|river|mount)$/;

const isKnown = (reading: Reading, word: Word): boolean =>
  isInPerson(reading, word) || placesWithin(reading, word).length > 0 || countriesWithin(reading, word).length > 0;
