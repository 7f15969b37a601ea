import type { Country } from '../../model/country.ts';

export const COUNTRY: Country = {
  kind: 'country',
  id: 'KG',
  name: 'Kyrgyzstan',
  iso3: 'KGZ',
  officialName: 'Kyrgyz Republic',
  capital: 'Bishkek',
  region: 'Asia',
  aliases: [{ text: 'Kyrgyz', count: 7 }],
  reports: 8,
  sources: 8,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2025-06-18',
  confidence: 0.98,
};
