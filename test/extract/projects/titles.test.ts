import { expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  ['Japan lends Laos $40 million for construction of Savanna-Pakse highway', 'road agreed LA USD 40000000'],
  ['Rehabilitation of the Bamako airport runway', 'airport unknown ML -'],
  ['India funds rural electrification in Mozambique', 'power_line agreed MZ -'],
  ['Korea Eximbank provides USD 55 million loan to Honduras for drinking water supply', 'water agreed HN USD 55000000'],
  ['Extension of digital television network in Burundi', 'telecom unknown BI -'],
  ['Kuwait donates 12 ambulances and hospital equipment to Yemen', 'building unknown YE -'],
  ['Construction of 500 low-cost housing units in Honiara', 'housing unknown SB -'],
  ['Turkey grants $3 million for Mogadishu school', 'building unknown SO USD 3000000'],
  ['Upgrade of Lusaka water treatment plant, Phase 2', 'water unknown ZM -'],
  ['Saudi fund lends Senegal 90 million riyals for Linguere-Matam road', 'road agreed SN SAR 90000000'],
  ['Suriname national ICT backbone', 'telecom unknown SR -'],
  ['Cement factory at Kasese', 'industrial unknown UG -'],
  ['Russia to build 1,200 MW nuclear power plant in Jordan', 'nuclear_power proposed JO -'],
  ['Small hydropower stations in Kyrgyzstan', 'hydropower unknown KG -'],
])('reads the title of a register: %s', (text, expected) => {
  expect(projectsIn(text).map(shown)).toEqual([expected]);
});

it.each([
  'Leaders hold phone talks',
  'Kenya and Norway discuss fish over phone',
  'President meets king in Rabat',
  'Bomb kills six at Lahore railway station',
  'Oil prices fall',
])('takes no project from the headline: %s', text => {
  expect(projectsIn(text)).toEqual([]);
});
