import { z } from 'zod';

export const EntityKind = z
  .enum(['person', 'country', 'organization', 'place', 'meeting', 'project', 'document'])
  .meta({ id: 'EntityKind', description: 'Kind of resource.' });
export type EntityKind = z.infer<typeof EntityKind>;

export const EntityRef = z
  .object({
    id: z.string().meta({ description: 'Id of the resource, unique within its kind.' }),
    kind: EntityKind,
    name: z.string().meta({ description: 'Name to show.' }),
  })
  .meta({
    id: 'EntityRef',
    description: 'A pointer to a resource, enough to show it.',
    examples: [{ id: 'KG', kind: 'country', name: 'Kyrgyzstan' }],
  });
export type EntityRef = z.infer<typeof EntityRef>;
