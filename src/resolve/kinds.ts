import type {
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  ExtractedProject,
} from '../model/extraction.ts';
import type { Mention, Quoted } from '../model/mention.ts';
import { mentionQuote } from './claims/draft.ts';
import { meetingRules } from './judge/meetings.ts';
import { organizationRules } from './judge/organizations.ts';
import { peopleRules } from './judge/people.ts';
import { PLACES } from './judge/places.ts';
import { PROJECTS } from './judge/projects.ts';
import { commonestName, fullestName, meetingName, meetingSlug } from './naming.ts';
import type { References } from './references.ts';
import type { KindPlan } from './resolve-kind.ts';
import { slug } from './slug.ts';

const firstMention = ({ mentions }: { readonly mentions: readonly Mention[] }): Quoted => mentionQuote(mentions[0]);
const firstSentence = ({ evidence }: { readonly evidence: readonly Quoted[] }): Quoted => evidence[0];

export const peoplePlan = (): KindPlan<ExtractedPerson> => ({
  kind: 'person',
  rules: peopleRules(),
  slugOf: sightings => slug([fullestName(sightings)], 'person'),
  nameOf: fullestName,
  wordsOf: firstMention,
});

export const organizationsPlan = (): KindPlan<ExtractedOrganization> => ({
  kind: 'organization',
  rules: organizationRules(),
  slugOf: sightings => slug([commonestName(sightings)], 'organization'),
  nameOf: commonestName,
  wordsOf: firstMention,
});

export const PLACES_PLAN: KindPlan<ExtractedPlace> = {
  kind: 'place',
  rules: PLACES,
  slugOf: sightings => slug([commonestName(sightings)], 'place'),
  nameOf: commonestName,
  wordsOf: firstMention,
};

export const PROJECTS_PLAN: KindPlan<ExtractedProject> = {
  kind: 'project',
  rules: PROJECTS,
  slugOf: sightings => slug([commonestName(sightings)], 'project'),
  nameOf: commonestName,
  wordsOf: firstSentence,
};

/** Meetings are compared by who takes part, so people, bodies and places come first. */
export const meetingsPlan = (references: References): KindPlan<ExtractedMeeting> => ({
  kind: 'meeting',
  rules: meetingRules(references),
  slugOf: sightings => meetingSlug(sightings, references),
  nameOf: sightings => meetingName(sightings, references),
  wordsOf: firstSentence,
});
