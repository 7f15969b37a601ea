import { describe, expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  // "it", and the work of which the owner need not be named
  ['Peru spoke of the Tambo bridge. It was completed in May.', 'bridge completed PE -'],
  ['The Tambo bridge in Peru is long. Construction, which began in May, has been stopped.', 'bridge suspended PE -'],
  ['Peru spoke of the Tambo bridge. Workers have downed tools.', 'bridge suspended PE -'],
  ['Peru spoke of the Tambo bridge. The contract was awarded last week.', 'bridge agreed PE -'],
  ['Peru discussed the Tambo bridge. Nobody smiled. Construction started last year.', 'bridge under_construction PE -'],
  // what a report of one project calls a price is its, and what is given next
  [
    'Peru planned the Tambo bridge. It rained. Cusco slept. The fair was full. The cost is put at $3 billion.',
    'bridge proposed PE USD 3000000000',
  ],
  ['Peru planned the Tambo bridge. A bank in Lima has put up $3 billion.', 'bridge proposed PE USD 3000000000'],
  // in a report of one project work needs no owner, paragraphs on
  ['Peru planned the Tambo bridge. Lima cheered. Cusco slept. Work has begun.', 'bridge under_construction PE -'],
  // an opened school or bridge is finished, an opened mill runs
  ['Peru opened the Tambo bridge on Monday.', 'bridge completed PE -'],
  ['Peru opened the Tambo cement plant on Monday.', 'industrial operating PE -'],
])('%s', (text, expected) => expect(projectsIn(text).map(shown)).toEqual([expected]));

describe('negatives', () => {
  it.each([
    ['Peru planned the Tambo bridge. The work of a poet was shown in Lima.', 'bridge proposed PE -'],
    ['Peru planned the Tambo bridge. The election cost $3 billion.', 'bridge proposed PE -'],
    ['The Tambo bridge near Cusco, opened in May, carries the trains to Lima.', 'bridge operating PE -'],
  ])('%s', (text, expected) => expect(projectsIn(text).map(shown)).toEqual([expected]));

  it('leaves open whose work has begun where two are told of', () => {
    const text = 'Peru planned the Tambo bridge and the Lomas mine. Lima cheered. Cusco slept. Work has begun.';
    expect(projectsIn(text).map(({ status }) => status)).toEqual(['proposed', 'proposed']);
  });

  it('makes no project of a bridge where men go to work', () => {
    expect(projectsIn('The Tambo bridge in Peru is closed. Men at work were seen.')).toEqual([]);
  });
});
