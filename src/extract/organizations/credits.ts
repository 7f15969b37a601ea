import type { Candidate } from './candidate.ts';

/** "(AFP, dpa)", "tkw/AFP/AP/dpa", "hg/jd (Reuters, AFP)": what may stand between agencies that are credited. */
const CREDIT_GAP = /^(?:, ?|\/| and |; ?)$/;
const OPENED = /(?:[(/]|(?:\n|^|[.!?"”] ))$/;
const CLOSED = /^(?:[)/]|\s*(?:\n|$)|\s?\()/;

/**
 * Whether an agency is only credited as the source of the report, not spoken of: it stands alone or with others between
 * brackets or slashes. "AFP reported" and "Agence France-Presse (AFP)" are mentions.
 */
export function creditsAmong(found: readonly Candidate[], text: string): ReadonlySet<Candidate> {
  const media = found.filter(candidate => candidate.kind === 'media' || candidate.rule === 'acronym');
  const credits = new Set<Candidate>();
  for (const row of rowsOf(media, text)) {
    const [first, last] = [row[0], row[row.length - 1]];
    if (
      !OPENED.test(text.slice(Math.max(0, first.start - 2), first.start)) ||
      !CLOSED.test(text.slice(last.end, last.end + 3))
    )
      continue;
    if (isAcronymOf(first, found, text)) continue;
    for (const credit of row) credits.add(credit);
  }
  return credits;
}

/** Agencies that follow one another with nothing but commas or slashes between. */
function rowsOf(media: readonly Candidate[], text: string): Candidate[][] {
  const rows: Candidate[][] = [];
  for (const candidate of media) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && CREDIT_GAP.test(text.slice(before.end, candidate.start))) row.push(candidate);
    else rows.push([candidate]);
  }
  return rows;
}

/** "Deutsche Presse-Agentur (dpa)" */
const isAcronymOf = (short: Candidate, found: readonly Candidate[], text: string): boolean =>
  found.some(long => long.end <= short.start && /^ ?\($/.test(text.slice(long.end, short.start)));
