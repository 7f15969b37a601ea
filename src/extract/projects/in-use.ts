import { loadWords } from '../../lists.ts';
import type { Candidate } from './candidate.ts';
import { phrasesOf } from './stage-phrases.ts';
import { isCapital, type Word } from './words.ts';

/** "The plant feeds two towns", "the line, which has carried ore": what it does when nothing else is told of its stage. */
export function isRunning({ words, phrase }: Candidate): boolean {
  let at = pastAside(words, phrase.last);
  const end = at + RUNNING_REACH;
  while (at < end && isBeforeVerb(words[at])) at++;
  return RUNNING.has(words[at]?.lower ?? '') && !phrasesOf(words).some(({ first }) => first === at);
}

/** "was built in 1980 and now houses", "has been supplying power since": what is done there today. */
export const isNowUsed = ({ words, phrase }: Candidate): boolean =>
  words.slice(phrase.last, phrase.last + USED_REACH).some(({ lower }, i, near) => {
    const before = near[i - 1]?.lower ?? '';
    if (/^(?:now|today|already|currently)$/.test(before)) return RUNNING.has(lower) && lower.endsWith('s');
    return before === 'been' && /^(?:has|have)$/.test(near[i - 2]?.lower ?? '') && USING.has(lower);
  });

const USED_REACH = 20;

/** What a thing in use is doing: "began feeding power to the grid". */
export const USING = new Set(loadWords('gazetteer/project-using.txt'));

/** "The wind farm, 27 turbines on a ridge, feeds": behind the second comma. */
function pastAside(words: readonly Word[], from: number): number {
  const first = words.findIndex(({ text }, at) => at >= from && text === ',');
  const comma = words.findIndex(({ text }, at) => at > first + 1 && text === ',');
  const enclosed = first >= 0 && first <= from + PLACED && comma > 0 && comma < first + ASIDE;
  return enclosed && RUNNING.has(words[comma + 1]?.lower ?? '') ? comma + 1 : from;
}

/** "near Cusco" may stand before the first comma. */
const PLACED = 3;
const ASIDE = 14;
const RUNNING = new Set(loadWords('gazetteer/project-running.txt'));
const RUNNING_LEADS = new Set(', which that has now already still also currently in at near on'.split(' '));
const RUNNING_REACH = 6;

/** A relative, an adverb, or where it stands: "the dam near Cusco supplies". */
const isBeforeVerb = (word: Word | undefined): boolean =>
  word !== undefined && (RUNNING_LEADS.has(word.lower) || isCapital(word));
