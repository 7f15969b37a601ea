import { countriesRoutes } from './countries.ts';
import { documentsRoutes } from './documents.ts';
import { evidenceRoutes } from './evidence.ts';
import { extractionsRoutes } from './extractions.ts';
import { healthRoutes } from './health.ts';
import { meetingsRoutes } from './meetings.ts';
import { organizationsRoutes } from './organizations.ts';
import { peopleRoutes } from './people.ts';
import { placesRoutes } from './places.ts';
import { projectsRoutes } from './projects.ts';
import { quotesRoutes } from './quotes.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';

/** TABLE OF CONTENTS: all operations, in the order in which the document and Swagger UI show them. */
export const ROUTES: readonly Route[] = [
  ...peopleRoutes,
  ...countriesRoutes,
  ...organizationsRoutes,
  ...placesRoutes,
  ...meetingsRoutes,
  ...projectsRoutes,
  ...quotesRoutes,
  ...documentsRoutes,
  ...evidenceRoutes,
  ...searchRoutes,
  ...extractionsRoutes,
  ...healthRoutes,
];
