import { styleText } from 'node:util';
import type { Report } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';

type Style = Parameters<typeof styleText>[0];
type Mark = { readonly start: number; readonly end: number; readonly tag: string; readonly style: Style };

const STYLES = { person: 'cyan', country: 'green', organization: 'magenta', place: 'yellow' } as const;

/** The report with its marks for a terminal: names in their colours with the rule that found each, events and projects with their sentences, and what was rejected and why. */
export function explain(report: Report, extraction: Extraction): string {
  const sections = [
    markedText(report.text, marksOf(extraction)),
    section('Meetings', extraction.meetings.map(meetingLine)),
    section('Projects', extraction.projects.map(projectLine)),
    section(
      'Quotes',
      extraction.quotes.map(quote => `${quote.speaker ?? '?'}: “${quote.text}”${rule(quote.method)}`),
    ),
    section(
      'Rejected',
      extraction.rejected.map(
        item => `${item.kind} “${item.text}” at ${item.start}: ${item.reason}${rule(item.method)}`,
      ),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

const rule = (method: string): string => styleText('dim', ` [${method}]`);

const section = (title: string, lines: readonly string[]): string =>
  [styleText('bold', `${title} (${lines.length})`), ...lines.map(line => `  ${line}`)].join('\n');

function marksOf({ people, countries, organizations, places }: Extraction): Mark[] {
  const groups = [
    ...people.map(person => ({ ...person, kind: 'person' as const, label: person.name })),
    ...countries.map(country => ({ ...country, kind: 'country' as const, label: country.code })),
    ...organizations.map(organization => ({
      ...organization,
      kind: 'organization' as const,
      label: organization.name,
    })),
    ...places.map(place => ({ ...place, kind: 'place' as const, label: place.name })),
  ];
  return groups.flatMap(({ kind, label, mentions }) =>
    mentions.map(({ start, end, method }) => ({ start, end, tag: `${kind} ${label}, ${method}`, style: STYLES[kind] })),
  );
}

/** Marks that begin inside an earlier one (a country in an organization's name) are listed after it rather than drawn. */
function markedText(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let shown = '';
  let at = 0;
  for (const { start, end, tag, style } of sorted) {
    if (start < at) {
      shown += styleText('dim', `{${tag}}`);
      continue;
    }
    shown += text.slice(at, start) + styleText(style, `[${text.slice(start, end)}]`) + styleText('dim', `{${tag}}`);
    at = end;
  }
  return shown + text.slice(at);
}

function meetingLine(meeting: Extraction['meetings'][number]): string {
  const who = meeting.participants.map(participant => participant.code ?? participant.name).join(', ');
  const when = meeting.date ? `${meeting.date.edtf ?? '?'} (“${meeting.date.text}”, ${meeting.date.basis})` : 'no date';
  const where = [meeting.place?.name, meeting.place?.country].filter(Boolean).join(', ') || 'no place';
  return `${meeting.type}, ${meeting.status}: ${who}; ${when}; ${where}${rule(meeting.method)}${sentences(meeting.evidence)}`;
}

function projectLine(project: Extraction['projects'][number]): string {
  const cost = project.cost ? `${project.cost.currency} ${project.cost.amount} (${project.cost.qualifier})` : 'no cost';
  const facts = [project.sector, project.work, project.status, project.countries.join(' ') || 'no country', cost];
  return `${project.name}: ${facts.join(', ')}${rule(project.method)}${sentences(project.evidence)}`;
}

const sentences = (evidence: readonly { quote: string }[]): string =>
  evidence.map(({ quote }) => `\n      “${quote}”`).join('');
