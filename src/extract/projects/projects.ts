import { loadWords } from '../../lists.ts';
import type { ExtractedProject, Rejection } from '../../model/extraction.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Extractor, Reading } from '../reading.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { withContinuations } from './continuations.ts';
import { costOfTitle } from './cost.ts';
import { type Draft, gather, type Weighed } from './draft.ts';
import { withEnumerated } from './enumerated.ts';
import { withHeadline } from './headline.ts';
import { type Head, headsIn } from './heads.ts';
import { mayEndHead } from './may-end-head.ts';
import { falseFriendsIn, misread } from './misread.ts';
import { knownProgrammesIn, mayBeOfProgramme, programmesIn } from './programmes.ts';
import { projectOf } from './project.ts';
import { isReference } from './reference.ts';
import { landsOfTitle, titleSentence, titleSubject, wholeTitle } from './register-title.ts';
import { isTroubled } from './trouble.ts';
import { ENOUGH, weigh } from './weigh.ts';
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
  const weighed = flatMap(reading.sentences, sentence => weighSentence(reading, sentence, rejected));
  const drafts = withEnumerated(reading, withHeadline(withContinuations(reading, gather(weighed))), weighed);
  const kept = new Set(flatMap(drafts, ({ mentions }) => mentions));
  for (const { candidate, reasons } of weighed) {
    if (!kept.has(candidate) && isWorthTelling(candidate))
      rejected.push(rejection(reading, candidate, `too little: ${reasons}`));
  }
  return { projects: drafts.map(draft => projectOf(reading, draft, drafts)), rejected };
}

type Judged = Weighed & { readonly reasons: string };

function weighSentence(reading: Reading, sentence: Sentence, rejected: Rejection[]): Judged[] {
  const { head: hasHead, programme: hasProgramme } = lookOver(reading, sentence);
  if (!hasHead && !hasProgramme) return [];
  const words = wordsOf(reading, sentence);
  const heads = withProgrammes(hasProgramme ? programmesIn(words) : [], headsIn(words)).filter(
    head => head.strength !== 'title' || isReference(words, head),
  );
  if (!heads.length) return [];
  const friends = falseFriendsIn(words);
  const candidates = candidatesOf(reading, sentence, words, heads).filter(candidate => {
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

/** "dam", "BRI": no head and no programme begins with a shorter word. */
const SHORTEST = 3;

/** A look at single words, since most sentences of most reports tell of nothing built. */
function lookOver({ tokens }: Reading, { first, last }: Sentence): { head: boolean; programme: boolean } {
  let head = false;
  let programme = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token.kind === 'punct' || token.end - token.start < SHORTEST) continue;
    head ||= mayEndHead(tokens, at);
    programme ||= mayBeOfProgramme(token, tokens[at + 1]);
  }
  return { head, programme };
}

/** Programmes first: the "project" in "Belt and Road project" is no second thing. */
function withProgrammes(programmes: readonly Head[], heads: readonly Head[]): Head[] {
  if (!programmes.length) return [...heads];
  const others = heads.filter(head => !programmes.some(one => head.first < one.last && one.first < head.last));
  return [...programmes, ...others].sort((a, b) => a.first - b.first);
}

/** One candidate a head, but none inside the name of the one before. */
function candidatesOf(
  reading: Reading,
  sentence: Sentence,
  words: readonly Word[],
  heads: readonly Head[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const head of heads) {
    const before = found.at(-1);
    if (before && (before.phrase.last > head.first || isEndOf(before, words[head.first]))) continue;
    const candidate = candidateAt(reading, sentence, words, head);
    if (before && leadsTo(before, candidate)) continue;
    if (before && isPartOf(before, candidate)) found.pop();
    found.push(candidate);
  }
  return found;
}

/** "a pipeline from Oruro to the port of Ilo": the port is where the line ends. */
const isEndOf = ({ route, end }: Candidate, { start }: Word): boolean => route.length > 1 && start < end;

const PIECES = new Set(loadWords('gazetteer/project-parts.txt'));

/** "an oil pipeline to the Atlantic port of Kribi" */
const leadsTo = ({ phrase, words, sector }: Candidate, to: Candidate): boolean =>
  LINES.test(sector) && words[phrase.last]?.lower === 'to' && to.phrase.from === phrase.last + 1;

const LINES = /^(?:railway|road|gas_pipeline|oil_pipeline|power_line)$/;

/** "the first line of the Valen tramway", "a section of the road": a part of what is named behind it. */
const isPartOf = ({ head, phrase, words }: Candidate, whole: Candidate): boolean =>
  (head.generic || PIECES.has(words[head.last - 1].lower)) &&
  words[phrase.last]?.lower === 'of' &&
  whole.phrase.from === phrase.last + 1;

function projectOfTitle(reading: Reading, sentence: Sentence): { projects: ExtractedProject[] } {
  const words = wordsOf(reading, sentence);
  const whole = wholeTitle(words);
  const fallback = (head: Head | undefined): Candidate[] => (head ? [candidateAt(reading, sentence, words, head)] : []);
  const friends = falseFriendsIn(words);
  const heads = withProgrammes(knownProgrammesIn(words), headsIn(words));
  const found = candidatesOf(reading, sentence, words, heads).filter(
    ({ head }) => !friends.some(({ first, last }) => first <= head.first && last >= head.last),
  );
  const subject = titleSubject(reading, found.length ? found : fallback(whole));
  if (!subject) return { projects: [] };
  const { score } = weigh(reading, subject, []);
  if (score < ENOUGH && isTroubled(words)) return { projects: [] };
  const draft: Draft = { sector: subject.sector, best: subject, mentions: [subject], score, names: [], sure: true };
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
