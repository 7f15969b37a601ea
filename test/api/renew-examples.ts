import { writeFileSync } from 'node:fs';
import { EXTRACTION_REQUEST } from '../../src/api/examples/extraction-request.ts';
import { appOn, read } from './answers.ts';
import { sampleStore } from './sample-reports.ts';

/**
 * Writes src/api/examples/*.ts anew from what the sample reports give: `npx tsx test/api/renew-examples.ts`, then
 * `npx biome check --write src/api/examples` and `npm run openapi`. Needed when an id in them is no longer there.
 */
const app = await appOn(await sampleStore());

const firstOf = async (list: string) => (await read(app, list)).data[0];

const project = await firstOf('/v1/projects?sector=railway&country=KG');
const { rejected, ...extraction } = (
  await app.inject({ method: 'POST', url: '/v1/extractions', payload: EXTRACTION_REQUEST })
).json();

const contributions = await read(app, '/v1/documents/doc_ffa812f784d0c453d8af/contributions');

/** Type, the file of `src/model` that has it, and the value. */
const EXAMPLES: readonly (readonly [string, string, unknown])[] = [
  ['Person', 'person', await read(app, '/v1/people/xi-jinping')],
  ['Country', 'country', await read(app, '/v1/countries/KG')],
  ['Organization', 'organization', await firstOf('/v1/organizations?q=group+of+seven')],
  ['Place', 'place', await firstOf('/v1/places?q=xian')],
  ['Meeting', 'meeting', await firstOf('/v1/meetings?type=summit&country=CN&to=2023-12-31')],
  ['Project', 'project', project],
  ['Quote', 'quote', await firstOf('/v1/quotes')],
  ['Document', 'document', await firstOf('/v1/documents?q=gather')],
  ['Evidence', 'evidence', await firstOf(`/v1/evidence?subject=project:${project.id}&property=cost`)],
  ['SearchHit', 'page', await firstOf('/v1/search?q=xian')],
  ['OpenMention', 'open-mention', await firstOf('/v1/mentions?state=rejected')],
  ['Contributions', 'contribution', { ...contributions, contributions: contributions.contributions.slice(0, 2) }],
  ['Relation', 'relation', await firstOf('/v1/relations?entity=person:xi-jinping&type=met')],
  ['TimelineEvent', 'timeline-event', await firstOf(`/v1/timeline?entity=project:${project.id}`)],
  ['Graph', 'graph', await read(app, `/v1/graph?center=project:${project.id}&maxNodes=3`)],
  ['Merge', 'merge', await firstOf('/v1/merges?subject=person:sadyr-japarov')],
  ['Change', 'change', await firstOf('/v1/changes?kind=person')],
  ['NameResolution', 'name-candidate', await read(app, '/v1/resolve?name=Japarov&country=KG&limit=1')],
  ['Stats', 'page', await read(app, '/v1/stats')],
  ['Extraction', 'extraction', { ...extraction, rejected: rejected.slice(0, 1) }],
];

for (const [type, file, value] of EXAMPLES) {
  const name = type.replace(/\B[A-Z]/g, letter => `-${letter}`).toLowerCase();
  const constant = name.replaceAll('-', '_').toUpperCase();
  writeFileSync(
    new URL(`../../src/api/examples/${name}.ts`, import.meta.url),
    `import type { ${type} } from '../../model/${file}.ts';\n\nexport const ${constant}: ${type} = ${JSON.stringify(value)};\n`,
  );
}
