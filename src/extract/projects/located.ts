import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { countriesWithin, isInDate, isInPerson, organizationOver, overlaps, placesWithin } from './mentions-near.ts';
import { stageEndOf } from './stage-phrases.ts';
import { isCapital, isPossessive, type Word } from './words.ts';

const PLACING = new Set(
  'in at near across on over outside off along through under for beneath below inside around beside behind'.split(' '),
);
/** "a cable from Fiji", "the road to Iseyin", "a causeway between two islands": only lines lead somewhere. */
const LEADING = new Set(['from', 'to', 'between', 'reached', 'reaches']);
const LINES = new Set('railway road bridge gas_pipeline oil_pipeline power_line telecom water'.split(' '));
const RUNNING = new Set('linking connecting joining running leading passing stretching crossing winding'.split(' '));
const PLACE_REACH = 40;
const PLACE_LEADS = new Set(
  'the northern southern eastern western central city capital town port region province state of edge outskirts coast island'.split(
    ' ',
  ),
);
/** Large enough to name the only one of its kind: "a railway across the continent". */
const LANDSCAPES = new Set(
  'continent country countries border peninsula strait isthmus capital capitals neighbours neighbors'.split(' '),
);
const VERB_REACH = 5;

/**
 * A place is told right behind it, "a dam in Laos", behind its verb of building, "a factory opened in Tema", or before it,
 * "In Gulu, a hospital is being built", "Majuro's causeway".
 */
export function isLocated(reading: Reading, candidate: Candidate): boolean {
  const { words, phrase, cues } = candidate;
  if (isPlaceAt(reading, candidate, phrase.last) || servesIn(reading, candidate)) return true;
  const own = phrase.possessor;
  if (own !== undefined && !isPossessive(words[own]) && isPlaceName(reading, words[own])) return true;
  const verb = cues.find(({ before, form, weight }) => !before && form !== 'noun' && weight > 0)?.at;
  const told = verb === undefined ? stageEndOf(candidate) : verb + 1;
  if (told !== undefined && placedBehind(reading, candidate, told)) return true;
  return leadsSentence(reading, candidate) || isWhere(reading, candidate);
}

/** "at Navi Mumbai, where a second airport is going up" */
const isWhere = (reading: Reading, { words, phrase }: Candidate): boolean => {
  const where = phrase.from - 1;
  return (
    where > 2 &&
    words[where].lower === 'where' &&
    words.slice(where - 3, where).some((word, i) => where - 3 + i > 0 && isPlaceName(reading, word))
  );
};

/** "a cable that will bring the kingdom of Tonga online": whom it is to serve. */
function servesIn(reading: Reading, { words, phrase, sentence }: Candidate): boolean {
  const that = words[phrase.last];
  if (!/^(?:that|which)$/.test(that?.lower ?? '') || !SERVING.test(words[phrase.last + 1]?.lower ?? '')) return false;
  const end = words[phrase.last + SERVED_REACH]?.end ?? sentence.end;
  const stretch = { start: that.end, end };
  if (words.slice(phrase.last, phrase.last + SERVED_REACH).some(({ lower }) => GROUPED.test(lower))) return true;
  return countriesWithin(reading, stretch).length + placesWithin(reading, stretch).length > 0;
}

const SERVING = /^(?:will|would|is|was|were|links|connects|gives|brings|supplies|carries|serves)$/;
const SERVED_REACH = 10;
const GROUPED = /^(?:states|countries|nations|capitals|neighbou?rs|cities|islands)$/;

function placedBehind(reading: Reading, candidate: Candidate, from: number): boolean {
  for (let at = from; at < from + VERB_REACH && at < candidate.words.length; at++) {
    if (/^[,.;:]$/.test(candidate.words[at].text)) return false;
    if (candidate.words[at].lower !== 'for' && isPlaceAt(reading, candidate, at)) return true;
  }
  return false;
}

/** "In Gulu, a hospital is being built". */
function leadsSentence(reading: Reading, { words, phrase, cues }: Candidate): boolean {
  const comma = phrase.from - 1;
  if (comma < 2 || comma > 4 || words[comma].text !== ',' || !/^(?:in|at|near)$/.test(words[0].lower)) return false;
  return cues.length > 0 && isPlaceName(reading, words[comma - 1]);
}

function isPlaceAt(reading: Reading, { words, sentence, sector }: Candidate, at: number): boolean {
  const preposition = words[at];
  const { lower = '' } = preposition ?? {};
  if (RUNNING.has(lower) && LINES.has(sector)) return isCapital(words[at + 2]) || isCapital(words[at + 3]);
  const linked =
    lower === 'with' && /^(?:link|interconnector|interconnection|connection)$/.test(words[at - 1]?.lower ?? '');
  if (!PLACING.has(lower) && !(LEADING.has(lower) && LINES.has(sector)) && !linked) return false;
  if (words.slice(at, at + 5).some(word => LANDSCAPES.has(word.lower))) return true;
  const stretch = { start: preposition.end, end: Math.min(sentence.end, preposition.end + PLACE_REACH) };
  if (
    countriesWithin(reading, stretch).length ||
    reading.places.some(({ mentions }) => mentions.some(m => overlaps(m, stretch)))
  )
    return true;
  const name = words.slice(at + 1, at + 5).find(word => !PLACE_LEADS.has(word.lower));
  return name !== undefined && isCapital(name) && !isInDate(reading, name);
}

/** Known as a place, or a capital that is known as nothing else. */
const isPlaceName = (reading: Reading, word: Word): boolean =>
  placesWithin(reading, word).length > 0 ||
  (isCapital(word) &&
    !isInDate(reading, word) &&
    !isInPerson(reading, word) &&
    organizationOver(reading, word) === undefined);
