import { describe, expect, it } from 'vitest';
import { namesIn } from './reading-organizations.ts';

describe('a body and who holds an office in it', () => {
  it.each([
    ['The head of Rosatom Pavel Orlov spoke.', ['Rosatom']],
    [
      'The secretary general of the Organization of Turkic States Kubat Berov spoke.',
      ['Organization of Turkic States'],
    ],
    ['The vice premier of the State Council of China Lin Wenbo spoke.', ['State Council']],
  ])('are two: %s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    [
      'A country that opens the name does not end it.',
      'The head of the German Brewers Association spoke.',
      ['German Brewers Association'],
    ],
    [
      'Behind the office and a comma stands a body all the same.',
      'The head of the largest company, Gazprom, left.',
      ['Gazprom'],
    ],
    [
      'A listed name may begin with an article in small letters.',
      'The al-Aqsa Martyrs Brigades said so.',
      ['al-Aqsa Martyrs Brigades'],
    ],
    [
      'The words for its trade may have small letters.',
      'The official Xinhua news agency said so.',
      ['Xinhua news agency'],
    ],
    ['Without an office it is one name.', 'A gift to the Mary Carter Foundation came.', ['Mary Carter Foundation']],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));
});
