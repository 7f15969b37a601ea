import type { Extractor, Reading } from '../reading.ts';
import { atomsOf } from './atoms.ts';
import { callFrame } from './call-verbs.ts';
import { type Frame, type Memory, refuse, type Scene } from './candidate.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { type Opening, openingOf, withDateline } from './dateline.ts';
import { describeMeeting } from './describe.ts';
import { entitiesOf } from './entities.ts';
import { eventFrame } from './event-nouns.ts';
import { gatherFrame } from './gatherings.ts';
import { withHeadingDay } from './heading-day.ts';
import { hostFrame } from './host-verbs.ts';
import { joinFrame } from './join-verbs.ts';
import { jointActFrame, togetherFrame } from './joint-acts.ts';
// from './join-verbs.ts';
import { withLeadDate } from './lead-date.ts';
import { withLeadPlace } from './lead-place.ts';
import { delegationAfter, leadFrame } from './lead-verbs.ts';
import { meetFrame } from './meet-verbs.ts';
import { addTelling } from './merge.ts';
import { regionsIn } from './regions.ts';
import { withSameDay } from './same-day.ts';
import { settle } from './settle.ts';
import { signFrame, signingFrame } from './signing.ts';
import { stayFrame } from './stays.ts';
import { talkFrame } from './talk-nouns.ts';
import { toldFrame } from './told-there.ts';
import { triggeredSentences } from './triggers.ts';
import { isVerbAt } from './verb-phrase.ts';
import { visitNounFrame } from './visit-nouns.ts';
import { takeFrame, travelFrame, visitVerbFrame } from './visit-verbs.ts';
import { visitingFrame } from './visiting.ts';
import { isA, LISTED, type NounFrame, nounForm, type VerbFrame, verbForm } from './words.ts';

const VERB_FRAMES: Partial<Record<VerbFrame, Frame>> = {
  meet: meetFrame,
  host: hostFrame,
  gather: gatherFrame,
  call: callFrame,
  speak: callFrame,
  visit: visitVerbFrame,
  arrive: travelFrame,
  travel: travelFrame,
  sign: signFrame,
};

const NOUN_FRAMES: Record<NounFrame, Frame> = {
  talk: talkFrame,
  event: eventFrame,
  visit: visitNounFrame,
  call: talkFrame,
};

/** All words that begin a frame. */
const STARTERS = new Set(
  LISTED.filter(
    lower =>
      verbForm(lower) || nounForm(lower) || ['take', 'be', 'heard', 'joint_act', 'together'].some(c => isA(c, lower)),
  ).concat('signing'),
);

/** Meetings: who met whom, where, when, and whether it took place. */
export const findMeetings: Extractor = reading => {
  const triggered = triggeredSentences(reading);
  const memory: Memory = {
    candidates: [],
    rejected: [],
    pending: [],
    recalled: 0,
    lastPlural: [],
    lastPluralAt: -1,
    lastPerson: [],
  };
  if (triggered.length === 0) return { meetings: [], rejected: [] };
  const opening = openingOf(reading);
  const { here } = opening;
  const chunks = lazyChunks(reading, opening);
  const regions = once(() => regionsIn(reading, chunks));
  for (const sentence of triggered) {
    const scene = { reading, sentence, chunks: chunks(sentence.index), chunksOf: chunks, regions, here, memory };
    readSentence(scene);
  }
  const { publishedOn: published } = reading.report;
  const dated = withHeadingDay(memory.candidates, reading, chunks);
  const days = withSameDay(dated, reading.sentences, {
    chunksOf: chunks,
    lead: opening.lead,
    published,
  });
  const led = withLeadDate(days, opening, { chunksOf: chunks, published });
  const placed = withLeadPlace(withDateline(led, opening, published), opening, chunks);
  const meetings = settle(placed, published, here).map(meeting => describeMeeting(meeting, reading.sentences));
  return { meetings, rejected: memory.rejected };
};

/** Most sentences tell of no meeting, and are cut only when a later one refers back to them. */
function lazyChunks(reading: Reading, { lead, first }: Opening): (sentence: number) => readonly Chunk[] {
  const entities = once(() => entitiesOf(reading));
  const known = new Map<number, readonly Chunk[]>();
  return index => {
    const cut = known.get(index);
    if (cut) return cut;
    const sentence = reading.sentences[index];
    const news = index === lead ? { ...sentence, first } : sentence;
    const chunks = chunksOf(atomsOf(reading.tokens, news, entities()));
    known.set(index, chunks);
    return chunks;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readSentence(scene: Scene): void {
  scene.chunks.forEach((chunk, at) => {
    const frame = chunk.kind === 'word' && STARTERS.has(chunk.lower) ? frameAt(scene.chunks, at) : guestFrame(chunk);
    for (const told of frame?.(scene, at) ?? [])
      if (!addTelling(scene.memory, told)) refuse(scene, at, 'refers to nothing told before');
  });
}

const guestFrame = ({ kind, lower }: Chunk): Frame | undefined =>
  kind === 'actor' && lower.includes('visiting') && /\bvisiting\b/.test(lower) ? visitingFrame : undefined;

/** The frame of the word at a chunk; a form that can be verb or noun is decided by what stands before it. */
function frameAt(chunks: readonly Chunk[], at: number): Frame | undefined {
  const { lower } = chunks[at];
  const verb = verbForm(lower);
  const noun = nounForm(lower);
  if (lower === 'signing' && !isVerbObject(chunks, at)) return signingFrame;
  if (/^exchanged?$/.test(lower) && isOfPapers(chunks, at)) return lower === 'exchange' ? signingFrame : signFrame;
  if (isA('take', lower)) return takeFrame;
  if (verb?.lemma === 'join') return joinFrame;
  if ((verb?.lemma === 'lead' || verb?.lemma === 'head') && delegationAfter(chunks, at) > 0) return leadFrame;
  if (isA('be', lower)) return stayFrame;
  if (lower === 'meeting' && isParticiple(chunks, at)) return meetFrame;
  if (verb?.frame === 'visit' && isAppositive(chunks, at)) return visitVerbFrame;
  const loose = verb && !noun && verb.frame !== 'call' && !verb.tenses.has('ing');
  if (verb && VERB_FRAMES[verb.frame] && (loose || isVerbAt(chunks, at, verb))) return VERB_FRAMES[verb.frame];
  if (lower === 'conference' && isA('phone', chunks[at - 1]?.lower ?? '')) return talkFrame;
  return noun ? NOUN_FRAMES[noun.frame] : otherFrame(lower);
}

function otherFrame(lower: string): Frame | undefined {
  if (isA('heard', lower)) return toldFrame;
  if (isA('joint_act', lower)) return jointActFrame;
  return isA('together', lower) ? togetherFrame : undefined;
}

/** "the exchange of five agreements", "exchanged agreements", not "exchanged views" */
const isOfPapers = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at + 1, at + 5).some(({ lower }) => isA('document', lower));

/** "Rao, visiting Oslo on Thursday, said", "Rao, visiting troops in Kenya, said" */
const isAppositive = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at].lower === 'visiting' &&
  chunks[at - 1]?.kind === 'comma' &&
  chunks[at - 2]?.kind === 'actor' &&
  ((chunks[at + 1]?.spots.length ?? 0) > 0 || chunks[at + 2]?.lower === 'in');

/** "We, the leaders of the African Union, meeting in Oslo", "NATO foreign ministers meeting in Oslo have agreed". */
function isParticiple(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : chunks[at - 1];
  const leaders = before?.kind === 'actor' && before.members.every(({ head, plural }) => head === 'role' && plural);
  return leaders && /^(?:in|at|here)$/.test(chunks[at + 1]?.lower ?? '');
}

const isVerbObject = (chunks: readonly Chunk[], at: number): boolean => isA('be', chunks[at - 1]?.lower ?? '');
