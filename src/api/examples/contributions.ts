import type { Contributions } from '../../model/contribution.ts';

export const CONTRIBUTIONS: Contributions = {
  documentId: 'doc_ffa812f784d0c453d8af',
  resources: 18,
  resourcesAlone: 2,
  values: 82,
  valuesAlone: 30,
  contributions: [
    {
      resource: { id: 'TM', kind: 'country', name: 'Turkmenistan' },
      alone: false,
      first: false,
      values: [
        { property: 'name', value: 'Turkmen', shown: true, alone: false, evidence: ['evi_247a318dd61963715146'] },
      ],
    },
    {
      resource: { id: 'CN', kind: 'country', name: 'China' },
      alone: false,
      first: false,
      values: [
        { property: 'name', value: 'China', shown: true, alone: false, evidence: ['evi_8943a538a22e8f63c1d9'] },
        { property: 'name', value: 'Chinese', shown: true, alone: false, evidence: ['evi_380d3ac4d68586f9bb7a'] },
      ],
    },
  ],
};
