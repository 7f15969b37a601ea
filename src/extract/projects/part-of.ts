import { loadWords } from '../../lists.ts';
import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';

/** What a finished part tells of the whole. */
export const ofPart = (status: ProjectStatus): ProjectStatus =>
  status === 'completed' ? 'under_construction' : status;

const PARTS = new Set(loadWords('gazetteer/project-parts.txt'));

const isPart = ({ words, head }: Candidate): boolean => PARTS.has(words[head.last - 1].lower);

/** "the airport, where the runway is finished", "its only wharf was built in 1980" */
export const isPartOf = (mention: Candidate, all: readonly Candidate[]): boolean =>
  isPart(mention) && all.some(other => !isPart(other));

/** "The existing bridge, built in 1930": what stands where the new one is to stand. */
export const isFormerOf = (mention: Candidate, all: readonly Candidate[]): boolean =>
  isFormer(mention) && !all.every(isFormer);

const isFormer = ({ words, phrase, head }: Candidate): boolean =>
  words.slice(phrase.from, head.first).some(({ lower }) => /^(?:existing|old|original|previous)$/.test(lower));
