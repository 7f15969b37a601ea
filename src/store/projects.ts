import type { PageRequest, ProjectFilter, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

/** Sums of different currencies are not compared: a bound on the cost is one in this currency unless another is given. */
const DEFAULT_CURRENCY = 'USD';

export function listProjects(store: Store, filter: ProjectFilter, page: PageRequest): Promise<StoredPage> {
  const { minCost: min, maxCost: max, currency, q, ...facets } = filter;
  const bounded = min !== undefined || max !== undefined;
  const money = currency ?? (bounded ? DEFAULT_CURRENCY : undefined);
  const query = { facets: { ...facets, currency: money === undefined ? [] : [money] }, amount: { min, max }, q };
  return listResources(store, { kind: 'project', ...query }, page);
}

export const getProject = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'project', id);
