import type { Candidate } from './candidate.ts';

/** Between credited agencies: ", ", "/", or one that no list knows: ", afp, ". */
const GAP = /^(?:, ?|\/|; ?| and )(?:\p{L}{2,5}(?:, ?|\/))?$/u;
const BRACKETED = { before: /[(/]$/, after: /^(?:, ?\p{L}{2,5})?[)/]/u };
/** "hg/jd (…" closes most; older reports end "tkw/AFP/AP/dpa Editor: …". */
const SLASHED = /\p{Ll}\/$/u;

/**
 * Agencies that are only credited as the source of the report, not spoken of: "(AFP, dpa)", "tkw/AFP/AP/dpa". "AFP
 * reported" and "Agence France-Presse (AFP)" are mentions.
 */
export function creditsAmong(found: readonly Candidate[], text: string): ReadonlySet<Candidate> {
  const media = found.filter(candidate => candidate.kind === 'media');
  return new Set(
    rowsOf(media, text)
      .filter(row => isCredit(row, text) && !isAcronym(row[0], found, text))
      .flat(),
  );
}

function isCredit(row: readonly Candidate[], text: string): boolean {
  const before = text.slice(Math.max(0, row[0].start - 2), row[0].start);
  const { end } = row[row.length - 1];
  if (BRACKETED.before.test(before) && BRACKETED.after.test(text.slice(end, end + 8))) return true;
  return row.length > 1 && (SLASHED.test(before) || isLastLine(row[0].start, end, text));
}

/** "AFP, Reuters" alone on the last line */
const isLastLine = (start: number, end: number, text: string): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 4), start)) && text.slice(end, end + 4).trim() === '';

/** Agencies that follow one another with nothing but commas or slashes between. */
function rowsOf(media: readonly Candidate[], text: string): Candidate[][] {
  const rows: Candidate[][] = [];
  for (const candidate of media) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && GAP.test(text.slice(before.end, candidate.start))) row.push(candidate);
    else rows.push([candidate]);
  }
  return rows;
}

/** "Deutsche Presse-Agentur (dpa)" */
const isAcronym = (short: Candidate, found: readonly Candidate[], text: string): boolean =>
  found.some(long => long.end <= short.start && /^ ?\($/.test(text.slice(long.end, short.start)));
