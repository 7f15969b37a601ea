import { COUNTRY_LIST } from '../../model/country-list.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Head } from './heads.ts';
import { organizationOver } from './mentions-near.ts';
import { roleOf } from './role.ts';
import { isCapital } from './words.ts';

const LONGEST_TITLE = 260;
const WORTH = { firm: 3, plain: 2, weak: 1, title: 1 } as const;

/** One line without a closing stop: the title of an entry in a register of projects, or a headline. */
export function titleSentence({ sentences, text }: Reading): Sentence | undefined {
  const [only, second] = sentences;
  if (!only || second || only.text.length > LONGEST_TITLE) return undefined;
  return /[.!?…]["'”’)\]]*\s*$/.test(text) ? undefined : only;
}

/** The one thing a title is about: the firmest word, the nearest to its work, the first. */
export function titleSubject(reading: Reading, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .map(candidate => ({ candidate, worth: worthInTitle(reading, candidate) }))
    .sort((a, b) => b.worth - a.worth || a.candidate.start - b.candidate.start)[0]?.candidate;
}

function worthInTitle(reading: Reading, { head, words, cues, distinctive, route, sector }: Candidate): number {
  const inName = organizationOver(reading, { start: words[head.first].start, end: words[head.last - 1].end });
  const owner = inName && inName.mention.end > words[head.last - 1].end;
  return (
    WORTH[head.strength] -
    (head.generic ? 0.9 : 0) -
    (sector === 'other' ? 0.5 : 0) +
    (cues.some(({ before }) => before) ? 0.4 : 0) +
    (distinctive.length || route.length ? 0.3 : 0) -
    (owner ? 2 : 0)
  );
}

/** A title with a sum or a word of building but no known thing built is about its last words. */
export function wholeTitle(words: Candidate['words']): Head | undefined {
  const last = words.length;
  const work = words.findLastIndex(({ lower }) => WORK.test(lower));
  if (work < 0) return undefined;
  const behind = words.findIndex(({ lower }, at) => at > work && !/^(?:of|the|a|an|for)$/.test(lower));
  const first = behind < 0 ? Math.max(0, work - 1) : behind;
  return {
    first,
    last: behind < 0 ? last : Math.min(last, first + 6),
    sector: 'other',
    strength: 'weak',
    plural: false,
    generic: false,
  };
}

const WORK =
  /^(?:construct(?:ion|s|ing)?|build(?:s|ing)?|rehabilitat(?:ion|es|e)|reconstruct(?:ion|s)?|expan(?:sion|ds?)|upgrad(?:e|es|ing)|renovat(?:ion|es?)|modernization|modernisation|project|equipment|installation|infrastructure|supply|supplies|loan|loans|grant|grants|donates?|funds|finances)$/;

/** A country's name that is no mention of the state by itself ("Angola Telecom Network") still says where: not a payer's. */
export function landsOfTitle({ words }: Candidate): string[] {
  return flatMap(words, (word, at) => {
    const code = isCapital(word) ? CODES.get(word.lower) : undefined;
    return code && !roleOf(words, at, at + 1) ? [code] : [];
  });
}

const CODES = new Map(COUNTRY_LIST.map(({ name, cca2 }) => [name.common.toLowerCase(), cca2 as string]));
