import type { Actor } from './actor.ts';
import type { Chunk } from './chunks.ts';
import { isA, verbForm } from './words.ts';

/** How many chunks of filling ("on Friday in Paris") may stand between a verb and its "with". */
const FILLING = 8;

/** The actors who do what the verb says: `from` is the chunk just before the verb group. */
export function subjectBefore(chunks: readonly Chunk[], from: number): readonly Actor[] {
  const antecedent = antecedentOf(chunks, from);
  if (antecedent) return antecedent;
  const start = startOfSearch(chunks, from);
  const joined = chunks[from]?.kind === 'and' || (chunks[from - 1]?.kind === 'and' && !isNewClause(chunks, from));
  let found: readonly Actor[] = [];
  for (let i = start; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk.lower === ';' || (found.length > 0 && isBoundary(chunk))) break;
    if (!isFreeActor(chunks, i)) continue;
    found = [...partnerBefore(chunks, i), ...chunk.members, ...(namedBehind(chunks, i)?.members ?? [])];
    if (!joined) break;
  }
  return found.some(isCrowd) ? [...found, ...namedAmong(chunks)] : found;
}

/** "seven presidents", whoever they are */
const isCrowd = ({ plural, sides, head }: Actor): boolean => plural && head === 'role' && sides.length === 0;

/** "Seven presidents took part, among them Rao and Singh" */
function namedAmong(chunks: readonly Chunk[]): readonly Actor[] {
  const among = chunks.findIndex(({ lower }, i) => lower === 'among' && chunks[i + 1]?.lower === 'them');
  return among < 0 ? [] : (chunks[among + 2]?.members ?? []);
}

type Named = { readonly led: boolean; readonly members: readonly Actor[] };

/** "a delegation led by Rao", "five leaders, including Rao": who is named right behind. */
function namedBehind(chunks: readonly Chunk[], i: number): Named | undefined {
  const next = chunks[i + 1]?.kind === 'comma' ? i + 2 : i + 1;
  const led = /^(?:led|headed)$/.test(chunks[next]?.lower ?? '') && chunks[next + 1]?.lower === 'by';
  const named = led ? chunks[next + 2] : chunks[next]?.lower === 'including' ? chunks[next + 1] : undefined;
  return named?.kind === 'actor' ? { led, members: named.members } : undefined;
}

/** "Rao, head of the trade board, and Singh, its treasurer, signed": what they are, between commas, parts them. */
function partnerBefore(chunks: readonly Chunk[], i: number): readonly Actor[] {
  if (chunks[i - 1]?.kind !== 'and' || chunks[i - 2]?.kind !== 'comma') return [];
  const first = chunks.findIndex((_, j) => j < i - 2 && isFreeActor(chunks, j));
  const between = chunks.slice(first + 1, i - 2);
  return first >= 0 && !between.some(isVerbal) && chunks[first].members.every(({ head }) => head === 'person')
    ? chunks[first].members
    : [];
}

const isVerbal = ({ kind, lower }: Chunk): boolean =>
  kind === 'word' &&
  (verbForm(lower) !== undefined || ['be', 'have', 'future', 'speech', 'clause'].some(name => isA(name, lower)));

/** "The sides will open an office, and Moon is to visit": after a verb, "and" begins a clause with a subject of its own. */
const isNewClause = (chunks: readonly Chunk[], from: number): boolean =>
  chunks[from].kind === 'actor' &&
  chunks
    .slice(0, from - 1)
    .some(
      ({ kind, lower }) =>
        kind === 'word' &&
        (isA('future', lower) ||
          isA('be', lower) ||
          isA('have', lower) ||
          isA('speech', lower) ||
          verbForm(lower) !== undefined),
    );

/** Whom "who" or "which" stands for: the phrase just before it, whatever governs that. */
function antecedentOf(chunks: readonly Chunk[], from: number): readonly Actor[] | undefined {
  if (!/^(?:who|which)$/.test(chunks[from]?.lower ?? '')) return undefined;
  const before = chunks[from - 1]?.kind === 'comma' ? chunks[from - 2] : chunks[from - 1];
  return before?.kind === 'actor' ? before.members : undefined;
}

/** Steps over "who", and over an insertion between commas: "Rao, accompanied by his wife, met …". */
function startOfSearch(chunks: readonly Chunk[], from: number): number {
  let i = from;
  if (/^(?:who|which|that)$/.test(chunks[i]?.lower ?? '')) i--;
  if (chunks[i]?.kind !== 'comma') return i;
  if (i < from) return i - 1;
  for (let open = i - 1; open > 0; open--)
    if (chunks[open].kind === 'comma' && isFreeActor(chunks, open - 1) && chunks[open - 1].lower !== 'we')
      return open - 1;
  return i - 1;
}

const isBoundary = ({ lower }: Chunk): boolean => lower === 'that' || isA('speech', lower);

/** "told him that", but "invited him to visit" */
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them']);

/** An actor that no preposition governs and that owns nothing. */
export function isFreeActor(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  if (chunk?.kind !== 'actor' || chunk.members[0].head === 'adjective') return false;
  if (OBJECTS.has(chunk.lower)) return chunks[i + 1]?.lower === 'to';
  if (chunks[i + 1]?.kind === 'possessive') return false;
  const before = chunks[i - 1];
  return before?.kind !== 'word' || !isA('preposition', before.lower);
}

/** The first free actor from `from` on, up to the end of the sentence: the subject of the clause after "During talks, …". */
export function subjectAfter(chunks: readonly Chunk[], from: number): readonly Actor[] {
  for (let i = from; i < chunks.length; i++) if (isFreeActor(chunks, i)) return chunks[i].members;
  return [];
}

/** Whom the verb reaches: straight after it, or after `with` with dates and places in between. */
export function objectAfter(chunks: readonly Chunk[], at: number, prepositions: RegExp): readonly Actor[] {
  for (let i = at + 1; i < chunks.length && i <= at + FILLING; i++) {
    const { kind, lower } = chunks[i];
    if (prepositions.test(lower)) return actorsAt(chunks, i + 1);
    if (i === at + 1 && (kind === 'actor' || afterAmount(chunks, i) > i)) return actorsAt(chunks, i);
    if (stopsObject(chunks[i])) return [];
  }
  return [];
}

function stopsObject(chunk: Chunk): boolean {
  if (chunk.kind === 'mark' || chunk.kind === 'and') return true;
  if (isA('clause', chunk.lower) || isA('speech', chunk.lower) || chunk.lower === 'to') return true;
  return chunk.kind === 'word' && verbForm(chunk.lower) !== undefined && !isA('phone', chunk.lower);
}

/** The actors at a chunk, behind at most two plain words: "with a visiting Chadian minister", "with a number of Malian leaders". */
export function actorsAt(chunks: readonly Chunk[], from: number): readonly Actor[] {
  const at = afterWhat(chunks, afterAmount(chunks, from));
  for (let i = at; i < chunks.length && i <= at + 2; i++) {
    if (chunks[i].kind === 'actor')
      return chunks[from - 1]?.lower === 'between' ? chunks[i].members : withNamed(chunks, i);
    if (chunks[i].kind !== 'word' || isA('preposition', chunks[i].lower)) return [];
  }
  return [];
}

/** "another former rebel, Archbishop Rao": what somebody is, whose name follows. */
function afterWhat(chunks: readonly Chunk[], from: number): number {
  if (!/^(?:a|an|another|one)$/.test(chunks[from]?.lower ?? '')) return from;
  const comma = chunks.findIndex(({ kind }, i) => i > from && kind === 'comma');
  const name = chunks.findIndex(
    (chunk, i) => i > comma && chunk.kind === 'actor' && chunk.members[0].head === 'person',
  );
  if (comma < 0 || name < 0 || name > from + NAME_REACH) return from;
  const told = [...chunks.slice(from, comma), ...chunks.slice(comma + 1, name)].every(isWhat);
  return told && !isA('speech', chunks[name + 1]?.lower ?? '') ? name : from;
}

const NAME_REACH = 8;

const isWhat = ({ kind, lower, members }: Chunk): boolean =>
  kind === 'word'
    ? !isA('preposition', lower) && !isA('clause', lower) && verbForm(lower) === undefined
    : members.length > 0 && members.every(({ head }) => head === 'adjective' || head === 'role');

/** "a number of", "a group of", "members of" */
function afterAmount(chunks: readonly Chunk[], at: number): number {
  const article = /^(?:a|an|the)$/.test(chunks[at]?.lower ?? '') ? at + 1 : at;
  const amount = /^(?:number|group|handful|series|dozen|members?|representatives)$/.test(chunks[article]?.lower ?? '');
  return amount && chunks[article + 1]?.lower === 'of' ? article + 2 : at;
}

/** "officials, including Rao and Singh": those of the list who are named. */
function withNamed(chunks: readonly Chunk[], i: number): readonly Actor[] {
  const named = namedBehind(chunks, i);
  const members = withoutNextSubject(chunks, i);
  return named && (named.led || members.some(({ plural }) => plural)) ? [...members, ...named.members] : members;
}

/** In "met Rao and Singh said …" the last of the list begins a clause of its own. */
function withoutNextSubject(chunks: readonly Chunk[], i: number): readonly Actor[] {
  const { members } = chunks[i];
  const next = chunks[i + 1];
  const speaks =
    next?.kind === 'word' && (isA('speech', next.lower) || isA('have', next.lower) || isA('be', next.lower));
  return speaks && members.length > 1 ? members.slice(0, -1) : members;
}
