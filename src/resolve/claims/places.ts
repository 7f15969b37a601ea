import type { ExtractedPlace } from '../../model/extraction.ts';
import { countryRef } from '../references.ts';
import type { Sighting } from '../sighting.ts';
import { type Draft, draft, mentionQuote, nameForms, type Source } from './draft.ts';

const SURE = 0.9;

/** Names, kind and country that one report gives a place. */
export function placeDrafts(sighting: Sighting<ExtractedPlace>): Draft[] {
  const { mentions, kind, country } = sighting.item;
  if (mentions.length === 0) return [];
  const source: Source = { sighting, method: mentions[0].method, extraction: SURE };
  const at = mentionQuote(mentions[0]);
  const lies = country
    ? [draft(source, 'country', { data: countryRef(country), value: countryRef(country).name, valueKey: country }, at)]
    : [];
  return [...nameForms(source, mentions), draft(source, 'placeKind', { data: kind }, at), ...lies];
}
