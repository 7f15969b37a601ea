import { expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  // railways
  [
    'Tanzania has signed a contract with a Turkish company to build a 400-km railway from Dar es Salaam to Dodoma for 1.2 billion dollars.',
    'railway agreed TZ USD 1200000000',
  ],
  [
    'The Jakarta-Bandung high-speed railway in Indonesia, built with Chinese money, opened last year.',
    'railway operating ID -',
  ],
  ['Egypt is building a monorail in Cairo.', 'railway under_construction EG -'],
  ['Work on the Baltic rail link in Lithuania has been suspended.', 'railway suspended LT -'],
  [
    'Vietnam plans to build a new metro line in Hanoi at a cost of 900 million euros.',
    'railway proposed VN EUR 900000000',
  ],
  // roads, bridges
  [
    'The Asian Development Bank approved a 235 million dollar loan for an expressway in Georgia.',
    'road agreed GE USD 235000000',
  ],
  ['Montenegro has completed the first section of the Bar-Boljare motorway.', 'road completed ME -'],
  ['Peru will upgrade the Cusco ring road.', 'road proposed PE -'],
  ['A Danish firm is building the Padma Bridge in Bangladesh.', 'bridge under_construction BD -'],
  ['Italy shelved plans for a suspension bridge to Sicily.', 'bridge shelved IT -'],
  // ports, airports
  ['Sri Lanka agreed to lease the Hambantota port, which Chinese companies built.', 'port completed LK -'],
  [
    'Somaliland and Dubai broke ground on a 442 million dollar expansion of the port of Berbera.',
    'port under_construction SO USD 442000000',
  ],
  ['Nepal inaugurated a new international airport in Pokhara on Sunday.', 'airport operating NP -'],
  ['Portugal cancelled the construction of a new airport near Lisbon.', 'airport cancelled PT -'],
  // pipelines
  [
    'Russia and Turkey signed an agreement on the TurkStream gas pipeline under the Black Sea.',
    'gas_pipeline agreed RU+TR -',
  ],
  [
    'Uganda and Tanzania plan a 3.5 billion dollar crude oil pipeline from Hoima to Tanga.',
    'oil_pipeline proposed TZ+UG USD 3500000000',
  ],
  [
    'Construction of the East Med gas pipeline between Israel and Cyprus has not begun.',
    'gas_pipeline proposed CY+IL -',
  ],
  // energy
  [
    'Bangladesh has begun construction of its first nuclear power plant at Rooppur.',
    'nuclear_power under_construction BD -',
  ],
  ['Tajikistan opened the second unit of the Rogun hydropower plant.', 'hydropower operating TJ -'],
  ['Serbia put into operation a coal-fired power plant at Kostolac.', 'power_plant operating RS -'],
  ['Morocco is expanding the Noor solar power plant in Ouarzazate.', 'solar under_construction MA -'],
  ['Scotland has approved an offshore wind farm in the Moray Firth.', 'wind agreed GB -'],
  ['Kenya and Ethiopia completed a 1,000-km power transmission line.', 'power_line completed ET+KE -'],
  // water, mining, telecom
  [
    'Angola is rehabilitating the water supply system of Huambo with a French loan of 60 million euros.',
    'water under_construction AO EUR 60000000',
  ],
  ['Australia approved the Carmichael coal mine in Queensland.', 'mining agreed AU -'],
  [
    'Tonga and Fiji will be connected by a submarine cable worth 30 million US dollars.',
    'telecom proposed FJ+TO USD 30000000',
  ],
  ['Bolivia launched its first communications satellite from a base in China.', 'telecom completed BO -'],
  // industry, buildings, housing
  [
    'Nigeria is building an oil refinery in Lekki for 15 billion dollars.',
    'industrial under_construction NG USD 15000000000',
  ],
  [
    'A Korean carmaker will invest 300 million dollars in a new plant in Hungary.',
    'industrial agreed HU USD 300000000',
  ],
  ['Greece sold a stake in the port of Volos for 90 million euros.', 'port unknown GR EUR 90000000'],
  ['Volkswagen plans to build a car plant in Rwanda.', 'industrial proposed RW -'],
  [
    'Zambia will build a new stadium in Ndola with a Chinese grant of 65 million dollars.',
    'building proposed ZM USD 65000000',
  ],
  [
    'Turkmenistan opened the Dayanch hospital in Ashgabat, built at a cost of 50 million dollars.',
    'building completed TM USD 50000000',
  ],
  ['Israel approved 2,500 settlement homes in the West Bank.', 'housing agreed IL -'],
])('%s', (text, expected) => {
  expect(projectsIn(text).map(shown)).toEqual([expected]);
});
