import { expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  ['Laos and Vietnam signed an agreement on the Laos–Vietnam railway in Hanoi.', 'railway agreed LA+VN -'],
  ['Work on the Iran-Iraq railway began on Monday.', 'railway under_construction IQ+IR -'],
  ['Peru and Brazil agreed to start work on the Peru-Brazil highway.', 'road agreed BR+PE -'],
  ['Ministers discussed the Oman-Yemen gas pipeline.', 'gas_pipeline proposed OM+YE -'],
  ['The Chad-Niger highway would cost $3 billion.', 'road proposed NE+TD USD 3000000000'],
  ['Spain gave up the Almanzora oil pipeline.', 'oil_pipeline cancelled ES -'],
  ['A Swedish company, Nordax, cancelled the Hallvik 2 nuclear plant.', 'nuclear_power cancelled SE -'],
  ['The road to Kerio in Kenya is being upgraded.', 'road under_construction KE -'],
  [
    'A 200 MW wind farm near Rabat, announced with great hopes in 2015, was shelved last week by Morocco.',
    'wind shelved MA -',
  ],
  ['Indonesia ordered six frigates from Italy for 4 billion euros.', 'other agreed ID EUR 4000000000'],
  ['Peru ordered 24 locomotives worth $90 million from China.', 'railway agreed PE USD 90000000'],
  ['In Chad work on the Ouara bridge has stalled until a court rules.', 'bridge suspended TD -'],
])('takes what is agreed, begun, costed or ordered: %s', (text, expected) => {
  expect(projectsIn(text).map(shown)).toEqual([expected]);
});

it.each([
  'A train crashed near the Cairo–Alexandria railway.',
  'A train on the Cairo–Alexandria railway began to burn.',
  'The minister met farmers at the Batu-Hitam coal mine.',
  'The president spoke at a ceremony at the Galkan-Yashlar gas field.',
  'The Kandal airport will remain closed on Monday.',
  'The actor bought two planes for $3 million.',
  'The navy sent two frigates to the Red Sea.',
  'The airline cancelled 20 flights after its aircraft landed.',
  'Norway put money into ports and railways from Angola to Zambia.',
  'He praised the railway China built.',
  'A park was opened in Lima. The park has two lakes.',
])('takes no project from: %s', text => {
  expect(projectsIn(text).map(shown)).toEqual([]);
});
