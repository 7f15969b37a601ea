import { expect, it } from 'vitest';
import type { Person } from '../../src/model/person.ts';
import type { Card } from '../../src/store/cards.ts';
import type { Store } from '../../src/store/open.ts';
import { personModel } from '../../src/store/read-model.ts';
import { renewModel } from '../../src/store/renew-model.ts';
import { countryRef, newStore, person } from './invented-world.ts';

const card = (id: string, rest: Partial<Card> = {}): Card => ({
  ...{ kind: 'relation', id, json: `"${id}"`, date: '2023-05-18', lastDay: '2023-05-18', drawers: ['met person:ada'] },
  ...rest,
});
const ada = (rest: Partial<Person> = {}): Person => person('ada', 'Ada Stone', rest);

/** Everything by which a thing is found and shown; facets that nothing has any more are as good as none. */
const TABLES = [
  "SELECT kind, id, name, sort_name, date, reports, sources, confidence FROM resources WHERE kind = 'person'",
  'SELECT json, conflicts, words FROM ready',
  `SELECT facets.name, value, resources, listing.date, listing.id, sort_name, last_day, amount FROM facets
     JOIN listing ON listing.facet = facets.id ORDER BY 1, 2`,
  'SELECT id, json, filed FROM cards ORDER BY id',
  'SELECT drawer, date, id, last_day FROM filings ORDER BY 1, 2, 3',
  ...['stone', 'adele', 'minister', 'xk'].map(word => `SELECT count(*) FROM search WHERE search MATCH '${word}'`),
];
const servedIn = ({ db }: Store): unknown[] => TABLES.map(sql => db.prepare(sql).raw().all());

const position = {
  title: 'Minister',
  country: countryRef('XK'),
  organization: null,
  former: false,
  start: null,
  end: null,
};
const FIRST = { model: personModel(ada({ countries: [countryRef('XA')] })), cards: [card('rel_a'), card('rel_b')] };

it.each([
  ['a later day', ada({ countries: [countryRef('XA')], lastReportedOn: '2023-05-19' }), FIRST.cards],
  ['another country and a name', ada({ countries: [countryRef('XB')], aliases: [{ text: 'Adele', count: 1 }] }), []],
  ['an office', ada({ countries: [countryRef('XA')], positions: [position] }), [card('rel_b'), card('rel_c')]],
  ['another day of a card', ada(), [card('rel_a', { date: '2023-05-17', json: '"other"' })]],
  ['another drawer of a card', ada(), [card('rel_a', { drawers: ['visited country:XA', 'met person:ada'] })]],
])('writes %s over what was served as if nothing had been', (_, then, cards) => {
  const [renewed, anew] = [newStore(), newStore()];
  const model = personModel(then);
  renewModel(renewed, FIRST, { revision: 1, at: '' });
  renewModel(renewed, { model, cards }, { revision: 2, at: '' });
  renewModel(anew, { model, cards }, { revision: 2, at: '' });
  expect(servedIn(renewed)).toEqual(servedIn(anew));
});
