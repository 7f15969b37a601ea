import { nameTokens } from '../../model/name-key.ts';
import { HOUSES } from '../features.ts';
import { matchOrganizations } from '../match.ts';
import { isGivenName } from '../names/given-names.ts';
import type { OrganizationForm } from '../names/organization-form.ts';
import { wordKind } from '../names/organization-name.ts';
import type { OrganizationView as Organization } from './organization-view.ts';
import { overlap, sceneOf, surroundings } from './surroundings.ts';

/** One distinctive word, with a kind and without: Fatah and Fatah Party need more than that to be one. */
export function leavesKindOut(left: Organization, right: Organization): boolean {
  const plain = (words: readonly string[]): string[] => words.filter(word => wordKind(word) === 'plain');
  if (plain(left.words).length !== 1 || plain(right.words).length !== 1) return false;
  const [a, b] = [left.words, right.words].map(words =>
    words.some(word => wordKind(word) === 'generic' && !HOUSES.has(word)),
  );
  return a !== b && !left.main[0].maybeAcronym && !right.main[0].maybeAcronym;
}

/** "European Court" and "European Court of Justice", unless a report gives both forms. */
export function leavesWordOut(left: Organization, right: Organization): boolean {
  const plain = ([{ parsed }]: readonly OrganizationForm[]): string =>
    parsed.words
      .filter(word => wordKind(word) === 'plain')
      .sort()
      .join(' ');
  const [ours, theirs] = [left, right].map(one => [one.main, ...one.aliases].map(plain));
  if (overlap(ours, theirs)) return false;
  if (isTaggedOn(left, right)) return false;
  const { features } = matchOrganizations(left.main, right.main);
  return features.missingWords !== undefined && features.acronym === undefined;
}

/**
 * Whether the words that one name has more are a place that the other report is about ("Trade Bank of Omsk"), or a given
 * name before the same surname in one country or city: "Hewlett Foundation" and "Flora Hewlett Foundation".
 */
export function isTaggedOn(left: Organization, right: Organization): boolean {
  const [a, b] = [left, right].map(({ words }) => words.filter(word => wordKind(word) === 'plain'));
  const [short, long, home] = a.length < b.length ? [a, b, left] : [b, a, right];
  const more = long.filter(word => !short.includes(word));
  const isPlace = (word: string): boolean =>
    sceneOf(home.report).places.some(place => nameTokens(place).includes(word));
  if (more.every(isPlace)) return true;
  const isLeading = more.length === 1 && more[0] === long[0] && short[0] === long[1];
  if (!isLeading) return false;
  return (
    (isGivenName(more[0]) && surroundings(left, right) > 0) ||
    overlap(sceneOf(left.report).places, sceneOf(right.report).places)
  );
}
