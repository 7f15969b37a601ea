import type { Sentence, Token } from '../document.ts';
import { isA, nounForm, verbForm } from './words.ts';

/** Words that only lend their noun a tense ("held talks") start nothing. */
const CARRYING: ReadonlySet<string> = new Set(['hold', 'attend']);

/** How far after "is" an "in" may stand: "is now due in Oslo". */
const STAY_REACH = 4;

/** Can anything in the sentence start the reading of a meeting? Cheap: most sentences of a report say no. */
export function holdsTrigger(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i];
    const verb = verbForm(lower);
    if ((verb && !CARRYING.has(verb.frame)) || nounForm(lower) || isA('take', lower)) return true;
    if (isA('be', lower) && isFollowedByIn(tokens, i, last)) return true;
  }
  return false;
}

function isFollowedByIn(tokens: readonly Token[], be: number, last: number): boolean {
  for (let i = be + 1; i < last && i <= be + STAY_REACH; i++) if (tokens[i].lower === 'in') return true;
  return false;
}
