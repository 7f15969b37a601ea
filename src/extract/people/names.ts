import { loadTable, loadWords } from '../../lists.ts';
import type { Rejection } from '../../model/extraction.ts';
import type { Token } from '../document.ts';
import type { TaggedSpan } from '../reading.ts';
import { foldName } from '../tagger/word-traits.ts';
import { type Ground, tokensIn } from './ground.ts';
import { isCapital, isInitial, type NameSpan, nameSpan } from './name-span.ts';
import { isCourtesy, isOfficeHead, isOfficeWord, isTitle, isWeakTitle } from './office-words.ts';

const GIVEN = new Set(loadWords('gazetteer/given-names.txt'));
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));
const PARTICLES = new Set(loadWords('gazetteer/people-particles.txt'));
/** Words that end names of bodies: "Ludwig Gallery", "Carl Zeiss Foundation". */
const BODIES = new Set(loadTable<'word'>('gazetteer/organization-heads.tsv').map(({ word }) => word.toLowerCase()));
/** Words that open sentences and are also given names somewhere: "Even", "An". */
const NOT_NAMES = new Set(loadWords('gazetteer/people-not-names.txt'));
const MAX_NAME_WORDS = 6;
/** Surer than this, the tagger's word for another kind of name stands. */
const SURE = 0.7;

type Range = { first: number; last: number };

export type Names = { readonly names: readonly NameSpan[]; readonly rejected: readonly Rejection[] };

/** Names of people by tag, by title and by given name, without overlaps, in the order of the text. */
export function findNames(ground: Ground): Names {
  const rejected: Rejection[] = [];
  const taken: NameSpan[] = [];
  const used = new Set<number>();
  const candidates = [
    ...taggedNames(ground),
    ...titledNames(ground),
    ...givenNames(ground),
    ...shortenedNames(ground),
    ...reclaimedNames(ground),
  ];
  for (const candidate of candidates) {
    if (overlaps(used, candidate)) continue;
    const reason = objection(ground, candidate);
    if (reason) rejected.push(rejection(ground, candidate, reason));
    else {
      taken.push(candidate);
      for (let i = candidate.first; i < candidate.last; i++) used.add(i);
    }
  }
  return { names: taken.sort((a, b) => a.first - b.first), rejected };
}

const overlaps = (used: ReadonlySet<number>, { first, last }: NameSpan): boolean => {
  for (let i = first; i < last; i++) if (used.has(i)) return true;
  return false;
};

function rejection({ reading }: Ground, { first, last, method }: NameSpan, reason: string): Rejection {
  const [start, end] = [reading.tokens[first].start, reading.tokens[last - 1].end];
  return { kind: 'person', start, end, text: reading.text.slice(start, end), method, reason };
}

/** Why a stretch is no person after all. */
function objection(ground: Ground, { first, last, words }: NameSpan): string | undefined {
  const inside = Array.from({ length: last - first }, (_, k) => first + k);
  if (words.length === 0) return 'no letters';
  if (inside.every(i => ground.organizationAt.has(i))) return 'organization';
  if (inside.every(i => ground.countryAt.has(i))) return 'country or demonym';
  if (inside.every(i => ground.dated.has(i))) return 'date';
  if (inside.every(i => isOfficeWord(ground.reading.tokens[i]) && !GIVEN.has(words[0]))) return 'title without a name';
  if (isByline(ground, first)) return 'byline';
  if (isDedication(ground, first, last)) return 'place or building named for a person';
  return undefined;
}

/** "St. Peter's Square", "St. Petersburg" */
function isDedication({ reading: { tokens } }: Ground, first: number, last: number): boolean {
  return (
    /^(?:st|saint)\.?$/.test(tokens[first - 1]?.lower ?? '') &&
    /^['’]s$/.test(tokens[last]?.text ?? '') &&
    isCapital(tokens[last + 1])
  );
}

/** "Author: Jane Roe", "Editor: Jane Roe / John Doe": who made the report, not who is in it. */
function isByline({ reading: { tokens } }: Ground, first: number): boolean {
  for (let i = first - 1; i > Math.max(0, first - 8); i--) {
    if (tokens[i].text === ':')
      return /^(?:authors?|editors?|editing|writing|reporters?|photos?)$/.test(tokens[i - 1].lower);
    if (!isCapital(tokens[i]) && !/^[/,&]$|^and$/.test(tokens[i].lower)) return false;
  }
  return false;
}

function taggedNames(ground: Ground): NameSpan[] {
  return ground.reading.tags
    .filter(tag => tag.kind === 'person')
    .flatMap(tag => rangesIn(ground, tag).map(range => nameSpan(ground.reading, range, 'people/tag', tag.score)));
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
  if (token.kind === 'punct') return !/^[-–'’‘`´"“”()]$/.test(token.text);
  if (/\p{L}{2}\.$/u.test(before.text) && !isTitle(before)) return true;
  if (i - first > 1 && token.lower === before.lower) return true;
  return token.text === token.lower && !PARTICLES.has(token.lower);
}

function withoutMarks(tokens: readonly Token[], range: Range): Range | undefined {
  let { first, last } = range;
  first = afterTitles(tokens, range);
  if (last - first > 1 && opensSentence(tokens, first) && NOT_NAMES.has(tokens[first].lower)) first++;
  while (first < last && !isCapital(tokens[first]) && !PARTICLES.has(tokens[first].lower)) first++;
  while (last > first && !/[\p{L}\p{N}]\.?$/u.test(tokens[last - 1].text)) last--;
  if (first >= last || !tokens.slice(first, last).some(isCapital)) return undefined;
  return { first, last: isInitial(tokens[last - 1]) && tokens[last]?.text === '.' ? last + 1 : last };
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

/** A title or office and the capitals after it: "Mr Barzani", "Prime Minister Raila Odinga", "spokesman Bo Ek". */
function titledNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return tokens.flatMap((token, i) => {
    if (!(isCourtesy(token) || isOfficeHead(token)) || inTitleCase(ground, i)) return [];
    const next = PARTICLES.has(tokens[i + 1]?.text) ? tokens[i + 2] : tokens[i + 1];
    if (!isCapital(next) || next.sentence !== token.sentence || isOfficeWord(next)) return [];
    if (isWeakTitle(token) && !knownName(next)) return [];
    if (/^\p{Lu}{2,}$/u.test(next.text)) return [];
    const range = capitalsFrom(ground, i + 1);
    return range ? [nameSpan(ground.reading, range, 'people/title+name', 0.7)] : [];
  });
}

/** A given name and capitals that the tagger left alone or took for something else without being sure. */
function givenNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return tokens.flatMap((token, i) => {
    if (
      !isCapital(token) ||
      !isGiven(token) ||
      (isCapital(tokens[i - 1]) && tokens[i - 1].sentence === token.sentence) ||
      inTitleCase(ground, i) ||
      NOT_NAMES.has(token.lower)
    )
      return [];
    const range = capitalsFrom(ground, i);
    if (!range || range.last - range.first < 2) return [];
    if (tokens.slice(range.first, range.last).some(({ lower }) => BODIES.has(lower))) return [];
    const surname = tokens[range.last - 1];
    if (!knownName(surname) && isTaggedOtherwise(ground, range)) return [];
    return [nameSpan(ground.reading, range, 'people/given-name', 0.6)];
  });
}

/** "Anke Suter" tagged for a place without being sure, in a report where "Suter" is tagged for a person. */
function reclaimedNames(ground: Ground): NameSpan[] {
  const { reading } = ground;
  const surnames = new Set(
    reading.tags.flatMap(({ kind, text }) => (kind === 'person' && !text.includes(' ') ? [text] : [])),
  );
  return reading.tags.flatMap(tag => {
    if (tag.kind === 'person' || tag.score > SURE || !surnames.has(tag.text.slice(tag.text.lastIndexOf(' ') + 1)))
      return [];
    const inside = tokensIn(reading, tag);
    const range = { first: inside[0], last: inside[inside.length - 1] + 1 };
    if (
      inside.length < 2 ||
      inTitleCase(ground, range.first) ||
      !inside.every(i => isCapital(reading.tokens[i]) && !ground.countryAt.has(i))
    )
      return [];
    return [nameSpan(reading, range, 'people/surname', 0.6)];
  });
}

/** "Omar K." as courts and police give names; "vitamin C." and "Plan B." at the end of a sentence are none. */
function shortenedNames(ground: Ground): NameSpan[] {
  const { tokens } = ground.reading;
  return tokens.flatMap((token, i) => {
    const initial = tokens[i + 1];
    if (!isCapital(token) || isInitial(token) || !/^\p{Lu}\.?$/u.test(initial?.text ?? '')) return [];
    const stop = initial.text.length === 2 ? i + 1 : i + 2;
    const after = tokens[stop + 1];
    if (tokens[stop]?.text.endsWith('.') !== true || after?.sentence !== token.sentence || isCapital(after)) return [];
    if (ground.organizationAt.has(i) || isOfficeWord(token)) return [];
    return [nameSpan(ground.reading, { first: i, last: stop + 1 }, 'people/initial', 0.6)];
  });
}

/** Another kind of name, surely or reaching further than these words. */
const isTaggedOtherwise = ({ tagAt, reading: { tokens } }: Ground, { first, last }: Range): boolean => {
  const startOf = (i: number): number => tokens[i].start;
  const endOf = (i: number): number => tokens[i - 1].end;
  for (let i = first; i < last; i++) {
    const tag = tagAt.get(i);
    if (tag && tag.kind !== 'person' && (tag.score > SURE || tag.start < startOf(first) || tag.end > endOf(last)))
      return true;
  }
  return false;
};

const isGiven = ({ lower }: Token): boolean =>
  foldName(lower)
    .split('-')
    .some(part => GIVEN.has(part));
const knownName = (token: Token): boolean => isGiven(token) || SURNAMES.has(foldName(token.lower));

/** Capitals, initials and particles between capitals, as far as no other kind of name claims them. */
function capitalsFrom(ground: Ground, first: number): Range | undefined {
  const { tokens } = ground.reading;
  let last = first;
  while (last - first < MAX_NAME_WORDS && canContinue(ground, last, first)) last++;
  while (last > first && PARTICLES.has(tokens[last - 1].text)) last--;
  return last > first ? { first, last } : undefined;
}

/** "Europol Director Ann Example" tagged as one body: the title inside shows where the name starts. */
const startsWithTitle = ({ reading: { tokens } }: Ground, tag: TaggedSpan, first: number): boolean =>
  first > 0 &&
  tag.start < tokens[first].start &&
  isOfficeHead(tokens[first - 1]) &&
  tag.start <= tokens[first - 1].start;

function canContinue(ground: Ground, i: number, first: number): boolean {
  const { tokens } = ground.reading;
  const token = tokens[i];
  if (!token || token.sentence !== tokens[first].sentence) return false;
  if (ground.countryAt.has(i) || ground.organizationAt.has(i) || ground.dated.has(i)) return false;
  const tag = ground.tagAt.get(i);
  if (tag && tag.kind !== 'person' && tag.score > SURE && !startsWithTitle(ground, tag, first)) return false;
  if (isInitial(token)) return true;
  if (PARTICLES.has(token.text)) return isCapital(tokens[i + 1]);
  return isCapital(token) && !(i > first && isOfficeWord(token) && !knownName(token));
}

/** In a heading where every longer word has a capital, capitals prove nothing. */
function inTitleCase({ reading: { sentences, tokens } }: Ground, i: number): boolean {
  const sentence = sentences[tokens[i].sentence];
  if (!sentence.heading) return false;
  const long = tokens
    .slice(sentence.first, sentence.last)
    .filter(token => token.kind === 'word' && token.text.length > 3);
  return long.filter(isCapital).length > long.length * 0.7;
}
