import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectStatus, ProjectWork } from '../../model/vocabulary.ts';
import { announcedEnd } from './announced-end.ts';
import { begunStage } from './begun.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { cueStage } from './cue-stage.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from './phrase-table.ts';
import { isOfPart, progressOf } from './progress.ts';
import { isUnreal } from './unreal.ts';
import { isCapital, type Word } from './words.ts';
import { isApart, type WorkCue } from './work-cues.ts';

type Row = { readonly status: ProjectStatus; readonly near: boolean };

const PHRASES = phraseTable<Row>(
  loadTable<'phrase' | 'status' | 'reach'>('gazetteer/project-status.tsv').map(({ phrase, status, reach }) => [
    phrase,
    { status: status as ProjectStatus, near: reach === 'near' },
  ]),
);
const NEAR_LEFT = 9;
const NEAR_RIGHT = 9;
const VERB_REACH = 5;

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
  const told = mentions.flatMap(statusesIn).reduce(later, 'unknown');
  const status = told === 'unknown' && mentions.some(isRunning) ? 'operating' : told;
  return status === 'operating' && mentions.some(mention => isLaunched(mention) || isCompleted(mention))
    ? 'completed'
    : status;
}

/** "It was completed in December", whoever opened it since: what the report says of the work itself. */
const isCompleted = ({ words, cues }: Candidate): boolean =>
  cues.some(cue => /^(?:completed|finished)$/.test(words[cue.at].lower) && fromCue(words, cue) === 'completed');

/** "The plant feeds two towns", "the line, which has carried ore": what it does when nothing else is told of its stage. */
function isRunning({ words, phrase }: Candidate): boolean {
  let at = phrase.last;
  while (at < phrase.last + RUNNING_REACH && isBeforeVerb(words[at])) at++;
  return RUNNING.has(words[at]?.lower ?? '') && !phrasesOf(words).some(({ first }) => first === at);
}

const RUNNING = new Set(loadWords('gazetteer/project-running.txt'));
const RUNNING_LEADS = new Set(', which that has now already still also currently in at near on'.split(' '));
const RUNNING_REACH = 6;

/** A relative, an adverb, or where it stands: "the dam near Cusco supplies". */
const isBeforeVerb = (word: Word | undefined): boolean =>
  word !== undefined && (RUNNING_LEADS.has(word.lower) || isCapital(word));

/** A satellite that was launched is finished; whether it works is another report. */
const isLaunched = ({ words, head }: Candidate): boolean =>
  /^satellites?$/.test(words[head.last - 1].lower) && words.some(({ lower }) => lower === 'launched');

/** What is done: the first mention that tells it decides; the status helps where only "operates" is said. */
export function workOf(mentions: readonly Candidate[]): ProjectWork {
  const told = mentions.flatMap(({ cues }) => cues.map(({ work }) => work)).filter(work => work !== 'unknown');
  return told.find(work => work !== 'operation') ?? told[0] ?? 'unknown';
}

const later = (a: ProjectStatus, b: ProjectStatus): ProjectStatus => (STAGES.indexOf(b) > STAGES.indexOf(a) ? b : a);

function statusesIn(mention: Candidate): ProjectStatus[] {
  const told = [
    ...mention.cues.map(cue => fromCue(mention.words, cue)),
    ...fromPhrases(mention),
    plainPlan(mention),
    toCome(mention),
    progressOf(mention),
    begunStage(mention),
  ];
  const whole = isOfPart(mention) ? told.map(status => (status === 'completed' ? 'under_construction' : status)) : told;
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

const ALMOST = /^(?:almost|nearly|half|quarters|three-quarters|partly|partially|largely)$/;

/** "may be cancelled" says nothing of the stage it has. */
const isEnd = (status: ProjectStatus): boolean => STAGES.indexOf(status) > STAGES.indexOf('operating');

/** "is building", "has started building"; "plans for building" goes on nowhere. */
const isGoingOn = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:is|are|was|were|been|began|begun|started|starts|begins|kept|currently|now)$/.test(lower));

const toldIn = new WeakMap<readonly Word[], readonly PhraseMatch<Row>[]>();

/** All such phrases of a sentence; asked for by weight and by status, so kept. */
function phrasesOf(words: readonly Word[]): readonly PhraseMatch<Row>[] {
  const found = toldIn.get(words) ?? phrasesIn(PHRASES, words);
  toldIn.set(words, found);
  return found;
}

function nearPhrases({ words, phrase }: Candidate): PhraseMatch<Row>[] {
  const found = phrasesOf(words);
  if (!found.length) return [];
  const end = endOfClause(words, phrase.last);
  const verb = mainVerbOf(words, phrase);
  return found.filter(
    ({ first, last, row }) =>
      !row.near ||
      (last > phrase.from - NEAR_LEFT && first < end) ||
      (verb >= 0 && first >= verb && first < verb + VERB_REACH),
  );
}

/** "rises in the north as another is shelved": what stands behind such a word has a subject of its own. */
function endOfClause(words: readonly Word[], last: number): number {
  const end = Math.min(words.length, last + NEAR_RIGHT);
  for (let at = last; at < end; at++) if (isApart(words, at)) return at;
  return end;
}

function fromPhrases(mention: Candidate): ProjectStatus[] {
  const { words } = mention;
  const ahead = progressOf(mention) === 'proposed';
  return nearPhrases(mention).flatMap(({ first, row }) => {
    if (ahead && row.status === 'under_construction') return ['proposed' as const];
    if (row.status === 'proposed') return ['proposed' as const];
    if (CONTRACT.test(words[first].lower) && words.some(({ lower }) => BIDDING.test(lower)))
      return ['proposed' as const];
    if (!isUnreal(words, first)) return [row.status];
    return isEnd(row.status) ? [] : ['proposed' as const];
  });
}

/** A contract that bids are asked for is signed by nobody yet. */
const CONTRACT = /^contracts?$/;
const BIDDING = /^(?:re)?(?:tender(?:s|ed|ing)?|bids?|bidd(?:ers?|ing)|shortlist(?:ed)?)$/;

const WORKED_ON = new Set<ProjectStatus>(['under_construction', 'suspended', 'shelved', 'cancelled']);

const DONE = new Set<ProjectStatus>(['completed', 'operating']);
/** "is being talked about": so many words leave no doubt that a plan is spoken of. */
const PLAN_WORDS = 3;

/** A stage that only things being built have is told of it: "remains unfinished", "on hold". */
export const isWorkedOn = (mention: Candidate): boolean =>
  nearPhrases(mention).some(
    ({ first, last, row }) =>
      WORKED_ON.has(row.status) ||
      (DONE.has(row.status) && last - first > 1) ||
      (row.status === 'proposed' && last - first >= PLAN_WORDS),
  );

/** Where the words behind the name that tell its stage end: "homes are going up at Zafra". */
export const stageEndOf = (mention: Candidate): number | undefined =>
  nearPhrases(mention).find(({ first, row }) => first >= mention.phrase.last && WORKED_ON.has(row.status))?.last;

/** Work on it goes on, rests or has ended: a court or a storm in the same sentence takes nothing from that. */
export const isBeingBuilt = (mention: Candidate): boolean =>
  nearPhrases(mention).some(({ row }) => WORKED_ON.has(row.status));

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
  const copula = verb === 'is' || verb === 'are';
  return !copula || /^(?:to|expected|due|scheduled|designed|meant|intended|likely)$/.test(words[at + 1]?.lower ?? '');
}

const AHEAD = new Set(['will', 'would', 'could', 'should', 'is', 'are']);
