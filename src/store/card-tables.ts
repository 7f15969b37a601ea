import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { resources } from './schema.ts';

/**
 * Ready-made JSON that is found by what it concerns and not by an id: relations, events of a timeline, mentions that came
 * to nothing. A card rests on one resource, its owner, and is written and taken away with it. `filed` says where: its date
 * and its drawers, a line each.
 */
export const cards = sqliteTable(
  'cards',
  {
    seq: integer('seq').primaryKey(),
    owner: integer('owner')
      .notNull()
      .references(() => resources.seq, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    json: text('json').notNull(),
    filed: text('filed').notNull(),
  },
  table => [uniqueIndex('cards_of_owner').on(table.owner, table.id)],
);

/**
 * The cards of each drawer, such as `met person:xi-jinping`, by date. It has no other index: writing costs one entry a
 * drawer, and what is to be taken away is known from `filed`. Made WITHOUT ROWID by its migration.
 */
export const filings = sqliteTable(
  'filings',
  {
    drawer: text('drawer').notNull(),
    date: text('date').notNull(),
    id: text('id').notNull(),
    card: integer('card').notNull(),
    lastDay: text('last_day').notNull(),
  },
  table => [primaryKey({ columns: [table.drawer, table.date, table.id] })],
);
