import { loadWords } from '../lists.ts';
import { perWord } from './per-word.ts';

const GROUPS = new Set(loadWords('gazetteer/groups.txt'));

/** A word for a faith, a people or a direction, as written: "Sunni", "Western". */
export const isGroupWord = perWord(({ text }) => GROUPS.has(text));

/** "Sunni Arab", "Roman Catholic": a name of such words alone. */
export const isGroupName = (name: string): boolean => name.split(' ').every(word => GROUPS.has(word));
