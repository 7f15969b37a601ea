import { z } from 'zod';

export const OrganizationKind = z.enum(['igo', 'government_body', 'company', 'party', 'media', 'ngo', 'other']);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

export const PlaceKind = z.enum(['city', 'region', 'site']);
export type PlaceKind = z.infer<typeof PlaceKind>;

export const MeetingType = z.enum([
  'summit',
  'bilateral_meeting',
  'multilateral_meeting',
  'visit',
  'call',
  'negotiation',
  'forum',
  'signing',
  'meeting',
]);
export type MeetingType = z.infer<typeof MeetingType>;

export const MeetingStatus = z.enum(['planned', 'held', 'ongoing', 'postponed', 'cancelled', 'unknown']);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const MeetingLevel = z.enum(['head_of_state_or_government', 'minister', 'senior_official', 'other']);
export type MeetingLevel = z.infer<typeof MeetingLevel>;

export const ParticipantRole = z.enum(['host', 'visitor', 'participant', 'organizer', 'signatory', 'mediator']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

export const AgreementKind = z.enum(['treaty', 'contract', 'memorandum', 'joint_statement', 'loan', 'other']);

export const ProjectSector = z.enum([
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
]);
export type ProjectSector = z.infer<typeof ProjectSector>;

export const ProjectWork = z.enum(['construction', 'expansion', 'rehabilitation', 'operation', 'unknown']);
export type ProjectWork = z.infer<typeof ProjectWork>;

export const ProjectStatus = z.enum([
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
]);
export type ProjectStatus = z.infer<typeof ProjectStatus>;

export const PartyRole = z.enum(['funder', 'contractor', 'operator', 'owner', 'authority', 'supplier', 'unknown']);
export type PartyRole = z.infer<typeof PartyRole>;

export const CostQualifier = z.enum(['exact', 'about', 'at_least', 'up_to']);
export const CostKind = z.enum(['total', 'loan', 'grant', 'investment', 'unknown']);

/** Kinds of thing that can take part in a meeting or a project. */
export const PartyKind = z.enum(['person', 'country', 'organization']);
export type PartyKind = z.infer<typeof PartyKind>;

/** ISO 3166-1 alpha-2. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);
export type CountryCode = z.infer<typeof CountryCode>;
