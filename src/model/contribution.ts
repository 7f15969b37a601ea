import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';

export const ContributedValue = z
  .object({
    property: z.string().meta({ description: 'The property, such as `cost`.' }),
    value: z.string().meta({ description: 'The value that the report gives, written out.' }),
    shown: z.boolean().meta({ description: 'Whether the resource shows this value.' }),
    alone: z.boolean().meta({ description: 'Whether no other independent report gives it.' }),
    evidence: z.array(z.string()).meta({ description: 'Ids of the claims, for `/v1/evidence/{evidenceId}`.' }),
  })
  .meta({ id: 'ContributedValue', description: 'One value that a report gives.' });
export type ContributedValue = z.infer<typeof ContributedValue>;

export const Contribution = z
  .object({
    resource: EntityRef,
    alone: z.boolean().meta({ description: 'Whether no other independent report tells of it.' }),
    first: z.boolean().meta({ description: 'Whether no report that tells of it was published before.' }),
    values: z.array(ContributedValue).meta({ description: 'What the report says of it.' }),
  })
  .meta({ id: 'Contribution', description: 'What a report says of one resource.' });
export type Contribution = z.infer<typeof Contribution>;

export const Contributions = z
  .object({
    documentId: z.string().meta({ description: 'The report.' }),
    resources: z.int().nonnegative().meta({ description: 'Resources it tells of.' }),
    resourcesAlone: z.int().nonnegative().meta({ description: 'Resources that rest on it alone.' }),
    values: z.int().nonnegative().meta({ description: 'Values it gives.' }),
    valuesAlone: z.int().nonnegative().meta({ description: 'Values that rest on it alone.' }),
    contributions: z.array(Contribution).meta({ description: 'Resource by resource.' }),
  })
  .meta({
    id: 'Contributions',
    description: 'What a report added to the record, and what rests on it alone. Copies of it count with it.',
  });
export type Contributions = z.infer<typeof Contributions>;
