import { loadWords } from '../../lists.ts';
import type { TaggedSpan } from '../reading.ts';
import { type Ground, tokensIn } from './ground.ts';
import { isCapital, type NameSpan, nameSpan } from './name-span.ts';
import { foldedWord } from './name-words.ts';
import { isOfficeWord } from './office-words.ts';

/** Surer than this, the tagger's word for a place or organization outweighs a person of that name elsewhere in the report. */
const SURE = 0.9;

const FAMILY_FIRST = new Set(loadWords('gazetteer/people-family-first.txt'));
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));

/** Later and earlier forms of names already found: surnames of full names, and single names wherever they stand again. */
export function findRepeats(ground: Ground, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = ground.reading;
  const forms = formsOf(names);
  const used = new Uint8Array(tokens.length);
  for (const { first, last } of names) used.fill(1, first, last);
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].kind !== 'word' || used[i]) continue;
    const begun = forms.get(foldedWord(tokens[i]));
    const last = begun && longestForm(ground, begun, i, used);
    if (last === undefined) continue;
    found.push(nameSpan(ground.reading, { first: i, last }, 'people/repeat', 0.8));
    i = last - 1;
  }
  return found;
}

type Form = readonly string[];
type Forms = ReadonlyMap<string, readonly Form[]>;

/** Every form by its first word: the whole name, each of its ends ("van der Berg", "Berg"), a family name that stands first. */
function formsOf(names: readonly NameSpan[]): Forms {
  const forms = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const { words } of names) {
    if (seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    for (let from = 0; from < words.length; from++) addForm(forms, words.slice(from), words.length);
    if (isFamilyFirst(words)) addForm(forms, words.slice(0, 1), words.length);
  }
  return forms;
}

/** "Mao Zedong", "Moon Jae-in"; not "Kim Carr", where the last word is the family name. */
const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length > 1 && FAMILY_FIRST.has(words[0]) && !SURNAMES.has(words[words.length - 1]);

/** An initial alone is no form of a name. */
function addForm(forms: Map<string, string[][]>, form: string[], length: number): void {
  if (form.join('').length < 2 || (form.length === 1 && length > 1 && form[0].length < 2)) return;
  const same = forms.get(form[0]);
  if (same) same.push(form);
  else forms.set(form[0], [form]);
}

/** Where the longest of the forms that begin with a word ends. */
function longestForm(ground: Ground, begun: readonly Form[], i: number, used: Uint8Array): number | undefined {
  const { tokens } = ground.reading;
  const lengths = begun
    .filter(form => form.every((part, k) => !used[i + k] && matches(ground, i + k, part)))
    .map(form => form.length);
  if (!lengths.length) return undefined;
  const last = i + Math.max(...lengths);
  return tokens.slice(i, last).some(isCapital) && isFree(ground, i, last) ? last : undefined;
}

const matches = ({ reading: { tokens } }: Ground, i: number, part: string): boolean =>
  tokens[i] !== undefined && foldedWord(tokens[i]) === part;

function isFree(ground: Ground, first: number, last: number): boolean {
  const { tokens } = ground.reading;
  if (!isCapital(tokens[last - 1])) return false;
  for (let i = first; i < last; i++) {
    if (ground.organizationAt.has(i) || ground.countryAt.has(i) || ground.dated.has(i)) return false;
  }
  const tag = ground.tagAt.get(first) ?? ground.tagAt.get(last - 1);
  if (!tag || tag.kind === 'person') return true;
  const fullName = last - first > 1;
  return (
    (fullName || tag.score < SURE || tag.text.length > tokens[last - 1].end - tokens[first].start) &&
    standsAlone(ground, { first, last }, tag)
  );
}

/** In "Norway's Dahl" or "Frau Vogt" the tag takes in more than the name; in "Hutton Foundation" the name is part of another. */
function standsAlone(ground: Ground, { first, last }: { first: number; last: number }, tag: TaggedSpan): boolean {
  const { tokens } = ground.reading;
  const around = tokensIn(ground.reading, tag).filter(i => i < first || i >= last);
  return around.every(i => i < first && (ground.countryAt.has(i) || isOfficeWord(tokens[i]) || !isCapital(tokens[i])));
}
