import { describe, expect, it } from 'vitest';
import { meetingsIn, told } from './told.ts';

describe('findMeetings: summits, forums and conferences', () => {
  it.each([
    ['The NATO summit will be held in Oslo on April 4.', ['summit planned: NATO | 2024-04-04 | Oslo, NO']],
    [
      'Foreign ministers of the African Union met in Nairobi on Thursday.',
      ['multilateral_meeting held: African Union | 2024-03-14 | Nairobi, KE'],
    ],
    [
      'Kenyan President Daniel Otieno attended a summit of the African Union in Kampala on Thursday.',
      ['summit held: African Union, Daniel Otieno, KE | 2024-03-14 | Kampala, UG'],
    ],
    [
      'The leaders of Estonia, Latvia and Lithuania gathered in Riga on Thursday.',
      ['summit held: EE, LT, LV | 2024-03-14 | Riga, LV'],
    ],
    [
      'Norwegian Prime Minister Anna Berg hosted the leaders of Sweden, Finland and Denmark in Oslo on Thursday for a summit.',
      ['summit held: Anna Berg, DK, FI, NO, SE | 2024-03-14 | Oslo, NO'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('puts a summit together that is told by name, by guests and by "the summit"', () => {
    const text = [
      'The second Nordic summit opened in Oslo on Thursday.',
      'Leaders from Denmark, Finland, Iceland and Sweden came to Oslo for the two-day summit.',
      'The summit is being held under tight security.',
    ].join(' ');
    const [summit, ...others] = meetingsIn(text);
    expect(others).toEqual([]);
    expect(summit).toMatchObject({
      type: 'summit',
      ordinal: 2,
      series: 'Nordic summit',
      date: { start: '2024-03-14', end: '2024-03-15', precision: 'range' },
      place: { name: 'Oslo', country: 'NO' },
      level: 'head_of_state_or_government',
    });
    expect(summit.evidence.map(({ quote }) => quote.slice(0, 12))).toEqual([
      'The second N',
      'Leaders from',
      'The summit i',
    ]);
  });

  it('keeps the number of a summit out of the name of its series', () => {
    const [summit] = meetingsIn('Leaders of Denmark and Sweden opened the Second Nordic Summit in Oslo on Thursday.');
    expect([summit.ordinal, summit.series]).toEqual([2, 'Nordic Summit']);
  });

  it('lets the states of a summit meet at the next', () => {
    const text =
      'The leaders of Estonia, Latvia and Lithuania gathered in Riga on Thursday for a summit. The next summit will be held in Lithuania in 2025.';
    expect(told(text)).toEqual([
      'summit held: EE, LT, LV | 2024-03-14 | Riga, LV',
      'summit planned: EE, LT, LV | 2025-01-01..2025-12-31 | LT',
    ]);
  });

  it('makes talks on the days of a summit part of it, and those of other days not', () => {
    const text = [
      'Kenyan President Daniel Otieno and Ugandan President Grace Okello attended the African Union summit in Kampala on Thursday.',
      'Otieno met Rwandan President Jean Bosco on Thursday.',
      'Otieno had met Norwegian Prime Minister Anna Berg on March 4.',
    ].join(' ');
    expect(meetingsIn(text).map(({ type, partOf }) => [type, partOf])).toEqual([
      ['summit', null],
      ['bilateral_meeting', 0],
      ['bilateral_meeting', null],
    ]);
  });

  it('keeps two summits of one report apart', () => {
    const text =
      'The NATO summit in Oslo coincides with the African Union summit in Nairobi. The NATO summit ends on Sunday.';
    expect(meetingsIn(text).map(({ place }) => place?.name)).toEqual(['Oslo', 'Nairobi']);
  });

  it('ties talks on the sidelines to the summit', () => {
    const text =
      'Kenyan President Daniel Otieno met Ugandan President Grace Okello on the sidelines of the African Union summit in Nairobi on Thursday.';
    const [talks, summit] = meetingsIn(text);
    expect(talks).toMatchObject({ type: 'bilateral_meeting', partOf: 1 });
    expect(summit).toMatchObject({ type: 'summit', partOf: null });
  });
});

describe('findMeetings: one meeting told more than once', () => {
  const otieno = 'Kenyan President Daniel Otieno met Norwegian Prime Minister Anna Berg in Oslo on Thursday.';

  it.each([
    ['the meeting', 'During the meeting, Otieno asked for more trade.'],
    ['the talks', 'The talks lasted three hours.'],
    ['the two leaders', 'The two leaders held talks for three hours.'],
    ['they', 'They met behind closed doors.'],
    ['their meeting', 'It was their second meeting this year.'],
    ['the pair again', 'When Berg met Otieno, she gave him a fish.'],
  ])('knows it by %s', (_, sentence) => {
    const meetings = meetingsIn(`${otieno} ${sentence}`);
    expect(meetings).toHaveLength(1);
    expect(meetings[0].evidence).toHaveLength(2);
  });

  it.each([
    ['another day', 'Kenyan President Daniel Otieno met Norwegian Prime Minister Anna Berg on Monday, March 4.'],
    ['another partner', 'Kenyan President Daniel Otieno met Norwegian Foreign Minister Lars Holm.'],
    [
      'a later one',
      'Kenyan President Daniel Otieno will meet Norwegian Prime Minister Anna Berg in Nairobi on March 20.',
    ],
    ['a telephone call', 'Kenyan President Daniel Otieno telephoned Norwegian Prime Minister Anna Berg.'],
  ])('keeps %s apart', (_, sentence) => {
    expect(meetingsIn(`${otieno} ${sentence}`)).toHaveLength(2);
  });

  it('cites whole sentences with their offsets', () => {
    const text = `Snow fell.\n\n${otieno} They spoke about fish.`;
    for (const { evidence } of meetingsIn(text))
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    expect(meetingsIn(text)[0].evidence[0].quote).toBe(otieno);
  });

  it('takes no day from the report in silence', () => {
    expect(meetingsIn('Kenyan President Daniel Otieno met Norwegian Prime Minister Anna Berg.')[0].date).toBeNull();
  });

  it('says what was discussed and signed', () => {
    const text = `${otieno} The two leaders held talks on deep-sea fishing and signed a trade agreement.`;
    expect(meetingsIn(text)[0]).toMatchObject({
      topics: ['deep-sea fishing'],
      agreements: [{ title: 'trade agreement', kind: 'other', status: 'signed' }],
    });
  });
});
