import { describe, expect, it } from 'vitest';
import { readUntil } from '../../../src/extract/english.ts';
import { countryOfPlaceName, isListedPlace } from '../../../src/extract/places/place-country.ts';
import { Report } from '../../../src/model/document.ts';

const placesIn = (text: string) => readUntil(Report.parse({ text }), 'places').places;
const told = (text: string) => placesIn(text).map(({ name, country }) => `${name} ${country}`);

describe('places', () => {
  it.each([
    ['They met in Samarkand on Friday.', ['Samarkand UZ']],
    ['They met in Samarkand Friday.', ['Samarkand UZ']],
    ['The summit in Xi’an ended; Xian is large.', ['Xi’an CN']],
    ['BISHKEK, May 3 -- Talks began.', ['Bishkek KG']],
    ['He lives in London, Ontario, Canada.', ['London CA', 'Ontario CA']],
    ['They met in Tripoli, Lebanon.', ['Tripoli LB']],
    ['They met in Tripoli.', ['Tripoli LY']],
    ['Talks in the Kenyan port city of Mombasa ended.', ['Mombasa KE']],
    ["Ghana's capital Accra was quiet.", ['Accra GH']],
    ["Youths filled the streets of Togo's capital, Lome, on Monday.", ['Lome TG']],
    ['She flew from Almaty to Bogota.', ['Almaty KZ', 'Bogota CO']],
    ['A road in Central Asia and the Middle East.', ['Central Asia null', 'Middle East null']],
    ['NEW YORK, Sept 3 -- Talks began in New York.', ['New York US']],
    ['Fighting in Donbass went on.', ['Donbass UA']],
    ['Pledges of the Brussels Conference were kept.', ['Brussels BE']],
    ['Talks were held at Hyderabad House.', ['Hyderabad House null']],
    ['They landed at Manas International Airport.', ['Manas International Airport null']],
    ['A banquet at the Great Hall of the People followed.', ['Great Hall of the People CN']],
    ['Prices in Mexico City and New York rose.', ['Mexico City MX', 'New York US']],
    ['A plant in Bavaria, Germany, closed.', ['Bavaria DE']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes a city state for a place where the words before it say so', () => {
    expect(told('Talks in Singapore ended.')).toEqual(['Singapore SG']);
    expect(told('The government of Singapore agreed.')).toEqual([]);
    expect(told('Talks in Kenya ended.')).toEqual([]);
  });

  it('says what kind of place it is', () => {
    const kinds = placesIn('In Astana, in Central Asia, at Manas Airport.').map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['city', 'region', 'site']);
  });

  it('takes a namesake of a country the report speaks of, unless another is far larger', () => {
    expect(countryOfPlaceName('Córdoba', new Set(['ES']))).toBe('AR');
    expect(countryOfPlaceName('Valencia', new Set(['ES']))).toBe('ES');
    expect(countryOfPlaceName('Valencia', new Set(['VE']))).toBe('VE');
    expect(countryOfPlaceName('Valencia')).toBeNull();
    expect(countryOfPlaceName('Paris', new Set(['US']))).toBe('FR');
    expect(countryOfPlaceName('Santa Cruz', new Set(['CL']))).toBe('BO');
    expect(countryOfPlaceName('Juiz')).toBeNull();
    expect(countryOfPlaceName('Nowhere at all')).toBeNull();
  });

  it('knows a listed place of some size', () => {
    expect(isListedPlace('Uttar Pradesh')).toBe(true);
    expect(isListedPlace('Osh')).toBe(true);
    expect(isListedPlace('Zentra')).toBe(false);
  });

  it.each([
    ['a government', 'Beijing seeks influence.'],
    ['a country', 'They met in Kenya.'],
    ['a person', "The writer Jack London died; Paris Hilton danced; Florence O'Shea sang."],
    ['a person in a capital', 'In the capital, Paris Hilton danced.'],
    ['a small town that is a word', 'Reading is fun. Split pays off.'],
    ['an organization', 'The Bank of Kigali lent money.'],
    ['small letters', 'It was nice of her to be of help.'],
    ['a chamber', 'The Lower House voted; the House Speaker spoke.'],
    ['a word of a longer name', 'The port is part of the Bay of Bengal Industrial Growth Belt.'],
    ['a row of countries', 'Peru, Chile and Bolivia agreed.'],
  ])('takes none from %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  it('leaves a place before a row of countries without one of them', () => {
    expect(told('Delegates of Busan, Indonesia, Japan and Malaysia came.')).toEqual(['Busan KR']);
  });

  it('quotes the text exactly', () => {
    const text = 'In “Xi’an”, São Paulo–Bogotá, N’Djamena (Chad) and Mexico City.';
    for (const { mentions } of placesIn(text))
      for (const { start, end, text: quoted } of mentions) expect(text.slice(start, end)).toBe(quoted);
  });

  it.each(['', 'In', 'in ,', 'Airport', 'the Airport', ', China', '\ud800 Paris', 'Paris'.repeat(30)])(
    'does not throw on %j',
    text => {
      expect(() => placesIn(text)).not.toThrow();
    },
  );
});
