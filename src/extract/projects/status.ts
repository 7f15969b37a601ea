import type { ProjectStatus, ProjectWork } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { announcedEnd } from './announced-end.ts';
import { begunStage } from './begun.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { cueStage } from './cue-stage.ts';
import { isCertain, isToBeFinished, leadsToEnd, willBeFinished } from './finishing.ts';
import { isNowUsed, isRunning } from './in-use.ts';
import { isFormerOf, isPartOf, ofPart } from './part-of.ts';
import { isOfPart, isPartlyDone, progressOf } from './progress.ts';
import { nearPhrases } from './stage-phrases.ts';
import { isUnreal } from './unreal.ts';
import type { Word } from './words.ts';
import type { WorkCue } from './work-cues.ts';

/** The later a stage, the more it outweighs: a line that was agreed, built and opened is operating. */
const STAGES: readonly ProjectStatus[] = [
  'unknown',
  'proposed',
  'agreed',
  'under_construction',
  'completed',
  'operating',
  'suspended',
  'retired',
  'shelved',
  'cancelled',
];

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

const later = (a: ProjectStatus, b: ProjectStatus): ProjectStatus => (STAGES.indexOf(b) > STAGES.indexOf(a) ? b : a);

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
    ...fromPhrases(mention),
    plainPlan(mention),
    toCome(mention),
    toBeFinished(mention),
    progressOf(mention),
    begunStage(mention),
  ];
  const whole = isOfPart(mention) ? told.map(ofPart) : told;
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

/** "resume a project shelved in 1986": what had ended begins again. */
const isRevived = ({ words, cues }: Candidate): boolean =>
  cues.some(({ at, before }) => before && /^(?:resum|reviv|restart|relaunch|reopen)/.test(words[at].lower));

function fromCue(words: readonly Word[], cue: WorkCue): ProjectStatus {
  const unreal = isUnreal(words, cue.at, isJoined(words, cue) ? JOINED_REACH : undefined);
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

/** "will dig a channel and put up a jetty": the second verb has its "will" far before it. */
const isJoined = (words: readonly Word[], { at, form }: WorkCue): boolean =>
  form === 'base' && words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'and');

const JOINED_REACH = 10;

/** "has started to rebuild". */
const isBegun = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'to' &&
  /^(?:began|begun|started|continued|continues|resumed)$/.test(words[at - 2]?.lower ?? '');

const ALMOST = /^(?:percent|cent|%|almost|nearly|half|quarters|three-quarters|partly|partially|largely)$/;

/** "may be cancelled" says nothing of the stage it has. */
const isEnd = (status: ProjectStatus): boolean => STAGES.indexOf(status) > STAGES.indexOf('operating');

/** "is building", "has started building"; "plans for building" goes on nowhere. */
const isGoingOn = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:is|are|was|were|been|began|begun|started|starts|begins|kept|currently|now)$/.test(lower));

function fromPhrases(mention: Candidate): ProjectStatus[] {
  const { words } = mention;
  const ahead = progressOf(mention) === 'proposed';
  return flatMap(nearPhrases(mention), ({ first, row }) => {
    if (ahead && row.status === 'under_construction') return ['proposed' as const];
    if (row.status === 'proposed') return ['proposed' as const];
    if (row.status === 'agreed' && isCalledOff(words, first)) return ['cancelled' as const];
    if (row.status === 'agreed' && isUnsigned(words, first)) return ['proposed' as const];
    if (CONTRACT.test(words[first].lower) && words.some(({ lower }) => BIDDING.test(lower)))
      return ['proposed' as const];
    if (!isUnreal(words, first) || isRefusal(words, first)) return [row.status];
    if (row.status === 'operating' && isCertain(words, first)) return [];
    return isEnd(row.status) ? [] : ['proposed' as const];
  });
}

/** "would not go ahead with": the phrase has its "not" in itself. */
const isRefusal = (words: readonly Word[], at: number): boolean =>
  /^(?:not|never|no)$/.test(words[at].lower) &&
  /^(?:will|would|does|did|is|was|has|had)$/.test(words[at - 1]?.lower ?? '');

/** "scrapped its contract": what was agreed is no more. */
const isCalledOff = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => CALLED_OFF.test(lower)) && !isUnreal(words, at);

const CALLED_OFF = /^(?:scrapped|cancelled|canceled|terminated|annulled|rescinded|revoked)$/;

/** "the agreement has not been signed" */
const isUnsigned = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + UNSIGNED_REACH)
    .some(
      ({ lower }, i, near) =>
        /^(?:signed|concluded|approved|ratified|reached)$/.test(lower) &&
        near.slice(Math.max(0, i - 3), i).some(word => /^(?:not|n't|yet|never)$/.test(word.lower)),
    );

const UNSIGNED_REACH = 9;

/** A contract that bids are asked for is signed by nobody yet. */
const CONTRACT = /^contracts?$/;
const BIDDING = /^(?:re)?(?:tender(?:s|ed|ing)?|bids?|bidd(?:ers?|ing)|shortlist(?:ed)?)$/;

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
  return [at, mainVerbOf(words, phrase)].some(verb => isAhead(words, verb)) ? 'proposed' : 'unknown';
}

function isAhead(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? '';
  if (!AHEAD.has(verb)) return false;
  if (leadsToEnd(words, at)) return false;
  const copula = verb === 'is' || verb === 'are';
  return !copula || /^(?:to|expected|due|scheduled|designed|meant|intended|likely)$/.test(words[at + 1]?.lower ?? '');
}

const AHEAD = new Set(['will', 'would', 'could', 'should', 'is', 'are']);
