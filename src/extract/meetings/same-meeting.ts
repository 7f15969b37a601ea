import type { Candidate } from './candidate.ts';
import type { Spot } from './chunks.ts';
import { countriesOf, organizationsOf, personsOf, type Side } from './side.ts';
import { datesMeet } from './when.ts';

export type Family = 'visit' | 'call' | 'signing' | 'event' | 'encounter';

/** Which tellings can be of one meeting at all. A summit of two is told like any talks, so it may be either. */
export function familyOf({ type, series, region, noun }: Candidate): Family {
  if (type === 'visit' || type === 'call' || type === 'signing') return type;
  if (type === 'summit' || type === 'forum' || type === 'multilateral_meeting') return 'event';
  return series !== null || region !== undefined || noun === 'gathering' ? 'event' : 'encounter';
}

/** Do two tellings tell of one meeting? Of one that only refers back, less is asked. */
export function isSameMeeting(known: Candidate, told: Candidate): boolean {
  if (!datesMeet(known.date, told.date) || !placesMeet(known.place, told.place)) return false;
  if (told.back) return refersTo(known, told) && !isUndone(known, told) && !isOthersVisit(known, told);
  if (told.definite && familyOf(told) !== 'event' && isNext(known, told))
    return familyOf(known) === familyOf(told) && refersTo(known, told);
  if (!statusesMeet(known, told)) return false;
  const family = familyOf(told);
  if (isHosting(known, told) || isHosting(told, known)) return sameTable(known.sides, told.sides);
  if (familyOf(known) !== family) return false;
  if (family === 'visit') return sameVisit(known, told);
  if (family === 'event') return sameEvent(known, told);
  if (family === 'signing' && isOneCeremony(known, told)) return true;
  return isMeal(known) === isMeal(told) && sameTable(known.sides, told.sides);
}

/** "preparations for the visit of President Rao" after the minister's own: his is another. */
const isOthersVisit = (known: Candidate, told: Candidate): boolean =>
  told.noun === 'visit' && hasOtherPeople(known, told);

/** What has surely been held is not called off later. */
const isUndone = (known: Candidate, told: Candidate): boolean =>
  known.status === 'held' && known.sure && /^(?:cancelled|postponed)$/.test(told.status);

/** A heading names two signatories, the news after it all of them. */
function isOneCeremony(a: Candidate, b: Candidate): boolean {
  const [few, many] = [countriesOf(a.sides), countriesOf(b.sides)].sort((x, y) => x.size - y.size);
  const sameDay = a.date?.start === b.date?.start || a.sentences[0] === 0;
  return (
    few.size > 1 && sameDay && Math.abs(b.sentences[0] - a.sentences[0]) <= 2 && [...few].every(code => many.has(code))
  );
}

/** "The agreement was signed by …" right after "signed an agreement". */
const isNext = (known: Candidate, told: Candidate): boolean =>
  told.sentences[0] - known.sentences[known.sentences.length - 1] <= 1 && !hasOtherPeople(known, told);

const hasOtherPeople = (known: Candidate, told: Candidate): boolean =>
  personsOf(told.sides).some(side => hasRival(side, personsOf(told.sides), personsOf(known.sides)));

const BACK_NOUNS: ReadonlyMap<string, readonly Family[]> = new Map([
  ['visit', ['visit']],
  ['summit', ['event']],
  ['conference', ['event']],
  ['forum', ['event']],
  ['session', ['event']],
  ['gathering', ['event']],
  ['talks', ['encounter']],
  ['discussion', ['encounter']],
  ['discussions', ['encounter']],
  ['negotiations', ['encounter']],
  ['conversation', ['encounter', 'call']],
  ['call', ['call']],
  ['signing', ['signing']],
]);

function refersTo(known: Candidate, told: Candidate): boolean {
  if (told.names) return familyOf(known) !== 'visit' && told.sentences[0] - Math.max(...known.sentences) <= 1;
  const top = told.noun === 'summit' && isOfHeads(known) && (!told.sure || told.status === known.status);
  const families = BACK_NOUNS.get(told.noun) ?? (told.days === undefined ? ['encounter', 'event'] : ['event']);
  const event = familyOf(known) === 'event' && organizationsOf(known.sides).length > 0;
  const faceless = event || known.sides.every(side => side.kind === 'organization');
  const shared =
    faceless || told.sides.length === 0 || told.sides.some(side => known.sides.some(({ key }) => key === side.key));
  const clash = told.sure && known.sure && known.status !== told.status && told.date !== null && known.date !== null;
  return (top || families.some(family => family === familyOf(known))) && shared && !clash;
}

/** What leaders of two states held may be called "the summit" later. */
export const isOfHeads = ({ type, sides }: Candidate): boolean =>
  INNER.has(type) &&
  personsOf(sides).length > 1 &&
  countriesOf(sides).size > 1 &&
  personsOf(sides).every(({ level }) => level === 'head_of_state_or_government');

const INNER: ReadonlySet<string> = new Set(['meeting', 'bilateral_meeting', 'multilateral_meeting']);

const letters = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();

export function placesMeet(a: Spot | null, b: Spot | null): boolean {
  if (a?.country && b?.country && a.country !== b.country) return false;
  if (!a?.name || !b?.name || letters(a.name) === letters(b.name)) return true;
  return a.country === b.country && isArea(a.name) !== isArea(b.name);
}

/** "Fujian Province": a town of the same state may lie in it. */
export const isArea = (name: string): boolean => /\s(?:Province|Region|State|County|Oblast|Prefecture)$/.test(name);

const OPEN = new Set(['cancelled', 'postponed']);

function statusesMeet(a: Candidate, b: Candidate): boolean {
  if (a.status === b.status) return true;
  if (OPEN.has(a.status) || OPEN.has(b.status)) return ![a, b].some(({ status, sure }) => status === 'held' && sure);
  if ([a, b].some(isRecalled) && [a, b].some(({ status }) => status === 'ongoing')) return false;
  if (!a.sure || !b.sure) return true;
  const ended = (candidate: Candidate): boolean => candidate.status === 'held';
  const dated = a.date?.start != null && b.date?.start != null;
  return dated || (ended(a) && b.status === 'ongoing') || (a.status === 'ongoing' && ended(b));
}

/** "at a meeting in October" is not the one that goes on now. */
const isRecalled = ({ status, date }: Candidate): boolean =>
  status === 'held' && /^(?:month|season|year|decade)$/.test(date?.precision ?? '');

function sameVisit(a: Candidate, b: Candidate): boolean {
  const visitors = (candidate: Candidate): Side[] => candidate.sides.filter(side => side.role === 'visitor');
  if (a.place?.country !== b.place?.country) return false;
  const nameless = personsOf(visitors(a)).length === 0 && visitors(b).every(isStateless);
  return shareSomeone(visitors(a), visitors(b)) || (nameless && b.sentences[0] - a.sentences[0] === 1);
}

const isStateless = (side: Side): boolean => side.kind === 'person' && side.countries.length === 0;

/** A person in common; where one of them names none, a country. */
function shareSomeone(a: readonly Side[], b: readonly Side[]): boolean {
  const [pa, pb] = [personsOf(a), personsOf(b)];
  const [few, many] = pa.length > 0 && pb.length > 0 ? [pa, pb] : [a, b];
  return few.some(side => many.some(({ key }) => key === side.key));
}

function sameEvent(a: Candidate, b: Candidate): boolean {
  if (a.tier !== undefined && b.tier !== undefined && a.tier !== b.tier) return false;
  if ((a.type === 'forum') !== (b.type === 'forum')) return false;
  if (a.region !== undefined && b.region !== undefined) return regionStem(a.region) === regionStem(b.region);
  const [oa, ob] = [organizationsOf(a.sides), organizationsOf(b.sides)];
  if (oa.length > 0 && ob.length > 0) return oa.some(side => ob.some(({ key }) => key === side.key));
  if (a.place?.name && b.place?.name) return true;
  return oa.length === 0 && ob.length === 0 && sameTable(a.sides, b.sides);
}

/** "The president hosted the leaders of …" beside "the summit was held": many guests of one host are the summit. */
const isHosting = (event: Candidate, hosting: Candidate): boolean =>
  familyOf(event) === 'event' &&
  (hosting.method === 'meetings/host' ||
    (event.type === 'summit' && event.status === hosting.status && hosting.method === 'meetings/met-with')) &&
  countriesOf(hosting.sides).size > 2;

const isMeal = ({ noun }: Candidate): boolean => /^(?:dinner|lunch|breakfast|banquet)$/.test(noun);

/** "Central Asian" and "Central Asia" */
const regionStem = (region: string): string => region.replace(/(?:ian|ia|ean|an|n)$/, '');

/** The same people; where a telling names only states or bodies, those, and nobody else from the same state. */
export function sameTable(a: readonly Side[], b: readonly Side[]): boolean {
  const [pa, pb] = [personsOf(a), personsOf(b)];
  if (pa.some(side => hasRival(side, pa, pb)) || pb.some(side => hasRival(side, pb, pa))) return false;
  const shared = pa.filter(side => pb.some(({ key }) => key === side.key)).length;
  const [ca, cb] = [countriesOf(a), countriesOf(b)];
  const common = [...ca].filter(code => cb.has(code)).length;
  const [oa, ob] = [organizationsOf(a), organizationsOf(b)];
  const bodies = oa.some(side => ob.some(({ key }) => key === side.key));
  if (oa.length > 0 && ob.length > 0 && !bodies && shared < 2) return false;
  const twoOfMany = Math.min(ca.size, cb.size) === 2 && Math.max(ca.size, cb.size) > 2;
  const nested = common === Math.min(ca.size, cb.size) && !twoOfMany;
  return (
    nested &&
    (shared > 1 ||
      (shared > 0 && (common > 1 || pa.length < 2 || pb.length < 2)) ||
      common > 1 ||
      (bodies && common > 0))
  );
}

/** Another table seats somebody else of the same country and not this person. */
const hasRival = (person: Side, own: readonly Side[], others: readonly Side[]): boolean =>
  !others.some(({ key }) => key === person.key) &&
  others.some(
    other => other.countries.some(code => person.countries.includes(code)) && !own.some(({ key }) => key === other.key),
  );
