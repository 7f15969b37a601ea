import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectSector } from '../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import { nameBeside } from './apposition.ts';
import type { Head } from './heads.ts';
import { countriesWithin, isInDate } from './mentions-near.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { phrasesIn, phraseTable } from './phrase-table.ts';
import { endsAfter, endsInName, type Route } from './route.ts';
import { siteEnd } from './site.ts';
import { isCapital, type Word, wordsOf } from './words.ts';
import { type WorkCue, workCues } from './work-cues.ts';

/** One mention of something built, before it is weighed. `start` and `end` are offsets of its name. */
export type Candidate = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly head: Head;
  readonly phrase: NounPhrase;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** A name that stands beside it: "South Stream, the pipeline". */
  readonly given?: string | undefined;
  readonly sector: ProjectSector;
  readonly distinctive: readonly string[];
  /** Distinctive words and those of the ends of the route: what tells two projects apart. */
  readonly nameWords: ReadonlySet<string>;
  readonly route: readonly string[];
  readonly cues: readonly WorkCue[];
};

const MODIFIERS = new Set(loadWords('gazetteer/project-modifiers.txt'));
const TAILS = new Set(loadWords('gazetteer/project-tails.txt'));
const DROPPED = new Set(loadWords('gazetteer/project-dropped-modifiers.txt'));
const HYDRO_DAMS = phraseTable(loadWords('gazetteer/project-hydro-dams.txt').map(name => [name, true] as const));

type Clue = { readonly sector: string; readonly rank: number };

/** For each bare noun the words that tell its sector, and where they stand in the list. */
const CLUES = new Map<string, Map<string, Clue[]>>();
loadTable<'word' | 'of' | 'sector'>('gazetteer/project-sector-clues.tsv').forEach(({ word, of, sector }, rank) => {
  const words = CLUES.get(of) ?? new Map<string, Clue[]>();
  CLUES.set(of, words.set(word, [...(words.get(word) ?? []), { sector, rank }]));
});

/** A "cable" is no port, whatever stands in its sentence; a "project" may be anything. */
const SECTORS_OF = new Map(
  loadTable<'word' | 'sectors'>('gazetteer/project-references.tsv')
    .filter(({ sectors }) => sectors !== 'any')
    .map(({ word, sectors }) => [word, sectors.split(' ')] as const),
);

const NO_ROUTE: Route = { ends: [], last: 0 };
/** What stands in one spot has no ends: "Saman-Depe" of a gas field is one name. */
const SITED = new Set<ProjectSector>([
  'mining',
  'nuclear_power',
  'hydropower',
  'power_plant',
  'solar',
  'wind',
  'airport',
  'industrial',
  'building',
  'housing',
]);

/** All that the words around a head tell, without judging it. */
export function candidateAt(reading: Reading, sentence: Sentence, words: readonly Word[], head: Head): Candidate {
  const phrase = nounPhrase(reading, words, head);
  const sector = sectorOf(reading, sentence, words, { head, phrase });
  const told = SITED.has(sector) || head.programme ? NO_ROUTE : routeOf(reading, words, phrase, head);
  const inside = distinctiveWords(reading, words, head, phrase);
  const beside = inside.length || head.programme ? undefined : nameBeside(reading, words, phrase);
  const distinctive = beside ? beside.map(({ lower }) => lower) : inside;
  const own = head.programme ? [head.programme.name.toLowerCase()] : distinctive;
  const start = words[phrase.first].start;
  const named = distinctive.length > 0 || head.programme !== undefined || (told.ends.length > 0 && told.last === 0);
  const last = named ? phrase.last : Math.max(told.last, siteEnd(reading, words, phrase.last));
  const end = words[last - 1].end;
  const given = beside && reading.text.slice(beside[0].start, beside[beside.length - 1].end).replace(/\s+/g, ' ');
  return {
    sentence,
    words,
    head,
    phrase,
    start,
    end,
    name: head.programme?.name ?? given ?? reading.text.slice(start, end).replace(/\s+/g, ' '),
    given,
    sector,
    distinctive: own,
    nameWords: new Set([...own, ...flatMap(told.ends, end => end.toLowerCase().split(' '))]),
    route: told.ends,
    cues: head.programme && head.strength === 'plain' ? [] : workCues(words, phrase),
  };
}

/** A bare "project", "dam" or "pipeline" takes its sector from words in its name, else from the sentence. */
function sectorOf(
  reading: Reading,
  sentence: Sentence,
  words: readonly Word[],
  { head, phrase }: { readonly head: Head; readonly phrase: NounPhrase },
): ProjectSector {
  const noun = clueNoun(words, head);
  const isHydro = () => phrasesIn(HYDRO_DAMS, words.slice(phrase.from, phrase.last)).length > 0;
  if (!noun) return head.sector === 'power_plant' && isHydro() ? 'hydropower' : head.sector;
  if (noun === 'dam' && isHydro()) return 'hydropower';
  const inName = clueAmong(noun, words.slice(phrase.from, phrase.last));
  const said = words[head.last - 1].lower;
  const near = inName ?? clueAmong(noun, words, SECTORS_OF.get(said));
  const told = near?.sector as ProjectSector | undefined;
  return told ?? (isLine(head, said) ? sectorBefore(reading, sentence, said) : undefined) ?? head.sector;
}

/** "What the port lacks is a railway. The line to Edea": the kind that was last spoken of, whether or not that was a thing of its own. */
function sectorBefore(reading: Reading, { index }: Sentence, said: string): ProjectSector | undefined {
  for (const before of reading.sentences.slice(Math.max(0, index - LOOK_BACK), index).toReversed()) {
    const clue = clueAmong('generic', wordsOf(reading, before), SECTORS_OF.get(said));
    if (clue) return clue.sector as ProjectSector;
  }
  return undefined;
}

const LOOK_BACK = 3;
const isLine = ({ generic }: Head, said: string): boolean => generic && (said === 'line' || said === 'link');

/** The first of the list that is said. */
function clueAmong(noun: string, words: readonly Word[], sectors?: readonly string[]): Clue | undefined {
  const clues = CLUES.get(noun);
  let first: Clue | undefined;
  for (const { lower } of words)
    for (const clue of clues?.get(lower) ?? [])
      if ((first === undefined || clue.rank < first.rank) && (!sectors || sectors.includes(clue.sector))) first = clue;
  return first;
}

function clueNoun(words: readonly Word[], head: Head): string | undefined {
  if (head.generic) return 'generic';
  const said = words.slice(head.first, head.last).map(({ lower }) => lower);
  if (said[0].startsWith('pipeline')) return 'pipeline';
  if (/^tunnels?$/.test(said[0])) return 'tunnel';
  return /^dams?$/.test(said[0]) ? 'dam' : undefined;
}

/** Proper words of the name: not countries, not common words that a headline writes with capitals. */
function distinctiveWords(reading: Reading, words: readonly Word[], head: Head, phrase: NounPhrase): string[] {
  return flatMap(words.slice(phrase.first, phrase.last), (word, i) => {
    const at = phrase.first + i;
    const common =
      MODIFIERS.has(word.lower) || TAILS.has(word.lower) || (DROPPED.has(word.lower) && at === phrase.first);
    const labelled = /^\d/.test(word.text) && at > phrase.first && isCapital(words[at - 1]);
    if (labelled) return [word.lower];
    if (!isCapital(word) || common || (at >= head.first && at < head.last) || /^nos?\.?$/.test(word.lower)) return [];
    return countriesWithin(reading, word).length || isInDate(reading, word) ? [] : [word.lower];
  });
}

/** Ends inside the name, else behind it; a stretch of time ("from May to June") is no route. */
function routeOf(reading: Reading, words: readonly Word[], phrase: NounPhrase, head: Head): Route {
  const inside = endsInName(words, phrase.first, head.first);
  if (inside.length) return { ends: inside, last: 0 };
  const behind = endsAfter(words, phrase.last);
  const dated = behind.ends.some(end => reading.dates.some(date => date.text.includes(end)));
  return dated ? NO_ROUTE : behind;
}
