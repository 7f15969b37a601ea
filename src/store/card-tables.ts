import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { resources } from './schema.ts';

/**
 * Ready-made JSON that is found by what it concerns and not by an id: relations, events of a timeline, mentions that came
 * to nothing. A card rests on one resource and is written and taken away with it.
 */
export const cards = sqliteTable(
  'cards',
  {
    seq: integer('seq').primaryKey(),
    owner: integer('owner')
      .notNull()
      .references(() => resources.seq, { onDelete: 'cascade' }),
    json: text('json').notNull(),
  },
  table => [index('cards_by_owner').on(table.owner)],
);

/** What cards are filed under, such as `relation person:xi-jinping`, and how many are. */
export const drawers = sqliteTable(
  'drawers',
  { id: integer('id').primaryKey(), name: text('name').notNull(), cards: integer('cards').notNull() },
  table => [uniqueIndex('drawers_name').on(table.name)],
);

/** The cards of each drawer by date. Made WITHOUT ROWID by its migration. */
export const filings = sqliteTable(
  'filings',
  {
    drawer: integer('drawer')
      .notNull()
      .references(() => drawers.id),
    date: text('date').notNull(),
    id: text('id').notNull(),
    card: integer('card')
      .notNull()
      .references(() => cards.seq, { onDelete: 'cascade' }),
    lastDay: text('last_day').notNull(),
  },
  table => [
    primaryKey({ columns: [table.drawer, table.date, table.id] }),
    uniqueIndex('filings_by_card').on(table.card, table.drawer),
  ],
);
