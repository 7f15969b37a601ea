import { loadTable, loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { foldWord } from '../gazetteer.ts';
import { isGroupName } from '../groups.ts';
import { isListedPlace } from '../places/place-country.ts';
import type { Reading } from '../reading.ts';
import { FIELDS, NO_ORGANIZATIONS, NOT_ALONE, NOT_HEADS } from './name-words.ts';

type Named = { readonly name: string; readonly first: number; readonly last: number };

export const GIVEN_NAMES: ReadonlySet<string> = new Set(loadWords('gazetteer/given-names.txt'));
/** Last words of sites in small letters: "the Al Noor mosque" is no organization Al Noor. */
const SITES: ReadonlySet<string> = new Set(
  loadTable<'word' | 'role'>('gazetteer/places-words.tsv')
    .filter(({ role }) => role === 'site' || role === 'region')
    .map(({ word }) => word.toLowerCase()),
);

/** "Geneva-based", "Saudi-led" */
const OF_A_PLACE = /-(?:based|born|led|backed|owned|run|trained|listed|funded|controlled)$/;

/** Adjectives, contests, treaties and plans: no organization, whatever stands beside them. */
export function isNeverOne(name: string): boolean {
  const head = name.split(' ').at(-1) ?? name;
  return (
    NOT_ALONE.has(name) ||
    isGroupName(name) ||
    OF_A_PLACE.test(name) ||
    /^\p{Lu}\p{Ll}{3,}ly$/u.test(name) ||
    NO_ORGANIZATIONS.has(name) ||
    NOT_HEADS.has(head) ||
    NOT_HEADS.has(head.replace(/s$/, ''))
  );
}

/** What the tagger alone may not make an organization: places, given names, surnames, titles of works, two letters. */
export function isDoubtful({ name, first, last }: Named, { tokens, tags }: Reading): boolean {
  if (/^\p{Lu}{1,2}$|^\p{Lu}{2,}s$/u.test(name)) return true;
  if (GIVEN_NAMES.has(foldWord(name)) || isListedPlace(name)) return true;
  if (BUILDING.test(name) && tokens[first - 1]?.lower === 'at') return true;
  if (isPortfolio(tokens, first)) return true;
  if (isQuoted(tokens, first, last) || SITES.has(tokens[last]?.lower ?? '')) return true;
  return tags.some(
    ({ kind, text }) => kind === 'person' && text.length > name.length && ` ${text} `.includes(` ${name} `),
  );
}

/** "Minister of Foreign Affairs Yakin Roe", "Minister of Finance and Planning Ratu Roe": a field of work and a name. */
function isPortfolio(tokens: readonly Token[], first: number): boolean {
  if (!FIELDS.has(tokens[first].text)) return false;
  let at = first - 1;
  while (at > 0 && (FIELDS.has(tokens[at].text) || /^(?:and|,|&)$/.test(tokens[at].lower))) at--;
  return /^(?:of|for)$/.test(tokens[at]?.lower ?? '') && /^(?:minister|secretary)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "was received at State House", but "State House said" */
const BUILDING = /\b(?:House|Palace|Hall|Hotel|Castle|Lodge)$/;

/** "The Red Balloon" in marks is a work. */
const isQuoted = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^["“'‘]$/.test(tokens[first - 1]?.text ?? '') && /^["”'’,.]$/.test(tokens[last]?.text ?? '');
