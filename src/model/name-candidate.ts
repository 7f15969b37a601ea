import { z } from 'zod';
import { EntityKind, EntityRef } from './entity-ref.ts';

/** Kinds of thing that bear names of their own. */
export const NamedKind = EntityKind.exclude(['meeting', 'document']).meta({
  id: 'NamedKind',
  description: 'Kinds of thing that bear names of their own.',
  examples: ['person'],
});
export type NamedKind = z.infer<typeof NamedKind>;

export const NameFeature = z
  .object({
    name: z.string().meta({ description: 'The comparison, such as `likeness` or `countryClash`.' }),
    value: z.number().meta({ description: 'What it found, from 0 to 1.' }),
  })
  .meta({ id: 'NameFeature', description: 'One comparison that applied, and what it found.' });

export const NameCandidate = z
  .object({
    entity: EntityRef,
    matchedName: z.string().meta({ description: 'The name of it that is most like the one asked for.' }),
    match: z.boolean().meta({ description: 'Whether the two names can be of one thing.' }),
    score: z.number().min(0).max(1).meta({ description: 'How surely, from 0 to 1.' }),
    features: z.array(NameFeature).meta({ description: 'The comparisons that make the score.' }),
    reports: z.int().nonnegative().meta({ description: 'Documents that mention it.' }),
  })
  .meta({ id: 'NameCandidate', description: 'A thing of the record that a name may mean.' });
export type NameCandidate = z.infer<typeof NameCandidate>;

export const NameResolution = z
  .object({
    name: z.string().meta({ description: 'The name asked for.' }),
    kind: NamedKind,
    candidates: z
      .array(NameCandidate)
      .meta({ description: 'What it may mean, the best first; none when nothing is like it.' }),
  })
  .meta({ id: 'NameResolution', description: 'What a name may mean.' });
export type NameResolution = z.infer<typeof NameResolution>;
