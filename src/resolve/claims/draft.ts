import type { Mention, Quoted } from '../../model/mention.ts';
import type { Sighting } from '../sighting.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A claim before it has a subject: what one sighting says of one property. */
export type Draft = {
  readonly sighting: Sighting<unknown>;
  readonly property: string;
  /** The value as the resource holds it. */
  readonly data: Json;
  /** The value written out for people. */
  readonly value: string;
  /** Equal for drafts that say the same. */
  readonly valueKey: string;
  readonly at: Quoted;
  readonly method: string;
  /** Confidence of the extractor. */
  readonly extraction: number;
};

/** What all drafts of one sighting share. */
export type Source = Pick<Draft, 'sighting' | 'method' | 'extraction'>;

type Said = { readonly data: Json; readonly value?: string; readonly valueKey?: string };

export function draft(source: Source, property: string, said: Said, at: Quoted): Draft {
  const value = said.value ?? String(said.data);
  return { ...source, property, data: said.data, value, valueKey: said.valueKey ?? value.toLowerCase(), at };
}

/** As `draft`, for a value that may not be said: silence makes no claim. */
export const draftIf = <Value extends Json>(
  source: Source,
  property: string,
  data: Value | null | undefined,
  at: Quoted,
): Draft[] => (data === null || data === undefined || data === '' ? [] : [draft(source, property, { data }, at)]);

export const mentionQuote = ({ start, end, text }: Mention): Quoted => ({ start, end, quote: text });

/** One draft for each surface form, at its first mention, with its count. */
export function nameForms(source: Source, mentions: readonly Mention[]): Draft[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([text, count]) => {
    const first = mentions.find(mention => mention.text === text);
    return first
      ? [draft(source, 'name', { data: { text, count }, value: text, valueKey: text }, mentionQuote(first))]
      : [];
  });
}

/** The first quote that holds these words; the first of all when none does. */
export const quoteWith = (evidence: readonly Quoted[], words: string): Quoted =>
  evidence.find(({ quote }) => words !== '' && quote.includes(words)) ?? evidence[0];
