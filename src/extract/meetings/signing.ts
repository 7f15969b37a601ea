import type { Actor } from './actor.ts';
import { areAtWar } from './at-war.ts';
import { type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, subjectBefore } from './clause.ts';
import { doersOf } from './doers.ts';
import { readNoun } from './noun-reading.ts';
import { partyCount } from './parties.ts';
import { predicateAfter } from './predicate.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, type Side, uniteSides, withRole } from './side.ts';
import { type VerbGroup, verbGroup } from './verb-phrase.ts';
import { isA, verbForm } from './words.ts';

const DOCUMENT_REACH = 10;
const WANTED_REACH = 4;

/** How many sentences after their talks a signing may be spoken of without its sides. */
const PARTNERS_REACH = 3;

/** "Chad and Mali signed a border treaty", "signed an agreement with", "the deal was signed by". */
export const signFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const read = verbGroup(chunks, at, form);
  const group = isReduced(chunks, at) ? { ...read, passive: true, left: at - 1, outcome: HELD } : read;
  if (!hasDocument(chunks, group.passive ? group.left + 1 : at, group.passive))
    return refuse(scene, at, 'nothing that sides sign');
  const actors = group.passive
    ? signatories(chunks, at, group)
    : [...doersOf(chunks, at, group), ...partners(chunks, at)];
  const signed = uniteSides(sidesOfActors(scene, actors));
  const own = countriesOf(signed).size > 1 ? signed : uniteSides([...watchersOf(scene, at), ...signed]);
  const theirs = own.length === 0 && group.outcome.status === 'held' && areTheirs(scene, actors);
  const sides = theirs ? statesSoFar(scene) : own;
  const foes = !scene.sentence.heading && areAtWar(actors, sides);
  if (partyCount(sides) < 2 && !foes) return refuse(scene, at, 'one side only');
  const definite = group.passive && isA('article', chunks[Math.max(0, group.left - 1)].lower);
  return propose(scene, { ...signing(at, sides, group.outcome, 'signed'), definite });
};

/** "was signed by Chad and Mali", "was signed between Chad and Mali", "A treaty between Chad and Mali was signed" */
function signatories(chunks: readonly Chunk[], at: number, { left }: VerbGroup): readonly Actor[] {
  const named = [...agents(chunks, at), ...afterWord(chunks, at, 'between')];
  const between = chunks.findLastIndex(({ lower }, i) => i <= left && lower === 'between');
  return named.length === 0 && between >= 0 ? actorsAt(chunks, between + 1) : named;
}

const HELD = { status: 'held', sure: true } as const;

/** "a memorandum on the plant, signed on Monday by the two ministers", "under a treaty signed in Oslo between Chad and Mali" */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at].lower !== 'signed') return false;
  if (chunks[at - 1]?.kind === 'comma') return agents(chunks, at).length > 0;
  const named = agents(chunks, at).length > 0 || afterWord(chunks, at, 'between').length > 0;
  const told = chunks.slice(at + 1, at + DOCUMENT_REACH).some(({ kind }) => kind === 'date' || kind === 'place');
  // "wants a treaty signed by Chad in May"
  const wanted = chunks.slice(Math.max(0, at - WANTED_REACH), at).some(({ lower }) => isA('wish', lower));
  return named && told && !wanted && isA('document', chunks[at - 1]?.lower.split(' ').at(-1) ?? '');
}

/** "He held talks with the premier, and officials signed a plan", "After the talks documents were signed": those of the sides just told of. */
const areTheirs = ({ sentence }: Scene, actors: readonly Actor[]): boolean =>
  actors.length > 0 ? actors.every(({ plural }) => plural) : AFTER_TALKS.test(sentence.text);

const AFTER_TALKS =
  /\b(?:after|following|during|at the end of|as a result of) (?:the|their) (?:talks|meeting|visit|negotiations)\b/i;

const statesSoFar = (scene: Scene): Side[] => partnersSoFar(scene).filter(({ kind }) => kind !== 'person');

/** "The two presidents watched their ministers sign", "in the presence of the two presidents": those whose people sign. */
function watchersOf(scene: Scene, at: number): Side[] {
  const { chunks } = scene;
  const watched = chunks.findLastIndex(({ lower }, i) => i < at && isA('watch', lower));
  if (watched >= 0) return sidesOfActors(scene, subjectBefore(chunks, watched - 1));
  const presence = chunks.findIndex(({ lower }) => lower === 'presence');
  return presence >= 0 && chunks[presence + 1]?.lower === 'of'
    ? sidesOfActors(scene, actorsAt(chunks, presence + 2))
    : [];
}

/** "shake hands at the signing ceremony", "attended the signing of a treaty", "a signing between Chad and Mali". */
export const signingFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const noun = chunks[at + 1]?.lower === 'ceremony' ? at + 1 : at;
  const nameless = noun === at && chunks[at + 1]?.lower !== 'of';
  if (nameless && !predicateAfter(chunks, at)) return [];
  const { outcome, doers } = readNoun(chunks, at);
  const named = [...agents(chunks, noun), ...afterWord(chunks, noun, 'between')];
  const before = doers.length > 0 ? doers : subjectBefore(chunks, at - 1);
  const own = nameless ? [] : uniteSides(sidesOfActors(scene, named.length > 0 ? named : before));
  const told = partyCount(own) > 1 || outcome.status === 'held' ? own : partnersSoFar(scene);
  const states = outcome.status === 'planned' ? told.filter(({ kind }) => kind !== 'person') : [];
  const sides = own.length === 0 && states.length > 1 ? states : told;
  if (partyCount(sides) < 2) return refuse(scene, at, 'one side only');
  return propose(scene, signing(at, sides, outcome, 'signing-of'));
};

/** "The formal signing will take place in Oslo", "a signing ceremony was scrapped": of those who signed or met just before. */
function partnersSoFar({ memory, sentence }: Scene): Side[] {
  const near = memory.candidates.findLast(
    ({ type, sentences }) =>
      type === 'signing' || (type !== 'visit' && sentence.index - Math.max(...sentences) <= PARTNERS_REACH),
  );
  return (near?.sides ?? []).map(side => ({ ...side, role: 'participant' as const }));
}

const signing = (
  at: number,
  sides: readonly Side[],
  outcome: Parameters<typeof propose>[1]['outcome'],
  method: string,
) => ({ at, method, type: 'signing', noun: 'signing', sides: withRole(sides, 'signatory'), outcome }) as const;

function hasDocument(chunks: readonly Chunk[], at: number, before: boolean): boolean {
  const near = before
    ? chunks.slice(Math.max(0, at - DOCUMENT_REACH), at)
    : chunks.slice(at + 1, at + 1 + DOCUMENT_REACH);
  return near.some(chunk => isA('document', chunk.lower.split(' ').at(-1) ?? ''));
}

const agents = (chunks: readonly Chunk[], at: number) => afterWord(chunks, at, 'by');
const partners = (chunks: readonly Chunk[], at: number) => afterWord(chunks, at, 'with');

function afterWord(chunks: readonly Chunk[], at: number, word: string) {
  for (let i = at + 1; i < chunks.length && i < at + DOCUMENT_REACH; i++) {
    const { kind, lower } = chunks[i];
    if (lower === word) return actorsAt(chunks, i + 1);
    if (kind === 'comma' || kind === 'mark' || isA('clause', lower) || isA('speech', lower)) break;
  }
  return [];
}
