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
    name =>
      name.words.length > 1 &&
      (name.score >= leastScoreOf(name) || isTitled(ground, name) || isPossessed(ground, name)),
  );
  const standing = standingOf(ground);
  const names = [...full];
  const rejected: Rejection[] = [];
  for (const [word, spans] of singlesByWord(calm)) {
    if (isPartOf(full, word) || isSupported(ground, standing, spans)) names.push(...spans);
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
    return !/[a-z]/.test(text) && text === text.toUpperCase();
  };
  if (!isShouted(name)) return false;
  const known = found.filter(other => !isShouted(other) && other.words.some(word => name.words.includes(word)));
  return known.length > 0 && !known.some(({ words }) => words.join(' ').endsWith(name.words.join(' ')));
}

/** "Chad's Idriss Mahamat" */
const isPossessed = ({ reading: { tokens }, countryAt }: Ground, { first }: NameSpan): boolean =>
  first > 1 && /^['’]s$/.test(tokens[first - 1].text) && countryAt.has(first - 2);

const leastScoreOf = ({ words }: NameSpan): number =>
  GIVEN.has(words[0]) ? LEAST_SCORE.fullNameWithGiven : LEAST_SCORE.fullName;

function singlesByWord(found: readonly NameSpan[]): Map<string, NameSpan[]> {
  const singles = new Map<string, NameSpan[]>();
  for (const name of found) {
    if (name.words.length !== 1) continue;
    const same = singles.get(name.words[0]);
    if (same) same.push(name);
    else singles.set(name.words[0], [name]);
  }
  return singles;
}

/** Of each word: how often it stands with a capital, and how surely it is tagged for a place or an organization. */
type Standing = { readonly times: ReadonlyMap<string, number>; readonly other: ReadonlyMap<string, number> };

/** Most reports ask for none: only a single word without a full name has to stand by itself. */
function standingOf(ground: Ground): () => Standing {
  let standing: Standing | undefined;
  return () => {
    standing ??= readStanding(ground);
    return standing;
  };
}

function readStanding({ capitals, reading: { tags, tokens } }: Ground): Standing {
  const times = new Map<string, number>();
  for (const i of capitals) {
    const word = foldedWord(tokens[i]);
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  const other = new Map<string, number>();
  for (const { kind, text, score } of tags) {
    if (kind === 'person') continue;
    const word = foldName(text.toLowerCase());
    other.set(word, (other.get(word) ?? 0) + score);
  }
  return { times, other };
}

const isPartOf = (full: readonly NameSpan[], word: string): boolean =>
  full.some(({ words }) => words.includes(word) || isSpelledAlike(words[words.length - 1], word));

function isSupported(ground: Ground, standing: () => Standing, spans: readonly NameSpan[]): boolean {
  if (spans.some(span => isTitled(ground, span) || governs(ground, span))) return true;
  const { times, other } = standing();
  const [word] = spans[0].words;
  const sum = spans.reduce((total, { score }) => total + score, 0);
  if ((other.get(word) ?? 0) > sum) return false;
  const best = spans.reduce((most, { score }) => Math.max(most, score), 0);
  const often = times.get(word) ?? 1;
  if (sum / often < (often < OFTEN ? LEAST_SCORE.bareWordMean : LEAST_SCORE.bareWordOften)) return false;
  if (best >= LEAST_SCORE.bareWord) return true;
  if (GIVEN.has(word) && best >= LEAST_SCORE.knownGivenName) return true;
  return best >= LEAST_SCORE.besideVerb && spans.some(span => isBesideVerb(ground, span));
}

const isTitled = ({ reading: { tokens } }: Ground, { first }: NameSpan): boolean => {
  const before = tokens[first - 1];
  return (
    before !== undefined && before.sentence === tokens[first].sentence && (isCourtesy(before) || isOfficeHead(before))
  );
};

/** "the Roe administration" */
const governs = ({ reading: { tokens } }: Ground, { last }: NameSpan): boolean =>
  tokens[last]?.text === 'administration';

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
