import { VERSION } from '../version.ts';

const DESCRIPTION = `News reports in; a typed, cited, queryable record out.

Each value of a resource is a claim that a report makes. \`/v1/evidence\` and \`include=evidence\` show the words behind it:
\`text.slice(start, end) === quote\`, counted in UTF-16 code units of the text under \`/v1/documents/{documentId}/text\`.
Where reports disagree, the resource shows one value and \`include=conflicts\` the others.

Lists give \`page.nextCursor\`; pass it back as \`cursor\` for the next page, or follow the \`Link\` header. Parameters that
take several values are repeated or separated by commas. \`Accept\` or \`format=\` asks for another format: lists are then given
whole, as lines of JSON, CSV, GeoJSON or iCalendar. A parameter that is not known is refused, not ignored. Every
error is a \`Problem\` (\`application/problem+json\`). Fields may be added to answers at any time.

\`/openapi-3.0.json\` is this document in OpenAPI 3.0.3, for generators that do not read 3.1.`;

export const API_INFO = {
  title: 'Readout',
  version: VERSION,
  description: DESCRIPTION,
  contact: { name: 'The Readout maintainers' },
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

export const API_TAGS = [
  { name: 'People', description: 'Who is named, under which names, holding which offices.' },
  { name: 'Countries', description: 'Which countries are named, by name, demonym or capital.' },
  { name: 'Organizations', description: 'Which organizations are named: governments, companies, media and others.' },
  { name: 'Places', description: 'Which cities, regions and sites are named.' },
  { name: 'Meetings', description: 'Who met whom, where and when, planned or held.' },
  { name: 'Projects', description: 'What is built, by whom, at which cost.' },
  { name: 'Quotes', description: 'Which words are reported as said.' },
  { name: 'Documents', description: 'The reports themselves.' },
  { name: 'Evidence', description: 'The words behind every value.' },
  { name: 'Relations', description: 'How things are related, what happened when, and the graph around one of them.' },
  { name: 'Identity', description: 'Why sightings are one thing or are not, and what became of ids.' },
  { name: 'Search', description: 'Everything that words find.' },
  { name: 'Extractions', description: 'Read a text of your own; nothing is stored.' },
  { name: 'Service', description: 'Links, figures and health of this server.' },
];
