import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { isPronoun, type Voice, voicesIn } from './voices.ts';

/** Who is said to speak: a named voice, a pronoun still to be resolved, or somebody who is no person (a ministry). */
export type Attribution =
  | { readonly kind: 'voice'; readonly name: string; readonly rule: string }
  | { readonly kind: 'pronoun'; readonly pronoun: string; readonly rule: string }
  | { readonly kind: 'other'; readonly rule: string };

type Stretch = { readonly first: number; readonly last: number };

const VERBS = new Set(loadWords('gazetteer/quote-verbs.txt'));
const FARTHEST_VERB = 24;
const FARTHEST_VOICE = 14;
const FARTHEST_BACK = 80;
const FARTHEST_OTHER = 9;
/** Between verb and name these hand the words to somebody else: `said a spokesman for Merkel`. */
const AWAY = new Set(['for', 'to', 'about', 'after', 'when', 'as', 'that', 'with', 'in', 'at', 'on', 'of']);

const isVerb = (token: Token | undefined): boolean => token !== undefined && VERBS.has(token.lower);

/** Reads the words after a quote: `X said`, `said X`, `he said`, `according to X`. */
export function attributionAfter(
  tokens: readonly Token[],
  voices: readonly Voice[],
  { first, last }: Stretch,
): Attribution | undefined {
  let at = first;
  while (at < last && tokens[at].kind === 'punct') at++;
  const end = Math.min(last, at + FARTHEST_VERB);
  if (isPronoun(tokens[at]) && verbAfter(tokens, at + 1, end) !== undefined)
    return { kind: 'pronoun', pronoun: tokens[at].lower, rule: 'he-said' };
  if (isVerb(tokens[at]) && tokens[at].text === tokens[at].lower)
    return inverted(tokens, voices, { first: at, last: end });
  if (tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return named(tokens, voices, { first: at + 2, last: end });
  const [voice] = speakersIn(tokens, voices, { first: at, last: Math.min(end, at + FARTHEST_VOICE) });
  if (
    voice &&
    verbBetween(tokens, at, voice.first) === undefined &&
    verbAfter(tokens, voice.last, last) !== undefined
  ) {
    return { kind: 'voice', name: voice.name, rule: 'after' };
  }
  return undefined;
}

/** Reads the words before a quote: `X said: `, `X, who came on Monday, said that`, `according to X, `. */
export function attributionBefore(
  tokens: readonly Token[],
  voices: readonly Voice[],
  { first, last }: Stretch,
): Attribution | undefined {
  const nearest = Math.max(first, last - FARTHEST_BACK);
  for (let verb = last - 1; verb >= nearest; verb--) {
    if (tokens[verb].lower === 'according' && tokens[verb + 1]?.lower === 'to')
      return named(tokens, voices, { first: verb + 2, last });
    if (!isVerb(tokens[verb])) continue;
    const found = subjectOf(tokens, voices, { first: nearest, last: verb });
    if (found) return found;
  }
  return undefined;
}

/** A verb of saying near the end of a quote whose subject is no person: `the ministers said`. */
export function saysOther(tokens: readonly Token[], { first, last }: Stretch): boolean {
  return verbBetween(tokens, first, Math.min(last, first + FARTHEST_OTHER)) !== undefined;
}

/** Voices that can speak themselves: in `Siemens's Anna Berg` the first only owns the second. */
function speakersIn(tokens: readonly Token[], voices: readonly Voice[], { first, last }: Stretch): Voice[] {
  return voicesIn(voices, first, last).filter(voice => !/^['’‘`´]s$/.test(tokens[voice.last]?.text ?? ''));
}

/** The name in the phrase after `according to`, up to its comma. */
function named(tokens: readonly Token[], voices: readonly Voice[], { first, last }: Stretch): Attribution {
  const reach = Math.min(last, first + FARTHEST_VOICE);
  const comma = tokens.slice(first, reach).findIndex(token => token.text === ',');
  const [voice] = speakersIn(tokens, voices, { first, last: comma < 0 ? reach : first + comma });
  return voice ? { kind: 'voice', name: voice.name, rule: 'according-to' } : { kind: 'other', rule: 'according-to' };
}

/** `said Kremlin spokesman X`; a preposition before the name hands the words to somebody unnamed, unless a comma does not. */
function inverted(tokens: readonly Token[], voices: readonly Voice[], { first, last }: Stretch): Attribution {
  if (isPronoun(tokens[first + 1])) {
    return { kind: 'pronoun', pronoun: tokens[first + 1].lower, rule: 'said-he' };
  }
  const [voice] = speakersIn(tokens, voices, { first: first + 1, last: Math.min(last, first + FARTHEST_VOICE) });
  if (!voice) return { kind: 'other', rule: 'said-other' };
  const between = tokens.slice(first + 1, voice.first);
  const away = between.findIndex(token => AWAY.has(token.lower));
  const apposed = between.at(-1)?.lower === ',';
  if (away >= 0 && !apposed) return { kind: 'other', rule: 'said-other' };
  return { kind: 'voice', name: voice.name, rule: 'said' };
}

/** The subject of a verb: the voice or pronoun that it follows, over adverbs, brackets and an apposition in commas. */
function subjectOf(
  tokens: readonly Token[],
  voices: readonly Voice[],
  { first, last }: Stretch,
): Attribution | undefined {
  const named = voicesIn(voices, first, last);
  const gerund = /ing$/.test(tokens[last].lower);
  for (let i = named.length - 1; i >= 0; i--) {
    if (leadsToVerb(tokens, named[i].last, last)) return { kind: 'voice', name: named[i].name, rule: 'before' };
  }
  const pronoun = lastPronoun(tokens, first, last);
  if (pronoun !== undefined && leadsToVerb(tokens, pronoun + 1, last)) {
    return { kind: 'pronoun', pronoun: tokens[pronoun].lower, rule: 'he-said-before' };
  }
  const alone = new Set(named.map(({ name }) => name)).size === 1;
  if (gerund && named.length > 0 && (alone || named[0].first - first <= 4)) {
    return { kind: 'voice', name: named[0].name, rule: 'saying' };
  }
  return undefined;
}

function lastPronoun(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let i = last - 1; i >= Math.max(first, last - 4); i--) if (isPronoun(tokens[i])) return i;
  return undefined;
}

/** Only adverbs, auxiliaries, brackets or one pair of commas stand between subject and verb. */
function leadsToVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  let at = from;
  if (tokens[at]?.text === '(') at = closing(tokens, at, verb, ')') + 1;
  if (tokens[at]?.text === ',') at = closing(tokens, at, verb, ',') + 1;
  return at > 0 && verb - at <= 4 && tokens.slice(at, verb).every(isLight);
}

const LIGHT =
  /^(?:\p{Ll}+ly|has|had|have|was|is|also|too|then|later|earlier|in|turn|himself|herself|already|once|again|quoted|as|on|reportedly|would|will|who|and|but|so|today|yesterday|here)$/u;
const isLight = (token: Token): boolean => LIGHT.test(token.lower) || /day$/.test(token.lower);

function closing(tokens: readonly Token[], open: number, limit: number, mark: string): number {
  const reach = Math.min(limit, open + 26);
  for (let i = open + 1; i < reach; i++) if (tokens[i].text === mark) return i;
  return -1;
}

function verbBetween(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let i = first; i < last; i++) if (isVerb(tokens[i])) return i;
  return undefined;
}

/** A verb that the subject ending at `from` leads to. */
function verbAfter(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let i = from; i < Math.min(last, from + FARTHEST_VERB + 6); i++) {
    if (isVerb(tokens[i]) && leadsToVerb(tokens, from, i)) return i;
  }
  return undefined;
}
