import { describe, expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  // "it", and the work of which the owner need not be named
  ['Peru spoke of the Tambo bridge. It was completed in May.', 'bridge completed PE -'],
  ['The Tambo bridge in Peru is long. Construction, which began in May, has been stopped.', 'bridge suspended PE -'],
  ['Peru spoke of the Tambo bridge. Workers have downed tools.', 'bridge suspended PE -'],
  ['Peru spoke of the Tambo bridge. The contract was awarded last week.', 'bridge agreed PE -'],
  ['Peru discussed the Tambo bridge. Nobody smiled. Construction started last year.', 'bridge under_construction PE -'],
])('%s', (text, expected) => expect(projectsIn(text).map(shown)).toEqual([expected]));

describe('negatives', () => {
  it.each([
    ['Peru planned the Tambo bridge. The work of a poet was shown in Lima.', 'bridge proposed PE -'],
    ['Peru planned the Tambo bridge. Lima cheered. Cusco slept. Work has begun.', 'bridge proposed PE -'],
  ])('%s', (text, expected) => expect(projectsIn(text).map(shown)).toEqual([expected]));

  it('makes no project of a bridge where men go to work', () => {
    expect(projectsIn('The Tambo bridge in Peru is closed. Men at work were seen.')).toEqual([]);
  });
});
