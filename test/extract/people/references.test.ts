import { describe, expect, it } from 'vitest';
import { peopleIn } from './reading-people.ts';

const referencesIn = (text: string): string[] =>
  peopleIn(text).flatMap(({ name, references }) => references.map(reference => `${name}: ${reference.text}`));

describe('references to people', () => {
  it.each([
    ['Kyrgyz President Almaz Bekov came. The Kyrgyz president spoke.', ['Almaz Bekov: The Kyrgyz president']],
    ['Chinese leader Zhang Weimin came. The Chinese president spoke.', ['Zhang Weimin: The Chinese president']],
    ['Chancellor Lena Brandt came. Reporters met the chancellor.', ['Lena Brandt: the chancellor']],
    [
      'Almaz Bekov, president of Kyrgyzstan, spoke. The president of Kyrgyzstan left.',
      ['Almaz Bekov: The president of Kyrgyzstan'],
    ],
    ['Almaz Bekov spoke. He left.', ['Almaz Bekov: He']],
    ['Almaz Bekov said that he would leave.', ['Almaz Bekov: he']],
    ['Almaz Bekov spoke. He smiled. He left.', ['Almaz Bekov: He', 'Almaz Bekov: He']],
    // Both were spoken of: the third he is either.
    ['Almaz Bekov came. He met Luc Moreau. He left.', ['Almaz Bekov: He']],
  ])('%s', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  it.each([
    ['two people could be meant', 'Almaz Bekov met Luc Moreau. He left.'],
    ['another country is named', 'Kyrgyz President Almaz Bekov came. The French president stayed.'],
    ['another office is named', 'Prime Minister Luc Moreau came. The foreign minister stayed.'],
    ['the pronoun is quoted', 'Almaz Bekov said: "Nobody knows what he wants."'],
    ['the object is somebody else', 'Lena Brandt thanked her.'],
  ])('resolves nothing where %s', (_, text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  it('resolves no he to one who was she', () => {
    expect(referencesIn('Lena Brandt spoke. She smiled. Lena Brandt paused. He left.')).toEqual(['Lena Brandt: She']);
  });
});
