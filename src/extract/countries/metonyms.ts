import { loadTable, loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { isNotFirst } from '../not-first.ts';

type Side = 'before' | 'head' | 'after' | 'placing' | 'leaning';
type Words = ReadonlySet<string>;

const RELATIONS = loadTable<'word' | 'side'>('gazetteer/metonyms-relations.tsv');
const relation = (side: Side): Words => new Set(RELATIONS.filter(row => row.side === side).map(row => row.word));

const VERBS: Words = new Set(loadWords('gazetteer/metonyms-verbs.txt'));
const BEFORE = relation('before');
const HEADS = relation('head');
const POSSESSED = relation('after');
const AUXILIARIES: Words = new Set(
  'is are was were has have had does did do will would could should may might must'.split(' '),
);
const RELATING: Words = new Set(['with', 'between', 'from', 'to', 'against', 'of', 'toward', 'towards', 'on']);
const PLACING = relation('placing');
const SIDING: Words = new Set(['pro', 'anti']);
const LEANING = relation('leaning');
const HEAD_REACH = 5;

/** A capital as written: its tokens, and the parts that a hyphen joins to it. */
export type CapitalUse = {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly gluedBefore: string;
  readonly gluedAfter: string;
};

/** Whether a capital stands for its government: it says or wants, is party to talks or ties, or owns a policy. */
export function isGovernment(use: CapitalUse): boolean {
  if (SIDING.has(use.gluedBefore) || LEANING.has(use.gluedAfter)) return true;
  if (use.gluedBefore || use.gluedAfter || besideOtherName(use)) return false;
  return isParty(use) || ownsPolicy(use) || acts(use);
}

const lowerAt = (tokens: readonly Token[], index: number, sentence: number): string =>
  tokens[index]?.sentence === sentence ? tokens[index].lower : '';

const sentenceOf = ({ tokens, first }: CapitalUse): number => tokens[first].sentence;

/** "George Washington", "Washington Post", "Washington, D.C." */
function besideOtherName({ tokens, first, last }: CapitalUse): boolean {
  const { sentence } = tokens[first];
  const before = tokens[first - 1];
  const after = tokens[last];
  const named = (token: Token | undefined): boolean =>
    token?.sentence === sentence && token.kind === 'word' && token.capital;
  if (named(after) || (after?.text === ',' && tokens[last + 1]?.text.startsWith('D.C'))) return true;
  return named(before) && !isNotFirst(before);
}

/** "talks with Beijing", "pressure on Tehran", "between Moscow and Kyiv", "imposed by Washington" */
function isParty(use: CapitalUse): boolean {
  const { tokens, first } = use;
  const sentence = sentenceOf(use);
  const before = lowerAt(tokens, first - 1, sentence);
  if (before === 'with' || BEFORE.has(before)) return before !== 'between' || hasHead(use, first - 1);
  if (BEFORE.has(`${lowerAt(tokens, first - 2, sentence)} ${before}`)) return true;
  if (before === 'and') return /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '') && hasHead(use, first - 2);
  return RELATING.has(before) && hasHead(use, first - 1);
}

function hasHead(use: CapitalUse, from: number): boolean {
  const sentence = sentenceOf(use);
  const reach = lowerAt(use.tokens, from, sentence) === 'between' || from < use.first - 1 ? HEAD_REACH : 2;
  for (let i = from - 1; i >= from - reach; i--) if (HEADS.has(lowerAt(use.tokens, i, sentence))) return true;
  return false;
}

/** "Beijing's growing influence" */
function ownsPolicy(use: CapitalUse): boolean {
  const { tokens, last } = use;
  const sentence = sentenceOf(use);
  if (!/^['’‘`´]s?$/.test(lowerAt(tokens, last, sentence))) return false;
  return [1, 2, 3].some(step => POSSESSED.has(lowerAt(tokens, last + step, sentence)));
}

/** "Moscow said", "Beijing has repeatedly warned", "Moscow and Beijing agreed"; not "officials in Moscow said". */
function acts(use: CapitalUse): boolean {
  const { tokens } = use;
  const sentence = sentenceOf(use);
  if (isPlaced(use)) return false;
  const next = skipAdverbs(tokens, afterPartner(use), sentence);
  const word = lowerAt(tokens, next, sentence);
  if (!AUXILIARIES.has(word)) return VERBS.has(word);
  const verb = lowerAt(tokens, skipAdverbs(tokens, next + 1, sentence), sentence);
  return BEING.has(word) ? verb.endsWith('ing') && isVerb(verb.slice(0, -3)) : isVerb(verb);
}

/** "was trying" acts, "was shelled" does not: after a form of "be" only the form in -ing. */
const BEING: Words = new Set(['is', 'are', 'was', 'were']);

const isVerb = (word: string): boolean => ['', 's', 'es', 'd', 'ed'].some(ending => VERBS.has(`${word}${ending}`));

/** "in Moscow", "between London and Paris" */
function isPlaced({ tokens, first }: CapitalUse): boolean {
  const { sentence } = tokens[first];
  if (PLACING.has(lowerAt(tokens, first - 1, sentence))) return true;
  const paired = lowerAt(tokens, first - 1, sentence) === 'and' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');
  const leader = lowerAt(tokens, first - 3, sentence);
  return paired && (PLACING.has(leader) || leader === 'between');
}

function afterPartner(use: CapitalUse): number {
  const { tokens, last } = use;
  const joined = lowerAt(tokens, last, sentenceOf(use)) === 'and' && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '');
  return joined ? last + 2 : last;
}

function skipAdverbs(tokens: readonly Token[], from: number, sentence: number): number {
  let i = from;
  while (
    /^(?:also|still|too|now|then|not|never|itself|been|be|again|already|only|even|.+ly)$/.test(
      lowerAt(tokens, i, sentence),
    )
  )
    i++;
  return i;
}
