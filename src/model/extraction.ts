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
const confidence = z.number().min(0).max(1).describe('Confidence of the extractor, 0 to 1.');
const mentions = z.array(Mention).describe('Where the text names it, in the order of the text.');
const homeCountry = CountryCode.nullable().describe('Country it belongs to, null when the text does not say.');

export const Position = z
  .object({
    title: z.string().describe('Title as written.'),
    country: CountryCode.nullable().describe('Country the office belongs to.'),
    organization: z.string().nullable().describe('Organization the office belongs to.'),
    former: z.boolean().describe('Whether the text calls it past, or dates its end before the report.'),
    start: PartialDate.nullable().describe('From when, if the text says.'),
    end: PartialDate.nullable().describe('Until when, if the text says.'),
    evidence: z.array(Quoted).describe('The words that say so.'),
  })
  .meta({ id: 'Position', description: 'An office that one text says a person holds or held.' });
export type Position = z.infer<typeof Position>;

export const ExtractedPerson = z
  .object({
    name: z.string().describe('The fullest form in the text, without titles.'),
    aliases: z.array(z.string()).describe('Other surface forms in the text.'),
    positions: z.array(z.string()).describe('Titles as written, `President`.'),
    offices: z.array(Position).describe('The same titles with the country or organization they belong to.'),
    countries: z.array(CountryCode).describe('Countries the text ties the person to.'),
    mentions,
    references: z.array(Mention).describe('Nominal and pronominal references that were resolved safely; not names.'),
  })
  .meta({ id: 'ExtractedPerson', description: 'A person as one text names them.' });
export type ExtractedPerson = z.infer<typeof ExtractedPerson>;

export const ExtractedCountry = z
  .object({ code: CountryCode, name: z.string().describe('English short name.'), mentions })
  .meta({ id: 'ExtractedCountry', description: 'A country one text names, by name, demonym or capital.' });
export type ExtractedCountry = z.infer<typeof ExtractedCountry>;

export const ExtractedOrganization = z
  .object({
    name: z.string().describe('The fullest form in the text.'),
    aliases: z.array(z.string()).describe('Other surface forms in the text.'),
    acronym: z.string().nullable().describe('Acronym, when the text gives one.'),
    kind: OrganizationKind,
    country: homeCountry,
    mentions,
    credits: z.array(Mention).describe('Where it is only credited as the source of the report: "(Reuters, AFP)".'),
  })
  .meta({ id: 'ExtractedOrganization', description: 'An organization as one text names it.' });
export type ExtractedOrganization = z.infer<typeof ExtractedOrganization>;

export const ExtractedPlace = z
  .object({ name: z.string().describe('The form in the text.'), kind: PlaceKind, country: homeCountry, mentions })
  .meta({ id: 'ExtractedPlace', description: 'A city, region or site as one text names it.' });
export type ExtractedPlace = z.infer<typeof ExtractedPlace>;

/** A person by name, an organization by name, a country by code (its `name` is the English short name). */
export const Party = z
  .object({
    kind: PartyKind,
    name: z.string().describe('Name of the person or organization, English short name of the country.'),
    code: CountryCode.optional().describe('Only for a country: its code.'),
  })
  .meta({ id: 'Party', description: 'A person, organization or country that takes part in something.' });
export type Party = z.infer<typeof Party>;

export const Participant = Party.extend({
  role: ParticipantRole,
  represents: z.string().nullable().describe('Country code or organization name the person speaks for.'),
}).meta({ id: 'Participant', description: 'One who takes part in a meeting, as one text says.' });
export type Participant = z.infer<typeof Participant>;

export const MeetingPlace = z
  .object({
    name: z.string().nullable().describe('City, region or site.'),
    country: CountryCode.nullable().describe('Country where it takes place.'),
    venue: z.string().nullable().describe('Building or site, as written.'),
  })
  .meta({ id: 'MeetingPlace', description: 'Where a meeting takes place, as one text says.' });
export type MeetingPlace = z.infer<typeof MeetingPlace>;

export const Agreement = z
  .object({
    title: z.string().describe('Title as written.'),
    kind: AgreementKind,
    status: z.enum(['signed', 'planned']).describe('Whether it was signed or is to be signed.'),
  })
  .meta({ id: 'Agreement', description: 'A treaty, contract or statement that comes out of a meeting.' });

export const ExtractedMeeting = z
  .object({
    type: MeetingType,
    status: MeetingStatus,
    participants: z.array(Participant).describe('Who takes part.'),
    date: PartialDate.nullable().describe('When, no more exact than the text.'),
    place: MeetingPlace.nullable().describe('Where, when the text says.'),
    series: z.string().nullable().describe('Name of the series, `China–Central Asia summit`.'),
    ordinal: z.int().nullable().describe('Its number in the series.'),
    partOf: z.int().nullable().describe('Index in this list of the summit or visit it belongs to.'),
    topics: z.array(z.string()).describe('What was discussed.'),
    agreements: z.array(Agreement).describe('What was signed or is to be signed.'),
    level: MeetingLevel,
    evidence: z.array(Quoted).min(1).describe('Sentences that report it, in the order of the text.'),
    method,
    confidence,
  })
  .meta({ id: 'ExtractedMeeting', description: 'A meeting as one text tells of it.' });
export type ExtractedMeeting = z.infer<typeof ExtractedMeeting>;

export const Money = z
  .object({
    amount: z.number().positive().describe('Amount in whole units of the currency.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('ISO 4217.'),
    qualifier: CostQualifier,
  })
  .meta({ id: 'Money', description: 'An amount of money.' });
export type Money = z.infer<typeof Money>;

export const Cost = Money.extend({ kind: CostKind, text: z.string().describe('The words as written.') }).meta({
  id: 'Cost',
  description: 'What something costs, and what the amount stands for.',
  examples: [{ amount: 6000000000, currency: 'USD', qualifier: 'exact', kind: 'total', text: 'US$6 billion' }],
});
export type Cost = z.infer<typeof Cost>;

export const Measure = z
  .object({
    value: z.number().describe('The number.'),
    unit: z.string().describe('The unit as written.'),
    text: z.string().describe('The words as written.'),
  })
  .meta({
    id: 'Measure',
    description: 'A length or capacity.',
    examples: [{ value: 523, unit: 'km', text: '523-kilometre' }],
  });

export const ProjectParty = Party.extend({ role: PartyRole }).meta({
  id: 'ProjectParty',
  description: 'One who funds, builds, owns or runs a project, as one text says.',
});

export const ExtractedProject = z
  .object({
    name: z.string().describe('The fullest name in the text.'),
    sector: ProjectSector,
    work: ProjectWork,
    countries: z.array(CountryCode).describe('Countries it lies in or is to lie in.'),
    route: z.array(z.string()).describe('Ends and waypoints, in order.'),
    status: ProjectStatus,
    cost: Cost.nullable().describe('Cost, when the text gives one.'),
    length: Measure.nullable().describe('Length, when the text gives one.'),
    capacity: Measure.nullable().describe('Capacity, when the text gives one.'),
    programme: z.string().nullable().describe('Programme it belongs to, as named.'),
    parties: z.array(ProjectParty).describe('Who funds, builds, owns or runs it.'),
    startDate: PartialDate.nullable().describe('Start of work, planned or actual.'),
    completionDate: PartialDate.nullable().describe('Completion, planned or actual.'),
    evidence: z.array(Quoted).min(1).describe('Sentences that report it, in the order of the text.'),
    method,
    confidence,
  })
  .meta({ id: 'ExtractedProject', description: 'A project as one text tells of it.' });
export type ExtractedProject = z.infer<typeof ExtractedProject>;

export const ExtractedQuote = z
  .object({
    speaker: z.string().nullable().describe('Who is reported to have said it, by name.'),
    text: z.string().describe('The words between the marks, verbatim.'),
    start: z.int().nonnegative().describe('First UTF-16 code unit in the text.'),
    end: z.int().positive().describe('End, exclusive.'),
    method,
  })
  .meta({ id: 'ExtractedQuote', description: 'Words that one text gives as said, verbatim.' });
export type ExtractedQuote = z.infer<typeof ExtractedQuote>;

export const Rejection = Mention.extend({
  kind: z.string().describe('What it was considered to be.'),
  reason: z.string().describe('Why it was not taken.'),
}).meta({ id: 'Rejection', description: 'What was seen and not taken, with the reason.' });
export type Rejection = z.infer<typeof Rejection>;

/** All that one report says. No database is touched to make it; the same text gives the same extraction. */
export const Extraction = z
  .object({
    people: z.array(ExtractedPerson).describe('People the text names.'),
    countries: z.array(ExtractedCountry).describe('Countries the text names.'),
    organizations: z.array(ExtractedOrganization).describe('Organizations the text names.'),
    places: z.array(ExtractedPlace).describe('Cities, regions and sites the text names.'),
    meetings: z.array(ExtractedMeeting).describe('Meetings the text tells of.'),
    projects: z.array(ExtractedProject).describe('Projects the text tells of.'),
    quotes: z.array(ExtractedQuote).describe('Words the text gives as said.'),
    rejected: z.array(Rejection).describe('What was considered and not taken, with reasons.'),
  })
  .meta({ id: 'Extraction', description: 'All that one text says, each value with its place in the text.' });
export type Extraction = z.infer<typeof Extraction>;
