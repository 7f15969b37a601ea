import type { Rejection } from '../../model/extraction.ts';
import { foldName } from '../tagger/word-traits.ts';
import type { Ground } from './ground.ts';
import { isSpelledAlike } from './name-likeness.ts';
import type { NameSpan } from './name-span.ts';
import { foldedWord, GIVEN, SAYING } from './name-words.ts';
import { isCourtesy, isOfficeHead } from './office-words.ts';

/** How sure the tagger must be of a name with nothing else to show for it, by what there is. */
const LEAST_SCORE = {
  fullName: 0.4,
  fullNameWithGiven: 0.25,
  knownGivenName: 0.65,
  besideVerb: 0.5,
  bareWord: 0.75,
  bareWordMean: 0.75,
  bareWordOften: 0.88,
};

/** Whom a report names this often it has introduced by the full name or a title, rare men of one name apart. */
const OFTEN = 4;

type Judged = { readonly names: readonly NameSpan[]; readonly rejected: readonly Rejection[] };

/** Keeps names that the report supports: full names, and single words tied to one, titled, or surely tagged. */
export function trustedNames(ground: Ground, found: readonly NameSpan[]): Judged {
  const calm = found.filter(name => !isHeadlineGuess(ground, found, name));
  const full = calm.filter(
    name => name.words.length > 1 && (name.score >= leastScoreOf(name) || isTitled(ground, name)),
  );
  const singles = singlesByWord(calm);
  const names = [...full];
  const rejected: Rejection[] = [];
  for (const [word, spans] of singles) {
    if (isPartOf(full, word) || isSupported(ground, word, spans)) names.push(...spans);
    else rejected.push(...spans.map(span => rejection(ground, span)));
  }
  return { names: names.sort((a, b) => a.first - b.first), rejected };
}

/** "HERRERA WINS" in capitals, where running text knows a Luis Herrera: the later search for repeats finds the right end. */
function isHeadlineGuess(
  { reading: { sentences, tokens } }: Ground,
  found: readonly NameSpan[],
  name: NameSpan,
): boolean {
  const isShouted = ({ first }: NameSpan): boolean => {
    const { text } = sentences[tokens[first].sentence];
    return text === text.toUpperCase();
  };
  if (!isShouted(name)) return false;
  const known = found.filter(other => !isShouted(other) && other.words.some(word => name.words.includes(word)));
  return known.length > 0 && !known.some(({ words }) => words.join(' ').endsWith(name.words.join(' ')));
}

const leastScoreOf = ({ words }: NameSpan): number =>
  GIVEN.has(words[0]) ? LEAST_SCORE.fullNameWithGiven : LEAST_SCORE.fullName;

function singlesByWord(found: readonly NameSpan[]): Map<string, NameSpan[]> {
  const singles = new Map<string, NameSpan[]>();
  for (const name of found)
    if (name.words.length === 1) singles.set(name.words[0], [...(singles.get(name.words[0]) ?? []), name]);
  return singles;
}

const isPartOf = (full: readonly NameSpan[], word: string): boolean =>
  full.some(({ words }) => words.includes(word) || isSpelledAlike(words[words.length - 1], word));

function isSupported(ground: Ground, word: string, spans: readonly NameSpan[]): boolean {
  if (spans.some(span => isTitled(ground, span))) return true;
  if (otherOpinions(ground, word) > spans.reduce((sum, { score }) => sum + score, 0)) return false;
  const best = Math.max(...spans.map(({ score }) => score));
  const times = occurrences(ground, word);
  const mean = spans.reduce((sum, { score }) => sum + score, 0) / times;
  if (mean < (times < OFTEN ? LEAST_SCORE.bareWordMean : LEAST_SCORE.bareWordOften)) return false;
  if (best >= LEAST_SCORE.bareWord) return true;
  if (GIVEN.has(word) && best >= LEAST_SCORE.knownGivenName) return true;
  return best >= LEAST_SCORE.besideVerb && spans.some(span => isBesideVerb(ground, span));
}

/** How often the word stands with a capital, tagged or not. */
const occurrences = ({ capitals, reading: { tokens } }: Ground, word: string): number =>
  capitals.reduce((count, i) => (foldedWord(tokens[i]) === word ? count + 1 : count), 0) || 1;

const isTitled = ({ reading: { tokens } }: Ground, { first }: NameSpan): boolean => {
  const before = tokens[first - 1];
  return (
    before !== undefined && before.sentence === tokens[first].sentence && (isCourtesy(before) || isOfficeHead(before))
  );
};

/** How surely the tagger took the same word for a place or an organization elsewhere in the report. */
function otherOpinions({ reading }: Ground, word: string): number {
  return reading.tags.reduce(
    (sum, tag) => (tag.kind !== 'person' && foldName(tag.text.toLowerCase()) === word ? sum + tag.score : sum),
    0,
  );
}

/** "Roe said", "said Roe", "Roe told reporters" */
function isBesideVerb({ reading: { tokens } }: Ground, { first, last }: NameSpan): boolean {
  return [tokens[first - 1], tokens[last]].some(token => token !== undefined && SAYING.has(token.lower));
}

function rejection({ reading }: Ground, { first, last, method }: NameSpan): Rejection {
  const [start, end] = [reading.tokens[first].start, reading.tokens[last - 1].end];
  return {
    kind: 'person',
    start,
    end,
    text: reading.text.slice(start, end),
    method,
    reason: 'single word without support',
  };
}
