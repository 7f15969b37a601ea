import { loadWords } from '../../lists.ts';
import type { ProjectSector } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { REFERENCES } from './reference.ts';
import { isBeingBuilt } from './stage-phrases.ts';
import { areUnlike } from './unlike.ts';

/** A project while it is put together: its mentions in the order of the text, the best-named one first in `best`. */
export type Draft = {
  readonly sector: ProjectSector;
  readonly best: Candidate;
  readonly mentions: readonly Candidate[];
  readonly score: number;
  /** The different names it was given. */
  readonly names: readonly ReadonlySet<string>[];
  /** Enough was said of it; else it waits for one mention more. */
  readonly sure: boolean;
};

export type Weighed = { readonly candidate: Candidate; readonly score: number; readonly enough: boolean };

const KIN = new Set(
  loadWords('gazetteer/project-kin.txt').flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
);
/** An unnamed second mention is the same thing only this many sentences on; after that it may be another. */
const REFERENCE_REACH = 8;

/** A draft that still grows: changed in place, since a long report has thousands of mentions. */
type Growing = { -readonly [K in keyof Draft]: Draft[K] } & { mentions: Candidate[] };

/** Mentions of one real project put together: by proper words, by route, by "the line" that takes up the last one. */
export function gather(weighed: readonly Weighed[]): Draft[] {
  const drafts: Growing[] = [];
  const taken = new Set<Candidate>();
  for (const found of weighed) {
    if (place(drafts, found)) taken.add(found.candidate);
  }
  for (const found of weighed) {
    if (!taken.has(found.candidate)) addEarlier(drafts, found);
  }
  return drafts.map(draft => ({ ...draft, mentions: draft.mentions.toSorted((a, b) => a.start - b.start) }));
}

function place(drafts: Growing[], found: Weighed): boolean {
  const { candidate, score, enough } = found;
  const sector = sectorAmong(drafts, candidate);
  const known = sameAs(drafts, candidate, true) ?? sameAs(drafts, candidate, false);
  const likely = !candidate.head.plural && !candidate.head.generic && score >= ALMOST;
  if (known) {
    known.sure ||= enough || score >= FURTHER;
    addMention(known, found);
  } else if (enough || likely)
    drafts.push({
      sector,
      best: candidate,
      mentions: [candidate],
      score,
      names: withName([], candidate),
      sure: enough,
    });
  return known !== undefined || enough || likely;
}

/** "a third power station" after a dam is one more of its kind. */
function sectorAmong(drafts: readonly Growing[], candidate: Candidate): ProjectSector {
  const { head, words, phrase, sector } = candidate;
  if (sector !== 'industrial' && sector !== 'power_plant') return sector;
  if (!words.slice(phrase.from, head.first).some(({ lower }) => COMPARING.has(lower))) return sector;
  const sectors = REFERENCES.get(words[head.last - 1].lower) ?? [];
  const like = drafts.findLast(
    draft => draft.sector !== sector && sectors.includes(draft.sector) && isNear(draft, candidate, REFERENCE_REACH),
  );
  return like?.sector ?? sector;
}

const COMPARING = new Set('second third fourth another smaller larger bigger older newer similar sister'.split(' '));

/** One point short of enough makes a project wait for a further mention that is more than its bare name. */
const ALMOST = 3;
const FURTHER = 2;

/** A mention too weak by itself that came before the project was named is evidence all the same. */
function addEarlier(drafts: readonly Growing[], found: Weighed): void {
  const { candidate } = found;
  const draft = isUnnamed(candidate)
    ? namedSoon(drafts, candidate)
    : drafts.find(one => isAkin(one, candidate) && sharesName(one, candidate));
  if (draft) addMention(draft, found);
}

/** "broke ground on a hospital": the only one that is named in the next sentences. */
function namedSoon(drafts: readonly Growing[], candidate: Candidate): Growing | undefined {
  const { head, sentence, sector } = candidate;
  if (head.generic || head.plural || !(isBeingBuilt(candidate) || candidate.cues.some(({ weight }) => weight > 1)))
    return undefined;
  const [only, second] = drafts.filter(draft => {
    const ahead = (draft.mentions[0]?.sentence.index ?? 0) - sentence.index;
    return draft.sector === sector && ahead > 0 && ahead <= SOON;
  });
  return second ? undefined : only;
}

const SOON = 3;

function addMention(draft: Growing, { candidate, score }: Weighed): void {
  const better = !isToldAgain(candidate) && nameWorth(candidate) > nameWorth(draft.best);
  const { generic, strength } = candidate.head;
  const sector =
    generic || strength === 'title' || (!better && draft.sector !== 'other') ? draft.sector : candidate.sector;
  draft.sector = refined(draft, candidate, sector);
  if (better) draft.best = candidate;
  draft.mentions.push(candidate);
  draft.score = Math.max(score, draft.score);
  draft.names = withName(draft.names, candidate);
}

/** A dam with turbines is a hydropower plant, whichever was said first. */
function refined(draft: Draft, candidate: Candidate, sector: ProjectSector): ProjectSector {
  const both = new Set<ProjectSector>([draft.sector, candidate.sector]);
  return both.has('hydropower') && both.has('water') ? 'hydropower' : sector;
}

/** How much a mention says of what it names: ends of a route count most, then proper words. */
const nameWorth = ({ route, distinctive, head, phrase, words }: Candidate): number =>
  route.length * 3 +
  distinctive.length * 2 +
  (head.generic ? 0 : 1) +
  (/^\p{Lu}/u.test(words[phrase.first].text) ? 0.5 : 0) -
  (head.plural ? 1 : 0);

export const isUnnamed = ({ distinctive, route }: Candidate): boolean => distinctive.length === 0 && route.length === 0;

function sameAs(drafts: readonly Growing[], candidate: Candidate, sure: boolean): Growing | undefined {
  const last = (test: (draft: Growing) => boolean): Growing | undefined =>
    drafts.findLast(draft => draft.sure === sure && test(draft));
  const takenUp = (reach: number) => (draft: Growing) =>
    takesUp(draft, candidate) && isNear(draft, candidate, reach) && !areUnlike(draft.best, candidate);
  if (isUnnamed(candidate)) return last(takenUp(REFERENCE_REACH));
  if (isToldAgain(candidate)) return last(draft => !isOfSentence(draft, candidate) && takenUp(SOON)(draft));
  return (
    last(draft => isAkin(draft, candidate) && sharesName(draft, candidate)) ??
    last(draft => isUnnamed(draft.best) && takenUp(3)(draft))
  );
}

/** "The 300-km line would run from Tarma to Puno": its ends are told of it, it is not named by them. */
const isToldAgain = ({ head, phrase, distinctive, end, words }: Candidate): boolean =>
  head.generic && phrase.article === 'the' && distinctive.length === 0 && end === words[phrase.last - 1].end;

const isOfSentence = ({ mentions }: Draft, { sentence }: Candidate): boolean => mentions.at(-1)?.sentence === sentence;

/** "the Tana link, a project mooted in 1970" */
const isApposed = ({ mentions }: Draft, { words, phrase, head }: Candidate): boolean =>
  head.generic && words[phrase.from - 1]?.text === ',' && words[phrase.from - 2]?.end === mentions.at(-1)?.end;

/** "the line" after a railway; an unnamed "railway" after a named one; not "another railway" and not a bare plural. */
function takesUp(draft: Draft, candidate: Candidate): boolean {
  const { head, phrase, words } = candidate;
  const noun = words[head.last - 1].lower;
  const apposed = isApposed(draft, candidate);
  const referring = phrase.article === 'the' || phrase.article === 'this' || apposed;
  if (!head.generic && isMany(candidate) !== isMany(draft.best) && !areOneMadeOfMany(draft, candidate)) return false;
  if (isUnnamed(candidate) && phrase.article === 'a' && !apposed && introducesAnother(draft, candidate)) return false;
  if (phrase.fresh && !isUnnamed(draft.best) && phrase.article !== 'the') return false;
  if (isPartOfAnother(candidate) || areApart(draft, candidate)) return false;
  if (draft.sector === candidate.sector && !head.generic) return true;
  // the named "coal power station" is not the wind park told of before; "the Tana hydropower project" may be the dam
  const open = REFERENCES.get(noun)?.[0] === 'any' && isAkin(draft, candidate);
  if (!isUnnamed(candidate) && !head.generic && head.last - head.first > 1 && !open) return false;
  if (!referring || (head.last - head.first > 1 && !head.generic && !isAkin(draft, candidate))) return false;
  const sectors = REFERENCES.get(words[head.first].lower) ?? REFERENCES.get(noun);
  return sectors !== undefined && (sectors[0] === 'any' || sectors.includes(draft.sector));
}

/** "The line forms part of a European corridor", "where it joins the main cable" */
function isPartOfAnother({ words, phrase }: Candidate): boolean {
  const [lead, before] = [words[phrase.from - 1]?.lower ?? '', words[phrase.from - 2]?.lower];
  return /^(?:joins?|joining|crosses)$/.test(lead) || (phrase.article === 'a' && lead === 'of' && before === 'part');
}

/** A rail link is not the road told of before; a tunnel may be of either. */
const areApart = ({ sector, best }: Draft, candidate: Candidate): boolean =>
  sector !== candidate.sector &&
  LAND_LINES.has(sector) &&
  LAND_LINES.has(candidate.sector) &&
  ![best, candidate].some(({ head, words }) => head.generic || /^tunnels?$/.test(words[head.last - 1].lower));

const LAND_LINES = new Set<ProjectSector>(['road', 'railway']);

/** "a railway" after the railway told of before is another one, unless the first was a headline or what stands there is a predicate: "it is a railway". */
const introducesAnother = (draft: Draft, candidate: Candidate): boolean =>
  isOfSentence(draft, candidate) ||
  (!draft.mentions.every(one => one.sentence.heading) &&
    !PREDICATING.has(candidate.words[candidate.phrase.from - 1]?.lower ?? ''));

const PREDICATING = new Set(['is', 'was', 'be', 'become', 'becomes', 'been', 'as', 'of', 'into', 'like', ',', 'such']);

/** "2,000 homes", then "the Valen estate"; "a nuclear power plant", then "two reactors": many make up the one. */
const areOneMadeOfMany = ({ best }: Draft, candidate: Candidate): boolean => {
  if (candidate.sector === 'nuclear_power') return REACTORS.test(nounOf(best)) !== REACTORS.test(nounOf(candidate));
  return (
    candidate.sector === 'housing' &&
    isUnnamed(best) &&
    candidate.phrase.article === 'the' &&
    ESTATE.test(nounOf(candidate))
  );
};

const nounOf = ({ words, head }: Candidate): string => words[head.last - 1].lower;
const REACTORS = /^reactors$/;
const ESTATE = /^(?:estate|complex|scheme|project|development|district|town|city)$/;

/** "two light-water reactors" are not "the reactor". */
const isMany = ({ head, words }: Candidate): boolean => head.plural || /[^s]s$/.test(words[head.last - 1].lower);

const isNear = (draft: Draft, candidate: Candidate, reach: number): boolean =>
  candidate.sentence.index - (draft.mentions.at(-1)?.sentence.index ?? 0) <= reach;

/** Of one sector, of sectors that are often confused, or of none that is told. */
export const isAkin = (draft: Draft, { sector, head }: Candidate): boolean =>
  head.generic || draft.best.head.generic || sector === draft.sector || KIN.has(`${sector} ${draft.sector}`);

/** Proper words in common, or the same ends; different numbers ("Nord Stream 1", "2") part what words join. */
const sharesName = ({ names }: Draft, { nameWords, sector }: Candidate): boolean =>
  nameWords.size > 0 && names.some(name => sameName(name, nameWords, PIPELINES.has(sector)));

/** From "Turkmenistan" or "Central Asia" to China: one report names a pipeline by several of its ends; roads of one end are many. */
const PIPELINES = new Set<ProjectSector>(['gas_pipeline', 'oil_pipeline']);

function sameName(a: ReadonlySet<string>, b: ReadonlySet<string>, loose: boolean): boolean {
  const [one, two] = [numbersOf(a), numbersOf(b)];
  if (one && two && one !== two) return false;
  const shared = [...a].filter(word => b.has(word)).length;
  const least = Math.min(a.size, b.size);
  return loose ? shared > 0 && shared * 2 >= least : shared * 2 > least;
}

const numbersOf = (words: ReadonlySet<string>): string => [...words].filter(word => /^\d/.test(word)).join();

/** A name is added once: a report says the same one again and again. */
function withName(names: Draft['names'], { nameWords }: Candidate): Draft['names'] {
  const known =
    nameWords.size === 0 ||
    names.some(name => name.size === nameWords.size && [...nameWords].every(word => name.has(word)));
  return known ? names : [...names, nameWords];
}
