import { openapiYaml } from '../api/openapi-yaml.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `readout openapi`: the document that is committed as openapi.yaml. */
export const openapiCommand: Command = {
  usage: 'usage: readout openapi > openapi.yaml',
  run: async args => {
    parseOptions(args, {});
    process.stdout.write(await openapiYaml());
    return 0;
  },
};
