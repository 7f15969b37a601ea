import { expect, it } from 'vitest';
import { FIRST_PAGE } from '../../src/model/page.ts';
import type { Store } from '../../src/store/open.ts';
import { search } from '../../src/store/search.ts';
import { idsOf, person, storeWith } from './invented-world.ts';

/** Ids of all hits, page by page. */
async function allHits(store: Store, q: string): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await search(store, { q }, { limit: 150, cursor });
    seen.push(...idsOf(page.items));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return seen;
}

it('goes through more hits than are ranked at once, each once', async () => {
  const many = Array.from({ length: 4500 }, (_, i) => person(`p${i}`, `Common ${i % 10 ? 'name' : ''}`));
  const seen = await allHits(storeWith({ people: many }), 'common');
  expect(seen.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
});

it('shows what bears the very name before newer ones that hold it, once', async () => {
  const crowd = Array.from({ length: 1300 }, (_, i) => person(`p${i}`, `Osh ${i}`, { reports: 2 }));
  const people = [person('osh', 'Osh'), person('oshakan', 'Oshakan'), ...crowd];
  const store = storeWith({ people });
  const seen = await allHits(store, 'osh');
  expect(seen[0]).toBe('osh');
  expect(seen.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
  expect(await search(store, { q: 'osh', kind: ['place'] }, FIRST_PAGE)).toMatchObject({ items: [] });
});
