import { expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  ['Kenya signed a deal for the Bura dam. It will cost $300 million.', 'water agreed KE USD 300000000'],
  ['Kenya built the Bura dam. It was completed in May.', 'water completed KE -'],
  ['Kenya approved the Bura dam. Work on it has been suspended since June.', 'water suspended KE -'],
  [
    'Kenya approved the Kerio solar park. The park is being built for 90 million euros.',
    'solar under_construction KE EUR 90000000',
  ],
  [
    'Finland cancelled the Hallvik oil pipeline. Critics were glad. Estimates put its cost at 2 billion euros.',
    'oil_pipeline cancelled FI EUR 2000000000',
  ],
  [
    'Laos lays first stone of Mekla dam\n\nLaos began building the Kong Papeng Dam on Monday.',
    'water under_construction LA -',
  ],
  [
    'Japan broke ground on a hospital. The Kuroda harbour hospital will cost 14 billion yen.',
    'building under_construction JP JPY 14000000000',
  ],
])('adds a later or an earlier sentence to the same thing: %s', (text, expected) => {
  expect(projectsIn(text).map(shown)).toEqual([expected]);
});

it('takes kilometres of it for no second thing, but for a first', () => {
  const [first, second] = [
    'The Semmering Base Tunnel in Austria was opened: 27 kilometres of railway from Gloggnitz to Langenwang.',
    'Kenya will build 90 kilometres of railway from Lamu to Garissa.',
  ].map(text => projectsIn(text).map(({ name }) => name));
  expect(first).toEqual(['Semmering Base Tunnel']);
  expect(second).toHaveLength(1);
});

it('leaves a sentence about the bank out', () => {
  const [dam] = projectsIn('The World Bank approved the Bura dam in Kenya. It is also financing schools.');
  expect(dam.evidence).toHaveLength(1);
});

it.each([
  [
    'The Semmering Base Tunnel in Austria was opened. The Brenner Base Tunnel is being dug.',
    ['operating', 'under_construction'],
  ],
  ['The Kampala-Jinja highway was opened. The Kampala-Entebbe highway was cancelled.', ['operating', 'cancelled']],
  ['The Bokora solar park is being built as the Tira wind farm is shelved.', ['under_construction', 'shelved']],
  ['Dam opens in Laos\n\nThe Nam Ko dam was opened. The Nam Bo dam was cancelled.', ['operating', 'cancelled']],
])('keeps two things apart: %s', (text, statuses) => {
  expect(projectsIn(text).map(({ status }) => status)).toEqual(statuses);
});

it('takes a name behind the head, no day and no builder', () => {
  const names = ['Zambia built the copper mine Tawila, which is deep.', 'Zambia built the Ora dam Monday.'].map(
    text => projectsIn(text)[0]?.name,
  );
  expect(names).toEqual(['copper mine Tawila', 'Ora dam']);
});
