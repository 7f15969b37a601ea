import { z } from 'zod';

export const OrganizationKind = z.enum(['igo', 'government_body', 'company', 'party', 'media', 'ngo', 'other']).meta({
  id: 'OrganizationKind',
  description:
    'Kind of organization: intergovernmental, government body, company, party, media, non-governmental, other.',
  examples: ['igo'],
});
export type OrganizationKind = z.infer<typeof OrganizationKind>;

export const PlaceKind = z.enum(['city', 'region', 'site']).meta({
  id: 'PlaceKind',
  description: 'City, region (larger than a city) or site (a building, a port, a field).',
  examples: ['city'],
});
export type PlaceKind = z.infer<typeof PlaceKind>;

export const MeetingType = z
  .enum([
    'summit',
    'bilateral_meeting',
    'multilateral_meeting',
    'visit',
    'call',
    'negotiation',
    'forum',
    'signing',
    'meeting',
  ])
  .meta({
    id: 'MeetingType',
    description: 'Kind of meeting; `meeting` when reports say nothing more.',
    examples: ['summit'],
  });
export type MeetingType = z.infer<typeof MeetingType>;

export const MeetingStatus = z.enum(['planned', 'held', 'ongoing', 'postponed', 'cancelled', 'unknown']).meta({
  id: 'MeetingStatus',
  description: 'How far a meeting has come. What is only announced is `planned`, however official.',
  examples: ['held'],
});
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const MeetingLevel = z.enum(['head_of_state_or_government', 'minister', 'senior_official', 'other']).meta({
  id: 'MeetingLevel',
  description: 'Rank of the highest participants.',
  examples: ['head_of_state_or_government'],
});
export type MeetingLevel = z.infer<typeof MeetingLevel>;

export const ParticipantRole = z
  .enum(['host', 'visitor', 'participant', 'organizer', 'signatory', 'mediator'])
  .meta({ id: 'ParticipantRole', description: 'Part taken in a meeting.', examples: ['host'] });
export type ParticipantRole = z.infer<typeof ParticipantRole>;

export const AgreementKind = z
  .enum(['treaty', 'contract', 'memorandum', 'joint_statement', 'loan', 'other'])
  .meta({ id: 'AgreementKind', description: 'Kind of agreement.', examples: ['joint_statement'] });

export const ProjectSector = z
  .enum([
    'railway',
    'road',
    'bridge',
    'port',
    'airport',
    'gas_pipeline',
    'oil_pipeline',
    'hydropower',
    'nuclear_power',
    'power_plant',
    'power_line',
    'solar',
    'wind',
    'water',
    'mining',
    'telecom',
    'industrial',
    'building',
    'housing',
    'programme',
    'other',
  ])
  .meta({
    id: 'ProjectSector',
    description: 'What is built; `programme` is an umbrella of many projects.',
    examples: ['railway'],
  });
export type ProjectSector = z.infer<typeof ProjectSector>;

export const ProjectWork = z
  .enum(['construction', 'expansion', 'rehabilitation', 'operation', 'unknown'])
  .meta({ id: 'ProjectWork', description: 'Kind of work on it.', examples: ['construction'] });
export type ProjectWork = z.infer<typeof ProjectWork>;

export const ProjectStatus = z
  .enum([
    'proposed',
    'agreed',
    'under_construction',
    'operating',
    'completed',
    'suspended',
    'shelved',
    'cancelled',
    'retired',
    'unknown',
  ])
  .meta({
    id: 'ProjectStatus',
    description: 'How far a project has come, only as reports say; silence is `unknown`.',
    examples: ['proposed'],
  });
export type ProjectStatus = z.infer<typeof ProjectStatus>;

export const PartyRole = z
  .enum(['funder', 'contractor', 'operator', 'owner', 'authority', 'supplier', 'unknown'])
  .meta({ id: 'PartyRole', description: 'Part taken in a project.', examples: ['funder'] });
export type PartyRole = z.infer<typeof PartyRole>;

export const CostQualifier = z
  .enum(['exact', 'about', 'at_least', 'up_to'])
  .meta({ id: 'CostQualifier', description: 'How exact the amount is meant.', examples: ['about'] });
export const CostKind = z
  .enum(['total', 'loan', 'grant', 'investment', 'unknown'])
  .meta({ id: 'CostKind', description: 'What the amount stands for.', examples: ['total'] });

export const PartyKind = z.enum(['person', 'country', 'organization']).meta({
  id: 'PartyKind',
  description: 'Kinds of thing that can take part in a meeting or a project.',
  examples: ['country'],
});
export type PartyKind = z.infer<typeof PartyKind>;

export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Not an ISO 3166-1 alpha-2 code such as KG')
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2 code of a country.', examples: ['KG'] });
export type CountryCode = z.infer<typeof CountryCode>;
