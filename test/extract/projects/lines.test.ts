import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const told = (text: string) => projectsIn(text).map(({ sector, name }) => `${sector}: ${name}`);

it.each([
  // its kind was told before or by the words around it
  ['What Tambo lacks is a railway. The line to Puno, 136 kilometres long, has no lender.', ['railway: line to Puno']],
  ['Peru will get electricity through a line that Chile will string from Tambo to Puno.', ['power_line: line']],
  ['India will pay for a dual-gauge line from Tambo to Puno.', ['railway: dual-gauge line from Tambo to Puno']],
  // what its ends tell of is the one named before
  [
    'They signed a contract for the Andean Gas Pipeline. The 900-km line would run from Tambo to Puno.',
    ['gas_pipeline: Andean Gas Pipeline'],
  ],
  [
    'They signed a contract for the Andean Gas Pipeline, a project that would take gas to Puno.',
    ['gas_pipeline: Andean Gas Pipeline'],
  ],
  // one service is not another
  [
    'Peru cancelled its first high-speed railway. Work on the commuter line between Tambo and the capital began in May.',
    ['railway: high-speed railway', 'railway: commuter line between Tambo and the capital'],
  ],
])('%s', (text, names) => {
  expect(told(text)).toEqual(names);
});

it.each([
  'Peru has no railways. The line of the minister on trade is hard.',
  'Peru has no railways. There is a fine line between the two.',
  'The railway is old. Passengers stood in line to Puno for hours.',
])('negatives: %s', text => {
  expect(told(text)).toEqual([]);
});
