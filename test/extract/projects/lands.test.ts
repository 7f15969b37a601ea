import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const landsOf = (text: string) => projectsIn(text).map(({ countries }) => countries.toSorted().join('+'));

it.each([
  // where builders, makers and surveyors come from is not where they build
  ['Chad approved a dam on the Logone. The Spanish firm Puentes del Sur will build the dam.', 'TD'],
  ['Ghana is short of cement. Work on a cement plant, to be built by a team of Turkish engineers, began in May.', 'GH'],
  ['Officials in Malawi opened the Karonga sugar refinery, put up by a Danish company.', 'MW'],
  // who builds at home, or is a state itself, builds there
  ['Ethiopia is building the Koysha hydropower dam.', 'ET'],
  ['The Finnish government cancelled the Hallvik nuclear plant.', 'FI'],
  ['A Chinese company is building the Tambo gas pipeline.', 'CN'],
  // who is thanked helped; a line to a border has two ends
  ['Samoa broke ground on the Vaisala conference centre. The minister thanked Japan for the centre.', 'WS'],
])('%s: %s', (text, lands) => {
  expect(landsOf(text)).toEqual([lands]);
});

it('asks the report before its headline, which tells of several things', () => {
  const report =
    'A cable for Tuvalu, a runway for Lakeba\n\nIn Fiji a new airport runway on Lakeba was finished on Friday.';
  expect(landsOf(report)).toContain('FJ');
});
