import { defineConfig } from 'orval';

export default defineConfig({
  readout: {
    input: '../../openapi.yaml',
    output: {
      target: 'generated/orval/client.ts',
      schemas: 'generated/orval/models',
      client: 'fetch',
      clean: true,
      override: {
        mutator: { path: 'clients/orval-fetch.ts', name: 'fetchFrom' },
        // Lists come in CSV and more; without this every answer would be a union of all.
        contentType: { include: ['application/json', 'application/problem+json'] },
      },
    },
  },
});
