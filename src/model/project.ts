import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { includedFields } from './evidence.ts';
import { Cost, Measure } from './extraction.ts';
import { PartialDate } from './partial-date.ts';
import { NameForm, reportedFields } from './reported.ts';
import { PartyRole, ProjectSector, ProjectStatus, ProjectWork } from './vocabulary.ts';

export const ProjectPartyRef = z
  .object({ entity: EntityRef, role: PartyRole })
  .meta({ id: 'ProjectPartyRef', description: 'One who funds, builds, owns or runs a project.' });
export type ProjectPartyRef = z.infer<typeof ProjectPartyRef>;

export const Project = z
  .object({
    kind: z.literal('project').meta({ description: 'Always `project`.' }),
    id: z.string().meta({ description: 'Project id, a slug.' }),
    name: z.string().meta({ description: 'The fullest name found.' }),
    aliases: z.array(NameForm).meta({ description: 'Other names with their count.' }),
    sector: ProjectSector,
    work: ProjectWork,
    status: ProjectStatus,
    cost: Cost.nullable().meta({ description: 'The cost the published rule chooses; others are under conflicts.' }),
    countries: z.array(EntityRef).meta({ description: 'Countries it lies in or is to lie in.' }),
    route: z.array(z.string()).meta({ description: 'Ends and waypoints, in order.' }),
    length: Measure.nullable().meta({ description: 'Length, when reports give one.' }),
    capacity: Measure.nullable().meta({ description: 'Capacity, when reports give one.' }),
    programme: z.string().nullable().meta({ description: 'Programme it belongs to, as named.' }),
    parties: z.array(ProjectPartyRef).meta({ description: 'Who funds, builds, owns or runs it.' }),
    startDate: PartialDate.nullable().meta({ description: 'Start of work, planned or actual.' }),
    completionDate: PartialDate.nullable().meta({ description: 'Completion, planned or actual.' }),
    ...reportedFields,
    ...includedFields,
  })
  .meta({ id: 'Project', description: 'A built or planned work, or a programme of such works.' });
export type Project = z.infer<typeof Project>;
