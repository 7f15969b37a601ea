import { loadWords } from '../../lists.ts';
import type { ExtractedPerson, Position } from '../../model/extraction.ts';
import { oncePerName } from '../../model/once-per-name.ts';
import { parseOrganization, wordKind } from '../names/organization-name.ts';
import { overlap } from './surroundings.ts';

/** Words of a title that say the rank; what is left is the portfolio. */
const RANKS = new Set(loadWords('gazetteer/name-office-ranks.txt'));

/** Whether two reports give one office: the same words of title, of the same country or organization where both say it. */
export const sameOffice = (left: ExtractedPerson, right: ExtractedPerson): boolean =>
  left.offices.some(a =>
    right.offices.some(b => sameTitle(a, b) && agree(a.country, b.country) && agree(a.organization, b.organization)),
  );

/** Two posts in one government that one person does not hold at once: foreign minister, finance minister. */
export const portfolioClash = (left: ExtractedPerson, right: ExtractedPerson): boolean => {
  const [a, b] = [portfolios(left), portfolios(right)];
  return a.length > 0 && b.length > 0 && !overlap(a, b);
};

const sameTitle = (left: Position, right: Position): boolean => officeName(left.title) === officeName(right.title);

const agree = (left: string | null, right: string | null): boolean => left === null || right === null || left === right;

/** "foreign minister" and "Minister of Foreign Affairs" → "foreign"; nothing for "president" or "minister". */
export function portfolios({ offices }: ExtractedPerson): string[] {
  return offices.flatMap(({ title, former }) => {
    const words = officeWords(title);
    return former || !words.includes('minister') || words.includes('prime')
      ? []
      : words.filter(word => !RANKS.has(word));
  });
}

/** Words of a title in one spelling and order: "Minister of Foreign Affairs" is a foreign minister. */
const officeWords = oncePerName((title): readonly string[] =>
  parseOrganization(title)
    .words.filter(word => wordKind(word) !== 'country' && word !== 'affair')
    .sort(),
);

const officeName = oncePerName((title): string => officeWords(title).join(' '));
