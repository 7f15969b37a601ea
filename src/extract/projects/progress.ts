import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { isUnreal } from './unreal.ts';
import type { Word } from './words.ts';

const REACH = 9;
const VERB_REACH = 5;

const PROGRESS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [
    /^(?:begin|began|begun|begins|start|started|starts|commence|commenced|resume|resumed|continues|continued|underway|progressing|advancing|proceeding)$/,
    'under_construction',
  ],
  [/^(?:halted|stopped|stalled|suspended|interrupted|ceased|paused)$/, 'suspended'],
  [/^(?:ended|finished)$/, 'completed'],
];
const WORK = /^(?:work|works|repairs|earthworks|excavation|construction|building)$/;
/** "Design work has begun": nothing is built yet. */
const PREPARING = /^(?:design|survey|surveying|preparatory|preliminary|planning|feasibility|exploratory)$/;

/** "Construction of the line began in May", "Work on the dam has ceased": the work has a verb of its own behind the name; "builders of the dam" build it, whatever they finished. */
export function progressOf(mention: Candidate): ProjectStatus {
  const { words, phrase, cues } = mention;
  if (cues.some(({ at, before }) => before && words[at].lower === 'builders')) return 'under_construction';
  const isWork = phrase.last === phrase.from + 1 && WORK.test(words[phrase.from].lower);
  if (isWork && PREPARING.test(words[phrase.from - 1]?.lower ?? '')) return 'proposed';
  if (!isWork && !isWorkOn(mention) && !cues.some(({ form, before }) => form === 'noun' && before)) return 'unknown';
  const verb = mainVerbOf(words, phrase);
  const main = verb < 0 ? undefined : progressIn(words, verb, verb + VERB_REACH);
  return main ?? progressIn(words, phrase.last, Math.max(phrase.last + REACH, verb + VERB_REACH)) ?? 'unknown';
}

function progressIn(words: readonly Word[], from: number, to: number): ProjectStatus | undefined {
  for (let at = from; at < words.length && at < to; at++) {
    const goesOn = words[at].lower === 'going' && words[at + 1]?.lower === 'on';
    const told = PROGRESS.find(([pattern]) => pattern.test(goesOn ? 'underway' : words[at].lower));
    if (told) return isUnreal(words, at) ? 'proposed' : told[1];
  }
  return undefined;
}

/** "Work on the dam", "Repairs to the port": what goes on there is told by the verb behind, if one is. */
export const isWorkOn = ({ words, phrase }: Pick<Candidate, 'words' | 'phrase'>): boolean =>
  /^(?:on|to|of|for)$/.test(words[phrase.from - 1]?.lower ?? '') && WORK.test(words[phrase.from - 2]?.lower ?? '');

/** "The first phase of the dam", "two thirds of the dam": what is told of a part is not told of the whole. */
export const isOfPart = ({ words, phrase }: Pick<Candidate, 'words' | 'phrase'>): boolean =>
  words[phrase.from - 1]?.lower === 'of' &&
  (SHARE.test(words[phrase.from - 2]?.lower ?? '') ||
    (isPart(words[phrase.from - 2]) && RANK.test(words[phrase.from - 3]?.lower ?? '')));

const isPart = (word: Word | undefined): boolean => /^(?:phase|stage|half)$/.test(word?.lower ?? '');
const SHARE = /^(?:half|thirds?|quarters?|most|much|parts?|percent|cent|%|sides?|stretch|leg|end)$/;
const RANK = /^(?:first|second|third|one|initial)$/;

/** "is 45 per cent complete": whatever else is finished, such as its earthworks, the whole is not. */
export const isPartlyDone = ({ words }: Pick<Candidate, 'words'>): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:complete|completed|finished|done)$/.test(lower) &&
      /^(?:%|percent|cent)$/.test(words[at - 1]?.lower ?? '') &&
      words.slice(Math.max(0, at - 4), at).some(({ text }) => /^\d{1,2}(?:\.\d+)?%?$/.test(text)),
  );
