import { countryCode, dayOf, personId, seeded, surname } from './invented-news.ts';

type Answer = { readonly data: { readonly id: string }[]; readonly page: { readonly nextCursor: string | null } };
type Ask = (path: string) => Promise<Answer>;

/**
 * One kind of request as the bench makes it, at many addresses, and the ratio to bare Fastify that is asked of it. `again`:
 * what is asked for was asked for before while nothing was written, and what was kept of it will do.
 */
export type Operation = {
  readonly name: string;
  readonly asked: number;
  readonly aim: number;
  readonly conditional?: true;
  readonly again?: true;
  readonly urls: (people: number, ask: Ask) => Promise<string[]>;
};

const ADDRESSES = 3000;
/** More bytes than the server keeps, and more tags. */
const UNKEPT_BYTES = 40_000_000;
const UNKEPT_TAGS = 30_000;
const DAYS = 6400;
const WINDOW_DAYS = 400;
/** From so many people on a country has fifty meetings in such a window. */
const PEOPLE_OF_WINDOW = 15_000;
const PAGES = 20;

const COMMON = ['visit', 'state', 'summit', 'minister', 'of'];

/** Longer where there are fewer meetings: answers of all sizes of record are to be of one length. */
const windowOf = (people: number): number =>
  Math.min(DAYS, Math.max(WINDOW_DAYS, Math.round((WINDOW_DAYS * PEOPLE_OF_WINDOW) / people)));

/** As many addresses as are asked, drawn by one seed. */
const drawn = (make: (random: () => number) => string): string[] => {
  const random = seeded(7);
  return [...new Set(Array.from({ length: ADDRESSES }, () => make(random)))];
};

/**
 * The ways in which a list of addresses is asked for: as it is, or each in so many spellings (`&` more at its end) that no
 * answer can be one that was kept.
 */
export function spelled(bodies: Readonly<Record<string, string>>, { again, conditional }: Operation): string[][] {
  const urls = Object.keys(bodies);
  const bytes = urls.reduce((sum, url) => sum + bodies[url].length, 0);
  const spellings = Math.ceil(conditional ? UNKEPT_TAGS / urls.length : UNKEPT_BYTES / bytes);
  return Array.from({ length: again ? 1 : spellings }, (_, more) =>
    urls.map(url => url + (url.includes('?') ? '' : '?') + '&'.repeat(again ? 0 : more + 1)),
  );
}

/** Details of things all over the record: their ids are read from lists of random windows. */
const details =
  (include: string) =>
  async (_: number, ask: Ask): Promise<string[]> => {
    const windows = drawn(
      random => `/v1/meetings?limit=200&from=${dayOf(Math.floor(random() * 7000))}&order=asc`,
    ).slice(0, 40);
    const found: string[] = [];
    for (const list of windows)
      for (const { id } of (await ask(list)).data) found.push(`/v1/meetings/${id}?include=${include}`);
    return found;
  };

/** Pages of all meetings from a row on that is given for a hundred people. */
const pagesFrom =
  (row: number) =>
  async (people: number, ask: Ask): Promise<string[]> => {
    let cursor: string | null = null;
    const next = async (limit: number): Promise<string> => {
      const url = `/v1/meetings?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`;
      cursor = (await ask(url)).page.nextCursor;
      return url;
    };
    for (let at = 0; at < (row * people) / 100; at += 200) await next(200);
    const pages: string[] = [];
    for (let page = 0; page < PAGES; page++) pages.push(await next(50));
    return pages;
  };

/** People of small numbers are in many meetings. */
const busy = (path: string) => async (people: number) =>
  drawn(random => `${path}?entity=person:${personId(Math.floor((random() * people) / 200))}&limit=50`);

/** In the order of issue 6; `asked` are its floors. */
export const OPERATIONS: readonly Operation[] = [
  { name: 'detail with evidence, ids at random', asked: 0.45, aim: 0.65, urls: details('evidence') },
  { name: 'with relations too', asked: 0.45, aim: 0.65, urls: details('evidence,relations') },
  {
    name: 'If-None-Match, 8,000 ids',
    asked: 0.75,
    aim: 0.9,
    conditional: true,
    again: true,
    urls: details('evidence'),
  },
  { name: 'If-None-Match after a write', asked: 0.45, aim: 0.65, conditional: true, urls: details('evidence') },
  {
    name: '50 meetings, country and days',
    asked: 0.17,
    aim: 0.35,
    urls: async people => {
      const days = windowOf(people);
      return drawn(random => {
        const day = Math.floor(random() * (DAYS - days));
        const country = countryCode(Math.floor(random() * 40));
        return `/v1/meetings?country=${country}&from=${dayOf(day)}&to=${dayOf(day + days)}&limit=50`;
      });
    },
  },
  { name: 'first pages of all meetings', asked: 0.17, aim: 0.35, urls: pagesFrom(0) },
  { name: 'pages at two thirds of all meetings', asked: 0.17, aim: 0.35, urls: pagesFrom(200) },
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
