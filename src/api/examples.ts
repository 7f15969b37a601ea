import { jsonLd } from './formats/json-ld.ts';
import { SAMPLE } from './sample.ts';
import { INDEX } from './service-index.ts';

const pageWith = (item: object) => ({ data: [item], page: { nextCursor: null, hasMore: false } });

/** Component → example. All are answers that the sample reports give: their ids can be tried. */
export const EXAMPLES: Readonly<Record<string, object>> = {
  ...SAMPLE,
  PersonPage: pageWith(SAMPLE.Person),
  CountryPage: pageWith(SAMPLE.Country),
  OrganizationPage: pageWith(SAMPLE.Organization),
  PlacePage: pageWith(SAMPLE.Place),
  MeetingPage: pageWith(SAMPLE.Meeting),
  ProjectPage: pageWith(SAMPLE.Project),
  QuotePage: pageWith(SAMPLE.Quote),
  DocumentPage: pageWith(SAMPLE.Document),
  EvidencePage: pageWith(SAMPLE.Evidence),
  OpenMentionPage: pageWith(SAMPLE.OpenMention),
  RelationPage: pageWith(SAMPLE.Relation),
  TimelinePage: pageWith(SAMPLE.TimelineEvent),
  MergePage: pageWith(SAMPLE.Merge),
  ChangePage: { ...pageWith(SAMPLE.Change), since: 'WyJjaGFuZ2VzIiwiMSIsIiJd' },
  SearchPage: { ...pageWith(SAMPLE.SearchHit), correction: null },
  JsonLd: jsonLd('person', SAMPLE.Person),
  ServiceIndex: INDEX,
  Health: { status: 'live' },
};
