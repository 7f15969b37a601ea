import type { Rejection } from '../../model/extraction.ts';
import type { Ground } from './ground.ts';
import { holders } from './holders.ts';
import type { NameSpan } from './name-span.ts';
import { nicknamedNames } from './nicknamed-names.ts';
import { objection } from './objections.ts';
import { isTitle } from './office-words.ts';
import { possessedNames } from './possessed-names.ts';
import { taggedNames } from './tagged-names.ts';
import {
  describedNames,
  givenNames,
  governingNames,
  reclaimedNames,
  shortenedNames,
  titledNames,
} from './worded-names.ts';

export type Names = { readonly names: readonly NameSpan[]; readonly rejected: readonly Rejection[] };

/** Names of people by nickname, by tag, by title and by given name, without overlaps, in the order of the text. */
export function findNames(ground: Ground): Names {
  const rejected: Rejection[] = [];
  const taken: NameSpan[] = [];
  const used = new Uint8Array(ground.reading.tokens.length);
  const tagged = taggedNames(ground);
  const worded = [...titledNames(ground), ...givenNames(ground)];
  const candidates = [
    ...nicknamedNames(ground),
    ...holders(ground),
    ...worded.filter(name => tagged.some(tag => isPartOf(ground, tag, name))),
    ...tagged,
    ...worded,
    ...describedNames(ground),
    ...possessedNames(ground),
    ...governingNames(ground),
    ...shortenedNames(ground),
    ...reclaimedNames(ground),
  ];
  for (const candidate of candidates) {
    if (overlaps(used, candidate)) continue;
    const reason = objection(ground, candidate);
    if (reason) {
      if (!rejected.some(({ start }) => start === startOf(ground, candidate)))
        rejected.push(rejection(ground, candidate, reason));
    } else {
      taken.push(candidate);
      used.fill(1, candidate.first, candidate.last);
    }
  }
  return { names: taken.sort((a, b) => a.first - b.first), rejected };
}

/** "Anton Kovac", where the tag is of "Kovac" alone; what is more in "Sheikh Rashid" is a title. */
const isPartOf = ({ reading: { tokens } }: Ground, tag: NameSpan, { first, last }: NameSpan): boolean =>
  tag.first >= first &&
  tag.last <= last &&
  tag.last - tag.first < last - first &&
  (tag.first === first || !isTitle(tokens[first]));

const startOf = ({ reading }: Ground, { first }: NameSpan): number => reading.tokens[first].start;

const overlaps = (used: Uint8Array, { first, last }: NameSpan): boolean => {
  for (let i = first; i < last; i++) if (used[i]) return true;
  return false;
};

function rejection({ reading }: Ground, { first, last, method }: NameSpan, reason: string): Rejection {
  const [start, end] = [reading.tokens[first].start, reading.tokens[last - 1].end];
  return { kind: 'person', start, end, text: reading.text.slice(start, end), method, reason };
}
