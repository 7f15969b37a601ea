import type { ExtractedPerson, Position } from '../../model/extraction.ts';
import { nameTokens } from '../../model/name-key.ts';
import { countryRef, type References, refTo } from '../references.ts';
import type { Sighting } from '../sighting.ts';
import { type Draft, draft, type Json, mentionQuote, nameForms, type Source } from './draft.ts';

/** A name is read off the page; who bears which office and which country takes reading. */
const SURE = { name: 0.95, office: 0.85 };

/** Names, offices and countries that one report gives a person. */
export function personDrafts(sighting: Sighting<ExtractedPerson>, references: References): Draft[] {
  const { mentions } = sighting.item;
  if (mentions.length === 0) return [];
  const named: Source = { sighting, method: mentions[0].method, extraction: SURE.name };
  return [...nameForms(named, mentions), ...officeDrafts(sighting, references), ...countryDrafts(sighting)];
}

function officeDrafts(sighting: Sighting<ExtractedPerson>, references: References): Draft[] {
  const { offices, mentions } = sighting.item;
  const source: Source = { sighting, method: 'people/office', extraction: SURE.office };
  return offices.map(office => {
    const data = positionOf(office, sighting, references);
    const of = office.country ?? office.organization;
    const tenure = tenureCode(office);
    return draft(
      source,
      'position',
      {
        data,
        value: `${office.former ? 'former ' : ''}${office.title}${of ? ` (${of})` : ''}${tenure && ` ${tenure}`}`,
        valueKey: [nameTokens(office.title).join(' '), of ?? '', office.former ? 'former' : '', tenure].join('|'),
      },
      office.evidence[0] ?? mentionQuote(mentions[0]),
    );
  });
}

/** "2014-03/.." from then on, "../2010" until then, as EDTF writes open intervals; empty when nothing is said. */
const tenureCode = ({ start, end }: Position): string =>
  start || end ? `${start?.edtf ?? '..'}/${end?.edtf ?? '..'}` : '';

function positionOf(office: Position, { report }: Sighting<ExtractedPerson>, references: References): Json {
  const organization =
    office.organization && refTo(references, report, { kind: 'organization', name: office.organization });
  return {
    title: office.title,
    country: office.country ? countryRef(office.country) : null,
    organization: organization || null,
    former: office.former,
    // What was extracted before offices had dates has none.
    start: office.start ?? null,
    end: office.end ?? null,
  };
}

function countryDrafts(sighting: Sighting<ExtractedPerson>): Draft[] {
  const { countries, offices, mentions } = sighting.item;
  const source: Source = { sighting, method: 'people/country', extraction: SURE.office };
  return countries.map(code => {
    const office = offices.find(({ country }) => country === code);
    const at = office?.evidence[0] ?? mentionQuote(mentions[0]);
    return draft(source, 'country', { data: countryRef(code), value: countryRef(code).name, valueKey: code }, at);
  });
}
