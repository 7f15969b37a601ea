import { loadWords } from '../../lists.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { phrasesOf } from './stage-phrases.ts';
import { isCapital, type Word } from './words.ts';

/** "The plant feeds two towns", "the line, which has carried ore": what it does when nothing else is told of its stage. */
export const isRunning = (mention: Candidate): boolean => runningVerbOf(mention) !== undefined;

function runningVerbOf(mention: Candidate): string | undefined {
  const { words, phrase, head } = mention;
  let at = pastAside(words, phrase.last);
  const end = at + RUNNING_REACH;
  while (at < end && isBeforeVerb(words[at])) at++;
  const doing = [at, mainVerbOf(words, phrase) + 1].find(been => words[been]?.lower === 'been');
  if (doing !== undefined && USING.has(words[doing + 1]?.lower ?? '')) return words[doing + 1].lower;
  const verb = words[at]?.lower ?? '';
  return (RUNNING.has(verb) || (head.plural && RUNNING.has(`${verb}s`))) &&
    !phrasesOf(words).some(({ first }) => first === at)
    ? verb
    : joinedVerb(mention);
}

/** "is owned by the state and sells its power": the second verb of its clause. */
function joinedVerb({ words, phrase }: Candidate): string | undefined {
  const verb = mainVerbOf(words, phrase);
  if (verb < 0) return undefined;
  const behind = words.slice(verb, verb + USED_REACH);
  const second = behind.findIndex(
    ({ lower }, i) => lower.endsWith('s') && RUNNING.has(lower) && behind[i - 1]?.lower === 'and',
  );
  return behind[second]?.lower;
}

/** "was built in 1980 and now houses", "has been supplying power since", "built in 1980, handles": what is done there today. */
export const isNowUsed = (mention: Candidate): boolean => {
  const verb = runningVerbOf(mention) ?? '';
  return (/(?:s|ing)$/.test(verb) && !DESCRIBING.has(verb)) || isUsedSince(mention);
};

const isUsedSince = ({ words, phrase }: Candidate): boolean =>
  words.slice(phrase.last, phrase.last + USED_REACH).some(({ lower }, i, near) => {
    const before = near[i - 1]?.lower ?? '';
    if (/^(?:now|today|already|currently)$/.test(before)) return RUNNING.has(lower) && lower.endsWith('s');
    return before === 'been' && /^(?:has|have)$/.test(near[i - 2]?.lower ?? '') && USING.has(lower);
  });

const USED_REACH = 20;
/** What a bridge does from the day that it is finished. */
const DESCRIBING = new Set(
  'links connects joins replaces covers stands holds cuts saves shortens runs takes brings turns'.split(' '),
);

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
const ASIDE = 24;
const RUNNING = new Set(loadWords('gazetteer/project-running.txt'));
const RUNNING_LEADS = new Set(', which that has now already still also currently in at near on'.split(' '));
const RUNNING_REACH = 6;

/** A relative, an adverb, or where it stands: "the dam near Cusco supplies". */
const isBeforeVerb = (word: Word | undefined): boolean =>
  word !== undefined && (RUNNING_LEADS.has(word.lower) || isCapital(word));
