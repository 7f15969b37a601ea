import { describe, expect, it } from 'vitest';
import { agrees, rankValues, type Value } from '../../src/resolve/choice.ts';
import type { Json } from '../../src/resolve/claims/draft.ts';
import { day } from './told-reports.ts';

const value = (data: Json, sources = 1, newest = '2031-03-01'): Value => ({
  ...{ data, sources, newest },
  valueKey: JSON.stringify(data),
});

const month = { ...day('2031-03-01', '2031-03-31'), precision: 'month' };
const relative = { ...day('2031-03-08'), basis: 'relative' };
const cost = (amount: number, kind = 'total', qualifier = 'exact') => ({
  amount,
  currency: 'USD',
  kind,
  qualifier,
  text: '',
});

describe('the value shown', () => {
  it.each<[string, string, Value[], Json]>([
    ['more sources', 'length', [value(500, 1), value(523, 2)], 523],
    ['newer, of as many sources', 'length', [value(500), value(523, 1, '2031-04-01')], 523],
    ['more precise date', 'date', [value(month, 3), value(day('2031-03-08'))], day('2031-03-08')],
    ['explicit before relative', 'completionDate', [value(relative), value(day('2031-03-09'))], day('2031-03-09')],
    ['exact before about', 'cost', [value(cost(6e9, 'total', 'about')), value(cost(5e9))], cost(5e9)],
    ['the whole before a loan', 'cost', [value(cost(2e9, 'loan'), 3), value(cost(5e9))], cost(5e9)],
    ['a named type before "meeting"', 'type', [value('meeting', 4), value('negotiation')], 'negotiation'],
    ['the newest status', 'status', [value('planned', 5), value('cancelled', 1, '2031-03-02')], 'cancelled'],
    ['of one day, the later step', 'status', [value('planned', 2), value('held')], 'held'],
    [
      'the longer route',
      'route',
      [value(['Osh', 'Kashgar']), value(['Osh', 'Torugart', 'Kashgar'])],
      ['Osh', 'Torugart', 'Kashgar'],
    ],
  ])('%s', (_, property, values, shown) => {
    expect(rankValues(property, values, 'summit')[0].data).toEqual(shown);
    expect(rankValues(property, values.toReversed(), 'summit')[0].data).toEqual(shown);
  });
});

describe('what is no conflict', () => {
  it.each<[string, Json, Json]>([
    ['date', day('2031-03-08'), month],
    ['status', 'held', 'planned'],
    ['cost', cost(5e9), cost(2e9, 'loan')],
    ['type', 'summit', 'meeting'],
    ['route', ['Osh', 'Torugart', 'Kashgar'], ['Osh', 'Kashgar']],
  ])('%s: %j and %j', (property, shown, other) => expect(agrees(property, shown, other)).toBe(true));
});

describe('negatives: what is a conflict', () => {
  it.each<[string, Json, Json]>([
    ['date', day('2031-03-08'), day('2031-03-12')],
    ['status', 'held', 'cancelled'],
    ['status', 'planned', 'held'],
    ['cost', cost(5e9), cost(6e9)],
    ['length', 500, 523],
  ])('%s: %j and %j', (property, shown, other) => expect(agrees(property, shown, other)).toBe(false));
});
