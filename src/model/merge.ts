import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';

export const MergeState = z.enum(['merged', 'near_miss']).meta({
  id: 'MergeState',
  description: 'Taken for one thing, or close to it and kept apart.',
  examples: ['near_miss'],
});
export type MergeState = z.infer<typeof MergeState>;

export const MergeDecider = z.enum(['score', 'veto', 'override']).meta({
  id: 'MergeDecider',
  description: 'What decided: the score, a clash that forbids it, or a person (data/overrides.json).',
  examples: ['score'],
});

export const MergeFeature = z
  .object({
    name: z.string().meta({ description: 'Name of the comparison.' }),
    value: z.number().meta({ description: 'What it found, 0 to 1.' }),
    weight: z.number().meta({ description: 'What it counts; clashes have −9 or less and are no part of the score.' }),
    because: z.string().meta({ description: 'The reason in words.' }),
  })
  .meta({ id: 'MergeFeature', description: 'One comparison of two things, with its weight.' });

export const MergeSide = z
  .object({
    entity: EntityRef,
    name: z.string().meta({ description: 'What this report calls it.' }),
    documentId: z.string().meta({ description: 'The report that names it.' }),
    start: z.int().nonnegative().meta({ description: 'First UTF-16 code unit of the quote in the stored text.' }),
    end: z.int().positive().meta({ description: 'End of the quote, exclusive.' }),
    quote: z.string().meta({ description: '`text.slice(start, end)`: the words that were compared.' }),
  })
  .meta({ id: 'MergeSide', description: 'What one report says of one of two things that were compared.' });
export type MergeSide = z.infer<typeof MergeSide>;

export const Merge = z
  .object({
    state: MergeState,
    decidedBy: MergeDecider,
    score: z.number().min(0).max(1).meta({ description: 'Sum of value × weight, from 0 to 1.' }),
    reason: z.string().meta({ description: 'Why they are one, or are not.' }),
    features: z.array(MergeFeature).meta({ description: 'All comparisons that applied.' }),
    left: MergeSide,
    right: MergeSide,
  })
  .meta({ id: 'Merge', description: 'Two sightings that were compared: what was found, and what was decided.' });
export type Merge = z.infer<typeof Merge>;
