import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { isFreeActor, subjectAfter, subjectBefore } from './clause.ts';
import type { VerbGroup } from './verb-phrase.ts';
import { type VerbForm, verbForm } from './words.ts';

const NO_FORM: VerbForm = { frame: 'meet', lemma: '', tenses: new Set() };
/** The verb at a chunk. */
export const formAt = (scene: Scene, at: number): VerbForm => verbForm(scene.chunks[at].lower) ?? NO_FORM;

/** The subject of a finite verb; of "when meeting", that of the main clause. */
export function doersOf(chunks: readonly Chunk[], at: number, group: VerbGroup): readonly Actor[] {
  const before = subjectBefore(chunks, group.left);
  if (before.length > 0 || !group.gerund) return before;
  const comma = chunks.findIndex((chunk, i) => i > at && chunk.kind === 'comma' && isFreeActor(chunks, i + 1));
  return comma < 0 ? [] : subjectAfter(chunks, comma + 1);
}
