import { describe, expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  // behind the verb of building
  ['A cocoa processing factory opened in Tema, Ghana, on Friday.', 'industrial operating GH -'],
  ['A 60-bed hospital is being built in Gulu, Uganda.', 'building under_construction UG -'],
  // before it
  ['In Gulu, Uganda, a 60-bed hospital is being built.', 'building under_construction UG -'],
  ["Repairs to Oslo's flooded tunnel were halted.", 'road suspended NO -'],
  // the only one of its kind in so large a place
  ['In Brazil a railway across the continent is being talked about once more.', 'railway proposed BR -'],
  // a part at the whole
  ['The second berth at the port of Lamu in Kenya has been handed over.', 'port completed KE -'],
  // a stage that only things built have
  ['The Tuvu bridge in Papua New Guinea is ready.', 'bridge completed PG -'],
])('%s', (text, expected) => expect(projectsIn(text).map(shown)).toEqual([expected]));

describe('negatives', () => {
  it.each([
    'A court opened in Tema on Friday with a case against a factory owner.',
    "They protested outside Kabul's heavily guarded airport, where a plane landed.",
    "Wounded men were taken to Gulu's crowded hospital.",
    'In Gulu, a hospital spokesman said the match was over.',
    'The minister stood at the second window at the port of Lamu.',
    'He ran across the continent to raise money.',
    'The striker is ready to leave the stadium.',
  ])('%s', text => expect(projectsIn(text)).toEqual([]));
});
