import type { ExtractedCountry } from '../../model/extraction.ts';
import type { Sighting } from '../sighting.ts';
import { type Draft, nameForms } from './draft.ts';

const SURE = 0.98;

/** The forms by which one report names a country. */
export const countryDrafts = (sighting: Sighting<ExtractedCountry>): Draft[] =>
  sighting.item.mentions.length === 0
    ? []
    : nameForms({ sighting, method: sighting.item.mentions[0].method, extraction: SURE }, sighting.item.mentions);
