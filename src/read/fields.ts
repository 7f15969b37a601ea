import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { dayOf } from './published-on.ts';

/** A date of publication as authors write it: ISO, with or without a time, `2023-05`, or words. */
const PublicationDate = z.string().transform((text, context) => {
  const day = dayOf(text);
  if (day) return day;
  context.addIssue({ code: 'custom', message: `"${text}" is not a date: write 2023-05-19, 2023-05 or 2023` });
  return z.NEVER;
});

const optionalText = z.coerce.string().trim().min(1).nullish();

/** The fields of a report in front matter or JSON. Both spellings of a name that are in use are taken. */
const ReportFields = z.object({
  title: optionalText,
  publisher: optionalText,
  url: optionalText,
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag such as "en"')
    .nullish(),
  publishedOn: z.coerce.string().pipe(PublicationDate).nullish(),
  retells: optionalText,
});

const OTHER_NAMES: Readonly<Record<string, string>> = {
  date: 'publishedOn',
  published: 'publishedOn',
  published_on: 'publishedOn',
  published_at: 'publishedOn',
  publishedAt: 'publishedOn',
  lang: 'language',
  source: 'publisher',
  link: 'url',
  headline: 'title',
};

/**
 * Title, publisher, url, language and date from a mapping that an author wrote.
 * @throws ReadoutError `bad_field` naming the field.
 */
export function reportFields(raw: Record<string, unknown>): Partial<Report> {
  const renamed = Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [OTHER_NAMES[name] ?? name, value]),
  );
  const parsed = ReportFields.safeParse(renamed);
  if (parsed.success) return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value != null));
  const [issue] = parsed.error.issues;
  const field = issue.path.join('.');
  throw new ReadoutError('bad_field', `${field}: ${issue.message}.`, { field });
}
