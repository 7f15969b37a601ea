import type { Extraction } from '../../src/model/extraction.ts';
import type { Gold, GoldMeeting, GoldProject } from './gold.ts';
import { countRate, type Scores, tallyOf } from './tally.ts';

type Named = { readonly name: string; readonly aliases?: readonly string[] };
type Pair<A, B> = readonly [A, B];

const MIN_SHARED_PARTIES = 0.5;

/** Adds one report's comparison of gold and extraction to the scores. */
export function scoreReport(scores: Scores, slug: string, gold: Gold, found: Extraction): void {
  const named = (name: string) => ({ name });
  scoreCountries(scores, slug, gold, found);
  for (const [wanted, got] of matchItems(scores, `${slug}: people`, gold.people, found.people, sameName))
    if (wanted.country) countRate(scores, 'person country', got.countries.includes(wanted.country));
  matchItems(scores, `${slug}: organizations`, gold.organizations.map(named), found.organizations, sameName);
  const meetings = matchItems(scores, `${slug}: meetings`, gold.meetings, found.meetings, meetingLikeness);
  for (const pair of meetings) rateMeeting(scores, pair);
  const projects = matchItems(scores, `${slug}: projects`, gold.projects, found.projects, projectLikeness);
  for (const pair of projects) rateProject(scores, pair);
}

function scoreCountries(scores: Scores, slug: string, gold: Gold, found: Extraction): void {
  const items = (codes: readonly string[]) => codes.map(name => ({ name }));
  const codes = items(found.countries.map(country => country.code));
  matchItems(scores, `${slug}: countries`, items(gold.countries), codes, (a, b) => (a.name === b.name ? 1 : 0));
}

/** One-to-one, most alike first. What stays single is noted as missed or made up. */
function matchItems<A extends object, B extends object>(
  scores: Scores,
  label: string,
  gold: readonly A[],
  found: readonly B[],
  likeness: (a: A, b: B) => number,
): Pair<A, B>[] {
  const candidates = gold
    .flatMap(wanted => found.map(got => ({ wanted, got, score: likeness(wanted, got) })))
    .filter(candidate => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<A, B>();
  const used = new Set<B>();
  for (const { wanted, got } of candidates) {
    if (pairs.has(wanted) || used.has(got)) continue;
    pairs.set(wanted, got);
    used.add(got);
  }
  const tally = tallyOf(scores, label.split(': ')[1]);
  for (const wanted of gold) {
    const optional = 'optional' in wanted && wanted.optional === true;
    if (pairs.has(wanted)) tally.found += optional ? 0 : 1;
    else if (!optional) {
      tally.missed++;
      scores.notes.push(`${label} missed ${JSON.stringify(wanted)}`);
    }
  }
  for (const got of found.filter(item => !used.has(item))) {
    tally.madeUp++;
    scores.notes.push(`${label} made up ${summaryOf(got)}`);
  }
  return [...pairs];
}

const summaryOf = (item: object): string =>
  JSON.stringify(item, (key, value) => (key === 'mentions' || key === 'references' ? undefined : value)).slice(0, 260);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Equal forms, or all words of the shorter name at an end of the longer. */
function sameName(a: Named, b: Named): number {
  const forms = (item: Named) => [item.name, ...(item.aliases ?? [])].map(fold);
  if (forms(a).some(form => forms(b).includes(form))) return 2;
  const [short, long] = [fold(a.name), fold(b.name)].sort((x, y) => x.length - y.length);
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`) ? 1 : 0;
}

/** Days as numbers, so that a month covers its days. */
function daysOf(start: string | null | undefined, end: string | null | undefined): Pair<number, number> | undefined {
  if (!start) return undefined;
  const first = Date.parse(`${start}-01-01`.slice(0, 10));
  const [year, month = '12', day] = (end ?? start).split('-').map(String);
  const last = Date.UTC(Number(year), day ? Number(month) - 1 : Number(month), day ? Number(day) : 0);
  return [first, last];
}

const DAY = 86_400_000;

function datesClash(gold: GoldMeeting, found: Extraction['meetings'][number]): boolean {
  const a = daysOf(gold.start, gold.end);
  const b = daysOf(found.date?.start, found.date?.end);
  return a !== undefined && b !== undefined && (a[0] > b[1] + DAY || b[0] > a[1] + DAY);
}

function meetingLikeness(gold: GoldMeeting, found: Extraction['meetings'][number]): number {
  if (datesClash(gold, found)) return 0;
  if (gold.country && found.place?.country && gold.country !== found.place.country) return 0;
  const parties = found.participants.map(participant => ({ name: participant.code ?? participant.name }));
  const shared = gold.participants.filter(name => parties.some(party => sameName({ name }, party) > 0)).length;
  const overlap = (2 * shared) / (gold.participants.length + parties.length);
  return overlap < MIN_SHARED_PARTIES ? 0 : overlap + (gold.type === found.type ? 1 : 0);
}

function rateMeeting(scores: Scores, [gold, found]: Pair<GoldMeeting, Extraction['meetings'][number]>): void {
  countRate(scores, 'meeting type', gold.type === found.type);
  countRate(scores, 'meeting status', gold.status === found.status);
  const wanted = daysOf(gold.start, gold.end);
  if (wanted) countRate(scores, 'meeting first day', daysOf(found.date?.start, found.date?.end)?.[0] === wanted[0]);
  if (gold.country) countRate(scores, 'meeting country', found.place?.country === gold.country);
  if (gold.city) countRate(scores, 'meeting city', fold(found.place?.name ?? '') === fold(gold.city));
}

function projectLikeness(gold: GoldProject, found: Extraction['projects'][number]): number {
  const words = (name: string) =>
    new Set(
      fold(name)
        .split(' ')
        .filter(word => word.length > 3),
    );
  const [a, b] = [words(gold.name), words(found.name)];
  const shared = [...a].filter(word => b.has(word)).length;
  if (shared === 0 && gold.sector !== found.sector) return 0;
  return (2 * shared) / (a.size + b.size) + (gold.sector === found.sector ? 0.5 : 0);
}

function rateProject(scores: Scores, [gold, found]: Pair<GoldProject, Extraction['projects'][number]>): void {
  countRate(scores, 'project sector', gold.sector === found.sector);
  countRate(scores, 'project status', gold.status === found.status);
  const all = gold.countries.every(code => found.countries.includes(code));
  if (gold.countries.length > 0) countRate(scores, 'project countries', all);
  const { cost } = gold;
  if (cost)
    countRate(
      scores,
      'project cost',
      found.cost?.currency === cost.currency && Math.abs(found.cost.amount / cost.amount - 1) < 0.005,
    );
}
