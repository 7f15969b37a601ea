import type { z } from 'zod';
import { loadTable } from '../../lists.ts';
import type { CostQualifier } from '../../model/vocabulary.ts';

type Qualifier = z.infer<typeof CostQualifier>;

const isQualifier = (word: string): word is Qualifier => /^(?:about|at_least|up_to|exact)$/.test(word);
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map(
  loadTable<'words' | 'qualifier'>('gazetteer/currencies-qualifiers.tsv').flatMap(({ words, qualifier }) =>
    isQualifier(qualifier) ? [[words, qualifier] as const] : [],
  ),
);
const LONGEST = 4;

/** What the words around a sum say of it: `more than $5 billion`, `$5 billion or so`. */
export function qualifierAround(before: string, after: string): Qualifier {
  return qualifierBefore(before) ?? qualifierAfter(after) ?? 'exact';
}

function qualifierBefore(before: string): Qualifier | undefined {
  const words = before.slice(-48).toLowerCase().trim().split(/\s+/).slice(-LONGEST);
  for (let from = 0; from < words.length; from++) {
    const qualifier = QUALIFIERS.get(words.slice(from).join(' '));
    if (qualifier) return qualifier;
  }
  return undefined;
}

function qualifierAfter(after: string): Qualifier | undefined {
  if (/^(?:\+|[\s-]plus(?!\p{L})|\s+or\s+more|\s+at\s+least)/u.test(after)) return 'at_least';
  return /^\s+or\s+so(?!\p{L})/u.test(after) ? 'about' : undefined;
}
