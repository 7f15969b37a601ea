import { describe, expect, it } from 'vitest';
import { matchNames } from '../../src/resolve/match.ts';

const person = (name1: string, name2: string) => matchNames({ kind: 'person', name1, name2 });
const organization = (name1: string, name2: string) => matchNames({ kind: 'organization', name1, name2 });

describe('personal names taken for one', () => {
  it.each([
    ['Sadyr Zhaparov', 'Sadyr Japarov', 'transliteration'],
    ['Sadyr Zhaparov', 'Zaparov', 'surname in another transliteration'],
    ['Kassym-Jomart Tokayev', 'Qasym-Zhomart Tokaev', 'transliteration'],
    ['XI Jinping', 'Jinping Xi', 'name order'],
    ['Volodymyr Zelenskyy', 'Vladimir Zelensky', 'national forms'],
    ['Володимир Зеленський', 'Volodymyr Zelenskiy', 'Cyrillic'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'diacritics'],
    ['Lyndon B. Johnson', 'Lyndon Baines Johnson', 'initial'],
    ['Jimmy Carter', 'James Earl Carter', 'nickname'],
    ['Bush', 'George W. Bush', 'surname only'],
    ['Ursula von der Leyen', 'Leyen', 'particles'],
    ['Abdel Fattah el-Sisi', 'Abd al-Fattah al-Sisi', 'Arabic article'],
    ['Shri Ram Prakash Yadav', 'Ramprakash Yadav', 'joined words'],
    ['Martin Luther King Jr.', 'Martin Luther King', 'suffix on one side'],
    ['Sheikh Tamim bin Hamad Al Thani', 'Tamim Al Thani', 'honorific'],
    ['Margret Tatcher', 'Margaret Thatcher', 'slips of spelling'],
  ])('%s = %s (%s)', (left, right) => {
    expect(person(left, right).match).toBe(true);
    expect(person(right, left)).toEqual(person(left, right));
  });
});

describe('negatives: personal names kept apart', () => {
  it.each([
    ['Lech Kaczynski', 'Jaroslaw Kaczynski', 'brothers'],
    ['Donald Trump', 'Melania Trump', 'a couple'],
    ['George Bush Jr', 'George Bush Sr', 'father and son'],
    ['John Paul I', 'John Smith', 'other surname'],
    ['Kim Yong Nam', 'Kim Yong Il', 'one syllable differs'],
    ['Abdul Karim Abdul Rahim', 'Abdul Karim Mohammad Rahim', 'one of four words differs'],
    ['Hasan Khalil', 'Hussein Khalil', 'two given names of one root'],
    ['J. K.', 'John Kennedy', 'initials only'],
    ['', 'Ban Ki-moon', 'no name at all'],
  ])('%s ≠ %s (%s)', (left, right) => expect(person(left, right).match).toBe(false));
});

describe('names of organizations taken for one', () => {
  it.each([
    ['UN', 'United Nations', 'acronym'],
    ['United Nations Security Council', 'UNSC', 'acronym'],
    ['Economic Community of Central African States', 'ECCAS', 'acronym without small words'],
    ['Association of Southeast Asian Nations', 'ASEAN', 'acronym with more letters of a word'],
    ['NATO', 'North Atlantic Treaty Organisation', 'spelling of organization'],
    ['Doctors Without Borders', 'MSF', 'acronym of another language'],
    ['Toyota Motor Corp.', 'Toyota Motor Corporation', 'legal form'],
    ['Gazprom', 'PJSC Gazprom', 'legal form before the name'],
    ['Department of Defense', 'Defence Ministry', 'order and synonyms'],
    ['Labor Party', 'Labour Party', 'spelling'],
    ['the Liberal Democrats', 'Liberal Democratic Party', 'members for the party'],
    ['Bank of China', 'Bank of China Ltd', 'legal form'],
    ['Danish Football Federation', 'Danish Football Association', 'another translator'],
    ['U.S. State Department', 'US Department of State', 'abbreviated country'],
  ])('%s = %s (%s)', (left, right) => {
    expect(organization(left, right).match).toBe(true);
    expect(organization(right, left).score).toBe(organization(left, right).score);
  });
});

describe('negatives: organizations kept apart', () => {
  it.each([
    ['Bank of China', 'Bank of Japan', 'country'],
    ['Russian Foreign Ministry', 'Ukrainian Foreign Ministry', 'country'],
    ['Channel 2', 'Channel 4', 'number'],
    ['Ministry of Transport', 'Ministry of Health', 'department'],
    ['Northern Systems', 'Northern Industries', 'kind'],
    ['Meridian Bank AG', 'Meridian Insurance Bank AG', 'a word more beside a legal form'],
    ['WHO', 'World Trade Organization', 'another acronym'],
    ['Latin America Fund', 'US Fund', 'America as a part of a continent'],
  ])('%s ≠ %s (%s)', (left, right) => expect(organization(left, right).match).toBe(false));
});

it('names the findings that made the score', () => {
  expect(person('Lech Kaczynski', 'Jaroslaw Kaczynski')).toEqual({
    match: false,
    score: 0,
    features: { likeness: 1, wordsClash: 1 },
  });
});

it('takes odd strings without throwing', () => {
  for (const name of ['', '   ', '—', '"', '🙂', 'a'.repeat(5000), Array(500).fill('Ng').join(' ')])
    for (const other of ['', 'Xi', name]) {
      expect(person(name, other).score).toBeLessThanOrEqual(1);
      expect(organization(name, other).score).toBeLessThanOrEqual(1);
    }
});
