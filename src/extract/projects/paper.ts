import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { later } from './stages.ts';

const TYING = /^(?:of|for|on|into|about|over)$/;
/** What is on paper before anything is built; money that is found is a step further. */
const PAPERS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [/^(?:study|studies|survey|surveys|designs?|blueprints?|assessments?|talks|negotiations|tenders?)$/, 'proposed'],
  [/^(?:financing|funding)$/, 'agreed'],
];

/** "A feasibility study for the dam has been finished": the stage of the paper, which is further than the dam is; none when the mention is of the dam itself. */
export function stageOfPaper({ words, phrase }: Candidate): ProjectStatus | undefined {
  if (!TYING.test(words[phrase.from - 1]?.lower ?? '')) return undefined;
  const noun = words[phrase.from - 2]?.lower ?? '';
  return PAPERS.find(([pattern]) => pattern.test(noun))?.[1];
}

/** "has revived the dream of a bridge": what is told is told of a wish. */
export const isDreamt = ({ words, phrase }: Candidate): boolean =>
  words[phrase.from - 1]?.lower === 'of' && DREAM.test(words[phrase.from - 2]?.lower ?? '');

const DREAM = /^(?:ideas?|dreams?|vision|prospect|notion)$/;

/** No stage of a paper takes what is built further than that paper. */
export const noFurther =
  (paper: ProjectStatus) =>
  (status: ProjectStatus): ProjectStatus =>
    later(paper, status) === status && /^(?:under_construction|completed|operating)$/.test(status) ? paper : status;
