import { countriesRoutes } from './countries.ts';
import { documentsRoutes } from './documents.ts';
import { evidenceRoutes } from './evidence.ts';
import { extractionsRoutes } from './extractions.ts';
import { graphRoutes } from './graph.ts';
import { healthRoutes } from './health.ts';
import { identityRoutes } from './identity.ts';
import { meetingsRoutes } from './meetings.ts';
import { openMentionsRoutes } from './open-mentions.ts';
import { organizationsRoutes } from './organizations.ts';
import { peopleRoutes } from './people.ts';
import { placesRoutes } from './places.ts';
import { projectsRoutes } from './projects.ts';
import { quotesRoutes } from './quotes.ts';
import { relationsRoutes } from './relations.ts';
import { resolveRoutes } from './resolve.ts';
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
  ...openMentionsRoutes,
  ...relationsRoutes,
  ...graphRoutes,
  ...identityRoutes,
  ...searchRoutes,
  ...resolveRoutes,
  ...extractionsRoutes,
  ...healthRoutes,
];
