import { pause } from './pause.ts';

/** As `items.map(tell)`; others are answered in between. */
export async function mapPausing<Item, Told>(items: readonly Item[], tell: (item: Item) => Told): Promise<Told[]> {
  const told: Told[] = [];
  for (const item of items) {
    told.push(tell(item));
    await pause();
  }
  return told;
}
