import { askApart } from './ask-apart.ts';
import type { Heard } from './asker.ts';
import type { Serving } from './serving.ts';

export type Beside = { readonly usual: Heard; readonly dearest: Heard; readonly alone: Heard };

const USUAL_PER_SECOND = 100;
const DEAREST_PER_SECOND = 4;

/** What costs most: common words, everything counted, all that is beside, names judged, graphs, whole lists. */
const dearest = (center: string): string[] => [
  '/v1/search?q=of&facets=kind&include=highlights&limit=200',
  '/v1/search?q=th&limit=200',
  '/v1/meetings?q=of&count=exact&facets=type,country&limit=200',
  '/v1/meetings?from=1990-01-01&count=exact&facets=type,country',
  '/v1/meetings?q=of&include=evidence,conflicts,relations&limit=200',
  '/v1/people?include=evidence,conflicts,relations&fields=name&limit=200',
  '/v1/resolve?name=umar&limit=50',
  `/v1/graph?center=${center}&depth=3&maxNodes=200`,
  '/v1/people?format=csv',
  '/v1/meetings?format=ics',
];

/** Each address in so many spellings (`&` more at its end) that no answer is one that was kept. */
const spelled = (paths: readonly string[], ways: number): string[] =>
  Array.from({ length: ways }, (_, more) => paths.map(path => path + '&'.repeat(more + 1))).flat();

/** How long usual answers take alone, and beside the dearest requests that there are. */
export async function besideDearest({ url }: Serving, seconds: number): Promise<Beside> {
  const people: { data: { id: string }[] } = await (await fetch(`${url}/v1/people?limit=50`)).json();
  const paths = people.data.map(({ id }) => `/v1/people/${id}`);
  const usual = { url, paths, seconds, perSecond: USUAL_PER_SECOND };
  const dear = spelled(dearest(`person:${people.data[0].id}`), seconds);
  const [alone] = await askApart(usual);
  const [among, asked] = await askApart(usual, { url, paths: dear, seconds, perSecond: DEAREST_PER_SECOND });
  return { usual: among, dearest: asked, alone };
}
