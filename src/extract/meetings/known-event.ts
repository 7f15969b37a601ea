import type { Scene } from './candidate.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { NounReading } from './noun-reading.ts';
import { isA } from './words.ts';

type Read = { readonly phrase: NounPhrase; readonly reading: NounReading };

/** "the first such gathering": its like was told of, this one was not. */
const LIKE: ReadonlySet<string> = new Set(['such', 'previous']);

/** "hosted by Chancellor Rao": who held it tells which. */
export const isHeldBy = (scene: Scene, { phrase, reading }: Read): boolean =>
  reading.carrier === undefined &&
  !isA('preposition', scene.chunks[phrase.governor]?.lower ?? '') &&
  phrase.words.some(word => LIKE.has(word)) &&
  reading.doers.some(({ sides }) => sides.length > 0);

/** "the Africa Climate Summit": a name of its own in capitals tells which summit it is, whoever comes; a headline proves nothing. */
export function isNamedSummit({ reading, chunks, sentence }: Scene, at: number, { label }: NounPhrase): boolean {
  const { text } = reading.tokens[chunks[at].first];
  return (
    text === 'Summit' &&
    label !== null &&
    !sentence.heading &&
    label.split(' ').length > 2 &&
    !chunks.some(({ lower }) => isA('sport', lower))
  );
}
