import { loadWords } from '../../lists.ts';
import type { ExtractedPlace, Rejection } from '../../model/extraction.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import { tokenAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { findLongest, foldWord, piecesOf } from '../gazetteer.ts';
import { isGroupName } from '../groups.ts';
import { NOT_FIRST } from '../not-first.ts';
import type { Extractor, Reading } from '../reading.ts';
import { covering, longestOf, overlaps, type Stretch } from '../stretches.ts';
import { countryBeside } from './country-beside.ts';
import { isCityState, isPlaceHere } from './evidence.ts';
import { countryOfNamesakes, countryOfPlaceName } from './place-country.ts';
import { PLACE_WORDS } from './place-words.ts';
import { findSites } from './sites.ts';

/** A mention of a place before its other mentions are known. `said` is the country that the words beside it give. */
export type PlaceMention = {
  readonly start: number;
  readonly end: number;
  readonly kind: PlaceKind;
  readonly said: string | null;
  readonly guessed: string | null;
  readonly rule: string;
  /** As the list writes it. */
  readonly written?: string;
};

/** Cities, regions and sites: listed ones where the words allow it, patterns, and what the tagger is sure of. */
export const findPlaces: Extractor = reading => {
  const taken = takenBy(reading);
  const listed = findListed(reading, taken);
  const sure = longestOf([...listed.places, ...findSites(reading).filter(site => !taken(site))], reading.text.length);
  const tagged = findTagged(
    reading,
    place => taken(place) || sure.some(other => overlaps(other, place)) || isPartOf(listed.rejected, place),
  );
  const all = [...sure, ...tagged].toSorted((a, b) => a.start - b.start);
  return { places: groupPlaces(all, reading), rejected: listed.rejected };
};

/** Stretches that people, organizations, countries and governments have already. */
function takenBy(reading: Reading): (place: Stretch) => boolean {
  const { people, organizations } = reading;
  const countries = reading.countries.filter(country => !isCityState(country, reading));
  const stretches = flatMap([...people, ...organizations], entity => entity.mentions);
  return covering(reading.text.length, [...stretches, ...countries]);
}

type Listed = { readonly places: PlaceMention[]; readonly rejected: Rejection[] };

function findListed(reading: Reading, taken: (place: Stretch) => boolean): Listed {
  const { text, tokens } = reading;
  const pieces = piecesOf(tokens);
  const mentioned = new Set(reading.countries.map(country => country.code));
  const refused = reading.rejected.filter(({ kind }) => kind === 'country');
  const result: Listed = { places: [], rejected: [] };
  for (const { first, last, value } of findLongest(PLACE_WORDS, pieces)) {
    const [start, end] = [pieces[first].start, pieces[last - 1].end];
    const written = text.slice(start, end);
    if (NOT_FIRST.has(written) || !/^(?:\p{Lu}|sub-)/u.test(written)) continue;
    if (taken({ start, end }) || isPartOf(refused, { start, end })) continue;
    const at = { first: pieces[first].token, last: pieces[last - 1].token + 1, start, end };
    if (!isPlaceHere(reading, at, value)) {
      result.rejected.push({
        start,
        end,
        text: written,
        method: 'places/listed',
        kind: 'place',
        reason: 'nothing beside it says that it is a place',
      });
      continue;
    }
    const guessed = countryOfNamesakes(value, mentioned);
    const said = value[0].kind === 'city' ? countryBeside(reading, at) : null;
    result.places.push({ start, end, kind: value[0].kind, said, guessed, rule: 'listed', written: value[0].written });
  }
  return result;
}

/** "Union" in "Soviet Union", "Bay" in "Bay of Bengal Growth Belt": part of a longer name that is none. */
const isPartOf = (refused: readonly Rejection[], { start, end }: Stretch): boolean =>
  refused.some(other => other.start <= start && other.end >= end && other.end - other.start > end - start);

const NOT_ALONE = new Set(loadWords('gazetteer/organization-not-alone.txt'));
const SURE_TAG = 0.8;

function findTagged(reading: Reading, taken: (place: Stretch) => boolean): PlaceMention[] {
  const mentioned = new Set(reading.countries.map(country => country.code));
  const refused = reading.rejected.filter(word => word.kind === 'country');
  return flatMap(reading.tags, tag => {
    if (
      tag.kind !== 'place' ||
      tag.score < SURE_TAG ||
      NOT_ALONE.has(tag.text) ||
      isGroupName(tag.text) ||
      taken(tag) ||
      refused.some(word => overlaps(word, tag))
    )
      return [];
    const first = tokenAt(reading.tokens, tag.start);
    const last = tokenAt(reading.tokens, tag.end - 1) + 1;
    const said = countryBeside(reading, { first, last });
    return [
      {
        start: tag.start,
        end: tag.end,
        kind: 'city',
        said,
        guessed: countryOfPlaceName(tag.text, mentioned),
        rule: 'tagger',
      },
    ];
  });
}

/** The first form that is not all capitals; a dateline's "BEIJING" alone takes the list's form. */
function nameOf(group: readonly PlaceMention[], text: string): string {
  const forms = group.map(({ start, end }) => text.slice(start, end));
  return forms.find(form => form !== form.toUpperCase()) ?? group[0].written ?? forms[0];
}

/** Mentions of one place together; the country said beside one of them holds for all. */
function groupPlaces(found: readonly PlaceMention[], { text }: Reading): ExtractedPlace[] {
  const groups = new Map<string, PlaceMention[]>();
  for (const place of found) {
    const key = text
      .slice(place.start, place.end)
      .split(/[\s-]+/)
      .map(foldWord)
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].map(group => ({
    name: nameOf(group, text),
    kind: group[0].kind,
    country: group.find(place => place.said)?.said ?? group[0].guessed,
    mentions: group.map(({ start, end, rule }) => ({
      start,
      end,
      text: text.slice(start, end),
      method: `places/${rule}`,
    })),
  }));
}
