import { describe, expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

describe('findProjects: as news tells of them', () => {
  it.each([
    [
      'a length of it',
      'Work began in May on 31 km of track between Kerio and Tambo in Kenya.',
      ['railway under_construction KE -'],
    ],
    ['whom it is to serve', 'An undersea cable that will bring Fiji online is to be laid.', ['telecom proposed FJ -']],
    [
      'what it lacks',
      'A cable to Palau, which had been due to be laid last year, was dropped.',
      ['telecom cancelled PW -'],
    ],
    [
      'what a loan is to bring',
      'The bank approved a $145 million loan to bring clean drinking water to villages in Kenya.',
      ['water agreed KE USD 145000000'],
    ],
    [
      'many in one place',
      'Kenya used a credit to repair water mains in the Kerio region, a project which ended in May.',
      ['water completed KE -'],
    ],
    [
      'a mark that has been passed',
      'Construction of a $1 billion desalination plant in Oman had passed the halfway mark.',
      ['water under_construction OM USD 1000000000'],
    ],
    [
      'who opened it',
      'Oman has a $3 billion desalination plant which it opened in 2018.',
      ['water operating OM USD 3000000000'],
    ],
    [
      'each by its place',
      'Peru wants two more oil refineries. One is to be built at Tambo. A third, planned for Kerio, is years away.',
      ['industrial proposed PE -', 'industrial proposed PE -'],
    ],
    [
      'two lines in one breath',
      'Kenya opened the rebuilt road to Tambo. The missing rail link from Kerio in western Kenya to Bura would be 60 km long.',
      ['road operating KE -', 'railway proposed KE -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(projectsIn(text).map(shown)).toEqual(expected);
  });

  it.each([
    ['a message', 'The embassy sent a cable to Washington.'],
    ['what an army brings', 'Soldiers bring clean drinking water to villages in Kenya.'],
    ['a way to something', 'The tank was sent through a pipeline in Kenya.'],
    ['an office', 'Kenyan Housing and Communal Services Minister Daniel Otieno said the work was built on sand.'],
    ['one of the people', 'Kenya has many road builders. One was killed at Tambo while building a wall.'],
    ['a corridor of all', 'The path forms part of a corridor.'],
    ['what is kept', 'The minister said the talks were on track in Kenya.'],
    ['a broadcaster', 'An Arabic television network showed the tape of a Kenyan radio station.'],
    ['a bridge that is seen', 'They saw a bridge that Kenya likes.'],
  ])('not %s', (_, text) => {
    expect(projectsIn(text).map(shown)).toEqual([]);
  });
});
