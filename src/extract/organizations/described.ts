import type { OrganizationKind } from '../../model/vocabulary.ts';
import { isCountryName } from '../countries/country-words.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { isNotFirst } from '../not-first.ts';
import { isListedPlace } from '../places/place-country.ts';
import type { Reading, TaggedSpan } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type Cue, cueAt } from './cues.ts';
import { isTitleCase } from './headed.ts';
import { isNameWord } from './name-words.ts';
import { isDoubtful, isNeverOne } from './refusals.ts';
import { isOnlyPlace, isTeam } from './teams.ts';
import { beforeHolder } from './without-holder.ts';

type Run = { readonly first: number; readonly last: number };
type Stretch = { readonly start: number; readonly end: number };
type Votes = Record<TaggedSpan['kind'], number>;
type Evidence = {
  readonly occurrences: Stretch[];
  readonly votes: Votes;
  readonly cues: number[];
  readonly at: Run;
  kind: OrganizationKind | undefined;
};

/** What stands already (`taken`), acronyms of treaties and plans (`others`), and whether cities may be teams (`sports`). */
export type Ground = {
  readonly taken: (stretch: Stretch) => boolean;
  readonly others: ReadonlySet<string>;
  readonly sports: boolean;
};

/** What a full vote of the tagger counts beside the cues; a name is taken from `ENOUGH` on. Fitted on half of an evaluation set. */
const WEIGHTS = { organization: 1, person: -0.6, place: -0.6 };
/** "X scored" is said of players too, so a name that is no city or country needs the tagger besides. */
const TEAM_TRUST = { place: 0.5, unknown: 0.3 };
/** "Darfur rebels": a weak cue leaves a region a region. */
const SURE_CUE = 0.6;
const MOST_CUES = 2;
const ENOUGH = 0.5;
/** Without any cue the tagger must be surer: below this it is right less than half the time. */
const ENOUGH_ALONE = 0.8;

/** Names that no list or kind word knows, by the words beside them and the tagger's votes over the whole report. */
export function findDescribed(reading: Reading, ground: Ground): Candidate[] {
  return flatMap([...gather(reading, ground)], ([name, found]) => {
    const enough = found.cues.length > 0 ? ENOUGH : ENOUGH_ALONE;
    if (
      weightOf(found, ground.sports) < enough ||
      ground.others.has(name) ||
      isRefused(name, found, reading, ground.sports)
    )
      return [];
    const rule = found.cues.length > 0 ? 'described' : 'tagger';
    const kind = found.kind ?? 'other';
    return found.occurrences.map(
      ({ start, end }): Candidate => ({
        start,
        end,
        name,
        acronym: null,
        kind,
        country: null,
        rule,
        firm: true,
        said: undefined,
      }),
    );
  });
}

/** What no evidence makes an organization, and what the tagger alone does not. */
function isRefused(name: string, { cues, at }: Evidence, reading: Reading, sports: boolean): boolean {
  if (isNeverOne(name)) return true;
  return cues.length === 0
    ? isDoubtful({ name, ...at }, reading)
    : !sports && Math.max(...cues) < SURE_CUE && isListedPlace(name);
}

function weightOf({ occurrences, cues, votes }: Evidence, sports: boolean): number {
  const share = (kind: TaggedSpan['kind']): number => (WEIGHTS[kind] * votes[kind]) / occurrences.length;
  const place = sports && cues.length > 0 ? 0 : share('place');
  const trust = cues
    .toSorted((a, b) => b - a)
    .slice(0, MOST_CUES)
    .reduce((sum, cue) => sum + cue, 0);
  return trust + share('organization') + share('person') + place;
}

function gather(reading: Reading, { taken, sports }: Ground): Map<string, Evidence> {
  const { text, tokens } = reading;
  const evidence = new Map<string, Evidence>();
  for (const { first, last } of namesIn(reading)) {
    const stretch = { start: tokens[first].start, end: tokens[last - 1].end };
    if (taken(stretch) || (sports && isOnlyPlace(tokens, first, last))) continue;
    const name = text.slice(stretch.start, stretch.end);
    const found = evidence.get(name) ?? noEvidence({ first, last });
    evidence.set(name, found);
    found.occurrences.push(stretch);
    const cue = cueAt(reading, first, last) ?? (sports && isTeam(tokens, first, last) ? teamCue(name) : undefined);
    if (cue) found.cues.push(cue.trust);
    found.kind ??= cue?.kind;
    countVotes(found.votes, reading.tags, stretch);
  }
  return evidence;
}

const teamCue = (name: string): Cue => ({
  kind: 'other',
  trust: isListedPlace(name) || isCountryName(name) ? TEAM_TRUST.place : TEAM_TRUST.unknown,
});

const noEvidence = (at: Run): Evidence => ({
  at,
  occurrences: [],
  votes: { person: 0, organization: 0, place: 0 },
  cues: [],
  kind: undefined,
});

/** A vote for an organization counts only for exactly this stretch; one for a person or place also for a part of it. */
function countVotes(votes: Votes, tags: readonly TaggedSpan[], { start, end }: Stretch): void {
  for (const tag of tags) {
    // Tags stand in the order of the text.
    if (tag.start >= end) return;
    if (start >= tag.end) continue;
    if (tag.kind !== 'organization' || (tag.start === start && tag.end === end)) votes[tag.kind] += tag.score;
  }
}

/** Longest runs of capitalised words; titles and sentence openers part them. */
function namesIn({ tokens, sentences }: Reading): Run[] {
  return flatMap(
    sentences.filter(sentence => !isTitleCase(tokens, sentence)),
    sentence => runsIn(tokens, sentence),
  );
}

/** "Stone & Sons" */
const isAmpersand = (tokens: Reading['tokens'], at: number, first: number): boolean =>
  tokens[at].text === '&' && at > first && isNameWord(tokens[at + 1]);

function runsIn(tokens: Reading['tokens'], sentence: Sentence): Run[] {
  const runs: Run[] = [];
  let first = sentence.first;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (i < sentence.last && (isNameWord(tokens[i]) ? !isNotFirst(tokens[i]) : isAmpersand(tokens, i, first))) continue;
    if (i > first) runs.push({ first, last: beforeHolder(tokens, first, i) });
    first = i + 1;
  }
  return runs;
}
