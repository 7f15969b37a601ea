import type {
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  ExtractedProject,
  Extraction,
  Participant,
} from '../../src/model/extraction.ts';
import type { Mention, Quoted } from '../../src/model/mention.ts';
import type { PartialDate } from '../../src/model/partial-date.ts';
import type { ResolvableReport, ResolvedRecord } from '../../src/model/record.ts';
import { resolve } from '../../src/resolve/resolve.ts';

/** What a test says that a report tells; the text is made of its sentences. */
type Told = {
  readonly id: string;
  readonly on?: string | null;
  readonly sentences: readonly string[];
  readonly people?: readonly (Partial<ExtractedPerson> & { name: string })[];
  readonly organizations?: readonly (Partial<ExtractedOrganization> & { name: string })[];
  readonly places?: readonly (Partial<ExtractedPlace> & { name: string })[];
  readonly countries?: readonly [code: string, words: string][];
  readonly meetings?: readonly Partial<ExtractedMeeting>[];
  readonly projects?: readonly (Partial<ExtractedProject> & { name: string })[];
};

/** A report whose extraction says what a test needs; mentions are found in its sentences. */
export function report({ id, on = '2031-03-10', sentences, ...told }: Told): ResolvableReport {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence, at) => {
    const start = sentences.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
    return { start, end: start + sentence.length };
  });
  const first: Quoted = { ...spans[0], quote: sentences[0] };
  return {
    documentId: id,
    text,
    publishedOn: on,
    publisher: null,
    sentences: spans,
    extraction: extraction(text, told, first),
  };
}

export const day = (start: string, end = start): PartialDate => ({
  text: start,
  start,
  end,
  precision: start === end ? 'day' : 'range',
  edtf: start === end ? start : `${start}/${end}`,
  basis: 'explicit',
});

/** A country that takes part. */
export const state = (code: string): Participant => ({
  kind: 'country',
  name: code,
  code,
  role: 'participant',
  represents: null,
});

export const resolved = (...reports: ResolvableReport[]): ResolvedRecord =>
  resolve({ reports, known: [], overrides: { same: [], different: [], drop: [], rename: [] } });

function mentionsOf(text: string, words: string): Mention[] {
  const mentions: Mention[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    mentions.push({ start, end: start + words.length, text: words, method: 'test/words' });
  return mentions;
}

function extraction(text: string, told: Omit<Told, 'id' | 'on' | 'sentences'>, first: Quoted): Extraction {
  const found = { method: 'test/told', confidence: 0.9, evidence: [first] };
  return {
    people: (told.people ?? []).map(one => ({
      ...{ aliases: [], positions: [], offices: [], countries: [], references: [] },
      mentions: mentionsOf(text, one.name),
      ...one,
    })),
    organizations: (told.organizations ?? []).map(one => ({
      ...{ aliases: [], acronym: null, kind: 'other' as const, country: null, credits: [] },
      mentions: mentionsOf(text, one.name),
      ...one,
    })),
    places: (told.places ?? []).map(one => ({
      kind: 'city',
      country: null,
      mentions: mentionsOf(text, one.name),
      ...one,
    })),
    countries: (told.countries ?? []).map(([code, words]) => ({
      code,
      name: words,
      mentions: mentionsOf(text, words),
    })),
    meetings: (told.meetings ?? []).map(one => ({
      ...{ type: 'bilateral_meeting' as const, status: 'held' as const, participants: [], date: null, place: null },
      ...{ series: null, ordinal: null, partOf: null, topics: [], agreements: [], level: 'other' as const },
      ...found,
      ...one,
    })),
    projects: (told.projects ?? []).map(one => ({
      ...{
        sector: 'railway' as const,
        work: 'construction' as const,
        countries: [],
        route: [],
        status: 'unknown' as const,
      },
      ...{
        cost: null,
        length: null,
        capacity: null,
        programme: null,
        parties: [],
        startDate: null,
        completionDate: null,
      },
      ...found,
      ...one,
    })),
    quotes: [],
    rejected: [],
  };
}
