import { loadWords } from '../../lists.ts';
import { flatMap } from '../flat-map.ts';
import { isGroupWord } from '../groups.ts';
import { countryOfOffice } from './country-of-office.ts';
import type { Ground } from './ground.ts';
import { isCapital } from './name-span.ts';
import {
  afterRank,
  COMPLEMENT,
  isCourtesy,
  isFieldComma,
  isInTitle,
  isOfficeHead,
  isOfficeWord,
  isPlural,
  isPost,
  officeKey,
  saysFormer,
} from './office-words.ts';

/** What an office phrase says of a person. `key` is its head for comparing ("president"); tokens `first` to `last` (exclusive). */
export type Office = {
  readonly title: string;
  readonly key: string;
  /** A post in a state or body, as against a trade. */
  readonly post: boolean;
  readonly country: string | null;
  readonly organization: string | null;
  readonly former: boolean;
  readonly first: number;
  readonly last: number;
};

type Range = { readonly first: number; readonly last: number };

const LINKS = new Set(['of', 'for', 'and', 'the', "'s", '’s', '‘s', 'to', '&', '-', '–', 'at', 'in', 'with', 'from']);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my']);
const MAX_PHRASE = 16;

/** Words right before a name that can belong to an office: "German Chancellor and CDU leader" of "… Lena Brandt". */
export function phraseBefore(ground: Ground, end: number): Range {
  const { tokens } = ground.reading;
  let first = end;
  while (end - first < MAX_PHRASE && belongs(ground, first - 1, end - 1)) {
    first--;
    if (isDatelineDash(ground, first)) break;
    if (ARTICLES.has(tokens[first].lower) && !COMPLEMENT.has(tokens[first - 1]?.lower)) break;
  }
  while (first < end && LINKS.has(tokens[first].lower) && tokens[first].lower !== 'the') first++;
  return { first: afterOthersCountry(ground, first, end), last: end };
}

/** "(Agency) - President Kovac": the dash behind the agency of the report. */
const isDatelineDash = ({ reading: { tokens }, organizationAt }: Ground, i: number): boolean =>
  /^[-–—]+$/.test(tokens[i].text) &&
  (tokens[i - 1]?.text === ')' || organizationAt.get(i - 1)?.kind === 'media' || tokens[i - 1]?.text === '/');

/** "Ana Kovac OF CYPRUS and President …": that country is another's. */
function afterOthersCountry({ reading: { tokens }, countryAt }: Ground, first: number, end: number): number {
  if (tokens[first - 1]?.lower !== 'of' || !countryAt.has(first)) return first;
  let next = first;
  while (next < end && countryAt.has(next)) next++;
  return tokens[next]?.lower === 'and' && next + 1 < end ? next + 1 : first;
}

/** Words right after a name that can belong to an office: "the president of Cyprus" of "Kovac, the …". */
export function phraseAfter(ground: Ground, start: number): Range {
  const { tokens } = ground.reading;
  let last = start;
  const article = ARTICLES.has(tokens[start]?.lower);
  while (
    last - start < MAX_PHRASE &&
    (belongs(ground, last, start) || (article && isPlainAdjective(ground, last, start)))
  )
    last++;
  return { first: start, last };
}

function belongs(ground: Ground, i: number, home: number): boolean {
  const token = ground.reading.tokens[i];
  if (!token || token.sentence !== ground.reading.tokens[home]?.sentence) return false;
  if (ground.countryAt.has(i) || ground.organizationAt.has(i)) return true;
  if (isOfficeWord(token) && !isCourtesy(token)) return true;
  if (LINKS.has(token.lower) || ARTICLES.has(token.lower) || isFieldComma(ground.reading.tokens, i)) return true;
  const tag = ground.tagAt.get(i);
  return isCapital(token) && tag?.kind !== 'person' && !ground.dated.has(i);
}

/** "a Berlin-based political analyst": words before the head in a phrase with an article. */
function isPlainAdjective({ reading: { tokens } }: Ground, i: number, start: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.sentence !== tokens[start].sentence || i - start > 5) return false;
  return !tokens.slice(start, i).some(isOfficeHead);
}

/** Offices in a phrase that stands before a name: parts joined by "and", each with its head at the end or before "of …". */
export function officesBefore(ground: Ground, range: Range): Office[] {
  return flatMap(partsOf(ground, range), part => {
    const head = lastHead(ground, part);
    return head === undefined ? [] : [officeOf(ground, part, head)];
  });
}

/** Offices in a phrase that stands after a name: the first head counts, what follows "of" belongs to it. */
export function officesAfter(ground: Ground, range: Range): Office[] {
  const { tokens } = ground.reading;
  return flatMap(partsOf(ground, range), part => {
    for (let i = part.first; i < part.last; i++) {
      if (COMPLEMENT.has(tokens[i].lower)) return [];
      if (isOfficeHead(tokens[i]) && !(i + 1 < part.last && isOfficeHead(tokens[i + 1])))
        return [officeOf(ground, part, i)];
    }
    return [];
  });
}

/** Cuts at an "and" that stands between two offices, not inside "Minister of Trade and Industry". */
function partsOf(ground: Ground, { first, last }: Range): Range[] {
  const { tokens } = ground.reading;
  const hasHead = (from: number, to: number): boolean => tokens.slice(from, to).some(isOfficeHead);
  for (let i = last - 1; i > first; i--) {
    if (tokens[i].lower === 'and' && isOfficeHead(tokens[i - 1]) && hasHead(i + 1, last))
      return [{ first, last: i }, ...partsOf(ground, { first: i + 1, last })];
  }
  return [{ first, last }];
}

/** "Foreign Minister Prince Faisal", "army chief Major General Roe" hold one office; "Secretary General" is one. */
const RANKS = new Set(loadWords('gazetteer/titles-ranks.txt'));
const BEFORE_GENERAL =
  /^(?:secretary|attorney|director|inspector|governor|surgeon|solicitor|auditor|consul|prosecutor|deputy)$/;

function lastHead({ reading: { tokens } }: Ground, { first, last }: Range): number | undefined {
  for (let i = last - 1; i >= first; i--) {
    if (!isOfficeHead(tokens[i]) || !endsHead(tokens, afterRank(tokens, i + 1), last)) continue;
    return beforeRank(tokens, first, i);
  }
  return undefined;
}

/** The office before a rank, else the rank itself. */
function beforeRank(tokens: Ground['reading']['tokens'], first: number, head: number): number {
  let at = head;
  while (at > first && RANKS.has(tokens[at].lower)) at--;
  return at < head && isPost(tokens[at]) && !BEFORE_GENERAL.test(tokens[at].lower) ? at : head;
}

const endsHead = (tokens: Ground['reading']['tokens'], next: number, last: number): boolean =>
  next >= last || COMPLEMENT.has(tokens[next].lower);

function officeOf(ground: Ground, { first, last }: Range, head: number): Office {
  const { tokens, text } = ground.reading;
  let from = head;
  while (from > first && isTitleWord(ground, from - 1)) from--;
  const to = endOfTitle(ground, head, last);
  const words = tokens.slice(first, last);
  return {
    title: titleText(text.slice(tokens[from].start, tokens[to - 1].end), isPlural(tokens[head]) && to === head + 1),
    key: officeKey(tokens[head]),
    post: isPost(tokens[head]),
    country: countryOfOffice(ground, { first, last }, head),
    organization: organizationOf(ground, { first, last }, head),
    former: words.some(saysFormer),
    first,
    last,
  };
}

/** "Presidents A and B" are a President each. */
const titleText = (title: string, plural: boolean): string =>
  plural ? title.replace(/men$/, 'man').replace(/s$/, '') : title;

const isTitleWord = ({ reading: { tokens }, countryAt, organizationAt }: Ground, i: number): boolean =>
  !countryAt.has(i) && !organizationAt.has(i) && isInTitle(tokens[i]);

/** "Minister OF TRADE", "Secretary OF STATE", "chief OF STAFF" belong to the title; "of Kyrgyzstan", "of NATO" do not. */
function endOfTitle({ reading: { tokens }, countryAt, organizationAt }: Ground, head: number, last: number): number {
  const next = head + 1;
  if (next >= last || !['of', 'for'].includes(tokens[next].lower)) return next;
  let end = next + 1;
  while (
    end < last &&
    !countryAt.has(end) &&
    !organizationAt.has(end) &&
    !['the', "'s", '’s'].includes(tokens[end].lower)
  )
    end++;
  while (LINKS.has(tokens[end - 1].lower) || ARTICLES.has(tokens[end - 1].lower)) end--;
  return end > next + 1 ? end : next;
}

function organizationOf(ground: Ground, { first, last }: Range, head: number): string | null {
  const { tokens, text } = ground.reading;
  for (let i = first; i < last; i++) {
    const body = ground.organizationAt.get(i);
    if (body) return body.name;
  }
  let to = head;
  while (to > first && isTitleWord(ground, to - 1)) to--;
  let from = to;
  while (from > first && isUnknownName(ground, from - 1)) from--;
  return from < to ? text.slice(tokens[from].start, tokens[to - 1].end) : null;
}

/** A capital that no list knows; at the start of a sentence only the tagger's word counts ("But lawyer …"). */
function isUnknownName({ reading: { tokens }, countryAt, tagAt }: Ground, i: number): boolean {
  if (countryAt.has(i) || !isCapital(tokens[i]) || isOfficeWord(tokens[i]) || isGroupWord(tokens[i])) return false;
  if (LINKS.has(tokens[i].lower)) return false;
  const opens = tokens[i - 1]?.sentence !== tokens[i].sentence || /^["“‘]$/.test(tokens[i - 1].text);
  return tagAt.get(i)?.kind === 'organization' || !(opens || ARTICLES.has(tokens[i].lower));
}
