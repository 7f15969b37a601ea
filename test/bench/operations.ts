import { countryCode, dayOf, personId, seeded, surname } from './invented-news.ts';

type Answer = { readonly data: { readonly id: string }[]; readonly page: { readonly nextCursor: string | null } };
type Ask = (path: string) => Promise<Answer>;

/**
 * One kind of request as the bench makes it, at many addresses, and the ratio to bare Fastify that is asked of it. `again`:
 * the same requests come again while nothing was written, and answers that were kept will do.
 */
export type Operation = {
  readonly name: string;
  readonly asked: number;
  readonly aim: number;
  readonly conditional?: true;
  readonly again?: true;
  readonly urls: (people: number, ask: Ask) => Promise<string[]>;
};

/** More answers than the server keeps. */
const ADDRESSES = 3000;
const WINDOW_DAYS = 400;

const COMMON = ['visit', 'state', 'summit', 'minister', 'of'];

/** As many addresses as are asked, drawn by one seed. */
const drawn = (make: (random: () => number) => string): string[] => {
  const random = seeded(7);
  return [...new Set(Array.from({ length: ADDRESSES }, () => make(random)))];
};

/** Details of things all over the record: their ids are read from lists of random windows. */
async function details(_: number, ask: Ask): Promise<string[]> {
  const windows = drawn(random => `/v1/meetings?limit=200&from=${dayOf(Math.floor(random() * 7000))}&order=asc`).slice(
    0,
    40,
  );
  const found: string[] = [];
  for (const list of windows)
    for (const { id } of (await ask(list)).data) found.push(`/v1/meetings/${id}?include=evidence`);
  return found;
}

async function deepPages(people: number, ask: Ask): Promise<string[]> {
  let cursor: string | null = null;
  for (let row = 0; row < people * 2; row += 200) {
    const { page }: Answer = await ask(`/v1/meetings?limit=200${cursor ? `&cursor=${cursor}` : ''}`);
    cursor = page.nextCursor;
  }
  return [`/v1/meetings?limit=50&cursor=${cursor}`];
}

/** People of small numbers are in many meetings. */
const busy = (path: string) => async (people: number) =>
  drawn(random => `${path}?entity=person:${personId(Math.floor((random() * people) / 200))}&limit=50`);

/** In the order of issue 6; `asked` are its floors. */
export const OPERATIONS: readonly Operation[] = [
  { name: 'detail with evidence', asked: 0.45, aim: 0.65, urls: details },
  { name: 'detail with evidence, again', asked: 0.45, aim: 0.65, again: true, urls: details },
  { name: 'If-None-Match, anew', asked: 0.45, aim: 0.65, conditional: true, urls: details },
  { name: 'If-None-Match, again', asked: 0.75, aim: 0.9, conditional: true, again: true, urls: details },
  {
    name: '50 meetings, country and days',
    asked: 0.17,
    aim: 0.35,
    urls: async () =>
      drawn(random => {
        const day = Math.floor(random() * 6000);
        const country = countryCode(Math.floor(random() * 40));
        return `/v1/meetings?country=${country}&from=${dayOf(day)}&to=${dayOf(day + WINDOW_DAYS)}&limit=50`;
      }),
  },
  { name: 'first 50 of all meetings', asked: 0.17, aim: 0.35, urls: async () => ['/v1/meetings?limit=50'] },
  { name: '50 at two thirds of all meetings', asked: 0.17, aim: 0.35, urls: deepPages },
  {
    name: 'search, rare words',
    asked: 0.18,
    aim: 0.3,
    urls: async people => drawn(random => `/v1/search?q=${surname(Math.floor(random() * people))}&limit=20`),
  },
  {
    name: 'search, common words',
    asked: 0.05,
    aim: 0.15,
    urls: async () => COMMON.map(word => `/v1/search?q=${word}&limit=20`),
  },
  { name: 'timeline of one person, 50', asked: 0.15, aim: 0.3, urls: busy('/v1/timeline') },
  { name: 'relations of one person, 50', asked: 0.15, aim: 0.3, urls: busy('/v1/relations') },
];
