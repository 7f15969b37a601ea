import { type DateContext, matchAt } from './form.ts';
import { MONTH_FORMS } from './month-forms.ts';
import { NUMERIC_FORMS } from './numeric-forms.ts';

/** A report's own date stands in its first or last lines. */
const HEAD_LENGTH = 400;
const TAIL_LENGTH = 200;
const FORMS = [...NUMERIC_FORMS, ...MONTH_FORMS];
const NO_CONTEXT: DateContext = {
  reference: null,
  onlyYear: null,
  anchor: () => null,
  tense: () => 'neutral',
  names: new Set(),
  today: new Set(),
};

/** `Published on `, `Updated: Friday, `, `date ` */
const LABEL = /(?:^|[^\p{L}])(?:published|posted|updated|issued|released|date|dated)(?![\p{L}])[^.\n]{0,24}$/iu;
/** `(Reuters) MOSCOW, `, `WASHINGTON, D.C., `, `BEIJING `, `Minsk, ` */
const PLACE =
  /^[^\p{L}\n(]{0,4}(?:\([^()\n]{2,40}\)\s{0,3})?(?:\p{Lu}{2}[\p{L}.,'’() -]{0,50}|\p{Lu}[\p{L}.'’ -]{1,40},)\s$/u;
/** ` (Xinhua) -- `, ` — ` */
const DASH = /^\s{0,3}(?:\([^()\n]{2,40}\)\s{0,3})?(?:--|[—–-]|:)\s/;
/** ` 10:00 GMT` to the end of the line. */
const LINE_END = /^[\s\d:.,|/()-]{0,20}(?:[A-Z]{2,4}|[ap]\.?m\.?)?[ \t)]{0,4}(?:\n|$)/;

/** The full date of publication that a report's dateline gives (`2006-11-18`); undefined when there is none. */
export function datelineDate(text: string): string | undefined {
  return dateIn(text.slice(0, HEAD_LENGTH), isDateline) ?? dateIn(text.slice(-TAIL_LENGTH), isLabelled);
}

type Place = { before: string; after: string };

function dateIn(part: string, stands: (place: Place) => boolean): string | undefined {
  for (const word of part.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)) {
    const found = explicitDay(part, word.index);
    if (!found) continue;
    const before = part.slice(part.lastIndexOf('\n', word.index - 1) + 1, word.index);
    if (stands({ before, after: part.slice(found.end) })) return found.day;
  }
  return undefined;
}

function explicitDay(part: string, offset: number): { day: string; end: number } | undefined {
  for (const form of FORMS) {
    const found = matchAt(form, part, offset);
    const placed = found && form.place(found, NO_CONTEXT);
    if (!found || !placed || 'refused' in placed) continue;
    const { precision, start } = placed.span;
    if (placed.basis === 'explicit' && precision === 'day' && start) return { day: start, end: found.end };
  }
  return undefined;
}

const isLabelled = ({ before }: Place): boolean => LABEL.test(before);

function isDateline({ before, after }: Place): boolean {
  if (isLabelled({ before, after })) return true;
  if (PLACE.test(before)) return DASH.test(after);
  return !/\p{L}{10}|\p{L}\s+\p{L}/u.test(before) && LINE_END.test(after);
}
