import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Reports, with what was extracted from them: all else can be made again from this table. `sentences` and `extraction`
 * are JSON. `resolved` is 0 until the report is in the record: a crash between the two leaves it to the next ingest.
 */
export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    text: text('text').notNull(),
    title: text('title'),
    publisher: text('publisher'),
    url: text('url'),
    language: text('language'),
    publishedOn: text('published_on'),
    retells: text('retells'),
    ingestedAt: text('ingested_at').notNull(),
    copyOf: text('copy_of'),
    sentences: text('sentences').notNull(),
    extraction: text('extraction').notNull(),
    extractor: text('extractor').notNull(),
    resolved: integer('resolved').notNull(),
  },
  table => [
    index('documents_pending').on(table.resolved).where(sql`resolved = 0`),
    // The text comes before these columns: without an index it would be read through.
    index('documents_standing').on(table.id, table.publishedOn, table.copyOf),
    index('documents_copies').on(table.copyOf).where(sql`copy_of IS NOT NULL`),
  ],
);

/** All that has an id, narrow, so that search and lists read little. `digest` tells whether anything about it changed. */
export const resources = sqliteTable(
  'resources',
  {
    seq: integer('seq').primaryKey(),
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    sortName: text('sort_name').notNull(),
    date: text('date').notNull(),
    reports: integer('reports').notNull(),
    revision: integer('revision').notNull(),
    digest: text('digest').notNull(),
    sources: integer('sources').notNull().default(0),
    confidence: real('confidence').notNull().default(0),
    changedAt: text('changed_at').notNull().default(''),
  },
  table => [uniqueIndex('resources_id').on(table.kind, table.id)],
);

/** What is served, ready made: the JSON of a resource and of its conflicts. `words` is a digest of the words it is found by. */
export const ready = sqliteTable('ready', {
  seq: integer('seq')
    .primaryKey()
    .references(() => resources.seq, { onDelete: 'cascade' }),
  json: text('json').notNull(),
  conflicts: text('conflicts').notNull(),
  words: text('words').notNull().default(''),
});

/** Claims under resources, newest report first. `evidence` is ready made. */
export const claims = sqliteTable(
  'claims',
  {
    resource: integer('resource')
      .notNull()
      .references(() => resources.seq, { onDelete: 'cascade' }),
    date: text('date').notNull(),
    id: text('id').notNull(),
    property: text('property').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    memberKey: text('member_key').notNull(),
    valueKey: text('value_key').notNull(),
    data: text('data').notNull(),
    parts: text('parts').notNull(),
    shown: integer('shown').notNull(),
    evidence: text('evidence').notNull(),
  },
  table => [
    primaryKey({ columns: [table.resource, table.date, table.id] }),
    uniqueIndex('claims_id').on(table.id),
    index('claims_by_property').on(table.resource, table.property, table.date, table.id),
    index('claims_by_document').on(table.documentId),
    index('claims_by_value').on(table.resource, table.property, table.valueKey, table.documentId),
  ],
);

/** Which resource each thing of each extraction went into. */
export const members = sqliteTable(
  'members',
  {
    key: text('key').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    position: integer('position').notNull(),
    resource: integer('resource')
      .notNull()
      .references(() => resources.seq, { onDelete: 'cascade' }),
    /** How surely it belongs there, and the name by which the report calls it. */
    identity: real('identity').notNull().default(1),
    called: text('called').notNull().default(''),
    node: integer('node'),
  },
  table => [
    index('members_by_resource').on(table.resource, table.called, table.documentId),
    index('members_by_document').on(table.documentId),
    index('members_by_node').on(table.node),
  ],
);

/**
 * Judged pairs with their reasons: every merge (`decision` same), and of near misses (near_miss) the best of each two
 * things. Indexed by the resource of either side and by either member key; `json` is a whole Judgement.
 */
export const judgements = sqliteTable(
  'judgements',
  {
    seq: integer('seq').primaryKey(),
    kind: text('kind').notNull(),
    leftId: text('left_id').notNull(),
    rightId: text('right_id').notNull(),
    decision: text('decision').notNull(),
    json: text('json').notNull(),
    leftKey: text('left_key').notNull().default(''),
    rightKey: text('right_key').notNull().default(''),
    score: real('score').notNull().default(0),
  },
  table => [
    index('judgements_left').on(table.kind, table.leftId, table.decision),
    index('judgements_right').on(table.kind, table.rightId, table.decision),
    index('judgements_by_decision').on(table.decision),
    index('judgements_near').on(table.kind, table.leftId, table.rightId).where(sql`decision = 'near_miss'`),
    index('judgements_left_key').on(table.leftKey),
    index('judgements_right_key').on(table.rightKey),
  ],
);

/** Ids given before that are no longer in use: merged into another, or removed. */
export const retired = sqliteTable(
  'retired',
  {
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    mergedInto: text('merged_into'),
    revision: integer('revision').notNull(),
    memberKey: text('member_key').notNull().default(''),
  },
  table => [primaryKey({ columns: [table.kind, table.id] }), index('retired_member').on(table.memberKey)],
);

/**
 * What became of resources, in the order in which it was saved; written in the transaction that changes them. `change`
 * is created, changed, merged (then `mergedInto` is set) or removed; `at` is the clock of the ingest.
 */
export const changes = sqliteTable(
  'changes',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: text('at').notNull(),
    change: text('change').notNull(),
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    mergedInto: text('merged_into'),
  },
  table => [index('changes_of_kind').on(table.kind, table.seq)],
);

/**
 * Sightings that look the same and were found to be one: what a new report is compared with. `family` is their signature,
 * `place` and `last` are the first and last place of a sighting in the order of reports, `component` is equal for nodes
 * that were ever compared closely, `sketch` is JSON of all that comparisons look at.
 */
export const nodes = sqliteTable(
  'nodes',
  {
    id: integer('id').primaryKey(),
    kind: text('kind').notNull(),
    family: text('family').notNull(),
    firstKey: text('first_key').notNull(),
    place: text('place').notNull(),
    last: text('last').notNull(),
    component: integer('component').notNull(),
    sketch: text('sketch').notNull(),
  },
  table => [
    index('nodes_of_family').on(table.family, table.place),
    index('nodes_of_component').on(table.component),
    uniqueIndex('nodes_first').on(table.firstKey),
  ],
);

/** Blocking keys: only nodes that share one are compared. Made WITHOUT ROWID by its migration. */
export const nodeKeys = sqliteTable(
  'node_keys',
  {
    key: text('key').notNull(),
    node: integer('node')
      .notNull()
      .references(() => nodes.id, { onDelete: 'cascade' }),
  },
  table => [primaryKey({ columns: [table.key, table.node] }), index('node_keys_of_node').on(table.node)],
);

/** What the claims of a resource that many reports name come to, as JSON: one report more is added without reading the others. */
export const tallies = sqliteTable('tallies', {
  resource: integer('resource')
    .primaryKey()
    .references(() => resources.seq, { onDelete: 'cascade' }),
  json: text('json').notNull(),
});

/** Hashes of words in a row by which copies of a story are found. Made WITHOUT ROWID by its migration. */
export const shingles = sqliteTable(
  'shingles',
  {
    hash: integer('hash').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
  },
  table => [
    primaryKey({ columns: [table.hash, table.documentId] }),
    index('shingles_of_document').on(table.documentId),
  ],
);

/** What the record as a whole knows of itself: `revision`, `reports`, `decisions`, `judgements`, `span:meeting`. */
export const facts = sqliteTable('facts', { name: text('name').primaryKey(), value: text('value').notNull() });
