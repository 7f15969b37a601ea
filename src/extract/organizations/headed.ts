import type { Sentence, Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { isNotFirst, NOT_FIRST } from '../not-first.ts';
import type { CountryMention } from '../reading.ts';
import type { TokenMap } from '../token-map.ts';
import type { Candidate } from './candidate.ts';
import { withOwner } from './ministries.ts';
import { AFTER_NEW, FIELDS, type Head, headOf, isNameWord, OWNERS } from './name-words.ts';

type Source = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly countryAt: TokenMap<CountryMention>;
};
type Run = { readonly first: number; readonly last: number };

const LINKS = new Set(['of', 'for', 'on', 'against', 'de', 'des', 'in']);
const OF_ONLY = new Set(['of', 'de']);
const FIRST_LINKS = new Set(['of', 'for', 'on', 'against', 'de']);
/** A heading with this share of capitalised words tells nothing by its capitals. */
const TITLE_CASE = 0.6;

/** Names built on a kind word: "Foreign Ministry", "Bank of Somewhere", "Centre for Science and Environment". */
export function findHeaded(source: Source): Candidate[] {
  return flatMap(source.sentences, sentence =>
    isTitleCase(source.tokens, sentence) ? [] : headedIn(source, sentence),
  );
}

function headedIn(source: Source, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const head = headOf(source.tokens[i]);
    if (!head || isPortfolio(source.tokens, i) || isField(source.tokens, i)) continue;
    const run = nameAround(source, sentence, i, head);
    if (!run) continue;
    found.push(candidateOf(source, run, head));
    i = Math.max(i, run.last - 1);
  }
  return found;
}

/** "Energy Department": before the kind word of a body of state another one is its field of work. */
const isField = (tokens: readonly Token[], at: number): boolean =>
  FIELDS.has(tokens[at].text) && tokens[at + 1] !== undefined && headOf(tokens[at + 1])?.kind === 'government_body';

/** "Energy Minister": there the kind word is a field of work. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  FIELDS.has(tokens[at].text) && NOT_FIRST.has(tokens[at + 1]?.text ?? '');

export function isTitleCase(tokens: readonly Token[], { first, last, text }: Sentence): boolean {
  if (/[.!?]["'”’)]*$/.test(text)) return false;
  let words = 0;
  let names = 0;
  for (let i = first; i < last; i++) {
    if (tokens[i].kind === 'word') words++;
    if (isNameWord(tokens[i])) names++;
  }
  return words > 3 && names / words >= TITLE_CASE;
}

/** The name around a kind word; undefined when the word stands alone ("the Commission"). */
function nameAround(source: Source, sentence: Sentence, at: number, head: Head): Run | undefined {
  const { tokens } = source;
  const first = head.place === 'first' ? at : withoutCountry(source, startOf(tokens, sentence, at), at, head);
  let last = at + 1;
  while (last < sentence.last && headOf(tokens[last])) last++;
  const right = head.place === 'last' ? last : endOf(source, sentence, last, head);
  return first === at && right === at + 1 && !hasCountryBefore(source, at) ? undefined : { first, last: right };
}

const hasCountryBefore = ({ countryAt }: Source, at: number): boolean => countryAt.has(at - 1);

function startOf(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let first = at;
  while (first > sentence.first) {
    const before = tokens[first - 1];
    if (isNameWord(before) && (!isNotFirst(before) || isNewPlace(before, tokens[first]))) first--;
    else if (joinsLeft(tokens, sentence, first)) first -= 2;
    else break;
  }
  return first;
}

/** "New York Times", but not "New World Bank". */
const isNewPlace = (before: Token, after: Token): boolean => before.text === 'New' && AFTER_NEW.has(after.text);

/** "Trade and Industry Ministry", "Free Voters' Party" */
function joinsLeft(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  if (first - 2 < sentence.first) return false;
  const [owner, mark] = [tokens[first - 2], tokens[first - 1]];
  if (/^['’‘]s?$/.test(mark.text)) return OWNERS.has(owner.text);
  return /^(?:and|&)$/.test(mark.text) && isNameWord(owner) && FIELDS.has(owner.text) && isNameWord(tokens[first]);
}

/** "German Interior Ministry" → "Interior Ministry"; "American Institute" stays whole. */
function withoutCountry({ countryAt }: Source, first: number, at: number, head: Head): number {
  if (head.country === 'keep') return first;
  let from = first;
  while (from < at && countryAt.has(from)) from++;
  return from;
}

/** " of Foreign Affairs and Trade", " for the Study of War" */
function endOf(source: Source, sentence: Sentence, from: number, head: Head): number {
  const { tokens } = source;
  let last = from;
  for (;;) {
    const next = afterLink(tokens, sentence, last, last === from ? linksOf(head) : LINKS);
    if (next === undefined) return last;
    if (!mayFollow(source, tokens[last].text, next, head)) return last;
    last = endOfWords(tokens, sentence, next);
  }
}

/** "Institute for …", "Working Group on …"; but a company, a party, a paper is only "of". */
const linksOf = ({ kind }: Head): ReadonlySet<string> =>
  kind === 'company' || kind === 'party' || kind === 'media' ? OF_ONLY : FIRST_LINKS;

/** "Cooperation in Europe" is part of a name, "Centre in Freiburg", "Working Group on Egypt", "Supreme Court of India" are not. */
function mayFollow({ tokens, countryAt }: Source, link: string, next: number, head: Head): boolean {
  if (link === 'in') return FIELDS.has(tokens[next].text);
  return !countryAt.has(next) || (head.country === 'keep' && link !== 'on');
}

function afterLink(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  links: ReadonlySet<string>,
): number | undefined {
  if (at >= sentence.last || !links.has(tokens[at].text)) return undefined;
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  return next < sentence.last && isNameWord(tokens[next]) && !isNotFirst(tokens[next]) ? next : undefined;
}

function endOfWords(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let last = from + 1;
  while (last < sentence.last) {
    if (isNameWord(tokens[last]) && !isNotFirst(tokens[last])) last++;
    else if (joinsFields(tokens, sentence, last)) last += 2;
    else break;
  }
  return last;
}

/** "Science and Environment", "Education, Research" before "and", "Physics and Astronomy" */
function joinsFields(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (at + 1 >= sentence.last || !isNameWord(after)) return false;
  const fields = FIELDS.has(before.text) && FIELDS.has(after.text);
  if (tokens[at].text === ',') return fields;
  if (!/^(?:and|&)$/.test(tokens[at].text)) return false;
  return fields || (isFieldLike(before.text) && isFieldLike(after.text) && !isNameWord(tokens[at + 2]));
}

/** Ends as words for fields and members do: "Astronomy", "Liberals", "Engineering". */
const isFieldLike = (word: string): boolean => /\p{Ll}(?:s|ics|ogy|omy|ing|tion|ment|ture|ence)$/u.test(word);

function candidateOf({ text, tokens, countryAt }: Source, { first, last }: Run, head: Head): Candidate {
  const { start } = tokens[first];
  const { end } = tokens[last - 1];
  const country = countryAt.get(first - 1) ?? countryAt.get(first) ?? countryAt.get(last - 1);
  const body: Candidate = {
    start,
    end,
    name: text.slice(start, end),
    acronym: null,
    kind: head.kind,
    country: country?.code ?? null,
    rule: 'kind word',
    firm: last - first > 1,
    said: undefined,
  };
  return head.country === 'drop' && head.kind === 'government_body'
    ? withOwner(body, { tokens, text }, first, countryAt)
    : body;
}
