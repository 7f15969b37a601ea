import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate --config src/store/drizzle.config.ts --name WHAT` writes the next migration.
export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/store/schema.ts', './src/store/listing-tables.ts', './src/store/card-tables.ts'],
  out: './migrations',
});
