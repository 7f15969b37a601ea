import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const START = 'Peru is building the Tambo dam near Cusco.';
const costsOf = (text: string) =>
  projectsIn(text).map(({ cost }) => (cost ? `${cost.currency} ${cost.amount}` : 'none'));

it.each([
  'Officials say it will cost $2 billion.',
  'Officials put the cost at $2 billion.',
  'Of the $2 billion it will cost, half comes from China.',
  'At a cost of $2 billion, it is the dearest in the country.',
  'The work was costed at $2 billion in 2012.',
  'China has lent $2 billion for it.',
  'The price tag is $2 billion, of which the World Bank pays $500 million.',
  'He put the likely cost at $2 billion.',
  'The extension will cost $2 billion.',
  'China will pay 85 per cent of the $2 billion.',
  'China has given $300 million out of a total of $2 billion.',
])('ties the sum of the next sentence: %s', next => {
  expect(costsOf(`${START} ${next}`)).toEqual(['USD 2000000000']);
});

it.each([
  'Officials say the election will cost $2 billion.',
  'It will earn the state $2 billion.',
  'The new hospital in Lima cost $2 billion.',
  'The price of copper fell and Peru lost $2 billion.',
  'Peru and China traded goods worth $2 billion last year.',
  'They discussed projects worth $2 billion, including the Tambo dam.',
  'The exhibition will cost $2 billion.',
  'The cost of living rose, and $2 billion was paid in wages.',
])('negatives: %s', next => {
  expect(costsOf(`${START} ${next}`)[0]).toBe('none');
});

it('gives a sum to the whole, not to a part that it includes', () => {
  const report = 'The Tambo dam near Cusco would cost $5 billion, including a 300-km transmission line to the coast.';
  expect(costsOf(report)).toEqual(['USD 5000000000', 'none']);
});
