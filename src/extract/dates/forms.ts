import type { Form } from './form.ts';
import { MONTH_FORMS } from './month-forms.ts';
import { NUMERIC_FORMS } from './numeric-forms.ts';
import { PERIOD_FORMS } from './period-forms.ts';
import { RELATIVE_FORMS } from './relative-forms.ts';
import { WEEKDAY_FORMS } from './weekday-forms.ts';
import { YEAR_FORMS } from './year-forms.ts';

/** Every way to write a date, in the order in which they are tried at one place; the first that fits is taken. */
export const DATE_FORMS: readonly Form[] = [
  // "Thursday (May 18)" before "May 18"
  ...WEEKDAY_FORMS,
  // "2023-05-18" before the year 2023
  ...NUMERIC_FORMS,
  // "18 May 2023" before anything that takes a bare number
  ...MONTH_FORMS,
  // "the end of last year" before the year forms take "end of 2023"
  ...RELATIVE_FORMS,
  ...PERIOD_FORMS,
  ...YEAR_FORMS,
];
