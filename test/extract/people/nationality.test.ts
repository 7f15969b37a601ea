import { describe, expect, it } from 'vitest';
import { countriesIn } from './reading-people.ts';

describe('countries of people', () => {
  it.each([
    ['by possessive', "Hungary's Tibor Lakatos won.", ['Tibor Lakatos: HU']],
    [
      'by the office that the sentence before tells',
      "Norway's trade minister says it is late. Lars Holm told reporters it snowed.",
      ['Lars Holm: NO'],
    ],
    [
      'by the only office of the lead, whatever its holder does',
      "Peru's president has put off a trip to Chile. Luis Rojas had been due there on Monday.",
      ['Luis Rojas: PE'],
    ],
    [
      'of none of whose colleague the report tells, far behind the name',
      'Luis Rojas was due on Monday for two days of long and difficult talks with his Chilean counterpart, Ana Soto. Chile waits. In Chile, Chile. The premier, Rosa Vega, stays. Parliament, the government and the opposition met.',
      ['Luis Rojas:', 'Ana Soto: CL', 'Rosa Vega:'],
    ],
    [
      'of all others, where the report comes from the land of that colleague',
      'SANTIAGO (KNA) - Luis Rojas of Peru was due on Monday for talks with his Chilean counterpart, Ana Soto. Chile waits. In Chile, Chile. The premier, Rosa Vega, stays.',
      ['Luis Rojas: PE', 'Ana Soto: CL', 'Rosa Vega: CL'],
    ],
    ['by "of"', 'Marlon Bright of Jamaica took the medal.', ['Marlon Bright: JM']],
    [
      'by the office elsewhere in the report',
      'President Nikos Kyriakou resigned. The Cypriot president had been ill.',
      ['Nikos Kyriakou: CY'],
    ],
    [
      'from the office beside it',
      'German Chancellor Lena Brandt and Foreign Minister Max Weber met.',
      ['Lena Brandt: DE', 'Max Weber: DE'],
    ],
    [
      'from the country where they are visited',
      'Peru won. Peruvian hopes rose. Anna Berg flies to Chile in May, where she will hold talks with President Luis Rojas.',
      ['Anna Berg:', 'Luis Rojas: CL'],
    ],
    [
      'from the capital where they are visited',
      'Anna Berg begins in Muscat, where she is to meet Sultan Omar Rashid. Spain won. Spain and Peru lost.',
      ['Anna Berg:', 'Omar Rashid: OM'],
    ],
    [
      'of none of whom the report says that he is a colleague',
      'Norway votes. Norway has had elections. In Norway, the government fell. President Juma Rono and his Norwegian colleague Lars Holm met.',
      ['Juma Rono:', 'Lars Holm: NO'],
    ],
    ['before a body of many states', 'German EU representative Karl Vogt spoke.', ['Karl Vogt: DE']],
    ['by an office of one country', 'Pope Francis spoke.', ['Francis: VA']],
    [
      'from that of the counterpart',
      'Norwegian Foreign Minister Lars Holm met his Kenyan counterpart, Foreign Minister Juma Rono, on Friday.',
      ['Lars Holm: NO', 'Juma Rono: KE'],
    ],
    [
      'not from a minister of another field',
      "Prime Minister Anna Berg spoke. Denmark's minister for climate and Peru's trade minister listened. The Danish prime minister was away. Foreign Minister Luis Rojas left.",
      ['Anna Berg: DK', 'Luis Rojas:'],
    ],
    ['not from where he was', 'In the Netherlands President Juma Rono spoke of peace.', ['Juma Rono:']],
    [
      'not by the office of several',
      'The presidents of Norway and Kenya came to Chad. They saw President Idris Sabri.',
      ['Idris Sabri:'],
    ],
    ['not from what he is an envoy for', 'The UN special envoy for Sudan, Lars Holm, left.', ['Lars Holm:']],
    ['from whose envoy he is', 'The ambassador of France to Peru, Jean Roux, left.', ['Jean Roux: FR']],
    ['by a name that stands for the adjective', "Faith in Kenya's President Juma Rono fell.", ['Juma Rono: KE']],
    [
      'from the only country of a political report',
      'Norway votes on Monday. The government of Norway fell in May. Norway has had three elections since. The opposition leads. In Norway, parliament sits. Prime Minister Kari Dahl stays.',
      ['Kari Dahl: NO'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });

  it.each([
    [
      'an office told before that somebody else has',
      "Norway's trade minister, Ida Berg, met Kenya's. Norway's trade minister says it is late. Lars Holm told reporters it snowed.",
      ['Ida Berg: NO', 'Lars Holm:'],
    ],
    [
      'an office told before of which somebody else is dismissed',
      "Norway's president has dismissed his finance minister. Lars Holm had been ill for a year.",
      ['Lars Holm:'],
    ],
    [
      'offices of several told before',
      "Norway's and Kenya's ministers said it was late. Lars Holm told reporters it snowed.",
      ['Lars Holm:'],
    ],
    ['a country that is only visited', 'Anna Berg visited Spain.', ['Anna Berg:']],
    [
      'an office that another holds',
      'Tunisian President Ali Jomaa left. President Mark Stone stayed.',
      ['Ali Jomaa: TN', 'Mark Stone:'],
    ],
    [
      'an artist in a report about one country',
      'Britain loves film. In Britain, Britain and Britain again. The actor Luc Moreau came.',
      ['Luc Moreau:'],
    ],
    [
      'the office of another, in a report about the land of that one',
      'Ghana voted. In Ghana, Ghana and Ghana again. Ghanaian President Kwesi Boadu spoke. President Mark Stone came.',
      ['Kwesi Boadu: GH', 'Mark Stone:'],
    ],
    ['an ambassador’s seat', 'The ambassador in Paris, Anna Berg, spoke.', ['Anna Berg:']],
    [
      'a country where others meet',
      'Peru won. Peruvian hopes rose. Anna Berg flies to Chile, where a summit is held, without President Luis Rojas.',
      ['Anna Berg:', 'Luis Rojas:'],
    ],
    [
      'the body that one presides over',
      "Kenya lost. Kenya, Kenya and Kenya. The bank's president, Anna Berg, and the fund, whose director Luis Rojas fell ill, paid. The country's president, Odhiambo Otieno, left.",
      ['Anna Berg:', 'Luis Rojas:', 'Odhiambo Otieno: KE'],
    ],
    [
      'another before a body of many states',
      "Latvia's Egils Ozols and EU Energy Commissioner Kaisa Saar came.",
      ['Egils Ozols: LV', 'Kaisa Saar:'],
    ],
    [
      'a country that is named once in sport',
      'The Larks beat the Crows. Manager Tom Baker said they would play in England.',
      ['Tom Baker:'],
    ],
    [
      'a company that may be of any country',
      'Peru won. Peru, Peru and Peru. Panda Batteries Corp chief executive Kazuo Tanaka came.',
      ['Kazuo Tanaka:'],
    ],
    [
      'a country of which only the end of the report tells',
      'Talks failed. Rain fell. Markets closed. Nobody spoke. Snow fell. General Omar Aziz left. Mali won. Mali, Mali and Mali.',
      ['Omar Aziz:'],
    ],
    ['his counterpart', 'French President Luc Moreau met his counterpart Anna Berg.', ['Luc Moreau: FR', 'Anna Berg:']],
  ])('none from %s', (_, text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });
});
