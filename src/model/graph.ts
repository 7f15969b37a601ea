import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { Relation } from './relation.ts';

export const GraphNode = z
  .object({
    entity: EntityRef,
    distance: z.int().nonnegative().meta({ description: 'Steps from the center.' }),
  })
  .meta({ id: 'GraphNode', description: 'A thing in a graph.' });
export type GraphNode = z.infer<typeof GraphNode>;

export const Graph = z
  .object({
    center: EntityRef,
    nodes: z.array(GraphNode).meta({ description: 'The center and what relations reach from it, nearest first.' }),
    edges: z.array(Relation).meta({ description: 'Relations between the nodes, as they were found.' }),
    truncated: z.boolean().meta({ description: 'Whether relations were left out because a bound was reached.' }),
  })
  .meta({ id: 'Graph', description: 'What is around one thing: things and the relations between them.' });
export type Graph = z.infer<typeof Graph>;
