import type { EntityRef } from '../model/entity-ref.ts';
import type {
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  ExtractedProject,
  Extraction,
} from '../model/extraction.ts';
import type { Mention, Quoted } from '../model/mention.ts';
import { mentionQuote } from './claims/draft.ts';
import type { MeetingSighting, MeetingView } from './judge/meeting-view.ts';
import { meetingRules } from './judge/meetings.ts';
import { organizationRules } from './judge/organizations.ts';
import { peopleRules } from './judge/people.ts';
import { PLACES } from './judge/places.ts';
import { PROJECTS } from './judge/projects.ts';
import { commonestName, fullestName, meetingName, meetingSlug } from './naming.ts';
import type { KindPlan } from './resolve-kind.ts';
import { slug } from './slug.ts';

const firstMention = ({ mentions }: { readonly mentions: readonly Mention[] }): Quoted => mentionQuote(mentions[0]);
const firstSentence = ({ evidence }: { readonly evidence: readonly Quoted[] }): Quoted => evidence[0];

/** What an extractor found without saying where cannot be cited, and so is not taken. */
const isNamed = ({ mentions }: { readonly mentions: readonly Mention[] }): boolean => mentions.length > 0;
const ownName = ({ name }: { readonly name: string }): string => name;

/** An agency that is only credited is named all the same. */
export const organizationItems = ({ organizations }: Extraction): ExtractedOrganization[] =>
  organizations.map(item => ({ ...item, mentions: [...item.mentions, ...item.credits] }));

export const peoplePlan = (): KindPlan<ExtractedPerson> => ({
  kind: 'person',
  rules: peopleRules(),
  itemsOf: ({ people }) => people,
  isTaken: isNamed,
  calledOf: ownName,
  slugOf: ({ called }) => slug([fullestName(called)], 'person'),
  nameOf: ({ called }) => fullestName(called),
  wordsOf: firstMention,
});

export const organizationsPlan = (): KindPlan<ExtractedOrganization> => ({
  kind: 'organization',
  rules: organizationRules(),
  itemsOf: organizationItems,
  isTaken: isNamed,
  calledOf: ownName,
  slugOf: ({ called }) => slug([commonestName(called)], 'organization'),
  nameOf: ({ called }) => commonestName(called),
  wordsOf: firstMention,
});

export const PLACES_PLAN: KindPlan<ExtractedPlace> = {
  kind: 'place',
  rules: PLACES,
  itemsOf: ({ places }) => places,
  isTaken: isNamed,
  calledOf: ownName,
  slugOf: ({ called }) => slug([commonestName(called)], 'place'),
  nameOf: ({ called }) => commonestName(called),
  wordsOf: firstMention,
};

export const PROJECTS_PLAN: KindPlan<ExtractedProject> = {
  kind: 'project',
  rules: PROJECTS,
  itemsOf: ({ projects }) => projects,
  isTaken: () => true,
  calledOf: ownName,
  slugOf: ({ called }) => slug([commonestName(called)], 'project'),
  nameOf: ({ called }) => commonestName(called),
  wordsOf: firstSentence,
};

/** Meetings are compared by who takes part, so people, bodies and places come first. */
export const meetingsPlan = (
  viewOf: (sighting: MeetingSighting) => MeetingView,
  partyName: (party: Pick<EntityRef, 'kind' | 'id'>) => string,
): KindPlan<ExtractedMeeting> => ({
  kind: 'meeting',
  rules: meetingRules(viewOf),
  itemsOf: ({ meetings }) => meetings,
  isTaken: () => true,
  calledOf: () => '',
  slugOf: ({ firsts }) => meetingSlug(firsts.map(viewOf)),
  nameOf: ({ firsts }) => meetingName(firsts.map(viewOf), partyName),
  wordsOf: firstSentence,
});
