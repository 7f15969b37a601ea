import { dayNumber, isNewsYear, lastDayOfMonth } from './calendar.ts';
import { decadeSpan, monthsSpan, seasonSpan, unplacedSpan, yearSpan, yearsSpan } from './date-span.ts';
import {
  type DateContext,
  type Form,
  type Found,
  type Placement,
  type Refusal,
  wordAfter,
  wordBefore,
} from './form.ts';
import { at, FROM, PART, year, yearAfter } from './pattern.ts';
import { ANY_SEASON, FALSE_FRIENDS, LEAD_WORDS, NAMED_YEARS, seasonOf } from './vocabulary.ts';
import { badYear, chooseYear, fullYear } from './year-choice.ts';

/** Bare numbers outside of these are seldom years. */
const EARLIEST = 1500;
const LATEST = 2100;
const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

/** `1990s`, `early 1990s`, `'90s`, `mid-2024` */
const YEAR_OPENING = /^(?:early|late|earlier|later|mid|middle|end|beginning|start|[\d'’‘])/;

const decade: Form = {
  name: 'decade',
  first: ['number', 'word'],
  opening: YEAR_OPENING,
  // the 1990s, early 1990s, mid-1980s, the '90s
  pattern: at(PART, "(?<decade>(?:1\\d|20)\\d0|['’‘][2-9]0)['’]?s(?!\\p{L})"),
  place: ({ groups }) => {
    const digits = (groups.decade ?? '').replace(/^\D/, '');
    return { span: decadeSpan(digits.length === 2 ? 1900 + Number(digits) : Number(digits)), basis: 'explicit' };
  },
};

const yearRange: Form = {
  name: 'years',
  first: ['number', 'word'],
  opening: /^(?:from|between|\d)/,
  // from 2003 to 2007; 2003-2007; 2006-07; between 1991 and 1995
  pattern: at(
    FROM,
    year(),
    '(?<join>\\s*[-–—]\\s*|\\s+(?:to|through|until|and)\\s+)',
    '(?<year2>\\d{4}|\\d{2})(?![\\p{L}\\p{N}-]|[.,:]\\d)',
  ),
  place: placeYears,
};

const partOfYear: Form = {
  name: 'part-of-year',
  first: ['word'],
  opening: /^(?:first|second|third|fourth|last)$/,
  // the third quarter of 2023; the first half of last year
  pattern: at('(?<rank>first|second|third|fourth|last)\\s+(?<unit>quarter|half)', `(?=,?\\s)${yearAfter()}`),
  place: placePartOfYear,
};

const shortPartOfYear: Form = {
  name: 'part-of-year',
  first: ['word'],
  opening: /^[qh][1-4]$/,
  // Q3 2023, H1 2024
  pattern: at('(?<unit>[QH])(?<rank>[1-4])\\s+', year()),
  place: ({ groups }) =>
    monthsOf(Number(groups.year), Number(groups.rank), /q/i.test(groups.unit ?? '') ? 3 : 6, 'explicit'),
};

const season: Form = {
  name: 'season',
  first: ['word'],
  needs: 'season',
  // spring 2022; the summer of 1989; (in the) autumn; last winter
  pattern: at(
    PART,
    `(?:(?<which>last|next|this)\\s+)?(?<season>${ANY_SEASON})(?!\\p{L})`,
    `(?:(?:\\s+of)?\\s+${year()}|\\s+of\\s+(?<yearWord>this|last|next)\\s+year)?`,
  ),
  place: placeSeason,
};

const bareYear: Form = {
  name: 'year',
  first: ['number', 'word'],
  opening: YEAR_OPENING,
  // in 2003, (2003), early 2024, mid-2024, the 2014 (election)
  pattern: at(PART, year(), '(?!\\s?%|-\\p{L}|[-/–]\\d)'),
  place: placeYear,
};

/** Years, decades, seasons and parts of years. */
export const YEAR_FORMS: readonly Form[] = [decade, yearRange, partOfYear, shortPartOfYear, season, bareYear];

function placeYears({ groups }: Found): Placement | undefined {
  const from = Number(groups.year);
  const to = groups.year2?.length === 2 ? Math.floor(from / 100) * 100 + Number(groups.year2) : Number(groups.year2);
  const pair = /and/.test(groups.join ?? '') && groups.from?.toLowerCase() !== 'between';
  if (!isNewsYear(from) || from < 1500 || !isNewsYear(to) || to <= from || to - from > 200) return undefined;
  if (pair && to !== from + 1) return undefined;
  return { span: yearsSpan(from, to), basis: 'explicit' };
}

function placePartOfYear(found: Found, context: DateContext): Placement | undefined {
  const { rank, unit } = found.groups;
  const months = unit?.toLowerCase() === 'half' ? 6 : 3;
  const number = months === 6 && rank?.toLowerCase() === 'last' ? 2 : QUARTERS[rank?.toLowerCase() ?? ''];
  if (number * months > 12 || badYear(found.groups)) return undefined;
  if (!found.groups.year && !found.groups.yearWord) return undefined;
  const choice = chooseYear(found.groups, context, () => undefined);
  if (!choice) return { span: unplacedSpan('range'), basis: 'relative' };
  return monthsOf(choice.year, number, months, choice.basis);
}

function monthsOf(year: number, rank: number, length: number, basis: Placement['basis']): Placement | undefined {
  const last = rank * length;
  if (last > 12 || !isNewsYear(year)) return undefined;
  return { span: monthsSpan({ year, month: last - length + 1 }, { year, month: last }), basis };
}

function placeSeason(found: Found, context: DateContext): Placement | Refusal | undefined {
  const { groups } = found;
  const season = seasonOf(groups.season ?? '');
  if (!season || badYear(groups)) return undefined;
  const words = falseFriend(found, groups.season ?? '');
  if (words) return { refused: `"${words}" is no season of the report` };
  const dated = groups.year ?? groups.yearWord ?? groups.which;
  if (!dated && !standsAsSeason(found)) return undefined;
  const stretchIn = (year: number) => ({
    first: dayNumber(year, season.month, 1),
    last: lastDayOfMonth(year, season.month + 2),
  });
  const choice = chooseYear(groups, context, stretchIn);
  if (!choice) return { span: unplacedSpan('season'), basis: 'relative' };
  return { span: seasonSpan(choice.year, season.month, season.code), basis: choice.basis };
}

/** `in the spring` and `this summer`; not `a summer residence`, `to fall`, `the fall of Rome`. */
function standsAsSeason(found: Found): boolean {
  const before = /(?:^|[\s(])(?:in|during|by|until|since|before|after|for)\s+(?:the\s+)?(?:(?:early|late)\s+)?$/i.test(
    found.sentence.slice(Math.max(0, found.start - 24), found.start),
  );
  const next = wordAfter(found);
  return (
    before &&
    next !== 'of' &&
    (next === '' || /^(?:and|when|after|before|at|in|on|with|to|as|for|but|the|that|a)$/.test(next))
  );
}

function falseFriend(found: Found, season: string): string | undefined {
  const pairs = [`${wordBefore(found)} ${season}`, `${season} ${wordAfter(found)}`];
  return pairs.find(words => FALSE_FRIENDS.has(words.toLowerCase()));
}

function placeYear(found: Found): Placement | Refusal | undefined {
  const year = fullYear(found.groups.year ?? '');
  if (year < EARLIEST || year > LATEST) return undefined;
  if (isNamedYear(found)) return { refused: 'the year is part of a name' };
  if (!found.groups.part && !standsAsYear(found)) return undefined;
  return { span: yearSpan(year), basis: 'explicit' };
}

/** `2030 Agenda`, `Vision 2030`, `Resolution 1559`. */
function isNamedYear(found: Found): boolean {
  const listed = /(?<word>(?<!\p{L})\p{L}+)\s+\d{4}\s+(?:and|or|to)\s+$/u.exec(
    found.sentence.slice(Math.max(0, found.start - 40), found.start),
  );
  return [wordBefore(found), wordAfter(found), listed?.groups?.word ?? ''].some(word =>
    NAMED_YEARS.has(word.toLowerCase().replace(/s$/, '')),
  );
}

const BEFORE_YEAR = new Set([...LEAD_WORDS, 'a', 'an']);
/** until at least, as early as, 2003 and */
const LOOSE_LEAD =
  /(?:(?:until|by|since|before|after|from)\s+(?:at\s+least|about|around|roughly)|as\s+(?:early|late|soon|far\s+back)\s+as|\d{4}\)?,?\s+(?:and|or|to))\s+$/iu;

/** After a word of time or in brackets; not `in 2000 villages` or `Route 1990`. */
function standsAsYear(found: Found): boolean {
  const { sentence, start, end } = found;
  const before = wordBefore(found);
  const next = wordAfter(found);
  const bracketed =
    /[(/,]\s*$/.test(sentence.slice(Math.max(0, start - 3), start)) && !/^\s+\p{L}/u.test(sentence.slice(end, end + 3));
  if (bracketed || LOOSE_LEAD.test(sentence.slice(Math.max(0, start - 40), start))) return true;
  if (!BEFORE_YEAR.has(before.toLowerCase().replace(/^.*(['’]s)$/, '$1'))) return false;
  if (/^(?:the|that|'s|’s|its|his|her|their|a|an)$/.test(before.toLowerCase())) return next !== '';
  return !/^\p{Ll}+s$/u.test(next) || /^(?:was|is|has|as|does|says|plans|talks|elections)$/.test(next);
}
