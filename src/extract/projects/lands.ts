import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import { borrowers } from './borrowers.ts';
import { builders } from './builders.ts';
import type { Candidate } from './candidate.ts';
import { isUnnamed } from './draft.ts';
import { leading, namedIn } from './leading.ts';
import { countriesWithin, countryOfPlace, placesWithin } from './mentions-near.ts';
import { pairOf } from './pair.ts';
import { isCoordinated, sidesIn } from './sides.ts';
import { withoutStrays } from './strays.ts';
import { isCapital, isPossessive, type Word } from './words.ts';

type Source = (reading: Reading, mention: Candidate) => string[];

/** Where it says best: in the name and route; behind "in"; whose it is; who is served or lent money; who builds it at home. */
const SOURCES: readonly Source[] = [
  nameAndPlace,
  possessor,
  owner,
  pair,
  told,
  servedFor,
  builtAt,
  borrowers,
  homes,
  servedTo,
  placesOfSentence,
  others,
  before,
  leading,
  after,
];
/** Of what stands further off the first mention tells best. */
const LATE = new Set<Source>([before, leading, after]);
const BEHIND = 60;
const LOOK_BACK = 3;

/** The countries a project lies in or is to lie in, never one that only pays; a headline names several things in one breath. */
export function landsOf(reading: Reading, mentions: readonly Candidate[]): string[] {
  const telling = mentions.filter(({ sentence }) => !sentence.heading);
  for (const source of SOURCES) {
    const each = (telling.length ? telling : mentions).map(mention => source(reading, mention));
    const found = LATE.has(source) ? (each[0] ?? []) : each.flat();
    if (found.length) return [...new Set(withoutStrays(reading, mentions, [...new Set(found)]))];
  }
  const sides = flatMap(mentions, mention => sidesIn(reading, mention)).filter(({ origin }) => !origin);
  return sides.slice(0, 1).map(({ country }) => country.code);
}

/** A line of which one end is a place nobody knows lies with its builder too. */
function nameAndPlace(reading: Reading, mention: Candidate): string[] {
  const route = ofRoute(reading, mention);
  const open = mention.route.some(end => !isPlaced(reading, end));
  return [
    ...inName(reading, mention),
    ...route,
    ...behind(reading, mention),
    ...(open ? homeOf(reading, mention, route) : []),
  ];
}

function homeOf(reading: Reading, mention: Candidate, known: readonly string[]): string[] {
  const tries = [builders, placesOfSentence, others, before].map(source => source(reading, mention));
  return tries.find(found => found.some(code => !known.includes(code))) ?? (known.length === 1 ? leading(reading) : []);
}

/** A region ("Central Asia") is no unknown town: the line lies in the countries that are named. */
const isPlaced = (reading: Reading, end: string): boolean =>
  reading.places.some(({ name, kind, country }) => name === end && (kind === 'region' || country !== null)) ||
  reading.countries.some(({ text }) => text === end);

/** "Venezuelan hydropower project", "Lagos ring road"; not the maker in "Chinese-built". */
function inName(reading: Reading, { words, phrase, head }: Candidate): string[] {
  if (/^(?:embassy|consulate)$/.test(words[head.last - 1].lower)) return [];
  const stretch = { start: words[phrase.first].start, end: words[phrase.last - 1].end };
  const backers = phrase.backedBy.map(at => words[at].start);
  const named = countriesWithin(reading, stretch).filter(({ start }) => !backers.includes(start));
  return [...named.map(({ code }) => code), ...placesWithin(reading, stretch)];
}

function ofRoute(reading: Reading, mention: Candidate): string[] {
  const { route, sentence } = mention;
  const row = route.length ? rowWith(reading, mention) : [];
  const ends = flatMap(route, end => {
    const at = sentence.text.indexOf(end);
    const stretch = { start: sentence.start + at, end: sentence.start + at + end.length };
    const country = at < 0 ? [] : countriesWithin(reading, stretch).map(({ code }) => code);
    return country.length ? country : [countryOfPlace(reading, end) ?? []].flat();
  });
  return [...ends, ...(row.some(code => ends.includes(code)) ? row : [])];
}

/** "to link Chad with Niger, Mali and Togo": the countries that stand in one row with an end. */
function rowWith(reading: Reading, mention: Candidate): string[] {
  const { words, route } = mention;
  const sides = sidesIn(reading, mention);
  const first = sides.findLastIndex(({ country }) => route.includes(country.text));
  if (first < 0) return [];
  let last = first;
  while (last + 1 < sides.length && isCoordinated(words, sides[last], sides[last + 1])) last++;
  return sides.slice(first, last + 1).map(({ country }) => country.code);
}

/** "a dam in Laos", "the Kariba dam on the border of Zambia and Zimbabwe": up to the next verb or comma. */
function behind(reading: Reading, { words, phrase, sentence, route }: Candidate): string[] {
  const lead = words[phrase.last];
  if (!lead || !PLACING.has(lead.lower)) return [];
  const ends = route.length > 1 ? isOtherThanEnd : ({ lower }: Word) => ENDING.has(lower);
  const stop = words.find((word, at) => at > phrase.last && (ends(word) || isTeller(words, at)));
  const stretch = { start: lead.end, end: Math.min(stop?.start ?? sentence.end, lead.end + BEHIND) };
  const named = countriesWithin(reading, stretch).map(({ code }) => code);
  return [...named, ...placesWithin(reading, stretch)];
}

/** "on the Nile, Egypt's ministry said": who tells it. */
const isTeller = (words: readonly Word[], at: number): boolean =>
  words[at].text === ',' && isCapital(words[at + 1]) && isPossessive(words[at + 2]);

/** "between Mombasa and Nairobi replaces": behind two ends only a third end goes on. */
const isOtherThanEnd = (word: Word): boolean =>
  !isCapital(word) && !/^(?:and|the|to|from|via|through|across|in|,)$/.test(word.lower);

/** "a palace that China is building outside Bujumbura" */
function builtAt(reading: Reading, mention: Candidate): string[] {
  return flatMap(mention.cues, ({ at, before, form }) =>
    before || form === 'noun' || LINEAR.has(mention.sector)
      ? []
      : behind(reading, { ...mention, phrase: { ...mention.phrase, last: at + 1 } }),
  );
}

const PLACING = new Set(
  'in at near across on outside off along through throughout around over under between of'.split(' '),
);
const ENDING = new Set(
  '. ; : is was are were has have had will would that which by with who said worth costing as during after before while funded financed built'.split(
    ' ',
  ),
);

function possessor(reading: Reading, { words, phrase }: Candidate): string[] {
  if (phrase.possessor === undefined) return [];
  const stretch = { start: words[Math.max(0, phrase.possessor - 1)].start, end: words[phrase.possessor].end };
  return countriesWithin(reading, stretch).map(({ code }) => code);
}

const LINEAR = new Set(['railway', 'road', 'bridge', 'gas_pipeline', 'oil_pipeline', 'power_line', 'telecom']);

/** Both that a line joins, and where it leads to; towns on its way tell more. */
function pair(reading: Reading, mention: Candidate): string[] {
  const behindIt = placesWithin(reading, { start: mention.end, end: mention.sentence.end });
  if (new Set(behindIt).size > 1) return [];
  const both = pairOf(reading, mention);
  return both.length && LINEAR.has(mention.sector) ? [...both, ...leadingTo(reading, mention)] : both;
}

const leadingTo = (reading: Reading, mention: Candidate): string[] =>
  flatMap(sidesIn(reading, mention), ({ country, lead, found, origin }) =>
    !found && !origin && lead === 'to' && country.start > mention.end ? [country.code] : [],
  );

/** "in Sudan", "across Niger", anywhere in the sentence. */
function told(reading: Reading, mention: Candidate): string[] {
  return led(reading, mention, /^(?:in|within|across|inside|throughout)$/);
}

function servedFor(reading: Reading, mention: Candidate): string[] {
  return led(reading, mention, /^for$/);
}

/** "a pipeline that Russia lays to Germany": who builds it, and where it leads. */
function homes(reading: Reading, mention: Candidate): string[] {
  const codes = builders(reading, mention);
  return codes.length && LINEAR.has(mention.sector) ? [...codes, ...leadingTo(reading, mention)] : codes;
}

function servedTo(reading: Reading, mention: Candidate): string[] {
  return led(reading, mention, /^(?:to|from)$/);
}

/** Countries behind such a preposition; a line "to Iran" that Pakistan builds lies in both. */
function led(reading: Reading, mention: Candidate, leads: RegExp): string[] {
  const codes = sidesIn(reading, mention)
    .filter(({ found, lead, origin }) => !found && !origin && leads.test(lead))
    .map(({ country }) => country.code);
  if (!codes.length || !LINEAR.has(mention.sector)) return codes;
  const more = [...builders(reading, mention), ...(isUnnamed(mention) ? [] : others(reading, mention))];
  return [...codes, ...(more.length || codes.length > 1 ? more : elsewhere(reading, mention, codes))];
}

/** The country the report tells most of; if the line leads there, whoever else is named. */
function elsewhere(reading: Reading, mention: Candidate, codes: readonly string[]): string[] {
  const most = leading(reading);
  return most.every(code => codes.includes(code)) ? others(reading, mention) : most;
}

/** Any other country of the sentence that neither pays nor builds. */
function others(reading: Reading, mention: Candidate): string[] {
  const sides = sidesIn(reading, mention);
  const payers = new Set(sides.filter(({ found }) => found).map(({ country }) => country.code));
  return sides.filter(({ country, origin }) => !origin && !payers.has(country.code)).map(({ country }) => country.code);
}

function placesOfSentence(reading: Reading, mention: Candidate): string[] {
  const { sentence, words, phrase } = mention;
  const apart = words.find(({ lower, start }, at) => at >= phrase.last && start > mention.end && ELSEWHERE.test(lower));
  const places = placesWithin(reading, { start: sentence.start, end: apart?.start ?? sentence.end });
  return places.length && LINEAR.has(mention.sector) ? [...places, ...others(reading, mention)] : places;
}

/** "suspended its plant following an attack on the town": what happened before is told of another place. */
const ELSEWHERE = /^(?:following|after|when|while|before|since|until)$/;

/** "Bolivia launched its first satellite from China": "its" is Bolivia's, or that of whom money is lent. */
function owner(reading: Reading, mention: Candidate): string[] {
  if (!mention.phrase.owned) return [];
  return [borrowers, builders, subject].map(source => source(reading, mention)).find(found => found.length) ?? [];
}

/** "Lithuania switched off its reactor": who opens the sentence, when no other stands between. */
function subject(reading: Reading, mention: Candidate): string[] {
  const before = sidesIn(reading, mention).filter(({ country }) => country.end <= mention.start);
  const [only] = before;
  return before.length === 1 && only.lead === '' && !only.origin ? [only.country.code] : [];
}

/** The country last spoken of in the same paragraph; another paragraph may tell of another land. */
function before(reading: Reading, { sentence, words }: Candidate): string[] {
  const near = reading.sentences.slice(Math.max(0, sentence.index - LOOK_BACK), sentence.index).toReversed();
  const lookingBack = words.some(({ lower }) => STATES.test(lower));
  return firstNamed(reading, lookingBack ? near : near.filter(({ paragraph }) => paragraph === sentence.paragraph));
}

/** "The two countries", "both neighbours": those that were named, wherever that was. */
const STATES = /^(?:countries|country|nations|sides|states|neighbours|neighbors|governments)$/;

function after(reading: Reading, { sentence }: Candidate): string[] {
  return firstNamed(reading, reading.sentences.slice(sentence.index + 1, sentence.index + 1 + LOOK_BACK));
}

function firstNamed(reading: Reading, sentences: readonly Sentence[]): string[] {
  for (const sentence of sentences) {
    const named = namedIn(reading, sentence);
    const codes = named.length ? named : placesWithin(reading, sentence);
    if (codes.length) return codes;
  }
  return [];
}
