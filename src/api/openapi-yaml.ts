import { stringify } from 'yaml';
import { openapiDocument } from './openapi.ts';

/** The document as it is committed. By the rules of YAML 1.1, so that `NO`, dates and `12:30` are quoted for old readers. */
export const openapiYaml = async (): Promise<string> =>
  stringify(JSON.parse(JSON.stringify(openapiDocument())), {
    version: '1.1',
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
