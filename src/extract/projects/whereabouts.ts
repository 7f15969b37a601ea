import type { Candidate } from './candidate.ts';
import { nearPhrases } from './stage-phrases.ts';
import { VISITED } from './visited.ts';

const WHERE = new Set('at in near outside inside from to via through on off around'.split(' '));
/** One stands on these; "notes on the power plant" are about it. */
const STOOD_ON = new Set<string>(['road', 'bridge', 'railway', 'building', 'housing']);

/** "a refinery near the oil port", "water from the Tana dam to the towns": what stands beside something else is not told of. */
export const isBeside = ({ words, phrase }: Candidate): boolean => {
  const lead = words[phrase.from - 1]?.lower ?? '';
  const between = lead === 'from' && words[phrase.last]?.lower === 'to';
  return between || (phrase.article === 'the' && BESIDE.test(lead));
};

const BESIDE = /^(?:near|outside|beside|joins|joining|crosses|relieves?|relieving)$/;

/** "He landed at the airport": a place where something else happens. */
export function isWhereabouts({ words, phrase, sector }: Candidate, others: readonly Candidate[]): boolean {
  const lead = words[phrase.from - 1]?.lower ?? '';
  // "a second berth at the port": what stands there is a part of it
  const part = PARTLY.has(lead) && others.some(other => other.phrase.last === phrase.from - 1 && other.phrase.fresh);
  if (PIPED.has(sector)) return lead === 'through' || lead === 'via';
  return (
    VISITED.has(sector) && ((WHERE.has(lead) && !part && (lead !== 'on' || STOOD_ON.has(sector))) || TOURING.test(lead))
  );
}

const TOURING = /^(?:visit|visited|visits|visiting|tour|toured|tours|touring)$/;

/** "will send it through a 160-km pipeline" */
const PIPED = new Set(['gas_pipeline', 'oil_pipeline', 'water']);

const PARTLY = new Set(['at', 'in']);

/** "has floated a bridge across the strait": a new thing of which a stage is told, no place where talks are held. */
export const isIntroduced = (mention: Candidate): boolean =>
  mention.phrase.article === 'a' &&
  !WHERE.has(mention.words[mention.phrase.from - 1]?.lower ?? '') &&
  nearPhrases(mention).length > 0;

/** "cut a ribbon on a bridge", "declared force majeure on the plant": the turn of phrase leads to it. */
export const isTreatedSo = (mention: Candidate): boolean =>
  nearPhrases(mention).some(({ last }) => last === mention.phrase.from - 1 || last === mention.phrase.from);
