import { describe, expect, it } from 'vitest';
import { peopleIn } from './reading-people.ts';

const groups = (text: string): string[][] =>
  peopleIn(text).map(({ mentions }) => mentions.map(mention => mention.text));

describe('one person of a report', () => {
  it.each([
    ['surname', 'President Luis Herrera met miners. Herrera promised help.', [['Luis Herrera', 'Herrera']]],
    ['title and surname', 'Chancellor Petra Kohl spoke. Ms. Kohl left.', [['Petra Kohl', 'Kohl']]],
    [
      'surname before the full name',
      'Ostrowski wins vote\n\nAdam Ostrowski won the vote.',
      [['Ostrowski', 'Adam Ostrowski']],
    ],
    ['middle initial', 'George Walker spoke. Later George H. Walker left.', [['George Walker', 'George H. Walker']]],
    ['East Asian surname', 'President Zhang Weimin arrived. Zhang met workers.', [['Zhang Weimin', 'Zhang']]],
    ['East Asian surname before a verb', 'President Moon Tae-il arrived. Moon met workers.', [['Moon Tae-il', 'Moon']]],
    ['ordinary word that is a family name too', 'President Long Weimin left. Long queues formed.', [['Long Weimin']]],
    ['particle', 'Minister Thomas de Rossi spoke. De Rossi left.', [['Thomas de Rossi', 'De Rossi']]],
    [
      'double surname',
      'Elena Funes Ortega resigned. Funes Ortega said little.',
      [['Elena Funes Ortega', 'Funes Ortega']],
    ],
    [
      'slip of transliteration',
      'President Almaz Zhakypov came. Zakypov said he was glad.',
      [['Almaz Zhakypov', 'Zakypov']],
    ],
    ['other name', 'Karim Nasser, also known as Abu Walid, was arrested.', [['Karim Nasser', 'Abu Walid']]],
    [
      'headline in capitals',
      'HERRERA WINS IN LIMA\n\nLuis Herrera won. Mr Herrera spoke.',
      [['HERRERA', 'Luis Herrera', 'Herrera']],
    ],
  ])('by %s', (_, text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each([
    ['full names with one surname', 'Bill Hutton and Hillary Hutton came.', [['Bill Hutton'], ['Hillary Hutton']]],
    ['short surnames one letter apart', 'Senator Mark Bush met Senator Tom Rush.', [['Mark Bush'], ['Tom Rush']]],
    ['one given name', 'David Cole met David Stone.', [['David Cole'], ['David Stone']]],
  ])('keeps apart %s', (_, text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it('gives a bare surname to the last one named, unless a title says otherwise', () => {
    const start = 'President Ana Kovac met Foreign Minister Ivo Kovac.';
    expect(groups(`${start} Kovac left early.`)).toEqual([['Ana Kovac'], ['Ivo Kovac', 'Kovac']]);
    expect(groups(`${start} President Kovac left early.`)).toEqual([['Ana Kovac', 'Kovac'], ['Ivo Kovac']]);
  });

  it('does not take a body named for a person as a mention', () => {
    expect(groups('Bill Hutton spoke at the Hutton Foundation. Hutton left.')).toEqual([['Bill Hutton', 'Hutton']]);
  });

  it('names the person by the fullest form and lists the others once', () => {
    const [person] = peopleIn('Kovac spoke. President Ana Kovac smiled. Kovac left.');
    expect([person.name, person.aliases]).toEqual(['Ana Kovac', ['Kovac']]);
  });
});
