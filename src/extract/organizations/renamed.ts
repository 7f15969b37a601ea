import { allMatches } from '../all-matches.ts';
import { type Sentence, type Token, tokenAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { perWord } from '../per-word.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../stretches.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';

/** How far before the words that link two names the first may end, in letters. */
const REACH = 90;
const MOST_WORDS = 6;

// "X, formerly known as Y", "X, which until August was the Y", "X was called Y until", "X will change its name to Y"
const LINK =
  /\b(?:formerly(?: known as| called| named)?|previously(?: known as| called)?|(?:known|called) (?:until|before|since) [\w ]{1,20} as|(?:was|were|is|been|better|widely|also|still|then) (?:known|called)(?: as)?|known as|until [\w ]{1,16} (?:was|called|the)|changed? its name to|(?:was|be|been|itself) renamed(?: as)?|renamed(?: itself)?|in full) (?:the )?(?=\p{Lu})/gu;

/** Every link has one of these words. */
const mayLink = perWord(({ lower }) => /formerly|previously|known|called|until|name|full/.test(lower));

/** Two names of which the report says that they are one body's: both go by the first. */
export function joinRenamed(found: readonly Candidate[], reading: Reading): Candidate[] {
  const called = new Map<string, string>();
  const added: Candidate[] = [];
  for (const { start: at, end } of linksIn(reading)) {
    const other = found.find(({ start }) => start === end);
    const own = ownerOf(found, reading, at);
    if (!own) continue;
    const second = other ?? newName(reading, end, own);
    if (!second || second.name === own.name || second.kind === 'igo') continue;
    if (!other) added.push(second);
    called.set(second.name, called.get(own.name) ?? own.name);
  }
  if (called.size === 0) return [...found];
  return [...found, ...added].map(one => ({ ...one, name: called.get(one.name) ?? one.name }));
}

function linksIn({ sentences, tokens }: Reading): Stretch[] {
  const linking = sentences.filter(sentence => holdsLink(tokens, sentence));
  return flatMap(linking, ({ text, start }) =>
    allMatches(LINK, text).map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length })),
  );
}

function holdsLink(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if (mayLink(tokens[i])) return true;
  return false;
}

/** The body that the words before a link speak of: the last one named before it, in its sentence or as its "The company". */
function ownerOf(found: readonly Candidate[], { text, sentences, tokens }: Reading, at: number): Candidate | undefined {
  const before = found.filter(({ end }) => end <= at && at - end <= REACH).at(-1);
  if (!before) return undefined;
  const between = text.slice(before.end, at);
  const isSameSentence = tokens[tokenAt(tokens, before.start)].sentence === tokens[tokenAt(tokens, at)].sentence;
  if (isSameSentence) return hasOtherDoer(between) ? undefined : before;
  const sentence = sentences[tokens[tokenAt(tokens, at)].sentence];
  return /^(?:The [a-z]+|It) $/.test(text.slice(sentence.start, at)) ? before : undefined;
}

/** "…, which Acme acquired": somebody else does something in between. */
function hasOtherDoer(between: string): boolean {
  const words = between.split(' ');
  return words.some(
    (word, at) => at > 0 && /^\p{P}*\p{Lu}\p{L}+$/u.test(words[at - 1]) && /^(?!on|at)\p{L}+ed\b/u.test(word),
  );
}

/** A name that nothing else knew: the capitals behind the link. */
function newName({ tokens, text }: Reading, start: number, own: Candidate): Candidate | undefined {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last - first < MOST_WORDS && isNameWord(tokens[last]) && tokens[last].sentence === tokens[first].sentence)
    last++;
  if (last === first) return undefined;
  const { end } = tokens[last - 1];
  return { ...own, start, end, name: text.slice(start, end), acronym: null, rule: 'renamed', firm: true };
}
