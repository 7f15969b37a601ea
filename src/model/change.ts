import { z } from 'zod';
import { SearchKind } from './page.ts';

export const ChangeType = z.enum(['created', 'changed', 'merged', 'removed']).meta({
  id: 'ChangeType',
  description: 'What became of a resource.',
  examples: ['created'],
});
export type ChangeType = z.infer<typeof ChangeType>;

export const Change = z
  .object({
    change: ChangeType,
    kind: SearchKind,
    id: z.string().meta({ description: 'Id of the resource, unique within its kind.' }),
    mergedInto: z
      .string()
      .nullable()
      .meta({ description: 'With `merged`: the id that took this one over. Requests for it answer 308 to there.' }),
    changedAt: z.iso.datetime().meta({ description: 'When it was saved, UTC.' }),
  })
  .meta({ id: 'Change', description: 'One resource created, changed, merged into another, or removed.' });
export type Change = z.infer<typeof Change>;
