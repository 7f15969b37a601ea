import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { resources } from './schema.ts';

/** A property that lists filter by, with one value and the number of resources that have it. */
export const facets = sqliteTable(
  'facets',
  {
    id: integer('id').primaryKey(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    value: text('value').notNull(),
    resources: integer('resources').notNull(),
  },
  table => [
    uniqueIndex('facets_value').on(table.kind, table.name, table.value),
    index('facets_by_size').on(table.kind, table.name, table.resources, table.value),
  ],
);

/** The resources of each facet in the order of each sort. Made WITHOUT ROWID by its migration. */
export const listing = sqliteTable(
  'listing',
  {
    facet: integer('facet')
      .notNull()
      .references(() => facets.id),
    date: text('date').notNull(),
    id: text('id').notNull(),
    seq: integer('seq')
      .notNull()
      .references(() => resources.seq, { onDelete: 'cascade' }),
    sortName: text('sort_name').notNull(),
    lastDay: text('last_day').notNull(),
    amount: real('amount'),
  },
  table => [
    primaryKey({ columns: [table.facet, table.date, table.id] }),
    index('listing_by_name').on(table.facet, table.sortName, table.id, table.seq, table.lastDay, table.amount),
    uniqueIndex('listing_member').on(table.seq, table.facet),
  ],
);
