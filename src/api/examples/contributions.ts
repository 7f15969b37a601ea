import type { Contributions } from '../../model/contribution.ts';

export const CONTRIBUTIONS: Contributions = {
  documentId: 'doc_ffa812f784d0c453d8af',
  resources: 18,
  resourcesAlone: 3,
  values: 82,
  valuesAlone: 39,
  contributions: [
    {
      resource: { id: 'xi-jinping', kind: 'person', name: 'Xi Jinping' },
      alone: false,
      first: false,
      values: [
        { property: 'country', value: 'China', shown: true, alone: false, evidence: ['evi_8c898e59a7d9183ad349'] },
        { property: 'name', value: 'Xi', shown: true, alone: false, evidence: ['evi_e1452369c9eb01607e7f'] },
        { property: 'name', value: 'Xi Jinping', shown: true, alone: false, evidence: ['evi_7cd359a59df5ff050d40'] },
        {
          property: 'position',
          value: 'President (CN)',
          shown: true,
          alone: false,
          evidence: ['evi_7dcf6f4023d7300d3b8a'],
        },
      ],
    },
    {
      resource: { id: 'sadyr-japarov', kind: 'person', name: 'Sadyr Japarov' },
      alone: false,
      first: false,
      values: [
        { property: 'country', value: 'Kyrgyzstan', shown: true, alone: false, evidence: ['evi_2372e6aff0861d7f02d5'] },
        { property: 'name', value: 'Sadyr Japarov', shown: true, alone: false, evidence: ['evi_874f11d874c443eaba3f'] },
        {
          property: 'position',
          value: 'President (KG)',
          shown: true,
          alone: false,
          evidence: ['evi_104b0318884819a303f6'],
        },
      ],
    },
  ],
};
