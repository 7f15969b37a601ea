import { tokenAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { NOT_FIRST } from '../not-first.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { isNeverOne } from './refusals.ts';
import { isPersonAt } from './without-holder.ts';

/** From this score on the tagger may lengthen a name. */
const SURE_TAG = 0.6;
/** Governments and their unions stand before many other names: "UN Millennium Goals". */
const KINDS = new Set(['company', 'media', 'other', 'ngo']);

/** "Humboldt University Berlin", "Google Play": the tagger sees a longer name that begins with one found already; of "Google Anna Berger" it is the name of somebody. */
export function findExtended(named: readonly Candidate[], { tags, text, tokens }: Reading): Candidate[] {
  return flatMap(named, candidate => {
    if (!KINDS.has(candidate.kind)) return [];
    const tag = tags.find(
      ({ kind, start, end, score }) =>
        kind === 'organization' && start === candidate.start && end > candidate.end && score >= SURE_TAG,
    );
    if (!tag || isNeverOne(tag.text)) return [];
    const added = text.slice(candidate.end, tag.end).trim().split(/\s+/);
    if (isPersonAt(tokens, tokenAt(tokens, candidate.end))) return [];
    if (!added.every(word => /^[\p{Lu}\p{N}]/u.test(word) && !NOT_FIRST.has(word))) return [];
    return [{ ...candidate, end: tag.end, name: tag.text, acronym: null, rule: 'extended' }];
  });
}
