import { loadTable } from '../../lists.ts';
import type { ExtractedProject } from '../../model/extraction.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { isCapital, type Word } from './words.ts';

type Measure = NonNullable<ExtractedProject['length']>;
type Row = { readonly measure: 'length' | 'capacity'; readonly unit: string };

const UNITS = phraseTable<Row>(
  loadTable<'phrase' | 'measure' | 'unit'>('gazetteer/project-units.tsv').map(({ phrase, measure, unit }) => [
    phrase,
    { measure: measure as Row['measure'], unit },
  ]),
);
/** Sectors that have a length; "300 km north of the capital" is none, wherever it stands. */
const LONG = new Set([
  'railway',
  'road',
  'bridge',
  'gas_pipeline',
  'oil_pipeline',
  'power_line',
  'telecom',
  'water',
  'other',
]);
const DIRECTIONS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|from|away|off|outside|apart|per|an|inside|below|above)/;

const ZERO = 48;
const NINE = 57;

/** The first length or capacity that the sentences of a project give: `523 km`, `2,160 megawatts`. */
export function measureOf(reading: Reading, mentions: readonly Candidate[], measure: Row['measure']): Measure | null {
  for (const { words, sector } of mentions) {
    if (measure === 'length' && !LONG.has(sector)) continue;
    for (let at = 0; at < words.length; at++) {
      const found = measureAt(reading, words, at, measure);
      if (found) return found;
    }
  }
  return null;
}

function measureAt(reading: Reading, words: readonly Word[], at: number, measure: Row['measure']): Measure | undefined {
  const first = words[at].text.charCodeAt(0);
  if (first < ZERO || first > NINE) return undefined;
  const figure = /^(?<figure>\d+(?:,\d{3})*(?:\.\d+)?)(?<glued>[a-z]+)?$/i.exec(words[at].text);
  if (!figure?.groups) return undefined;
  const { glued } = figure.groups;
  const match = glued
    ? phraseAt(UNITS, [{ ...words[at], lower: glued.toLowerCase() }], 0)
    : phraseAt(UNITS, words, at + 1);
  const last = glued ? at + 1 : match?.last;
  if (match?.row.unit === 'aircraft' && isCapital(words[at - 1])) return undefined;
  if (match?.row.measure !== measure || last === undefined || DIRECTIONS.test(words[last]?.lower ?? ''))
    return undefined;
  const value = Number(figure.groups.figure.replaceAll(',', ''));
  const text = reading.text.slice(words[at].start, words[last - 1].end);
  return { value, unit: match.row.unit, text };
}
