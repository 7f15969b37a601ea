import { CHANGE } from './examples/change.ts';
import { CONTRIBUTIONS } from './examples/contributions.ts';
import { COUNTRY } from './examples/country.ts';
import { DOCUMENT } from './examples/document.ts';
import { EVIDENCE } from './examples/evidence.ts';
import { EXTRACTION } from './examples/extraction.ts';
import { EXTRACTION_REQUEST } from './examples/extraction-request.ts';
import { GRAPH } from './examples/graph.ts';
import { MEETING } from './examples/meeting.ts';
import { MERGE } from './examples/merge.ts';
import { NAME_RESOLUTION } from './examples/name-resolution.ts';
import { OPEN_MENTION } from './examples/open-mention.ts';
import { ORGANIZATION } from './examples/organization.ts';
import { PERSON } from './examples/person.ts';
import { PLACE } from './examples/place.ts';
import { PROJECT } from './examples/project.ts';
import { QUOTE } from './examples/quote.ts';
import { RELATION } from './examples/relation.ts';
import { SEARCH_HIT } from './examples/search-hit.ts';
import { STATS } from './examples/stats.ts';
import { TIMELINE_EVENT } from './examples/timeline-event.ts';
import { INDEX } from './service-index.ts';

const pageWith = (item: object) => ({ data: [item], page: { nextCursor: null, hasMore: false } });

/** Component → example. All are answers that the sample reports give: their ids can be tried. See test/api/renew-examples.ts. */
export const EXAMPLES: Readonly<Record<string, object>> = {
  Person: PERSON,
  PersonPage: pageWith(PERSON),
  Country: COUNTRY,
  CountryPage: pageWith(COUNTRY),
  Organization: ORGANIZATION,
  OrganizationPage: pageWith(ORGANIZATION),
  Place: PLACE,
  PlacePage: pageWith(PLACE),
  Meeting: MEETING,
  MeetingPage: pageWith(MEETING),
  Project: PROJECT,
  ProjectPage: pageWith(PROJECT),
  Quote: QUOTE,
  QuotePage: pageWith(QUOTE),
  Document: DOCUMENT,
  DocumentPage: pageWith(DOCUMENT),
  Evidence: EVIDENCE,
  EvidencePage: pageWith(EVIDENCE),
  OpenMention: OPEN_MENTION,
  OpenMentionPage: pageWith(OPEN_MENTION),
  Contributions: CONTRIBUTIONS,
  Relation: RELATION,
  RelationPage: pageWith(RELATION),
  TimelineEvent: TIMELINE_EVENT,
  TimelinePage: pageWith(TIMELINE_EVENT),
  Graph: GRAPH,
  Merge: MERGE,
  MergePage: pageWith(MERGE),
  Change: CHANGE,
  ChangePage: { ...pageWith(CHANGE), since: 'WyJjaGFuZ2VzIiwiMSIsIiJd' },
  SearchHit: SEARCH_HIT,
  SearchPage: { ...pageWith(SEARCH_HIT), correction: null },
  NameResolution: NAME_RESOLUTION,
  Stats: STATS,
  Extraction: EXTRACTION,
  ExtractionRequest: EXTRACTION_REQUEST,
  ServiceIndex: INDEX,
  Health: { status: 'live' },
};
