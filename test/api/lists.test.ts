import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { appOn, expectProblem, idsAt, read } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());

const MEETING = '2031-04-01-ola-brandt-tomas-ilk';
const FORUM = '2031-06-coast-forum';

describe('lists', () => {
  it('are pages of whole resources', async () => {
    expect(await read(app, '/v1/people?limit=1')).toEqual({
      data: [
        {
          kind: 'person',
          id: 'tomas-ilk',
          name: 'Tomas Ilk',
          aliases: [],
          weakAliases: [],
          positions: [],
          countries: [{ id: 'XO', kind: 'country', name: 'Orland' }],
          reports: 1,
          sources: 1,
          firstReportedOn: '2031-04-02',
          lastReportedOn: '2031-04-05',
          confidence: 0.9,
        },
      ],
      page: { nextCursor: expect.any(String), hasMore: true },
    });
  });

  it.each([
    ['/v1/people', ['tomas-ilk', 'ola-brandt']],
    ['/v1/people?order=asc', ['ola-brandt', 'tomas-ilk']],
    ['/v1/people?sort=name&order=asc', ['ola-brandt', 'tomas-ilk']],
    ['/v1/people?country=XV', ['ola-brandt']],
    ['/v1/people?country=XV&country=XO', ['tomas-ilk', 'ola-brandt']],
    ['/v1/people?country=XV,XO&q=brandt', ['ola-brandt']],
    ['/v1/people?country=XX', []],
    ['/v1/countries?region=Asia', ['XO']],
    ['/v1/countries?q=veldanian', ['XV']],
    ['/v1/organizations?organizationKind=government_body&country=XV&q=rail', ['veldanian-ministry-of-rail']],
    ['/v1/organizations?organizationKind=media', []],
    ['/v1/places?placeKind=city&country=XV&q=esker', ['port-esker']],
    ['/v1/meetings', [FORUM, MEETING]],
    ['/v1/meetings?type=forum', [FORUM]],
    ['/v1/meetings?type=forum,bilateral_meeting&status=held', [MEETING]],
    ['/v1/meetings?participant=ola-brandt', [MEETING]],
    ['/v1/meetings?participant=XV&country=XV', [MEETING]],
    ['/v1/meetings?participant=ola-brandt,XV&participantMode=all', [MEETING]],
    ['/v1/meetings?participant=ola-brandt,XO&participantMode=all', []],
    ['/v1/meetings?person=ola-brandt&level=other&place=port-esker', [MEETING]],
    ['/v1/meetings?organization=ola-brandt', []],
    ['/v1/meetings?minSources=1&minConfidence=0.9', [FORUM, MEETING]],
    ['/v1/meetings?minSources=2', []],
    ['/v1/meetings?minConfidence=0.91', []],
    ['/v1/meetings?from=2031-06-11&to=2031-06-11&dateMatch=certain', []],
    ['/v1/meetings?from=2031-06-10&to=2031-06-12&dateMatch=certain', [FORUM]],
    ['/v1/people?reportedFrom=2031-04-03', ['tomas-ilk']],
    ['/v1/people?organization=veldanian-ministry-of-rail', []],
    ['/v1/projects?party=XV&partyMode=any', []],
    ['/v1/projects?document=doc_second', []],
    ['/v1/documents?person=ola-brandt', []],
    ['/v1/quotes?to=2031-04-02', ['quo_1']],
    ['/v1/meetings?from=2031-06-11&to=2031-06-11', [FORUM]],
    ['/v1/meetings?to=2031-05-31', [MEETING]],
    ['/v1/projects?sector=railway&country=XO&status=proposed', ['coast-railway']],
    ['/v1/projects?minCost=1000000000', ['coast-railway']],
    ['/v1/projects?maxCost=1000000000&currency=USD', ['north-bridge']],
    ['/v1/projects?minCost=1&currency=EUR', []],
    ['/v1/quotes?speaker=ola-brandt&document=doc_first', ['quo_1']],
    ['/v1/quotes?speaker=tomas-ilk', []],
    ['/v1/documents', ['doc_second', 'doc_first']],
    ['/v1/documents?publisher=esker%20post&from=2031-04-03', ['doc_second']],
    ['/v1/evidence?subject=project:coast-railway', ['evi_title', 'evi_cost']],
    ['/v1/evidence?subject=project:coast-railway&property=cost', ['evi_cost']],
    ['/v1/search?q=esker', ['port-esker', MEETING, 'doc_second', 'doc_first']],
    ['/v1/search?q=%22%29%20NOT%20*', []],
    ['/v1/search?q=ola%20brandt&kind=person', ['ola-brandt']],
  ])('%s', async (url, ids) => expect(await idsAt(app, url)).toEqual(ids));

  it.each(['people', 'countries', 'organizations', 'places', 'meetings', 'projects', 'quotes', 'documents', 'changes'])(
    'of %s are empty where no report was taken yet',
    async name => {
      const empty = await appOn(openStore(':memory:'));
      expect((await read(empty, `/v1/${name}`)).data).toEqual([]);
    },
  );

  it('are walked by the Link header from end to end', async () => {
    const seen: string[] = [];
    let url: string | undefined = '/v1/countries?limit=1&sort=name&order=asc';
    while (url) {
      seen.push(...(await idsAt(app, url)));
      const link: unknown = (await app.inject(url)).headers.link;
      url = /^<(.+)>; rel="next"$/.exec(String(link))?.[1];
    }
    expect(seen).toEqual(['XO', 'XV']);
  });

  it('bring evidence and conflicts on request only', async () => {
    const url = '/v1/projects?sector=railway';
    const plain = (await read(app, url)).data[0];
    const full = (await read(app, `${url}&include=evidence,conflicts`)).data[0];
    expect([plain.evidence, plain.conflicts]).toEqual([undefined, undefined]);
    expect(full).toEqual({
      ...plain,
      evidence: [expect.objectContaining({ id: 'evi_title' }), expect.objectContaining({ id: 'evi_cost' })],
      conflicts: [{ property: 'cost', shownValue: 'US$3 billion', value: 'US$4 billion', sources: 1, evidence: [] }],
    });
  });

  it('count all there is, on request', async () => {
    expect((await read(app, '/v1/people?limit=1&count=exact')).page).toMatchObject({ hasMore: true, total: 2 });
    expect((await read(app, '/v1/people?country=XV&minSources=1&count=exact')).page.total).toBe(1);
    expect((await read(app, '/v1/people')).page.total).toBeUndefined();
  });

  it('tell how their values are spread, on request', async () => {
    const { facets } = await read(app, '/v1/meetings?facets=status,country&limit=1');
    expect(facets).toEqual([
      {
        name: 'status',
        values: [
          { value: 'held', count: 1 },
          { value: 'planned', count: 1 },
        ],
      },
      { name: 'country', values: [{ value: 'XV', count: 1 }] },
    ]);
    const [{ values }] = (await read(app, '/v1/meetings?facets=participant&type=bilateral_meeting')).facets;
    expect(values).toEqual([
      { value: 'XV', count: 1 },
      { value: 'ola-brandt', count: 1 },
    ]);
  });

  it('leave out what is not asked for', async () => {
    const response = await app.inject('/v1/people?fields=name&limit=1');
    expect(response.json().data).toEqual([{ kind: 'person', id: 'tomas-ilk', name: 'Tomas Ilk' }]);
    expect((await app.inject('/v1/people/tomas-ilk?fields=reports')).json()).toEqual({
      kind: 'person',
      id: 'tomas-ilk',
      reports: 1,
    });
  });

  it.each([
    ['/v1/people?fields=nme', '/fields/0'],
    ['/v1/people?facets=name', '/facets/0'],
    ['/v1/people?count=about', '/count'],
    ['/v1/meetings?participantMode=some', '/participantMode'],
    ['/v1/meetings?minSources=0', '/minSources'],
    ['/v1/meetings?minConfidence=1.5', '/minConfidence'],
    ['/v1/people?limit=0', '/limit'],
    ['/v1/people?limit=201', '/limit'],
    ['/v1/people?limit=', '/limit'],
    ['/v1/people?limit=0x10', '/limit'],
    ['/v1/people?limit=1e1', '/limit'],
    ['/v1/people?limit=1&limit=2', '/limit'],
    ['/v1/people?sort=age', '/sort'],
    ['/v1/people?country=xv', '/country/0'],
    ['/v1/people?country=', '/country/0'],
    ['/v1/people?include=everything', '/include/0'],
    ['/v1/people?cursor=abc', '/cursor'],
    ['/v1/people?q=%20', '/q'],
    ['/v1/meetings?from=2031-13-01', '/from'],
    ['/v1/projects?minCost=-1', '/minCost'],
    ['/v1/projects?currency=usd', '/currency'],
    ['/v1/evidence', '/subject'],
    ['/v1/evidence?subject=planet:mars', '/subject'],
    ['/v1/search', '/q'],
  ])('refuse %s', async (url, pointer) => {
    const { errors } = expectProblem(await app.inject(url), 'invalid_request');
    expect(errors).toEqual([expect.objectContaining({ in: 'query', pointer })]);
  });

  it('do not take the cursor of another order', async () => {
    const { page } = await read(app, '/v1/people?limit=1');
    const response = await app.inject(`/v1/people?limit=1&order=asc&cursor=${page.nextCursor}`);
    expect(expectProblem(response, 'invalid_request').errors?.[0].pointer).toBe('/cursor');
  });

  it.each([
    ['/v1/people?limt=2', 'Unknown: "limt". Did you mean "limit"?'],
    ['/v1/meetings?Status=held', 'Unknown: "Status". Did you mean "status"?'],
    ['/v1/projects?min_cost=2', 'Unknown: "min_cost". Did you mean "minCost"?'],
    ['/v1/stats?a=1', 'Unknown: "a". None is known.'],
    ['/v1/search?q=a&colour=red', 'Unknown: "colour". Known: limit, cursor, q, kind, facets, include.'],
  ])('name the parameter that %s may mean', async (url, detail) => {
    expect(expectProblem(await app.inject(url), 'invalid_request').detail).toBe(detail);
  });
});
