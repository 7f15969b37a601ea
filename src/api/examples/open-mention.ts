import type { OpenMention } from '../../model/open-mention.ts';

export const OPEN_MENTION: OpenMention = {
  id: 'men_7518834c0ebd94004257',
  state: 'rejected',
  consideredAs: 'meeting',
  text: 'sign',
  documentId: 'doc_83f895cb7cbd9df5a6d4',
  start: 13,
  end: 17,
  reason: 'one side only',
  method: 'meetings/trigger',
};
