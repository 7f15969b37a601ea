import { describe, expect, it } from 'vitest';
import { officesOf, peopleIn } from './reading-people.ts';

describe('offices', () => {
  it.each([
    ['Kyrgyz President Almaz Bekov spoke.', ['President | KG | -']],
    ["Germany's foreign minister, Lena Brandt, spoke.", ['foreign minister | DE | -']],
    ['Almaz Bekov, the president of Kyrgyzstan, spoke.', ['president | KG | -']],
    ['President Bekov (left) of Kyrgyzstan shook hands.', ['President | KG | -']],
    ['German Chancellor and CDU leader Lena Brandt spoke.', ['Chancellor | DE | -', 'leader | DE | CDU']],
    ['Former French Prime Minister Luc Moreau spoke.', ['former Prime Minister | FR | -']],
    ['US Secretary of State Henry Walters arrived.', ['Secretary of State | US | -']],
    ['The mayor of Vienna, Karl Huber, spoke.', ['mayor of Vienna | AT | -']],
    ['Brazilian striker Paulo Teixeira scored.', ['striker | BR | -']],
    ['Deputy Foreign Minister Sergei Orlov of Russia spoke.', ['Deputy Foreign Minister | RU | -']],
    ['He met his Indian counterpart Ravi Sharma.', ['counterpart | IN | -']],
    ['Saudi Foreign Minister Prince Omar bin Rashid spoke.', ['Foreign Minister | SA | -']],
    ["Kenya's information minister Brigadier General Daniel Otieno spoke.", ['information minister | KE | -']],
    ['Police spokesman Major General Karim Aziz spoke.', ['Police spokesman | - | -']],
    ['U.S. Attorney General Tom Baker spoke.', ['Attorney General | US | -']],
    ["Kenya's deputy prosecutor-general Daniel Otieno spoke.", ['deputy prosecutor-general | KE | -']],
    ['Lance Corporal Tom Baker spoke.', ['Lance Corporal | - | -']],
    ["Shi'ite cleric Omar Haddad spoke.", ['cleric | - | -']],
    ['Crown Prince Omar bin Rashid of Jordan spoke.', ['Crown Prince | JO | -']],
    ['Peru’s External Affairs Minister S. Roe spoke.', ['External Affairs Minister | PE | -']],
    ['Foreign ministers Ana Kovac and Ivo Horvat signed.', ['Foreign minister | - | -']],
    ['Presidents Ana Kovac and Ivo Horvat signed.', ['President | - | -']],
    ['Kenya’s newly elected President William Otieno spoke.', ['President | KE | -']],
    ['Taliban spokesman Hamid Rahimi spoke.', ['spokesman | - | Taliban']],
    ['President of Kyrgyzstan Almaz Bekov spoke.', ['President | KG | -']],
    ['Minister of Water of the Republic of Kenya Daniel Otieno spoke.', ['Minister of Water | KE | -']],
    [
      'Minister of Investment, Industry and Trade of Norway Lars Holm spoke.',
      ['Minister of Investment, Industry and Trade | NO | -'],
    ],
    ['Minister of Public Works Juan Otieno spoke.', ['Minister of Public Works | - | -']],
    ['Minister for Transport and Public Works Juan Otieno spoke.', ['Minister for Transport and Public Works | - | -']],
    ['The presidents of Kenya and Peru, Daniel Otieno and Luis Rojas, spoke.', ['president | KE | -']],
    ['Minister of Works Isoa Koroi spoke.', ['Minister of Works | - | -']],
    ['Minister of Foreign Affairs Yakin Roble spoke.', ['Minister of Foreign Affairs | - | -']],
    ['Minister of Energy Daniel Otieno spoke.', ['Minister of Energy | - | -']],
    ['Ambassador of Kenya to Norway Daniel Otieno spoke.', ['Ambassador | KE | -']],
    ['Ambassador Extraordinary and Plenipotentiary of Norway Lars Holm spoke.', ['Ambassador | NO | -']],
    [
      'The President of Kenya Daniel Otieno, the Prime Minister of the Kingdom of Norway Lars Holm said, was there.',
      ['President | KE | -'],
    ],
    ['Vice Premier of the State Council of China Lin Wenbo spoke.', ['Vice Premier | CN | State Council']],
    [
      'Secretary General of the Organization of Turkic States Kubat Berov spoke.',
      ['Secretary General | - | Organization of Turkic States'],
    ],
    ['NAIROBI (KNA) - President Daniel Otieno spoke.', ['President | - | -']],
    ['The president of the African Union Daniel Otieno spoke.', ['president | - | African Union']],
    ['The head of Rosatom Pavel Orlov spoke.', ['head | - | Rosatom']],
  ])('%s', (text, offices) => {
    expect(officesOf(text).map(office => office.replace('Christian Democratic Union', 'CDU'))).toEqual(offices);
  });

  it.each([
    ['Anna Berg, who met the president of France, left.'],
    ['Anna Berg, and her spokesman, left.'],
    ['He saw Anna Berg, Government Spokesman Chai Wattanaporn said.'],
    ['According to Anna Berg, the French president accepted.'],
    ['Anna Berg, President Luc Moreau and others left.'],
    ['Anna Berg flew to Spain.'],
    ['The president of South Africa National Council said that Anna Berg had left.'],
    ['The head of the German Brewers Association said that Anna Berg had left.'],
    ['The head of the Bank of China Hong Kong said that Anna Berg had left.'],
    ['He met the minister of trade, industry leaders and Anna Berg.'],
    ['The minister of Energy Green Deal spoke, and Anna Berg left.'],
  ])('gives the first person none in: %s', text => {
    expect(officesOf(text)).toEqual([]);
  });

  it('gives a title in the plural to each name of the list', () => {
    const people = peopleIn('Presidents Ana Kovac, Bo Ekman and Ivo Horvat signed. Later Tom Baker came.');
    expect(people.map(({ positions }) => positions)).toEqual([['President'], ['President'], ['President'], []]);
  });

  it('gives as many names as countries one each, in their order', () => {
    const countries = (text: string) => peopleIn(text).map(({ name, countries }) => [name, ...countries].join(' '));
    expect(countries('The leaders of Laos, Peru and Norway, Bounmy Keola, Luis Rojas and Lars Holm, met.')).toEqual([
      'Bounmy Keola LA',
      'Luis Rojas PE',
      'Lars Holm NO',
    ]);
    expect(countries('The leaders of Laos and Peru, and their hosts Luis Rojas and Lars Holm, met.')).toEqual([
      'Luis Rojas',
      'Lars Holm',
    ]);
  });

  it("takes the names of a list that a people's leaders are", () => {
    const names = (text: string) => peopleIn(text).map(({ name }) => name);
    expect(names("Kenya's rival leaders, Salva Kirui and Riek Okello, came.")).toEqual(['Salva Kirui', 'Riek Okello']);
    expect(names('His rivals, Manchester City and Real Madrid, won.')).toEqual([]);
  });

  it('cites the sentence', () => {
    const text = 'It rained. Kyrgyz President Almaz Bekov spoke. He left.';
    const [{ evidence }] = peopleIn(text)[0].offices;
    expect(evidence).toEqual([{ start: 11, end: 46, quote: 'Kyrgyz President Almaz Bekov spoke.' }]);
  });

  it('lists a title once, however it is capitalised', () => {
    const [person] = peopleIn('President Almaz Bekov of Kyrgyzstan spoke. Bekov, the president of Kyrgyzstan, left.');
    expect(person.positions).toEqual(['President']);
  });
});
