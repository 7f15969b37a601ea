import { loadWords } from '../lists.ts';

/** Words that keep the full stop behind them: "Mr.", "Gov.". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(loadWords('gazetteer/abbreviations.txt'));
