import type { ProjectStatus, ProjectWork } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { announcedEnd } from './announced-end.ts';
import { begunStage } from './begun.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { cueStage } from './cue-stage.ts';
import { isToBeFinished, leadsToEnd, willBeFinished } from './finishing.ts';
import { isNowUsed, isRunning } from './in-use.ts';
import { isDreamt, noFurther, stageOfPaper } from './paper.ts';
import { isFormerOf, isPartOf, ofPart } from './part-of.ts';
import { phraseStages } from './phrase-stages.ts';
import { isOfPart, isPartlyDone, progressOf } from './progress.ts';
import { nearPhrases } from './stage-phrases.ts';
import { isEnd, later } from './stages.ts';
import { isUnreal, unrealBy } from './unreal.ts';
import type { Word } from './words.ts';
import type { WorkCue } from './work-cues.ts';

/** What the report says of the stage of a project; `unknown` when its sentences are silent. */
export function statusOf(mentions: readonly Candidate[]): ProjectStatus {
  const told = flatMap(mentions, mention => {
    if (isFormerOf(mention, mentions)) return [];
    const stages = statusesIn(mention);
    if (!isPartOf(mention, mentions)) return stages;
    return isCompleted(mention) ? stages.map(ofPart) : stages.filter(stage => stage !== 'completed');
  }).reduce(later, 'unknown');
  if (told === 'completed' && mentions.some(isPartlyDone)) return 'under_construction';
  if (told === 'completed' && mentions.some(isNowUsed)) return 'operating';
  const status = told === 'unknown' ? impliedBy(mentions) : told;
  return status === 'operating' && (mentions.some(one => isLaunched(one) || isCompleted(one)) || isOnlyOpened(mentions))
    ? 'completed'
    : status;
}

/** What runs is in use, what will be finished has been begun: only when nothing else is told. */
function impliedBy(mentions: readonly Candidate[]): ProjectStatus {
  if (mentions.some(isRunning)) return 'operating';
  const goesOn = mentions.some(mention => isToBeFinished(mention) || worksOf(mention, false).length > 0);
  if (goesOn) return 'under_construction';
  return mentions.some(mention => worksOf(mention, true).length > 0) ? 'proposed' : 'unknown';
}

/** "protested at the building of homes" speaks of work that goes on, "ready to take part in the construction of the dam" (`ahead`) of work to come. */
const worksOf = ({ words, phrase, cues }: Candidate, ahead: boolean): WorkCue[] =>
  cues.filter(
    ({ at, before, form, weight }) =>
      before &&
      at > 0 &&
      (form === 'noun' || (form === 'ing' && words[at - 1].lower === 'the')) &&
      weight > 1 &&
      !/^(?:financing|funding)$/.test(words[at].lower) &&
      words[at + 1]?.lower === 'of' &&
      phrase.from - at <= OF_REACH &&
      isUnreal(words, at, OF_LEAD) === ahead,
  );

const OF_REACH = 4;
const OF_LEAD = 9;

/** An opened school or bridge is finished; it runs like no mill or mine. */
const isOnlyOpened = (mentions: readonly Candidate[]): boolean =>
  mentions.every(({ sector, head }) => STANDING.has(sector) || head.generic) &&
  !mentions.some(isRunning) &&
  !mentions.some(isUsed);

const STANDING = new Set(['building', 'housing', 'bridge']);
const OPENED = /^(?:open|opened|officially|cut|reopened|inaugurated)$/;

const isUsed = (mention: Candidate): boolean =>
  nearPhrases(mention).some(({ first, row }) => row.status === 'operating' && !OPENED.test(mention.words[first].lower));

/** "It was completed in December", whoever opened it since: what the report says of the work itself. */
const isCompleted = ({ words, cues }: Candidate): boolean =>
  cues.some(cue => /^(?:completed|finished)$/.test(words[cue.at].lower) && fromCue(words, cue) === 'completed');

/** A satellite that was launched is finished; whether it works is another report. */
const isLaunched = ({ words, head }: Candidate): boolean =>
  /^satellites?$/.test(words[head.last - 1].lower) && words.some(({ lower }) => lower === 'launched');

/** What is done: the first mention that tells it decides; the status helps where only "operates" is said. */
export function workOf(mentions: readonly Candidate[]): ProjectWork {
  const told = flatMap(mentions, ({ cues }) => cues.map(({ work }) => work)).filter(work => work !== 'unknown');
  return told.find(work => work !== 'operation') ?? told[0] ?? 'unknown';
}

/** "Construction of the dam will be completed in May": who names the end of the work tells that it goes on, whatever was agreed. */
function toBeFinished(mention: Candidate): ProjectStatus {
  const { words, cues } = mention;
  const isWork = cues.some(({ at, before, form }) => before && form === 'noun' && words[at + 1].lower === 'of');
  const ends = isWork && cues.some(cue => willBeFinished(words, cue));
  return ends && progressOf(mention) !== 'proposed' ? 'under_construction' : 'unknown';
}

function statusesIn(mention: Candidate): ProjectStatus[] {
  const told = [
    ...mention.cues.map(cue => fromCue(mention.words, cue)),
    ...phraseStages(mention),
    plainPlan(mention),
    toCome(mention),
    toBeFinished(mention),
    progressOf(mention),
    begunStage(mention),
  ];
  if (isDreamt(mention)) return ['proposed', ...told.filter(isEnd)];
  const paper = stageOfPaper(mention);
  const whole = paper ? told.map(noFurther(paper)) : isOfPart(mention) ? told.map(ofPart) : told;
  if (isAwaited(mention)) return whole.filter(status => status !== 'completed' && status !== 'operating');
  return isRevived(mention) || isDenial(mention) ? whole.filter(status => !isEnd(status)) : whole;
}

/** "before the dam is finished", "once the line is open". */
const isAwaited = ({ words, phrase }: Candidate): boolean =>
  /^(?:before|until|till|unless|if|whether|once)$/.test(words[phrase.from - 1]?.lower ?? '');

/** "denied that the dam had been cancelled". */
const isDenial = ({ words, phrase }: Candidate): boolean =>
  words
    .slice(Math.max(0, phrase.from - 4), phrase.from)
    .some(({ lower }) => /^(?:denied|denies|deny|denying)$/.test(lower));

/** "resume a project shelved in 1986", "reopened, by video link, the section": what had ended begins again. */
const isRevived = ({ words, phrase, cues }: Candidate): boolean =>
  cues.some(({ at, before, form }) => before && form !== 'noun' && REVIVING.test(words[at].lower)) ||
  words
    .slice(Math.max(0, phrase.from - REVIVED_REACH), phrase.from)
    .some(({ lower }) => /^reopen(?:s|ed)$/.test(lower));

const REVIVING = /^(?:resum|reviv|restart|relaunch|reopen)/;
const REVIVED_REACH = 7;

function fromCue(words: readonly Word[], cue: WorkCue): ProjectStatus {
  const unreal = isUnreal(words, cue.at, isJoined(words, cue) ? JOINED_REACH : undefined) && !isPastWhen(words, cue);
  if (cue.form === 'noun') return 'unknown';
  const told = cueStage(words, cue);
  if (told) return told;
  if (cue.form === 'base' && isBegun(words, cue.at)) return cue.doing;
  if (cue.form === 'base') return unreal && !isEnd(cue.done) ? 'proposed' : announcedEnd(words, cue);
  if (cue.form === 'ing') return isGoingOn(words, cue.at) ? (unreal ? 'proposed' : cue.doing) : 'unknown';
  if (words[cue.at - 1]?.lower === 'being') return unreal ? 'proposed' : cue.doing;
  if (ALMOST.test(words[cue.at - 1]?.lower ?? '')) return cue.doing;
  if (willBeFinished(words, cue)) return 'unknown';
  if (unreal) return isEnd(cue.done) ? announcedEnd(words, cue) : 'proposed';
  return cue.form === 'third' ? cue.doing : cue.done;
}

/** "a blow when the firm suspended its plant": a time that was, not one to come. */
const isPastWhen = (words: readonly Word[], { at, form, before }: WorkCue): boolean =>
  before &&
  (form === 'past' || form === 'participle') &&
  !HELPING.test(words[at - 1].lower) &&
  unrealBy(words, at) === 'when';

const HELPING = /^(?:when|is|are|be|been|being|was|were|has|have|had)$/;

/** "will dig a channel and put up a jetty": the second verb has its "will" far before it. */
const isJoined = (words: readonly Word[], { at, form }: WorkCue): boolean =>
  form === 'base' && words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'and');

const JOINED_REACH = 10;

/** "has started to rebuild". */
const isBegun = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'to' &&
  /^(?:began|begun|started|continued|continues|resumed)$/.test(words[at - 2]?.lower ?? '');

const ALMOST =
  /^(?:percent|cent|%|almost|nearly|partly|partially|largely|(?:\w+-)?(?:half|thirds?|quarters?|fifths?|tenths))$/;

/** "is building", "has started building"; "plans for building" goes on nowhere. */
const isGoingOn = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:is|are|was|were|been|began|begun|started|starts|begins|kept|currently|now)$/.test(lower));

/** No stage is told but building is spoken of as to come: "will try … to build …, including the line". */
function plainPlan({ words, cues }: Candidate): ProjectStatus {
  const building = cues.some(({ weight }) => weight > 1);
  const planned = words.some(({ lower }, at) => lower === 'build' && isUnreal(words, at));
  return building && planned ? 'proposed' : 'unknown';
}

/** "The pipeline would carry", "the line, which is to link", "the dam in the north will": what it does lies ahead. */
function toCome({ words, phrase }: Candidate): ProjectStatus {
  if (words[phrase.from - 1]?.lower === 'by' && isUnreal(words, phrase.from - 1)) return 'proposed';
  let at = phrase.last;
  while (at < phrase.last + 4 && /^(?:,|which|that|also|then)$/.test(words[at]?.lower ?? '')) at++;
  const verbs = [at, pastApposition(words, phrase.last), mainVerbOf(words, phrase)];
  return verbs.some(verb => isAhead(words, verb)) ? 'proposed' : 'unknown';
}

/** ", a rival route that would": the verb of the relative. */
function pastApposition(words: readonly Word[], last: number): number {
  const comma = words.findIndex(({ text }, at) => at >= last && at <= last + PLACED && text === ',');
  if (comma < 0 || !/^(?:an?|the)$/.test(words[comma + 1]?.lower ?? '')) return -1;
  const aside = words.slice(comma + 1, comma + 1 + APPOSED);
  const that = aside.findIndex(({ lower, text }) => text === ',' || /^(?:that|which)$/.test(lower));
  return that < 0 || aside[that].text === ',' ? -1 : comma + 2 + that;
}

/** "near Cusco" may stand before the comma. */
const PLACED = 3;
const APPOSED = 9;

function isAhead(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? '';
  if (!AHEAD.has(verb)) return false;
  if (leadsToEnd(words, at)) return false;
  const copula = verb === 'is' || verb === 'are';
  return !copula || /^(?:to|expected|due|scheduled|designed|meant|intended|likely)$/.test(words[at + 1]?.lower ?? '');
}

const AHEAD = new Set(['will', 'would', 'could', 'should', 'is', 'are']);
