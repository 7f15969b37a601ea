const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;

/** Full dates as headers and datelines write them, the commonest first. */
const FORMS: readonly RegExp[] = [
  // 2023-05-19, 2023/05/19, 2023-05-19T08:00Z
  /\b(?<year>(?:19|20)\d\d)[-/](?<number>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/,
  // 19.05.2023
  /\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>(?:19|20)\d\d)\b/,
  // May 19, 2023
  new RegExp(String.raw`\b${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)\b`, 'i'),
  // 19 May 2023, 19th of May 2023
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+(?<year>(?:19|20)\d\d)\b`, 'i'),
];
const HEAD_LINES = 6;
const MAX_HEADER_LINE = 100;
/** `BEIJING, May 19, 2023 (Xinhua) --`, `(Reuters) - MOSCOW, 18 Nov 2006 -` */
const DATELINE = /^(?:\(|\p{Lu}{3})[^!?\n]{0,90}?(?:--|—|–|\s-\s)/u;

/** `2023-05-19` of a date written out, or the month or year when that is all there is; undefined when it is no date. */
export function dayOf(text: string): string | undefined {
  const partial = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.exec(text.trim());
  if (partial) return partial[0];
  for (const form of FORMS) {
    const day = isoDay(form.exec(text)?.groups);
    if (day) return day;
  }
  return undefined;
}

/** The date that a plain report carries in its own head: a short header line or the dateline. Text of the story never counts. */
export function publishedOnFromHead(text: string): string | undefined {
  const lines = text
    .split('\n', 40)
    .map(line => line.trim())
    .filter(Boolean)
    .slice(0, HEAD_LINES);
  for (const line of lines) {
    const head = isHeaderLine(line) ? line : (DATELINE.exec(line)?.[0] ?? '');
    const day = head && dayOf(head);
    if (day) return day;
  }
  return undefined;
}

/** A line that is nothing but a date with labels and a byline; a headline that happens to name a date is none. */
function isHeaderLine(line: string): boolean {
  if (line.length > MAX_HEADER_LINE || /[.!?]["”’]?$/.test(line)) return false;
  return /^(?:date|published|updated|posted|issued|last modified|on)\b/i.test(line) || line.split(/\s+/).length <= 6;
}

function isoDay(groups: Record<string, string> | undefined): string | undefined {
  if (!groups) return undefined;
  const month = groups.number ? Number(groups.number) : MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(groups.year), month - 1, Number(groups.day)));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(groups.day);
  return real ? date.toISOString().slice(0, 10) : undefined;
}
