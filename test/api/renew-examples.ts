import { writeFileSync } from 'node:fs';
import { SAMPLE } from '../../src/api/sample.ts';
import { appOn, read } from './answers.ts';
import { sampleStore } from './sample-reports.ts';

/**
 * Writes data/examples.json anew from what the sample reports give: `npx tsx test/api/renew-examples.ts`, then
 * `npm run openapi`. Needed when an id in it is no longer there.
 */
const app = await appOn(await sampleStore());

const firstOf = async (list: string) => (await read(app, list)).data[0];

const project = await firstOf('/v1/projects?sector=railway&country=KG');
const { rejected, ...extraction } = (
  await app.inject({ method: 'POST', url: '/v1/extractions', payload: SAMPLE.ExtractionRequest })
).json();

const contributions = await read(app, '/v1/documents/doc_ffa812f784d0c453d8af/contributions');

/** Component and value. */
const EXAMPLES = {
  Person: await read(app, '/v1/people/xi-jinping'),
  Country: await read(app, '/v1/countries/KG'),
  Organization: await firstOf('/v1/organizations?q=group+of+seven'),
  Place: await firstOf('/v1/places?q=xian'),
  Meeting: await firstOf('/v1/meetings?type=summit&country=CN&to=2023-12-31'),
  Project: project,
  Quote: await firstOf('/v1/quotes'),
  Document: await firstOf('/v1/documents?q=gather'),
  Evidence: await firstOf(`/v1/evidence?subject=project:${project.id}&property=cost`),
  SearchHit: await firstOf('/v1/search?q=xian'),
  OpenMention: await firstOf('/v1/mentions?state=rejected'),
  Contributions: { ...contributions, contributions: contributions.contributions.slice(0, 2) },
  Relation: await firstOf('/v1/relations?entity=person:xi-jinping&type=met'),
  TimelineEvent: await firstOf(`/v1/timeline?entity=project:${project.id}`),
  Graph: await read(app, `/v1/graph?center=project:${project.id}&maxNodes=3`),
  Merge: await firstOf('/v1/merges?subject=person:sadyr-japarov'),
  Change: await firstOf('/v1/changes?kind=person'),
  NameResolution: await read(app, '/v1/resolve?name=Japarov&country=KG&limit=1'),
  Stats: await read(app, '/v1/stats'),
  ExtractionRequest: SAMPLE.ExtractionRequest,
  Extraction: { ...extraction, rejected: rejected.slice(0, 1) },
};

writeFileSync(new URL('../../data/examples.json', import.meta.url), `${JSON.stringify(EXAMPLES, null, 2)}\n`);
