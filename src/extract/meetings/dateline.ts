import { COUNTRY_LIST } from '../../model/country-list.ts';
import { type Sentence, tokenAt } from '../document.ts';
import type { Reading } from '../reading.ts';
import { isAway } from './away.ts';
import type { Candidate } from './candidate.ts';
import type { Spot } from './chunks.ts';
import { familyOf } from './same-meeting.ts';

/** Where the news itself begins, and where it comes from. */
export type Opening = {
  /** The sentence that tells the news: the first, or the one after a heading. */
  readonly lead: number;
  /** Its first token after the dateline. */
  readonly first: number;
  readonly here: Spot | null;
  /** The last sentence of the report. */
  readonly last: number;
};

/** "OSLO, May 3 (Agency) --", "OSLO (AP) _", "Oslo - ", "KAMPALA, Uganda —", "OSLO, May 3. /Agency/.", "Oslo, May 3 (Agency).- " */
const DATELINE =
  /^(?<place>\p{Lu}[^\n.!?"“”:;]{1,20}(?:[^\n!?"“”:;]{0,40}?))\s?(?:--|\.-|\s[-–—_]|\.?\s\/[^\n/]{2,20}\/\.?)\s/u;

/** "ASTANA. KAZINFORM Minister", "Baku, May 20, AZERTAC", "OSLO (Agency) The": an agency without a dash. */
const AGENCY =
  /^\p{Lu}[\p{L}'’ -]{1,24}(?:,? \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?(?:[.,] \p{Lu}{4,}|[.,]? \([\p{L} ./-]{2,30}\))[.,]?\s/u;

/** The mark that ends a dateline: the pattern above looks for it from every letter. */
const MARK = /--|\.-|\s[-–—_/]/;

/** A dateline with a stop may be cut into sentences. */
const LONGEST = 80;

/** A heading, and a line under it, may stand before the dateline. */
const HEADINGS = 3;

const CAPITAL_OF = new Map(
  COUNTRY_LIST.flatMap(({ cca2: code, capital }) => capital.map(name => [name.toLowerCase(), { name, country: code }])),
);

/** Finds the lead of a report and its dateline. */
export function openingOf(reading: Reading): Opening {
  const { sentences, tokens } = reading;
  const last = sentences.length - 1;
  for (const sentence of sentences.slice(0, HEADINGS)) {
    const opening = reading.text.slice(sentence.start, Math.max(sentence.end, sentence.start + LONGEST));
    const dateline = (MARK.test(opening) ? DATELINE.exec(opening) : null) ?? AGENCY.exec(opening);
    const here = dateline ? placeAt(reading, sentence) : null;
    const end = sentence.start + (dateline?.[0].length ?? 0);
    const first = tokenAt(tokens, end);
    if (here && first < tokens.length) return { lead: tokens[first].sentence, first, here, last };
  }
  const lead = sentences.length > 1 && isHeading(sentences[0]) ? 1 : 0;
  return { lead, first: sentences[lead]?.first ?? 0, here: null, last };
}

/** A heading ends without a stop. */
const isHeading = ({ text }: Sentence): boolean => !/[.!?]["”’)]*$/.test(text.trimEnd());

/** The city with which a sentence begins. */
function placeAt({ places, text }: Reading, { start }: Sentence): Spot | null {
  const place = places.find(
    ({ country, mentions }) => country !== null && mentions.some(mention => mention.start === start),
  );
  if (place) return { name: place.name, country: place.country };
  const words =
    /^\p{L}+(?:[ .'’-]+\p{L}+){0,3}/u
      .exec(text.slice(start, start + 40))?.[0]
      .toLowerCase()
      .split(' ') ?? [];
  const lengths = words.map((_, i) => words.slice(0, words.length - i).join(' '));
  return lengths.map(name => CAPITAL_OF.get(name)).find(spot => spot !== undefined) ?? null;
}

/** What the first sentences tell as done, without a place of its own, was done where the report comes from. */
export function withDateline(
  candidates: readonly Candidate[],
  { here, lead }: Opening,
  published: string | null,
): Candidate[] {
  if (here === null) return [...candidates];
  return candidates.map(candidate =>
    isLocal(candidate, { here, lead, published }) && !isAway(candidate, candidates, lead, here)
      ? {
          ...candidate,
          place: { ...here, ...candidate.place, name: candidate.place?.name ?? here.name, country: here.country },
        }
      : candidate,
  );
}

type News = { readonly here: Spot; readonly lead: number; readonly published: string | null };

function isLocal(candidate: Candidate, news: News): boolean {
  const { here, lead, published } = news;
  if (isAtHome(candidate, news)) return true;
  const vague = candidate.place !== null && isVague(candidate.place, here);
  const family = familyOf(candidate);
  const reach = family === 'event' ? lead : lead + 1;
  return (
    (candidate.place === null || vague) &&
    (candidate.sentences[0] <= reach || (vague && isOfTheNews(candidate, published))) &&
    (family !== 'visit' || isVisitHere(candidate, here)) &&
    family !== 'call' &&
    (candidate.status === 'held' || candidate.status === 'ongoing')
  );
}

/** What people of the country that the report comes from did in the last days with others, or a nameless country's head as a host: at home. */
function isAtHome(candidate: Candidate, { here, published }: News): boolean {
  const { place, sides, status } = candidate;
  if (place?.name || place?.country || status !== 'held' || familyOf(candidate) !== 'encounter') return false;
  const hosts = sides.filter(({ role }) => role === 'host');
  const nameless = hosts.length > 0 && hosts.every(({ countries, level }) => countries.length === 0 && level === TOP);
  const own = sides.some(({ countries }) => countries.includes(here.country ?? ''));
  return nameless || (own && isOfTheNews(candidate, published));
}

const TOP = 'head_of_state_or_government';
const NEWS_DAYS = 2;
const DAY = 86_400_000;

/** Of the last days, as most that the report tells of its own country. */
const isOfTheNews = ({ date }: Candidate, published: string | null): boolean =>
  published?.length === 10 &&
  date?.precision === 'day' &&
  date.start !== null &&
  Math.abs(Date.parse(published) - Date.parse(date.start)) <= NEWS_DAYS * DAY;

/** "NAIROBI - Rao arrived in Kenya on Monday": the news of a visit comes from where the guest is. */
const isVisitHere = ({ place, method }: Candidate, here: Spot): boolean =>
  place !== null && method !== 'meetings/visited-in' && isVague(place, here);

/** A hotel or a town of no known country, or only the country that the dateline lies in. */
const isVague = ({ name, country, venue }: Spot, here: Spot): boolean =>
  country === null || (name === null && country === here.country && venue === undefined);
