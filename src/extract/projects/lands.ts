import { COUNTRY_LIST } from '../../model/country-list.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import { borrowers } from './borrowers.ts';
import type { Candidate } from './candidate.ts';
import { isUnnamed } from './draft.ts';
import { countriesWithin, countryOfPlace, placesWithin } from './mentions-near.ts';
import { type Side, sidesIn } from './sides.ts';
import { isCapital, type Word, wordsOf } from './words.ts';

type Source = (reading: Reading, mention: Candidate) => string[];

/** Where it says best: in the name and route; behind "in"; whose it is; who is served or lent money; who builds it at home. */
const SOURCES: readonly Source[] = [
  nameAndPlace,
  possessor,
  owner,
  told,
  servedFor,
  borrowers,
  builders,
  servedTo,
  placesOfSentence,
  others,
  before,
  leading,
  after,
];
const BEHIND = 60;
const LOOK_BACK = 3;

/** The countries a project lies in or is to lie in, never one that only pays; a headline names several things in one breath. */
export function landsOf(reading: Reading, mentions: readonly Candidate[]): string[] {
  const telling = mentions.filter(({ sentence }) => !sentence.heading);
  for (const source of SOURCES) {
    const found = flatMap(telling.length ? telling : mentions, mention => source(reading, mention));
    if (found.length) return [...new Set(withoutStrays(reading, mentions, [...new Set(found)]))];
  }
  const sides = flatMap(mentions, mention => sidesIn(reading, mention));
  return sides.slice(0, 1).map(({ country }) => country.code);
}

/** A namesake town abroad ("Panama City, Florida") is no land of it when its country is named nowhere and another is. */
function withoutStrays(reading: Reading, mentions: readonly Candidate[], codes: readonly string[]): readonly string[] {
  const named = codes.filter(code => reading.countries.some(country => country.code === code));
  if (named.length) return named;
  const tellers = flatMap(mentions, mention => builders(reading, mention));
  return tellers.length ? tellers : homeOfReport(reading, codes);
}

/** A town of which the report names no country is at home in the only country that is named, unless that one pays. */
function homeOfReport(reading: Reading, codes: readonly string[]): readonly string[] {
  const named = new Set(reading.countries.map(({ code }) => code));
  if (named.size !== 1 || codes.length !== 1 || isCapitalNamed(reading, codes[0])) return codes;
  const acting = reading.sentences.some(sentence => namedIn(reading, sentence).length > 0);
  return acting ? [...named] : codes;
}

/** A capital is no namesake. */
function isCapitalNamed({ places }: Reading, code: string): boolean {
  const capitals = COUNTRY_LIST.find(({ cca2 }) => cca2 === code)?.capital ?? [];
  return places.some(({ name }) => capitals.includes(name));
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
  const tries = [builders, placesOfSentence, others].map(source => source(reading, mention));
  return tries.find(found => found.some(code => !known.includes(code))) ?? (known.length === 1 ? leading(reading) : []);
}

/** A region ("Central Asia") is no unknown town: the line lies in the countries that are named. */
const isPlaced = (reading: Reading, end: string): boolean =>
  reading.places.some(({ name, kind, country }) => name === end && (kind === 'region' || country !== null)) ||
  reading.countries.some(({ text }) => text === end);

/** "Venezuelan hydropower project", "Lagos ring road"; not the maker in "Chinese-built". */
function inName(reading: Reading, { words, phrase }: Candidate): string[] {
  const stretch = { start: words[phrase.first].start, end: words[phrase.last - 1].end };
  const backers = phrase.backedBy.map(at => words[at].start);
  const named = countriesWithin(reading, stretch).filter(({ start }) => !backers.includes(start));
  return [...named.map(({ code }) => code), ...placesWithin(reading, stretch)];
}

function ofRoute(reading: Reading, { route, sentence }: Candidate): string[] {
  return flatMap(route, end => {
    const at = sentence.text.indexOf(end);
    const stretch = { start: sentence.start + at, end: sentence.start + at + end.length };
    const country = at < 0 ? [] : countriesWithin(reading, stretch).map(({ code }) => code);
    return country.length ? country : [countryOfPlace(reading, end) ?? []].flat();
  });
}

/** "a dam in Laos", "the Kariba dam on the border of Zambia and Zimbabwe": up to the next verb or comma. */
function behind(reading: Reading, { words, phrase, sentence, route }: Candidate): string[] {
  const lead = words[phrase.last];
  if (!lead || !PLACING.has(lead.lower)) return [];
  const ends = route.length > 1 ? isOtherThanEnd : ({ lower }: Word) => ENDING.has(lower);
  const stop = words.slice(phrase.last + 1).find(ends);
  const stretch = { start: lead.end, end: Math.min(stop?.start ?? sentence.end, lead.end + BEHIND) };
  const named = countriesWithin(reading, stretch).map(({ code }) => code);
  return [...named, ...placesWithin(reading, stretch)];
}

/** "between Mombasa and Nairobi replaces": behind two ends only a third end goes on. */
const isOtherThanEnd = (word: Word): boolean =>
  !isCapital(word) && !/^(?:and|the|to|from|via|through|across|in|,)$/.test(word.lower);

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

const LINEAR = new Set(['railway', 'road', 'gas_pipeline', 'oil_pipeline', 'power_line', 'telecom']);

/** "in Sudan", "across Niger", anywhere in the sentence. */
function told(reading: Reading, mention: Candidate): string[] {
  return led(reading, mention, /^(?:in|within|across|inside|throughout)$/);
}

function servedFor(reading: Reading, mention: Candidate): string[] {
  return led(reading, mention, /^for$/);
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
  return [...codes, ...(more.length || codes.length > 1 ? more : leading(reading))];
}

/** "Ethiopia is building a dam": who builds and is given no other place builds at home; who only pays or supplies does not. */
function builders(reading: Reading, mention: Candidate): string[] {
  const acting = sidesIn(reading, mention).filter(
    side => ((side.found?.as === 'subject' && !side.origin) || isHomeFirm(side)) && side.country.form !== 'compound',
  );
  const codesOf = (roles: readonly string[]): string[] =>
    acting.filter(({ found }) => found && roles.includes(found.role)).map(({ country }) => country.code);
  const ruling = codesOf(['authority', 'owner', 'operator']);
  return ruling.length ? ruling : codesOf(['contractor']);
}

/** "A Finnish company cancelled the plant": who gives it up, or is allowed it, had it at home. */
const isHomeFirm = ({ found, lead }: Side): boolean =>
  found?.as === 'adjective' && found.role === 'authority' && lead !== 'of' && lead !== 'by';

/** Any other country of the sentence that neither pays nor builds. */
function others(reading: Reading, mention: Candidate): string[] {
  const sides = sidesIn(reading, mention);
  const payers = new Set(sides.filter(({ found }) => found).map(({ country }) => country.code));
  return sides.filter(({ country, origin }) => !origin && !payers.has(country.code)).map(({ country }) => country.code);
}

function placesOfSentence(reading: Reading, mention: Candidate): string[] {
  const { sentence } = mention;
  const places = placesWithin(reading, sentence);
  return places.length && LINEAR.has(mention.sector) ? [...places, ...others(reading, mention)] : places;
}

/** "Bolivia launched its first satellite from China": "its" is Bolivia's, or that of whom money is lent. */
function owner(reading: Reading, mention: Candidate): string[] {
  if (!mention.phrase.owned) return [];
  return [borrowers, builders].map(source => source(reading, mention)).find(found => found.length) ?? [];
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

/** Those of another sentence, but not who only pays in it. */
const namedIn = (reading: Reading, sentence: Sentence): string[] => {
  if (!countriesWithin(reading, sentence).length) return [];
  const sides = sidesIn(reading, { words: wordsOf(reading, sentence), sentence });
  return flatMap(sides, ({ country, found, origin }) => (found?.role === 'funder' || origin ? [] : [country.code]));
};

const leadingKnown = new WeakMap<Reading['countries'], readonly string[]>();

/** The country the report tells most of, by name or by its places; who only pays or comes from there counts little. */
function leading(reading: Reading): string[] {
  const known = leadingKnown.get(reading.countries) ?? mostTold(reading);
  leadingKnown.set(reading.countries, known);
  return [...known];
}

function mostTold(reading: Reading): string[] {
  const counts = new Map<string, number>();
  const add = (codes: readonly string[], weight: number): void => {
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + weight);
  };
  for (const sentence of reading.sentences) {
    add(namedIn(reading, sentence), 2);
    add(placesWithin(reading, sentence), 2);
    add(
      countriesWithin(reading, sentence).map(({ code }) => code),
      1,
    );
  }
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return best[0] ? [best[0]] : [];
}
