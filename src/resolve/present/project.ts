import { Project } from '../../model/project.ts';
import { many, nameForms, single, type Told } from './values.ts';

/** A project as served, made of the claims. */
export function presentProject(told: Told): Project {
  return Project.parse({
    kind: 'project',
    id: told.id,
    name: told.name,
    aliases: nameForms(told),
    sector: single(told, 'sector', 'other'),
    work: single(told, 'work', 'unknown'),
    status: single(told, 'status', 'unknown'),
    cost: single(told, 'cost'),
    countries: many(told, 'country'),
    route: single(told, 'route', []),
    length: single(told, 'length'),
    capacity: single(told, 'capacity'),
    programme: single(told, 'programme'),
    parties: many(told, 'party'),
    startDate: single(told, 'startDate'),
    completionDate: single(told, 'completionDate'),
    ...told.reported,
  });
}
