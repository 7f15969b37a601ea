import { daysBetween } from './days.ts';
import { countOf, setFact } from './facts.ts';
import type { Store } from './open.ts';

type Lasting = { readonly kind: string; readonly date: string | null; readonly lastDay: string | null };

/** The longest time that anything of a kind takes bounds how far back a list by dates looks. */
export function keepSpan(store: Store, { kind, date, lastDay }: Lasting): void {
  const span = date && lastDay ? daysBetween(date, lastDay) : 0;
  if (span > 0 && span > countOf(store, `span:${kind}`)) setFact(store, `span:${kind}`, span);
}
