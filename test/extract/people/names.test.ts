import { describe, expect, it } from 'vitest';
import { namesIn, peopleIn, readingOf } from './reading-people.ts';

describe('names of people', () => {
  it.each([
    ['Mr Barzani left Erbil on Monday.', ['Barzani']],
    [
      'He crossed the bridge with Luis Rojas. Talks between Ana Kovac and Bo Ekman failed.',
      ['Luis Rojas', 'Ana Kovac', 'Bo Ekman'],
    ],
    ['Prime Minister Raila Odinga spoke in Nairobi.', ['Raila Odinga']],
    ['Finland’s President Tarja Halonen thanked the nurses.', ['Tarja Halonen']],
    ['The Kremlin spokesman Pavel Orlov declined to comment.', ['Pavel Orlov']],
    ['The Kazakh President Erlan Bekov flew home.', ['Erlan Bekov']],
    ['The mayor, Anna-Lena Vogt, opened the bridge.', ['Anna-Lena Vogt']],
    ['He met General Abdel Fattah al-Rahmani and Omar Aziz.', ['Abdel Fattah al-Rahmani', 'Omar Aziz']],
    ["South Korea's Yoon Jae-min called it unjust.", ['Yoon Jae-min']],
    ["Chad's Idriss Tollimi and Mali's Lazarus Chiwaya ate fish.", ['Idriss Tollimi', 'Lazarus Chiwaya']],
    ["Anna Berg spoke for an hour with Chile's Nicolas Montalvo.", ['Anna Berg', 'Nicolas Montalvo']],
    ["On Monday he held two hours of talks with Laos's Khamtay Siphavong about fish.", ['Khamtay Siphavong']],
    ["On Monday he held two hours of talks with Thailand's Siam Cement about fish.", []],
    ["On Monday he flew low over Chad's Ennedi Massif and went home.", []],
    ["He spoke to Peru's Ramiro Quispe and Bolivia's Evelio Mamani.", ['Ramiro Quispe', 'Evelio Mamani']],
    ["He spoke to Peru's Inca Cola and Bolivia's Altiplano Steel.", []],
    ['World Bank Vice President for Africa Abdoulaye Diarra signed.', ['Abdoulaye Diarra']],
    ['According to Alhaji Musa Garba, the road is ready.', ['Musa Garba']],
    ['He met Chairman of the Transitional Unity Council Abdel Fattah Al-Rahmani.', ['Abdel Fattah Al-Rahmani']],
    ['Osama bin Rashid was not seen.', ['Osama bin Rashid']],
    ['Ursula van der Berg of the Liberals disagreed.', ['Ursula van der Berg']],
    ['Foreign Minister de Souza signed for his side.', ['de Souza']],
    ['President John F. Kennedy had said so in 1962.', ['John F. Kennedy']],
    ['Jean-Claude Moreau and Maria do Carmo Silveira shook hands.', ['Jean-Claude Moreau', 'Maria do Carmo Silveira']],
    ['Chinese Vice Premier Wang Guoqiang arrived late.', ['Wang Guoqiang']],
    ['South Korean President Kim Dae-hyun smiled.', ['Kim Dae-hyun']],
    ['Police released Hamid R. on Friday and held Walid K., a neighbour.', ['Hamid R.', 'Walid K.']],
    ['Pope Francis prayed for peace.', ['Francis']],
    ['"We are ready," said Katarina Lindqvist, who leads the team.', ['Katarina Lindqvist']],
    ['The clinic of Lakshman Veerappa, the director of a small trust, is closed.', ['Lakshman Veerappa']],
    ["Hungary's Tibor Navracsics arrived first.", ['Tibor Navracsics']],
    ['Governor of the region Alimurod Xolnazarov declared this.', ['Alimurod Xolnazarov']],
    [
      'The presidents of the two states, Emomjon Sharofzoda and Shukrat Mirkomilzoda, are due to talk.',
      ['Emomjon Sharofzoda', 'Shukrat Mirkomilzoda'],
    ],
    [
      'Actor Dwayne "The Rock" Halloran came with Wesley “Wes” Lind.',
      ['Dwayne "The Rock" Halloran', 'Wesley “Wes” Lind'],
    ],
    ['Kazakh Energy Minister Ye. Zhanabayev flew home.', ['Ye. Zhanabayev']],
    ["South Korea's trade minister, Min-jae Noh, left.", ['Min-jae Noh']],
    ['The film “Aurora” Thursday moved James Cameron.', ['James Cameron']],
    ['"It is late," said Minister Yu. The guests left.', ['Yu']],
    [
      'The foreign ministers of Laos and Thailand, Bounmy Keola and Somkiat Wattana, met.',
      ['Bounmy Keola', 'Somkiat Wattana'],
    ],
    ['ANNA KOVAC - BACK FROM THE SEA', ['ANNA KOVAC']],
    ['Here is our reporter, Tiago Quintalheiro. They call it the gap.', ['Tiago Quintalheiro']],
    ['It was late, K.L. Wickrama said. K.L. Wickrama, the chief negotiator, left.', ['K.L. Wickrama']],
    ['Minister of Energy D.Batbayar reported on it.', ['D.Batbayar']],
    ['He met the president of the State Coal Company, Rashad Aliyarov, on Friday.', ['Rashad Aliyarov']],
    ['Norwegian President Dmitri Holmov Saturday called for calm.', ['Dmitri Holmov']],
    ['The speaker sounded like Abu Hamid al-Masri, a guard said.', ['Abu Hamid al-Masri']],
    ["Police searched Mr. al-Rahmani's home.", ['al-Rahmani']],
    ['The list was blessed by Grand Ayatollah Ali al-Karimi.', ['Ali al-Karimi']],
    ['President Bingu wa Kamau and President Daniel arap Kosgei met.', ['Bingu wa Kamau', 'Daniel arap Kosgei']],
    ['U.S. Undersecretary of State Thomas Walters was doubtful.', ['Thomas Walters']],
    ['The vote was to replace president Omar Haddad in May.', ['Omar Haddad']],
    ['The party was founded by war crimes suspect Radovan Petkovic.', ['Radovan Petkovic']],
    ["The Bush administration's view was known.", ['Bush']],
    ['The EU trade commissioner, Mariann Fischer Holm, says no.', ['Mariann Fischer Holm']],
    ['Democracy leader Aung Kyaw Moe was freed.', ['Aung Kyaw Moe']],
    ['Pope Urban VIII The Vatican is closed.', ['Urban VIII']],
    ['Dark eyes and a hat: Anna Kovac Kovac’s smile is known.', ['Anna Kovac']],
    ['Kovac met Thursday with National Security Advisor Stephen Lind.', ['Kovac', 'Stephen Lind']],
  ])('finds them in: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'The General Assembly met on Tuesday.',
    'The Foreign Minister left early.',
    'In May and in March the rains came.',
    'Officials in Jordan and Chad agreed.',
    'The Bank of China opened a branch in Paris.',
    'The Kabul administration and the Crimean administration disagreed.',
    'They drove to Nova Gorica, the largest town of the region.',
    'Saint Petersburg hosted the forum.',
    "Crowds filled St. Peter's Square on Sunday.",
    'The match was played in St. Louis.',
    'The Sheikh Salem Power Plant feeds the town.',
    "Peru's Suk Textile Company said so; Peru's Long Valley froze.",
    'They saw the Nong Khai–Vientiane rail link.',
    'Vitamin C. is cheap.',
    'The song "Roxanne" won a prize.',
    'The rains ended. Author: Jane Miller Editor: Rob Turner',
    'Hepatitis B. Then nothing more was said.',
    'Prime Minister Tuesday question time was short.',
    'The director of the firm Rahsaz Alborzian did not answer.',
    'The governor of the city Nizhny Novgorod resigned.',
    'SANTA CRUZ DO SUL (Agency) - It rained.',
    'SAN JOSE DEL MONTE, July 5 (Agency) -- It rained.',
    'The ambassador, European Union officials said, was absent.',
    'The Roman Catholic priest and Sunni Arab leaders met Western envoys.',
    'The event marks International Workers Day.',
    "Kenya's Rift Valley Railways and Norway's Black Metal Band held on.",
    'They stood outside the Christopher Hotel and flew from Charles Dumont airport to Dallas Street.',
    'They agreed on a rail bridge between Nong Khai and Thanaleng, and on a road from Mae Sai to Doi Tung.',
    'The jail of Abu Ghraib was shut.',
    'They were received at Al-Rashid Palace and slept in Omar Barracks.',
    'The director for New Horizons Tower was absent.',
    'Youths filled the capital, Lome, on Monday.',
    'The militant al-Aqsa Martyrs Brigades said so.',
    '',
    '?!…',
  ])('finds nobody in: %s', text => {
    expect(namesIn(text)).toEqual([]);
  });

  it('leaves titles and possessive marks out of mentions', () => {
    const text = "President Emma Larsson's visit ended. Mrs Larsson’s plane left.";
    expect(peopleIn(text).flatMap(({ mentions }) => mentions.map(mention => mention.text))).toEqual([
      'Emma Larsson',
      'Larsson',
    ]);
  });

  it('gives offsets that hold', () => {
    const text = 'TALKS END\n\nForeign Minister Zoran Petrov said “no”. Petrov, 51, left;Petrov slept.';
    for (const { mentions, references } of peopleIn(text))
      for (const { start, end, text: quote } of [...mentions, ...references])
        expect(text.slice(start, end)).toBe(quote);
  });

  it('says why a name was rejected', () => {
    const reasons = readingOf('It rained. Author: Jane Miller').rejected.filter(({ kind }) => kind === 'person');
    expect(reasons.map(({ text, reason }) => [text, reason])).toEqual([['Jane Miller', 'byline']]);
  });

  it('takes a name of many words, and no row of names for one', () => {
    const long = 'Maria Beatriz Joana Carolina Teresa de Souza';
    expect(namesIn(`President ${long} spoke in Nairobi.`)).toEqual([long]);
    const { rejected } = readingOf(`Delegates: ${'Anna Kovac Luis Herrera '.repeat(5)}came.`);
    expect(rejected.map(({ reason }) => reason)).toEqual(['longer than a name']);
  });

  it('does not throw on odd text', () => {
    for (const text of [
      'Mr',
      'Mr ',
      '"',
      'President of',
      "Al-'",
      'A. B. C. D.',
      '\u0000',
      '﷽ President \ud800',
      'the the the of of',
    ])
      expect(() => namesIn(text)).not.toThrow();
  });
});
