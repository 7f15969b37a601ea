import type { Extractor } from '../reading.ts';
import { atomsOf } from './atoms.ts';
import { type Frame, type Memory, refuse, type Scene } from './candidate.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { datelineOf, withDateline } from './dateline.ts';
import { describeMeeting } from './describe.ts';
import { entitiesOf } from './entities.ts';
import { eventFrame } from './event-nouns.ts';
import { withLeadDate } from './lead-date.ts';
import { callFrame, gatherFrame, hostFrame, meetFrame } from './meet-verbs.ts';
import { addTelling } from './merge.ts';
import { regionsIn, remember } from './resolve-sides.ts';
import { settle } from './settle.ts';
import { signFrame, signingFrame } from './signing.ts';
import { talkFrame } from './talk-nouns.ts';
import { isVerbAt } from './verb-phrase.ts';
import { visitNounFrame } from './visit-nouns.ts';
import { stayFrame, takeFrame, travelFrame, visitVerbFrame } from './visit-verbs.ts';
import { isA, type NounFrame, nounForm, type VerbFrame, verbForm } from './words.ts';

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

/** Meetings: who met whom, where, when, and whether it took place. */
export const findMeetings: Extractor = reading => {
  const entities = entitiesOf(reading);
  const sentences = reading.sentences.map(sentence => chunksOf(atomsOf(reading.tokens, sentence, entities)));
  const memory: Memory = {
    candidates: [],
    rejected: [],
    regions: regionsIn(sentences),
    pending: [],
    lastPlural: [],
    lastPluralAt: -1,
    lastPerson: [],
  };
  const here = datelineOf(reading, sentences);
  reading.sentences.forEach((sentence, i) => {
    const scene = { reading, sentence, chunks: sentences[i], here, memory };
    readSentence(scene);
    remember(scene);
  });
  const meetings = settle(
    withDateline(withLeadDate(memory.candidates, sentences), here),
    reading.report.publishedOn,
  ).map(meeting => describeMeeting(meeting, reading.sentences));
  return { meetings, rejected: memory.rejected };
};

function readSentence(scene: Scene): void {
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'word') return;
    for (const told of frameAt(scene.chunks, at)?.(scene, at) ?? [])
      if (!addTelling(scene.memory, told)) refuse(scene, at, 'refers to nothing told before');
  });
}

/** The frame of the word at a chunk; a form that can be verb or noun is decided by what stands before it. */
function frameAt(chunks: readonly Chunk[], at: number): Frame | undefined {
  const { lower } = chunks[at];
  const verb = verbForm(lower);
  const noun = nounForm(lower);
  if (lower === 'signing' && !isVerbObject(chunks, at)) return signingFrame;
  if (isA('take', lower)) return takeFrame;
  if (isA('be', lower)) return stayFrame;
  if (verb && VERB_FRAMES[verb.frame] && (isVerbAt(chunks, at, verb) || (!noun && verb.tenses.has('ing') === false)))
    return VERB_FRAMES[verb.frame];
  if (lower === 'conference' && isA('phone', chunks[at - 1]?.lower ?? '')) return talkFrame;
  return noun && NOUN_FRAMES[noun.frame];
}

const isVerbObject = (chunks: readonly Chunk[], at: number): boolean => isA('be', chunks[at - 1]?.lower ?? '');
