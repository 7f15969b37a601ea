import { z } from 'zod';
import { Contributions } from '../model/contribution.ts';
import { Document } from '../model/document.ts';
import { CountryCode } from '../model/vocabulary.ts';
import { contributionsOf } from '../store/contributions.ts';
import { documentsQuery, documentText } from '../store/documents.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import { found } from './page.ts';
import { dateMatch, day, Id, ListQuery, listOf, words } from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, json, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const filters = {
  publisher: listOf(z.string().min(1).max(200)).optional().meta({
    description: 'Names of publishers, whole but without regard to case and accents; any of them.',
  }),
  person: listOf(Id).optional().meta({ description: 'Ids of people; the report mentions any of them.' }),
  country: listOf(CountryCode).optional().meta({
    description: 'ISO 3166-1 alpha-2 codes such as `KG`; the report mentions any of them.',
  }),
  organization: listOf(Id).optional().meta({ description: 'Ids of organizations; the report mentions any of them.' }),
  from: day('First day of publication, such as `2023-05-01`.'),
  to: day('Last day of publication, such as `2023-05-31`.'),
  dateMatch,
  q: words('Words that the title must contain. Case, accents and apostrophes do not count.').optional(),
};

const params = z.strictObject({
  documentId: Id.meta({ description: 'Id of the document.', examples: [SAMPLE.Document.id] }),
});

const DOCUMENTS = presentation({
  kind: 'document',
  item: Document,
  name: 'Document',
  many: 'documents',
  example: SAMPLE.Document,
  facets: ['publisher'],
});

export const documentsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/documents',
    operationId: 'listDocuments',
    tag: 'Documents',
    summary: 'List documents',
    description:
      'The reports themselves without their text, the last published first. Filter by publisher, day and what they mention.',
    params: NONE,
    query: ListQuery.extend({ ...filters, ...DOCUMENTS.listChoices }),
    success: DOCUMENTS.list,
    handle: (store, { query, ...request }) =>
      answerList(store, DOCUMENTS, { query: documentsQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/documents/{documentId}',
    operationId: 'getDocument',
    tag: 'Documents',
    summary: 'Get a document',
    description: 'One report: who published it, when and where, and whether it is a copy of another.',
    params,
    query: NONE.extend(DOCUMENTS.detailChoices),
    success: DOCUMENTS.detail,
    handle: (store, { params: { documentId: id }, query, ...request }) =>
      answerDetail(store, DOCUMENTS, { id, asked: query, ...request }),
  }),
  getRoute({
    path: '/v1/documents/{documentId}/text',
    operationId: 'getDocumentText',
    tag: 'Documents',
    summary: 'Get the text of a document',
    description:
      'The stored text of a report, as it is. Every `start` and `end` counts UTF-16 code units of this text.',
    params,
    query: NONE,
    success: {
      description: 'The text.',
      schema: z.string().meta({ examples: [SAMPLE.Evidence.sentence] }),
      format: 'text',
    },
    handle: async (store, { params: { documentId } }) => ({
      body: found(await documentText(store, documentId), 'document', documentId),
    }),
  }),
  getRoute({
    path: '/v1/documents/{documentId}/contributions',
    operationId: 'getContributions',
    tag: 'Documents',
    summary: 'Get what a document added',
    description:
      'What one report says of each resource, value by value, and what rests on it alone: no other report says so, its ' +
      'own copies not counted.',
    params,
    query: NONE,
    success: { description: 'What it added.', schema: Contributions },
    handle: async (store, { params: { documentId } }) =>
      json(found(await contributionsOf(store, documentId), 'document', documentId)),
  }),
];
