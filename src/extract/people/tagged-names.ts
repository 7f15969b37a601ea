import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { TaggedSpan } from '../reading.ts';
import { type Ground, tokensIn } from './ground.ts';
import { isCapital, isInitial, type NameSpan, nameSpan, type Range } from './name-span.ts';
import { isGiven, NOT_NAMES, PARTICLES } from './name-words.ts';
import { isCourtesy, isOfficeWord, isTitle } from './office-words.ts';

/** Names in stretches that the tagger took for people. */
export function taggedNames(ground: Ground): NameSpan[] {
  return flatMap(joinedByParticle(ground), tag =>
    rangesIn(ground, tag).map(range => nameSpan(ground.reading, range, 'people/tag', tag.score)),
  );
}

/** "Maria" "Carmo Silveira" with "do" between them are one name. */
function joinedByParticle({ reading }: Ground): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const tag of reading.tags) {
    if (tag.kind !== 'person') continue;
    const last = joined.at(-1);
    const between = last ? reading.text.slice(last.end, tag.start) : '';
    if (last && PARTICLES.has(between.trim()) && between.length - between.trim().length === 2) {
      joined[joined.length - 1] = { ...last, end: tag.end, text: reading.text.slice(last.start, tag.end) };
    } else joined.push(tag);
  }
  return joined;
}

/** The names in a tagged stretch: without titles in front and marks behind, cut where a name cannot go on. */
function rangesIn(ground: Ground, tag: TaggedSpan): Range[] {
  const { tokens } = ground.reading;
  const inside = tokensIn(ground.reading, tag);
  const end = inside[inside.length - 1] + 1;
  const ranges: Range[] = [];
  let first = inside[0];
  for (let i = first; i <= end; i++) {
    if (i < end && !endsBefore(tokens, i, first)) continue;
    const range = withoutMarks(tokens, { first, last: i });
    if (range) ranges.push(range);
    first = i;
  }
  return ranges;
}

/** A mark, a small word that is no particle, a full stop before, or the surname said again. */
function endsBefore(tokens: readonly Token[], i: number, first: number): boolean {
  if (i === first) return false;
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (/^\p{Lu}\.$/u.test(before.text) && NOT_NAMES.has(token.lower)) return true;
  if (token.kind === 'punct') return !/^[-–'’‘`´"“”()]$/.test(token.text);
  if (/\p{L}{2}\.$/u.test(before.text) && !isTitle(before) && !isInitial(before)) return true;
  if (i - first > 1 && token.lower === before.lower) return true;
  return token.text === token.lower && !PARTICLES.has(token.lower);
}

function withoutMarks(tokens: readonly Token[], range: Range): Range | undefined {
  let { first, last } = range;
  first = beforeParticle(tokens, afterTitles(tokens, range));
  if (last - first > 1 && opensSentence(tokens, first) && NOT_NAMES.has(tokens[first].lower)) first++;
  while (first < last && !isCapital(tokens[first]) && !PARTICLES.has(tokens[first].lower)) first++;
  while (last > first && !/[\p{L}\p{N}]\.?$/u.test(tokens[last - 1].text)) last--;
  if (first >= last || !tokens.slice(first, last).some(isCapital)) return undefined;
  return { first, last: isInitial(tokens[last - 1]) && tokens[last]?.text === '.' ? last + 1 : last };
}

/** "De Rossi", "Van der Berg" where the tag took the last word alone. */
function beforeParticle(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1];
  const belongs = isCapital(before) && PARTICLES.has(before.lower) && before.sentence === tokens[first].sentence;
  return belongs && !isInitial(before) ? first - 1 : first;
}

const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i].sentence || /^["“‘:]$/.test(tokens[i - 1].text);

/** "Kazakh President Bo Ek", "Pope Francis" start after the title; "King" alone, or in "Mervyn King", is a name. */
function afterTitles(tokens: readonly Token[], { first, last }: Range): number {
  for (let i = last - 2; i >= first; i--) {
    if (isTitleWord(tokens[i]) && !(i > first && isGiven(tokens[i - 1]))) return i + 1;
  }
  return first;
}

const isTitleWord = (token: Token): boolean =>
  isTitle(token) || isCourtesy(token) || (isOfficeWord(token) && !isGiven(token));
