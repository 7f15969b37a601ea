import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Word } from './words.ts';
import type { WorkCue } from './work-cues.ts';

const REACH = 5;
const HELPING = /^(?:helping|assisting|aiding)$/;
const HELPED = /^(?:helped|assisted|aided)$/;
const THANKING = /^(?:thank|thanks|thanked|thanking|praised|credited)$/;
/** Who stands right before "building" does it now: "the company building the dam". */
const BUILDER =
  /^(?:compan(?:y|ies)|firms?|groups?|consortium|consortia|contractors?|workers|crews|engineers|soldiers|venture|builders?|ships?|vessels?|barges?|crews?|machines?|teams?|dredgers?)$/;
const FIRST_STEP = /^(?:stone|cornerstone|foundations?|brick|sod|concrete)$/;
const DECIDING = /^(?:decided|decides|decision|chose|opted|vowed|agreed|promised)$/;
const DECIDING_REACH = 6;

/** The stage that a verb of building tells by the words around it rather than by its tense; `undefined` when they leave it to the tense. */
export function cueStage(words: readonly Word[], cue: WorkCue): ProjectStatus | undefined {
  if (isGivenUp(words, cue)) return 'cancelled';
  if (isOfWork(words, cue)) return 'under_construction';
  if (cue.form === 'base') return isCommissioned(words, cue) ? 'agreed' : helpedStage(words, cue);
  if (cue.form === 'ing') return doingStage(words, cue);
  return isFirstStep(words, cue) ? 'under_construction' : undefined;
}

/** "launched construction of the line", "inaugurated the works": what began is the building. */
const isOfWork = (words: readonly Word[], { at, form, before, done }: WorkCue): boolean =>
  done === 'operating' &&
  before &&
  (form === 'past' || form === 'participle') &&
  words.slice(at + 1, at + 3).some(({ lower }) => /^(?:construction|works?|building)$/.test(lower));

/** "is helping Peru to build the dam" goes on, "helped build" is over. */
function helpedStage(words: readonly Word[], { at, done, doing }: WorkCue): ProjectStatus | undefined {
  for (let left = at - 1; left >= 0 && left >= at - REACH; left--) {
    if (HELPING.test(words[left].lower)) return isNow(words[left - 1]) ? doing : undefined;
    if (HELPED.test(words[left].lower)) return done;
  }
  return undefined;
}

/** "chose a Turkish firm to build the mill". */
function isCommissioned(words: readonly Word[], { at, done }: WorkCue): boolean {
  if (done !== 'completed' || words[at - 1]?.lower !== 'to') return false;
  const chosen = words.slice(Math.max(0, at - CHOOSING_REACH), at).findLastIndex(({ lower }) => CHOOSING.test(lower));
  const first = Math.max(0, at - CHOOSING_REACH) + chosen;
  return chosen >= 0 && !/^(?:not|n't|yet|never|be)$/.test(words[first - 1]?.lower ?? '');
}

const CHOOSING = /^(?:chose|chosen|picked|selected|hired|contracted|appointed)$/;
const CHOOSING_REACH = 9;

const isNow = (word: Word | undefined): boolean => /^(?:is|are|been|now|already|currently)$/.test(word?.lower ?? '');

/** "thanked Japan for building the dam", "the company building the dam". */
function doingStage(words: readonly Word[], { at, done, doing }: WorkCue): ProjectStatus | undefined {
  const lead = words[at - 1]?.lower ?? '';
  if (lead === 'for' && words.slice(Math.max(0, at - REACH), at).some(({ lower }) => THANKING.test(lower))) return done;
  return BUILDER.test(lead) && done === 'completed' ? doing : undefined;
}

/** "laid the first stone of the dam" lays no dam. */
const isFirstStep = (words: readonly Word[], { at, before }: WorkCue): boolean =>
  before &&
  /^(?:laid|lays|placed|set|poured)$/.test(words[at].lower) &&
  words.slice(at + 1, at + REACH).some(({ lower }) => FIRST_STEP.test(lower));

/** "decided not to build", "will no longer build", "will no longer be built". */
function isGivenUp(words: readonly Word[], { at, form, done }: WorkCue): boolean {
  if (done !== 'completed' || (form !== 'base' && form !== 'participle')) return false;
  const lead = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (lead.includes('no') && lead.includes('longer')) return true;
  const declined = lead.at(-1) === 'to' && lead.at(-2) === 'not';
  return declined && words.slice(Math.max(0, at - DECIDING_REACH), at).some(({ lower }) => DECIDING.test(lower));
}
