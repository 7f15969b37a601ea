import { z } from 'zod';
import { Mention, Quoted } from './mention.ts';
import { PartialDate } from './partial-date.ts';
import {
  AgreementKind,
  CostKind,
  CostQualifier,
  CountryCode,
  MeetingLevel,
  MeetingStatus,
  MeetingType,
  OrganizationKind,
  ParticipantRole,
  PartyKind,
  PartyRole,
  PlaceKind,
  ProjectSector,
  ProjectStatus,
  ProjectWork,
} from './vocabulary.ts';

const method = z.string().describe('Extractor and rule that found it.');
const confidence = z.number().min(0).max(1);

/** A post a person holds or held: `title` as written, the country or organization it belongs to. */
export const Position = z.object({
  title: z.string(),
  country: CountryCode.nullable(),
  organization: z.string().nullable(),
  former: z.boolean(),
  evidence: z.array(Quoted),
});
export type Position = z.infer<typeof Position>;

export const ExtractedPerson = z.object({
  name: z.string().describe('The fullest form in the text, without titles.'),
  aliases: z.array(z.string()).describe('Other surface forms in the text.'),
  positions: z.array(z.string()).describe('Titles as written, `President`.'),
  offices: z.array(Position),
  countries: z.array(CountryCode),
  mentions: z.array(Mention),
  references: z.array(Mention).describe('Nominal and pronominal references that were resolved safely; not names.'),
});
export type ExtractedPerson = z.infer<typeof ExtractedPerson>;

export const ExtractedCountry = z.object({ code: CountryCode, name: z.string(), mentions: z.array(Mention) });
export type ExtractedCountry = z.infer<typeof ExtractedCountry>;

export const ExtractedOrganization = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  acronym: z.string().nullable(),
  kind: OrganizationKind,
  country: CountryCode.nullable(),
  mentions: z.array(Mention),
});
export type ExtractedOrganization = z.infer<typeof ExtractedOrganization>;

export const ExtractedPlace = z.object({
  name: z.string(),
  kind: PlaceKind,
  country: CountryCode.nullable(),
  mentions: z.array(Mention),
});
export type ExtractedPlace = z.infer<typeof ExtractedPlace>;

/** A person by name, an organization by name, a country by code (its `name` is the English short name). */
export const Party = z.object({ kind: PartyKind, name: z.string(), code: CountryCode.optional() });
export type Party = z.infer<typeof Party>;

export const Participant = Party.extend({
  role: ParticipantRole,
  represents: z.string().nullable().describe('Country code or organization name the person speaks for.'),
});
export type Participant = z.infer<typeof Participant>;

export const MeetingPlace = z.object({
  name: z.string().nullable(),
  country: CountryCode.nullable(),
  venue: z.string().nullable(),
});
export type MeetingPlace = z.infer<typeof MeetingPlace>;

export const Agreement = z.object({ title: z.string(), kind: AgreementKind, status: z.enum(['signed', 'planned']) });

export const ExtractedMeeting = z.object({
  type: MeetingType,
  status: MeetingStatus,
  participants: z.array(Participant),
  date: PartialDate.nullable(),
  place: MeetingPlace.nullable(),
  series: z.string().nullable().describe('Name of the series, `China–Central Asia summit`.'),
  ordinal: z.int().nullable(),
  partOf: z.int().nullable().describe('Index in this list of the summit or visit it belongs to.'),
  topics: z.array(z.string()),
  agreements: z.array(Agreement),
  level: MeetingLevel,
  evidence: z.array(Quoted).min(1).describe('Sentences that report it, in the order of the text.'),
  method,
  confidence,
});
export type ExtractedMeeting = z.infer<typeof ExtractedMeeting>;

export const Money = z.object({
  amount: z.number().positive(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217.'),
  qualifier: CostQualifier,
});
export type Money = z.infer<typeof Money>;

export const Cost = Money.extend({ kind: CostKind, text: z.string() });
export type Cost = z.infer<typeof Cost>;

export const Measure = z.object({ value: z.number(), unit: z.string(), text: z.string() });

export const ProjectParty = Party.extend({ role: PartyRole });

export const ExtractedProject = z.object({
  name: z.string(),
  sector: ProjectSector,
  work: ProjectWork,
  countries: z.array(CountryCode),
  route: z.array(z.string()),
  status: ProjectStatus,
  cost: Cost.nullable(),
  length: Measure.nullable(),
  capacity: Measure.nullable(),
  programme: z.string().nullable(),
  parties: z.array(ProjectParty),
  startDate: PartialDate.nullable(),
  completionDate: PartialDate.nullable(),
  evidence: z.array(Quoted).min(1),
  method,
  confidence,
});
export type ExtractedProject = z.infer<typeof ExtractedProject>;

export const ExtractedQuote = z.object({
  speaker: z.string().nullable(),
  text: z.string().describe('The words between the marks, verbatim.'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  method,
});
export type ExtractedQuote = z.infer<typeof ExtractedQuote>;

/** What was seen and not taken, with the reason. */
export const Rejection = Mention.extend({ kind: z.string(), reason: z.string() });
export type Rejection = z.infer<typeof Rejection>;

/** All that one report says. No database is touched to make it; the same text gives the same extraction. */
export const Extraction = z.object({
  people: z.array(ExtractedPerson),
  countries: z.array(ExtractedCountry),
  organizations: z.array(ExtractedOrganization),
  places: z.array(ExtractedPlace),
  meetings: z.array(ExtractedMeeting),
  projects: z.array(ExtractedProject),
  quotes: z.array(ExtractedQuote),
  rejected: z.array(Rejection),
});
export type Extraction = z.infer<typeof Extraction>;
