import type { Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { isArmed } from './at-war.ts';
import type { Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { actorsAt } from './clause.ts';
import { governorOf } from './governor.ts';
import { isInterstate } from './interstate.ts';
import { isA, verbForm, wordsOf } from './words.ts';

const REACH = 12;

/** The parts of the noun phrase around "talks", "summit", "visit" that name somebody. */
export type NounPhrase = {
  readonly governor: number;
  /** "Rao's talks", "the ministers' meeting" */
  readonly owners: readonly Actor[];
  /** "EU-Iran talks", "the APEC summit" */
  readonly compound: readonly Actor[];
  /** "talks with Rao", "a meeting between", "a conference of" */
  readonly partners: readonly Actor[];
  /** "talks between Rao and Singh": nobody else sits at the table. */
  readonly between: boolean;
  /** "the talks", "their meeting" */
  readonly definite: boolean;
  readonly pronoun: 'singular' | 'plural' | undefined;
  readonly words: readonly string[];
  /** "an international conference", "a conference of donors": states are invited. */
  readonly open: boolean;
  /** A place before the noun: "the Brussels conference". */
  readonly spot: Spot | undefined;
  /** "the close of the summit", "a round of talks" */
  readonly part: boolean;
  /** Names in capitals that lead to the noun. */
  readonly label: string | null;
};

export function nounPhrase({ chunks, reading }: Scene, at: number): NounPhrase {
  const governor = governorOf(chunks, at);
  const inside = chunks.slice(governor + 1, at);
  const plain = inside.filter(chunk => !isOfInterstate(chunk, reading));
  const words = flatMap(plain, chunk => chunk.lower.split(' '));
  const first = inside[0]?.lower.split(' ')[0] ?? '';
  const possessive = words.filter(word => isA('possessive', word)).at(-1);
  return {
    governor,
    owners: flatMap(
      inside.filter((_, i) => inside[i + 1]?.kind === 'possessive'),
      chunk => chunk.members,
    ),
    compound: flatMap(
      inside.filter((_, i) => !isNoSide(inside, i)),
      chunk => chunk.members,
    ).filter(({ title }) => !SPEAKS_FOR.test(title)),
    partners: partnersAfter(chunks, at),
    between: chunks.slice(at + 1, at + 4).some(({ lower }) => lower === 'between'),
    definite: isA('article', first),
    pronoun: possessive === 'their' ? 'plural' : possessive === 'his' || possessive === 'her' ? 'singular' : undefined,
    words,
    open: words.some(isOpenEvent) || (chunks[at + 1]?.lower === 'of' && isOpenEvent(chunks[at + 2]?.lower ?? '')),
    spot: inside.findLast(chunk => chunk.kind === 'place')?.spots[0],
    label: labelOf(reading, chunks[governor]?.last ?? chunks[0].first, chunks[at].last),
    part: inside.some(chunk => isA('round_word', chunk.lower)),
  };
}

/** "held what his spokesman, Singh, described as a meeting" */
const SPEAKS_FOR = /\bspokes(?:man|woman|person)$/;

const isOpenEvent = (word: string): boolean => isA('open_event', word);

/** The "Council" of "the U.N. Security Council meeting" says nothing of the meeting. */
const isOfInterstate = ({ members }: Chunk, reading: Scene['reading']): boolean =>
  members.length > 0 && members.every(({ head, sides }) => head === 'organization' && isInterstate(reading, sides[0]));

/** "UN-sponsored talks" */
const BROKERED = /-(?:sponsored|brokered|backed|mediated|led|hosted|supported)$/;

/** Of "Rao's talks" Rao is the owner; of "U.S.-brokered talks" the broker is no side. */
const isNoSide = (inside: readonly Chunk[], i: number): boolean =>
  BROKERED.test(inside[i].lower) ||
  inside[i + 1]?.kind === 'possessive' ||
  (inside[i + 1]?.lower === '-' && inside[i + 2]?.kind === 'word');

/** Everybody after "with", "between", "among", "of", "involving", "brought together", as long as the phrase goes on. */
function partnersAfter(chunks: readonly Chunk[], at: number): Actor[] {
  const found: Actor[] = [];
  let among = false;
  for (let i = at + 1; i < chunks.length && i <= at + REACH; i++) {
    const { kind, lower } = chunks[i];
    const company = /^(?:with|between|among|involving)$/.test(lower);
    among ||= company;
    const joins =
      company ||
      (among && lower === 'including') ||
      (/^(?:of|for)$/.test(lower) && chunks.slice(at + 1, i).every(isWhenOrWhere)) ||
      isA('assembling', lower) ||
      (lower === 'on' && isA('courtesy', chunks[at - 1]?.lower ?? '')) ||
      (lower === 'to' && chunks[at].lower === 'audience') ||
      (lower === 'of' && /^honou?r$/.test(chunks[i - 1].lower)) ||
      (lower === 'from' && /^calls?$/.test(chunks[at].lower));
    if (joins) found.push(...actorsAt(chunks, i + 1), ...behindOwner(chunks, i + 1));
    if (joins && lower === 'to') break;
    if (endsPhrase(chunks, i)) break;
    if (kind === 'comma' && found.length > 0) break;
  }
  return found;
}

/** "between President Rao's government and the rebels", "between Chad's army and the rebels" */
function behindOwner(chunks: readonly Chunk[], owner: number): readonly Actor[] {
  if (chunks[owner + 1]?.kind !== 'possessive') return [];
  const and = chunks[owner + 3]?.kind === 'and' ? owner + 4 : owner + 2;
  return (chunks[and]?.members ?? []).filter(isArmed);
}

/** "a meeting on Monday of ministers", "a meeting in Oslo of ministers" */
const isWhenOrWhere = ({ kind, lower, spots }: Chunk): boolean =>
  kind === 'date' || kind === 'place' || spots.length > 0 || /^(?:on|in|at|here)$/.test(lower);

const PHRASE_ENDS = new Set([
  ...wordsOf('clause', 'speech', 'be', 'future', 'have', 'before'),
  ...['after', 'to', 'during', 'following', 'follows', 'followed'],
]);

function endsPhrase(chunks: readonly Chunk[], i: number): boolean {
  const { kind, lower } = chunks[i];
  if (kind === 'mark' || (kind === 'and' && chunks[i + 1]?.lower !== 'with') || PHRASE_ENDS.has(lower)) return true;
  return kind === 'word' && verbForm(lower) !== undefined;
}

/** "second China–Africa Forum", "Summit of the Americas" from the first capital on; null for a plain "summit". */
function labelOf({ tokens, text }: Scene['reading'], first: number, last: number): string | null {
  const from = tokens.slice(first, last).findIndex(({ capital, lower }) => capital && !isA('determiner', lower));
  if (from < 0) return null;
  const end = first + from === last - 1 ? endOfTitle(tokens, last) : last;
  if (first + from === end - 1) return null;
  return text.slice(tokens[first + from].start, tokens[end - 1].end).replace(/\s+/g, ' ');
}

/** "Summit of the Americas", "Conference on Disarmament": what the capitals go on with. */
function endOfTitle(tokens: readonly Token[], last: number): number {
  if (!/^(?:of|on|for)$/.test(tokens[last]?.lower ?? '')) return last;
  const from = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  let end = from;
  while (tokens[end]?.capital) end++;
  return end > from ? end : last;
}
