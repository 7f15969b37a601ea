import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import { REGIONS } from './atoms.ts';
import type { Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { type Side, uniteSides } from './side.ts';
import { nounForm, verbForm } from './words.ts';

const LEAST_LIST = 3;

/** Three Arab states are not the Arab states: a list must name a quarter of those that lie there. */
const LEAST_SHARE = 4;

/** Which states each region word stands for in this report: the first list of three or more that all lie in it. */
export function regionsIn(reading: Reading, chunksOf: Scene['chunksOf']): ReadonlyMap<string, readonly Side[]> {
  const told = sentencesWithLists(reading)
    .map(chunksOf)
    .filter(chunks => chunks.some(tellsOfRegion));
  const lists = flatMap(told, chunks => flatMap(chunks.filter(isLong), countryLists)).filter(
    list => list.length >= LEAST_LIST,
  );
  const regions = new Map<string, readonly Side[]>();
  if (lists.length === 0) return regions;
  for (const [words, codes] of REGIONS) {
    const list = lists.find(
      sides =>
        sides.length >= codes.size / LEAST_SHARE && sides.every(({ code }) => code !== undefined && codes.has(code)),
    );
    if (list) regions.set(words, list);
  }
  return regions;
}

/** Of soldiers "from Ghana, Togo and Benin" nobody says that these are the region: a word of it or of a meeting stands beside the list. */
const tellsOfRegion = ({ kind, lower, members }: Chunk): boolean =>
  members.some(({ region, plural, head }) => region !== undefined || (plural && head === 'role')) ||
  (kind === 'word' && ((verbForm(lower)?.frame ?? 'hold') !== 'hold' || nounForm(lower) !== undefined));

/** Sentences that name enough states for a list. */
function sentencesWithLists({ countries }: Reading): number[] {
  const counts = new Map<number, number>();
  for (const { sentence } of countries) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return flatMap([...counts], ([index, count]) => (count >= LEAST_LIST ? [index] : [])).sort((a, b) => a - b);
}

/** Only a phrase of some length can list three states. */
const isLong = ({ members, first, last }: Chunk): boolean => members.length > 0 && last - first >= LEAST_LIST;

/** The states of a list, and of each member of it: "the host and the leaders of A, B and C". */
const countryLists = ({ members }: Chunk): Side[][] =>
  [members, ...members.map(member => [member])].map(part =>
    uniteSides(flatMap(part, member => member.sides)).filter(side => side.kind === 'country'),
  );
