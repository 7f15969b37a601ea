import { loadWords } from '../../lists.ts';
import type { Candidate } from './candidate.ts';
import { VISITED } from './visited.ts';
import type { Word } from './words.ts';

const TROUBLE = new Set(loadWords('gazetteer/project-trouble.txt'));
const TRAFFIC = new Set(loadWords('gazetteer/project-traffic.txt'));

/** The sentence tells of an accident, a crime or a war. */
export const isTroubled = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => TROUBLE.has(lower) && !HARMLESS.has(`${lower} ${words[at + 1]?.lower}`));

const HARMLESS = new Set([
  'blast furnace',
  'blast furnaces',
  'blast off',
  'shot up',
  'rocket will',
  'rocket carried',
  'rocket carrying',
  'fire station',
  'fire stations',
  'strike price',
]);

/** "His plane landed at the airport": a cable that landed is no such place. */
export const isTraffic = ({ words, sector }: Candidate): boolean =>
  VISITED.has(sector) && words.some(({ lower }) => TRAFFIC.has(lower));
