import type { Candidate, Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { isFreeActor, subjectBefore } from './clause.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, personsOf, uniteSides } from './side.ts';
import { visitsOf } from './trip.ts';
import { spotsFrom } from './where.ts';
import { isA, nounForm, verbForm } from './words.ts';

const TELLS: ReadonlySet<string> = new Set([
  'told',
  'assured',
  'informed',
  'thanked',
  'briefed',
  'congratulated',
  'urged',
]);

const HELD = { status: 'held', sure: true } as const;

/** "Rao told visiting Foreign Minister Singh": whoever speaks to a guest of the country meets him. */
export function visitingFrame(scene: Scene, at: number): readonly Candidate[] {
  const { chunks } = scene;
  if (!TELLS.has(chunks[at - 1]?.lower ?? '')) return beside(scene, at) ?? speakingThere(scene, at);
  const sides = uniteSides(sidesOfActors(scene, [...subjectBefore(chunks, at - 2), ...chunks[at].members]));
  if (partyCount(sides) < 2) return [];
  return propose(scene, { at, method: 'told-visiting', type: 'meeting', noun: 'meeting', sides, outcome: HELD });
}

/** "Rao and visiting Foreign Minister Singh agreed": who does something together with a guest has met him. */
function beside(scene: Scene, at: number): readonly Candidate[] | undefined {
  const { members } = scene.chunks[at];
  if (members.length !== 2 || !isFreeActor(scene.chunks, at) || scene.chunks.some(tellsMore)) return undefined;
  const sides = uniteSides(sidesOfActors(scene, members));
  if (personsOf(sides).length !== 2 || countriesOf(sides).size !== 2) return undefined;
  return propose(scene, { at, method: 'beside-visiting', type: 'meeting', noun: 'meeting', sides, outcome: HELD });
}

/** "Speaking in Oslo on Friday, visiting President Rao said", "In Oslo, visiting President Rao urged": where nothing else tells of the visit. */
function speakingThere(scene: Scene, at: number): readonly Candidate[] {
  const { chunks } = scene;
  const speaks = chunks[0].lower === 'in' || chunks.some(({ lower }) => lower === 'speaking' || isA('speech', lower));
  if (!speaks || !isFreeActor(chunks, at) || chunks.some(tellsMore)) return [];
  const visitors = sidesOfActors(scene, chunks[at].members);
  const place = chunks.findIndex(({ lower }, i) => i !== at && lower === 'in' && spotsFrom(chunks, i + 1).length > 0);
  if (personsOf(visitors).length === 0 || place < 0) return [];
  const spots = spotsFrom(chunks, place + 1).slice(0, 1);
  return visitsOf(scene, { at, visitors, spots, outcome: { ...HELD, sure: false }, method: 'visited-in' });
}

/** Any other word of meeting or visiting. */
const tellsMore = ({ kind, lower }: Chunk): boolean =>
  kind === 'word' && (nounForm(lower) !== undefined || /^(?:meet|host|visit)$/.test(verbForm(lower)?.frame ?? ''));
