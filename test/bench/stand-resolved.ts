import { resolvePending } from '../../src/resolve-stored.ts';
import { factOf, setFact } from '../../src/store/facts.ts';
import { closeStore, openStore } from '../../src/store/open.ts';

/**
 * Marks a filled record as made by this program. What fills it has no extractions behind it: a server of another version
 * would resolve it anew and take everything away.
 */
export async function standResolved(path: string): Promise<void> {
  const [empty, filled] = [openStore(':memory:'), openStore(path)];
  await resolvePending(empty, { at: '2026-01-01T00:00:00Z' });
  setFact(filled, 'decisions', factOf(empty, 'decisions') ?? '');
  for (const store of [empty, filled]) closeStore(store);
}
