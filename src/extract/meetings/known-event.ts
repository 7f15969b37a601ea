import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import type { Read } from './noun-reading.ts';
import { ordinalOf } from './series.ts';
import { isA } from './words.ts';

/** "the first such gathering": its like was told of, this one was not. */
const LIKE: ReadonlySet<string> = new Set(['such', 'previous']);

/** "hosted by Chancellor Rao": who held it tells which. */
export const isHeldBy = (scene: Scene, { phrase, reading }: Read): boolean =>
  reading.carrier === undefined &&
  !isA('preposition', scene.chunks[phrase.governor]?.lower ?? '') &&
  phrase.words.some(word => LIKE.has(word)) &&
  reading.doers.some(({ sides }) => sides.length > 0);

/** "the Africa Climate Summit", "the Pacific Leaders Meeting is to be held", "the third Alpine summit": a name or number of its own tells which it is, whoever comes; a headline proves nothing. */
export function isNamedSummit(scene: Scene, at: number, { phrase: { label }, reading }: Read): boolean {
  const { text } = scene.reading.tokens[scene.chunks[at].first];
  if (label === null || !isNews(scene)) return false;
  if (text === 'Summit') return label.split(' ').length > 2;
  if (text === 'Meeting') return reading.told !== undefined && label.split(' ').length > 2;
  const isTold = reading.carrier !== undefined || (reading.outcome.status !== 'rejected' && reading.outcome.sure);
  return isTold && ordinalOf(scene.chunks, at) !== null;
}

/** "ministers will come to the Alpine Energy Forum": where states are at the table; scholars and firms have conferences too. */
export function isNamedForum(scene: Scene, at: number, { phrase, reading }: Read): boolean {
  const { text } = scene.reading.tokens[scene.chunks[at].first];
  if (!/^(?:Forum|Conference)$/.test(text) || phrase.label === null || !isNews(scene)) return false;
  const { chunks, chunksOf, reading: report, sentence } = scene;
  const next = sentence.index + 1 < report.sentences.length ? chunksOf(sentence.index + 1) : [];
  const official = [...chunks, ...next].some(({ members }) => members.some(isOfState));
  return (phrase.open || phrase.label.split(' ').length > 2) && (official || reading.doers.some(isState));
}

// "11 countries", "dozens of African nations"; not "the four countries", which were named before
const MANY_STATES =
  /(?<!\bthe )\b(?:\d{1,3}|(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty)|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens? of|scores of|many|most|several) (?:[\p{L}-]+ )?(?:countries|nations|governments)\b/iu;

/** "finance ministers opened a conference", "invited delegates from 11 countries to a conference": states are there whom nobody names; scholars of 11 countries are none, and "the ministers" were named before. */
export function isOfManyStates({ sentence, chunks }: Scene, at: number, { reading }: Read): boolean {
  if (!/^(?:conference|summit|forum|talks)$/.test(chunks[at].lower)) return false;
  if (reading.doers.some(actor => actor.plural && !actor.definite && isOfState(actor))) return true;
  return MANY_STATES.test(sentence.text) && chunks.some(({ members }) => members.some(isDelegation));
}

const isDelegation = (actor: Actor): boolean => actor.plural && (isOfState(actor) || actor.level === 'senior_official');

const isNews = ({ sentence, chunks }: Scene): boolean =>
  !sentence.heading && !chunks.some(({ lower }) => isA('sport', lower));

const isOfState = ({ level }: Actor): boolean => level === 'head_of_state_or_government' || level === 'minister';

const isState = ({ head, office, sides }: Actor): boolean =>
  head === 'country' || (office === 'delegation' && sides.length > 0);
