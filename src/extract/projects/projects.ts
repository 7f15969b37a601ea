import type { ExtractedProject, Rejection } from '../../model/extraction.ts';
import type { Sentence } from '../document.ts';
import type { Extractor, Reading } from '../reading.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { costOfTitle } from './cost.ts';
import { type Draft, gather, type Weighed } from './draft.ts';
import { type Head, headsIn } from './heads.ts';
import { knownProgrammesIn, programmesIn } from './programmes.ts';
import { projectOf } from './project.ts';
import { landsOfTitle, titleSentence, titleSubject, wholeTitle } from './register-title.ts';
import { ENOUGH, falseFriendsIn, isTroubled, misread, weigh } from './weigh.ts';
import { type Word, wordsOf } from './words.ts';

/** A bare "project" or "fleet" that nothing ties to a sector needs one thing more. */
const ENOUGH_FOR_OTHER = ENOUGH + 1;

/** Projects: what is built, where, by whom, at what cost, with what status. */
export const findProjects: Extractor = reading => {
  const title = titleSentence(reading);
  return title ? projectOfTitle(reading, title) : projectsOfReport(reading);
};

function projectsOfReport(reading: Reading): { projects: ExtractedProject[]; rejected: Rejection[] } {
  const rejected: Rejection[] = [];
  const weighed = reading.sentences.flatMap(sentence => weighSentence(reading, sentence, rejected));
  const drafts = gather(weighed);
  const kept = new Set(drafts.flatMap(({ mentions }) => mentions));
  for (const { candidate, reasons } of weighed) {
    if (!kept.has(candidate) && isWorthTelling(candidate))
      rejected.push(rejection(reading, candidate, `too little: ${reasons}`));
  }
  return { projects: drafts.map(draft => projectOf(reading, draft, drafts)), rejected };
}

type Judged = Weighed & { readonly reasons: string };

function weighSentence(reading: Reading, sentence: Sentence, rejected: Rejection[]): Judged[] {
  const words = wordsOf(reading, sentence);
  const friends = falseFriendsIn(words);
  const candidates = candidatesIn(reading, sentence, words, programmesIn(words)).filter(candidate => {
    const reason = candidate.head.programme ? undefined : misread(reading, candidate, friends);
    if (reason) rejected.push(rejection(reading, candidate, reason));
    return !reason;
  });
  return candidates.map(candidate => {
    const { score, reasons } = weigh(reading, candidate, candidates);
    const needed = candidate.sector === 'other' && candidate.head.generic ? ENOUGH_FOR_OTHER : ENOUGH;
    return { candidate, score, enough: score >= needed, reasons: reasons.join(', ') };
  });
}

/** Programmes first: the "project" in "Belt and Road project" is no second thing. */
function candidatesIn(
  reading: Reading,
  sentence: Sentence,
  words: readonly Word[],
  programmes: readonly Head[],
): Candidate[] {
  const others = headsIn(words).filter(head => !programmes.some(one => head.first < one.last && one.first < head.last));
  const found: Candidate[] = [];
  for (const head of [...programmes, ...others].sort((a, b) => a.first - b.first)) {
    const candidate = candidateAt(reading, sentence, words, head);
    const before = found.at(-1);
    if (!before || before.phrase.last <= head.first) found.push(candidate);
  }
  return found;
}

function projectOfTitle(reading: Reading, sentence: Sentence): { projects: ExtractedProject[] } {
  const words = wordsOf(reading, sentence);
  const whole = wholeTitle(words);
  const fallback = (head: Head | undefined): Candidate[] => (head ? [candidateAt(reading, sentence, words, head)] : []);
  const friends = falseFriendsIn(words);
  const found = candidatesIn(reading, sentence, words, knownProgrammesIn(words)).filter(
    ({ head }) => !friends.some(({ first, last }) => first <= head.first && last >= head.last),
  );
  const subject = titleSubject(reading, found.length ? found : fallback(whole));
  if (!subject) return { projects: [] };
  const { score } = weigh(reading, subject, []);
  if (score < ENOUGH && isTroubled(words)) return { projects: [] };
  const draft: Draft = { sector: subject.sector, best: subject, mentions: [subject], score };
  const project = projectOf(reading, draft, [draft]);
  const countries = project.countries.length ? project.countries : landsOfTitle(subject);
  return { projects: [{ ...project, countries, cost: costOfTitle(reading, subject), method: 'projects/title' }] };
}

/** A rejected "office" or "electricity" informs nobody. */
const isWorthTelling = ({ head }: Candidate): boolean => head.strength === 'firm' || head.strength === 'plain';

const rejection = ({ text }: Reading, { start, end }: Candidate, reason: string): Rejection => ({
  start,
  end,
  text: text.slice(start, end),
  method: 'projects/weigh',
  kind: 'project',
  reason,
});
