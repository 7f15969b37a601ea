import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  input: { path: '../../openapi.yaml' },
  output: { path: 'generated/kubb', clean: true, format: false, lint: false },
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs({ output: { path: 'models' }, emptySchemaType: 'void' }),
    pluginClient({
      output: { path: 'operations' },
      client: 'fetch',
      dataReturnType: 'full',
      bundle: true,
      paramsType: 'object',
    }),
  ],
});
