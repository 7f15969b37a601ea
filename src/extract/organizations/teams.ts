import { loadTable } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';

type Role = 'report' | 'before' | 'after' | 'owned' | 'place';

const ROWS = loadTable<'word' | 'role'>('gazetteer/organization-sports.tsv');
const wordsOf = (role: Role): ReadonlySet<string> =>
  new Set(ROWS.filter(row => row.role === role).map(row => row.word));

const REPORT = wordsOf('report');
const BEFORE = wordsOf('before');
const AFTER = wordsOf('after');
const OWNED = wordsOf('owned');
const PLACE = wordsOf('place');

const isOfReports = perWord(({ lower }) => REPORT.has(lower));

/** So many different words of sport make a sports report; two or three stand in any report ("the final match"). */
const DIFFERENT_WORDS = 7;
/** And one word in so many is one of them. */
const DENSITY = 1 / 70;

/** Whether a report is about matches, so that a city or country in it may be a team. */
export function isSportsReport(tokens: readonly Token[]): boolean {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) if (isOfReports(tokens[i])) found.push(tokens[i].lower);
  return found.length >= tokens.length * DENSITY && new Set(found).size >= DIFFERENT_WORDS;
}

/** "beat X", "X scored", "X's striker", "X 3-0 Y": whether the words beside a name make it a team. */
export function isTeam(tokens: readonly Token[], first: number, last: number): boolean {
  const { sentence } = tokens[first];
  const lower = (index: number): string => (tokens[index]?.sentence === sentence ? tokens[index].lower : '');
  if (PLACE.has(lower(first - 1))) return false;
  if (BEFORE.has(lower(first - 1)) || BEFORE.has(`${lower(first - 2)} ${lower(first - 1)}`)) return true;
  if (/^['’‘]s?$/.test(lower(last))) return [1, 2, 3, 4].some(step => OWNED.has(lower(last + step)));
  return AFTER.has(lower(last)) || isScore(lower, last);
}

/** Whether an occurrence of a team's name is only the place: "in Chile", but not "in Chile's attack". */
export const isOnlyPlace = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.sentence === tokens[first].sentence &&
  PLACE.has(tokens[first - 1].lower) &&
  !/^['’‘]s?$/.test(tokens[last]?.text ?? '');

/** "3-0" is one token, or a number, a hyphen and a number. */
const isScore = (lower: (index: number) => string, at: number): boolean =>
  /^\d{1,2}$/.test(lower(at)) && /^[-–:]$/.test(lower(at + 1)) && /^\d{1,2}$/.test(lower(at + 2));
