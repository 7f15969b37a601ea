import type { Report } from '../model/document.ts';
import type {
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  ExtractedProject,
  ExtractedQuote,
  Money,
  Rejection,
} from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { TextParts } from './document.ts';

/** `sentence` is the index of the sentence that holds the start. */
export type Placed<T> = Mention & { readonly sentence: number } & T;

/** `compound` is one part of `Sino-Kazakh` or `U.S.-China`; `metonym` a capital or seat that stands for its government. */
export type CountryForm = 'name' | 'official' | 'abbreviation' | 'demonym' | 'compound' | 'metonym';
/** `passing`: a demonym that does not speak of the state ("Italian opera"); alone it does not put the country on the list. */
export type CountryMention = Placed<{ readonly code: string; readonly form: CountryForm; readonly passing: boolean }>;
export type DateMention = Placed<{ readonly date: PartialDate }>;
export type MoneyMention = Placed<{ readonly money: Money }>;

/** What the tagger thinks a stretch is, before any rule has spoken. `score` is its margin, 0 (a toss-up) to 1. */
export type TaggedSpan = Placed<{ readonly kind: 'person' | 'organization' | 'place'; readonly score: number }>;

/**
 * One report while it is being read: each extractor sees all that those before it found and adds its own. `countries`
 * are mentions; the list of countries in the result is made of them at the end. What a step asks of a token's spelling alone
 * (is it in a list, what form is it) it asks through `perWord` (per-word.ts), which costs an array access and not a look-up.
 */
export type Reading = TextParts & {
  readonly report: Report;
  readonly text: string;
  readonly countries: readonly CountryMention[];
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly tags: readonly TaggedSpan[];
  readonly organizations: readonly ExtractedOrganization[];
  readonly people: readonly ExtractedPerson[];
  readonly places: readonly ExtractedPlace[];
  readonly quotes: readonly ExtractedQuote[];
  readonly meetings: readonly ExtractedMeeting[];
  readonly projects: readonly ExtractedProject[];
  readonly rejected: readonly Rejection[];
};

export type Finding = Partial<Omit<Reading, 'report' | 'text' | 'sentences' | 'tokens'>>;

/** An extractor: pure, never throws on odd text, returns only the parts that it adds or changes. `rejected` is appended. */
export type Extractor = (reading: Reading) => Finding;
