import { countryName } from '../../model/country-list.ts';
import type { ExtractedProject } from '../../model/extraction.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { countriesWithin, organizationsWithin } from './mentions-near.ts';
import { roleOf } from './role.ts';

type Party = ExtractedProject['parties'][number];

/** Who pays for, builds, runs, owns, orders or supplies a project, each once; the first role told stays. */
export function partiesOf(reading: Reading, mentions: readonly Candidate[]): Party[] {
  const parties = new Map<string, Party>();
  for (const mention of mentions) {
    for (const party of partiesIn(reading, mention)) {
      const key = `${party.kind} ${party.code ?? party.name}`;
      if (!parties.has(key)) parties.set(key, party);
    }
  }
  return [...parties.values()];
}

function partiesIn(reading: Reading, { words, sentence, head }: Candidate): Party[] {
  const name = { start: words[head.first].start, end: words[head.last - 1].end };
  return flatMap(
    [...organizationsIn(reading, sentence), ...countryParties(reading, sentence)],
    ({ start, end, party }) => {
      const first = words.findIndex(word => word.end > start);
      const last = words.findLastIndex(word => word.start < end) + 1;
      if (first < 0 || (start < name.end && end > name.start)) return [];
      const found = roleOf(words, first, last);
      return found ? [{ ...party, role: found.role }] : [];
    },
  );
}

type Side = { readonly start: number; readonly end: number; readonly party: Omit<Party, 'role'> };

const organizationsIn = (reading: Reading, sentence: Sentence): Side[] =>
  flatMap(organizationsWithin(reading, sentence), ({ start, end, entity: { name, kind } }) =>
    kind === 'media' ? [] : [{ start, end, party: { kind: 'organization' as const, name } }],
  );

const countryParties = (reading: Reading, sentence: Sentence): Side[] =>
  countriesWithin(reading, sentence).map(({ start, end, code }) => ({
    start,
    end,
    party: { kind: 'country', name: countryName(code), code },
  }));
