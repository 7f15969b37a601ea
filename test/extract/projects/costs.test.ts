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
  'The cost of living rose, and $2 billion was paid in wages.',
])('negatives: %s', next => {
  expect(costsOf(`${START} ${next}`)[0]).toBe('none');
});
