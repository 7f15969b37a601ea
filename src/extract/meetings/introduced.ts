import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import type { Side } from './side.ts';
import { isA } from './words.ts';

type Told = Pick<Scene, 'chunks' | 'chunksOf' | 'sentence'>;

/** How many sentences back "the Minister" may reach to the name that was given with the office. */
const HOLDER_REACH = 12;

/** "The Hon. Minister" is the one introduced as "the Minister, Dr. Rao". */
export function holderTold({ chunks, chunksOf, sentence }: Told, actor: Actor): readonly Side[] {
  const { office, definite, sides, title, first } = actor;
  const high = office !== undefined && (isA('head', office) || isA('minister', office));
  if (!high || !definite || sides.length > 0) return [];
  const words = rankOf(title);
  const isHolder = ({ head, last, title: told }: Actor, here: boolean): boolean =>
    head === 'person' && (!here || last <= first) && `${rankOf(told)} `.startsWith(`${words} `);
  for (let back = 0; back <= HOLDER_REACH && back <= sentence.index; back++) {
    const members = flatMap(back === 0 ? chunks : chunksOf(sentence.index - back), chunk => chunk.members);
    const told = members.find(member => isHolder(member, back === 0));
    if (told) return told.sides;
  }
  return [];
}

/** "Prime Minister", "Deputy Minister", "Minister": what an office is without its field. */
const rankOf = (title: string): string =>
  title
    .split(' ')
    .filter(word => word === 'prime' || isA('deputy', word) || isA('head', word) || isA('minister', word))
    .join(' ');

/** "Chad says it has postponed the talks": a state or a body that speaks of itself. */
export function speakerBefore(chunks: readonly Chunk[], token: number): readonly Side[] {
  const it = chunks.findIndex(({ first }) => first === token);
  const said = chunks[it - 1]?.lower === 'that' ? it - 2 : it - 1;
  if (!isA('speech', chunks[said]?.lower ?? '')) return [];
  const speakers = subjectBefore(chunks, said - 1);
  return flatMap(
    speakers.filter(({ head }) => head === 'country' || head === 'organization'),
    ({ sides }) => sides,
  );
}
