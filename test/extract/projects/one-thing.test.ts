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
  // the sum is told further on, by its name
  [
    'Kenya signed a deal for the Bura dam. Farmers are waiting. It would cost $21 million.',
    'water agreed KE USD 21000000',
  ],
  ['Kenya signed a deal for the Bura dam. The line is long. The bill was $94 million.', 'water agreed KE USD 94000000'],
  [
    'Oman will build the Duqm desalination plant. Consultants have valued it at $390 million.',
    'water proposed OM USD 390000000',
  ],
  [
    'Oman will build the Duqm desalination plant, officials said. Overall investment amounts to $390 million.',
    'water proposed OM USD 390000000',
  ],
  // neither of two mentions is enough, both are
  [
    'Kenya had its first new railway for decades. The 472-kilometre line between Mombasa and Nairobi was opened on Monday.',
    'railway operating KE -',
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

it.each([
  'Kenya signed a deal for the Bura dam. The opposition says the election cost $300 million.',
  'Kenya signed a deal for the Bura dam. Its exports are worth $300 million a year.',
  'Kenya signed a deal for the Bura dam. A ticket to the match costs 20 dollars.',
])('leaves the sum of another matter alone: %s', text => {
  expect(projectsIn(text).map(({ cost }) => cost)).toEqual([null]);
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
  // kinds of thing, what is made, and turns
  [
    'Zambia is building a stadium at Ndola. A general hospital at Kitwe was completed.',
    ['under_construction', 'completed'],
  ],
  ['Oman agreed to build an ammonia plant at Duqm. A methanol plant at Sur was cancelled.', ['agreed', 'cancelled']],
  [
    'Tajikistan is building a bridge at Vanj. A third bridge at Darvoz was proposed.',
    ['under_construction', 'proposed'],
  ],
])('keeps two things apart: %s', (text, statuses) => {
  expect(projectsIn(text).map(({ status }) => status)).toEqual(statuses);
});

it('takes a name behind the head, no day and no builder', () => {
  const names = ['Zambia built the copper mine Tawila, which is deep.', 'Zambia built the Ora dam Monday.'].map(
    text => projectsIn(text)[0]?.name,
  );
  expect(names).toEqual(['copper mine Tawila', 'Ora dam']);
});

it.each([
  ['Kenya opened a wind farm at Turkana on Monday. The Turkana park has 40 turbines.', 1],
  ['Egypt intends to build several nuclear reactors.', 1],
  ['The Kenyan firm took a 35% interest in the Marsabit iron ore project.', 1],
  ['Kenya suspended work on a $3 billion dam. The letter on the Tana hydropower project was read out.', 1],
  ['Reconstruction of the sewerage systems of 14 Kenyan towns is going on.', 1],
  ['The Tana pipeline will carry water from the Masinga dam to 90 villages in Kenya.', 1],
  // negatives: a farm and a station, a line that was never a thing of the report, reactors that nobody builds
  ['A 300 MW wind farm near Lamu was shelved. The Lakhi Road coal power station in Kenya was retired.', 2],
  ['The general spoke of the Maginot line and of the Kandahar route.', 0],
  ['Uranium is fuel for several nuclear reactors.', 0],
  ['The envoy took no interest in the road.', 0],
])('counts the things of: %s', (text, count) => {
  expect(projectsIn(text)).toHaveLength(count);
});
