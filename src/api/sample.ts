import { readData } from '../lists.ts';
import type { Change } from '../model/change.ts';
import type { Contributions } from '../model/contribution.ts';
import type { Country } from '../model/country.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Graph } from '../model/graph.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Merge } from '../model/merge.ts';
import type { NameResolution } from '../model/name-candidate.ts';
import type { OpenMention } from '../model/open-mention.ts';
import type { Organization } from '../model/organization.ts';
import type { SearchHit, Stats } from '../model/page.ts';
import type { Person } from '../model/person.ts';
import type { Place } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Quote } from '../model/quote.ts';
import type { Relation } from '../model/relation.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { ExtractionRequest } from './extraction-request.ts';

type Samples = {
  readonly Person: Person;
  readonly Country: Country;
  readonly Organization: Organization;
  readonly Place: Place;
  readonly Meeting: Meeting;
  readonly Project: Project;
  readonly Quote: Quote;
  readonly Document: Document;
  readonly Evidence: Evidence;
  readonly SearchHit: SearchHit;
  readonly OpenMention: OpenMention;
  readonly Contributions: Contributions;
  readonly Relation: Relation;
  readonly TimelineEvent: TimelineEvent;
  readonly Graph: Graph;
  readonly Merge: Merge;
  readonly Change: Change;
  readonly NameResolution: NameResolution;
  readonly Stats: Stats;
  readonly Extraction: Extraction;
  readonly ExtractionRequest: ExtractionRequest;
};

/**
 * Answers that the sample reports give, by component: their ids can be tried. `test/api/renew-examples.ts` makes them anew;
 * `test/openapi.test.ts` compares them with the schemas.
 */
export const SAMPLE: Samples = JSON.parse(readData('examples.json'));
