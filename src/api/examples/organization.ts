import type { Organization } from '../../model/organization.ts';

export const ORGANIZATION: Organization = {
  kind: 'organization',
  id: 'group-of-seven',
  name: 'Group of Seven',
  acronym: 'G7',
  aliases: [{ text: 'G7', count: 5 }],
  organizationKind: 'igo',
  country: null,
  reports: 3,
  sources: 3,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2023-05-21',
  confidence: 0.9,
};
