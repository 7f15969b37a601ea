import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectStatus, ProjectWork } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';
import { APART, type WorkCue } from './work-cues.ts';

type Row = { readonly status: ProjectStatus; readonly near: boolean };

const PHRASES = phraseTable<Row>(
  loadTable<'phrase' | 'status' | 'reach'>('gazetteer/project-status.tsv').map(({ phrase, status, reach }) => [
    phrase,
    { status: status as ProjectStatus, near: reach === 'near' },
  ]),
);
const IRREALIS = new Set(loadWords('gazetteer/project-irrealis.txt'));
const IRREALIS_REACH = 4;
const NEAR_LEFT = 9;
const NEAR_RIGHT = 9;

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
  const status = mentions.flatMap(statusesIn).reduce(later, 'unknown');
  return status === 'operating' && mentions.some(isLaunched) ? 'completed' : status;
}

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
  ];
  return isRevived(mention) ? told.filter(status => !isEnd(status)) : told;
}

/** "resume a project shelved in 1986": what had ended begins again. */
const isRevived = ({ words, cues }: Candidate): boolean =>
  cues.some(({ at, before }) => before && /^(?:resum|reviv|restart|relaunch|reopen)/.test(words[at].lower));

function fromCue(words: readonly Word[], cue: WorkCue): ProjectStatus {
  const unreal = isUnreal(words, cue.at);
  if (cue.form === 'noun') return 'unknown';
  if (cue.form === 'base' && isBegun(words, cue.at)) return cue.doing;
  if (cue.form === 'base') return unreal && !isEnd(cue.done) ? 'proposed' : 'unknown';
  if (cue.form === 'ing') return isGoingOn(words, cue.at) ? (unreal ? 'proposed' : cue.doing) : 'unknown';
  if (words[cue.at - 1]?.lower === 'being') return unreal ? 'proposed' : cue.doing;
  if (ALMOST.test(words[cue.at - 1]?.lower ?? '')) return cue.doing;
  if (unreal) return isEnd(cue.done) ? 'unknown' : 'proposed';
  return cue.form === 'third' ? cue.doing : cue.done;
}

/** "has started to rebuild". */
const isBegun = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'to' &&
  /^(?:began|begun|started|continued|continues|resumed)$/.test(words[at - 2]?.lower ?? '');

const ALMOST = /^(?:almost|nearly|half|partly|partially|largely)$/;

/** "may be cancelled" says nothing of the stage it has. */
const isEnd = (status: ProjectStatus): boolean => STAGES.indexOf(status) > STAGES.indexOf('operating');

/** "is building", "has started building"; "plans for building" goes on nowhere. */
const isGoingOn = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:is|are|was|were|been|began|begun|started|starts|begins|kept|currently|now)$/.test(lower));

/** "will be completed", "hopes to sign": within the few words before, not beyond a comma or "and". */
function isUnreal(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - IRREALIS_REACH; left--) {
    if (/^[;:.]$/.test(words[left].text)) return false;
    if (words[left].text === ',' || words[left].lower === 'that') return false;
    if (IRREALIS.has(words[left].lower)) return true;
  }
  return false;
}

const toldIn = new WeakMap<readonly Word[], readonly PhraseMatch<Row>[]>();

/** All such phrases of a sentence; asked for by weight and by status, so kept. */
function phrasesOf(words: readonly Word[]): readonly PhraseMatch<Row>[] {
  const found = toldIn.get(words) ?? phrasesIn(PHRASES, words);
  toldIn.set(words, found);
  return found;
}

function nearPhrases({ words, phrase }: Candidate): PhraseMatch<Row>[] {
  return phrasesOf(words).filter(
    ({ first, last, row }) => !row.near || (last > phrase.from - NEAR_LEFT && first < endOfClause(words, phrase.last)),
  );
}

/** "rises in the north as another is shelved": what stands behind such a word has a subject of its own. */
function endOfClause(words: readonly Word[], last: number): number {
  const end = Math.min(words.length, last + NEAR_RIGHT);
  const at = words.findIndex(({ lower }, i) => i >= last && i < end && APART.has(lower));
  return at < 0 ? end : at;
}

function fromPhrases(mention: Candidate): ProjectStatus[] {
  const { words } = mention;
  return nearPhrases(mention).flatMap(({ first, row }) => {
    if (row.status === 'proposed') return ['proposed' as const];
    if (!isUnreal(words, first)) return [row.status];
    return isEnd(row.status) ? [] : ['proposed' as const];
  });
}

const WORKED_ON = new Set<ProjectStatus>(['under_construction', 'suspended', 'shelved', 'cancelled']);

/** A stage that only things being built have is told of it: "remains unfinished", "on hold". */
export const isWorkedOn = (mention: Candidate): boolean =>
  nearPhrases(mention).some(
    ({ first, last, row }) => WORKED_ON.has(row.status) || (row.status === 'operating' && last - first > 1),
  );

/** Work on it goes on, rests or has ended: a court or a storm in the same sentence takes nothing from that. */
export const isBeingBuilt = (mention: Candidate): boolean =>
  nearPhrases(mention).some(({ row }) => WORKED_ON.has(row.status));

/** No stage is told but building is spoken of as to come: "will try … to build …, including the line". */
function plainPlan({ words, cues }: Candidate): ProjectStatus {
  const building = cues.some(({ weight }) => weight > 1);
  const planned = words.some(({ lower }, at) => lower === 'build' && isUnreal(words, at));
  return building && planned ? 'proposed' : 'unknown';
}

/** "The pipeline would carry", "the line, which is to link": what it does lies ahead. */
function toCome({ words, phrase }: Candidate): ProjectStatus {
  if (words[phrase.from - 1]?.lower === 'by' && isUnreal(words, phrase.from - 1)) return 'proposed';
  const behind = words.slice(phrase.last, phrase.last + 4).map(({ lower }) => lower);
  const at = behind.findIndex(word => AHEAD.has(word));
  if (at < 0 || behind.slice(0, at).some(word => !/^(?:,|which|that|also|then)$/.test(word))) return 'unknown';
  const copula = behind[at] === 'is' || behind[at] === 'are';
  return copula && !/^(?:to|expected|due|scheduled|designed|meant|intended|likely)$/.test(behind[at + 1] ?? '')
    ? 'unknown'
    : 'proposed';
}

const AHEAD = new Set(['will', 'would', 'could', 'should', 'is', 'are']);

const PROGRESS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [
    /^(?:began|begun|begins|started|starts|commenced|resumed|continues|continued|underway|progressing|advancing)$/,
    'under_construction',
  ],
  [/^(?:halted|stopped|stalled|suspended|interrupted)$/, 'suspended'],
];

/** "Construction of the line began in May": the work has a verb of its own behind the name. */
function progressOf({ words, phrase, cues }: Candidate): ProjectStatus {
  if (!cues.some(({ form, before }) => form === 'noun' && before)) return 'unknown';
  for (let at = phrase.last; at < words.length && at < phrase.last + NEAR_RIGHT; at++) {
    const told = PROGRESS.find(([pattern]) => pattern.test(words[at].lower));
    if (told) return isUnreal(words, at) ? 'proposed' : told[1];
  }
  return 'unknown';
}
