import type { ExtractedOrganization } from '../../model/extraction.ts';
import { countryRef } from '../references.ts';
import type { Sighting } from '../sighting.ts';
import { type Draft, draft, draftIf, mentionQuote, nameForms, type Source } from './draft.ts';

const SURE = { name: 0.9, country: 0.8 };

/** Names, kind, acronym and country that one report gives an organization. */
export function organizationDrafts(sighting: Sighting<ExtractedOrganization>): Draft[] {
  const { mentions, acronym, kind, country } = sighting.item;
  if (mentions.length === 0) return [];
  const source: Source = { sighting, method: mentions[0].method, extraction: SURE.name };
  const at = mentionQuote(mentions[0]);
  const short = mentions.find(({ text }) => text === acronym);
  return [
    ...nameForms(source, mentions),
    ...draftIf(source, 'acronym', acronym, short ? mentionQuote(short) : at),
    ...(kind === 'other' ? [] : [draft(source, 'organizationKind', { data: kind }, at)]),
    ...(country
      ? [
          draft(
            { ...source, extraction: SURE.country },
            'country',
            { data: countryRef(country), value: countryRef(country).name, valueKey: country },
            at,
          ),
        ]
      : []),
  ];
}
