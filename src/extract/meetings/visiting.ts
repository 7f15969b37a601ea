import type { Candidate, Scene } from './candidate.ts';
import { subjectBefore } from './clause.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { uniteSides } from './side.ts';

const TELLS: ReadonlySet<string> = new Set([
  'told',
  'assured',
  'informed',
  'thanked',
  'briefed',
  'congratulated',
  'urged',
]);

/** "Rao told visiting Foreign Minister Singh": whoever speaks to a guest of the country meets him. */
export function visitingFrame(scene: Scene, at: number): readonly Candidate[] {
  const { chunks } = scene;
  if (!TELLS.has(chunks[at - 1]?.lower ?? '')) return [];
  const sides = uniteSides(sidesOfActors(scene, [...subjectBefore(chunks, at - 2), ...chunks[at].members]));
  if (partyCount(sides) < 2) return [];
  const outcome = { status: 'held', sure: true } as const;
  return propose(scene, { at, method: 'told-visiting', type: 'meeting', noun: 'meeting', sides, outcome });
}
