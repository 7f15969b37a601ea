import { loadTable } from '../../lists.ts';
import type { ExtractedProject } from '../../model/extraction.ts';
import { skeletonKey } from '../../model/name-key.ts';
import { acronymFit } from '../names/acronyms.ts';
import { organizationForm } from '../names/organization-form.ts';
import { parseOrganization, wordKind } from '../names/organization-name.ts';

/** A project's name taken apart: the words that its sector does not explain, countries as codes, and its numbers. */
type ProjectName = { readonly words: readonly string[]; readonly numbers: readonly string[] };

/** Words of a project's name that its sector already says. */
const SECTOR_WORDS = new Set(loadTable<'word'>('gazetteer/name-project-words.tsv').map(({ word }) => word));
const ORDINALS = new Map(
  loadTable<'word' | 'value'>('gazetteer/dates-ordinals.tsv').map(({ word, value }) => [word, value] as const),
);
const FIGURES = new Map([
  ...loadTable<'word' | 'figure'>('gazetteer/name-figures.tsv').map(({ word, figure }) => [word, figure] as const),
  ...ORDINALS,
]);
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Parts of one work: its second phase is still the same road. */
const STEPS = new Set(['phase', 'stage', 'section', 'part']);
// "290-MW", "a 210 km", "1,200-megawatt"
const MEASURE =
  /\b\d[\d.,]{0,20}[ -]?(?:[mgk]w|megawatts?|gigawatts?|kv|kilovolts?|kms?|kilomet(?:er|re)s?|miles?|bcm)\b/giu;

const BESIDE = 32;
// right before a name: "Line 2 of the", "the fifth unit of the", "a second"
const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:line|unit|reactor|block|terminal) (?<figure>\p{L}{1,3}|\d{1,6})|(?<ordinal>\p{Ll}{4,}|\d{1,6}(?=st|nd|rd|th))(?:st|nd|rd|th)?(?: (?:line|unit|reactor|block|terminal))?)(?: (?:of|at)(?: the)?)? $/iu;
// right behind it: " Unit 5", " II"
const BEHIND = /^ (?:(?:line|unit|reactor|block|terminal) )?(?<figure>[IVX]{1,4}|\d{1,2})(?![\p{L}\p{N}%.,-])/iu;

const NAMES = new WeakMap<ExtractedProject, ProjectName>();

/** Takes the name apart, once for each project. */
export function projectName(item: ExtractedProject): ProjectName {
  const known = NAMES.get(item);
  if (known) return known;
  const all = parseOrganization(item.name.replace(MEASURE, ' ')).words;
  const isStep = (word: string | undefined): boolean => word !== undefined && STEPS.has(word);
  const own = all.flatMap((word, at) => (isStep(all[at - 1]) || isStep(all[at + 1]) ? [] : (figureOf(word) ?? [])));
  const name = {
    words: all.filter(word => !SECTOR_WORDS.has(word) && figureOf(word) === undefined),
    numbers: own.length > 0 ? own : numbersBeside(item),
  };
  NAMES.set(item, name);
  return name;
}

/** Words of its own but countries, by their consonants. */
export const ownWords = (item: ExtractedProject): string[] =>
  projectName(item)
    .words.filter(word => wordKind(word) !== 'country')
    .map(skeletonKey);

/** Of the words of the shorter name how many stand in the longer, and a little for standing alone. */
export function sharedWords(left: ExtractedProject, right: ExtractedProject): number {
  if (acronymFit(organizationForm(left.name), organizationForm(right.name)) > 0) return 1;
  const [a, b] = [projectName(left).words, projectName(right).words];
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  const shared = a.filter(word => b.some(other => skeletonKey(word) === skeletonKey(other))).length;
  return (shared / shorter + (2 * shared) / (a.length + b.length)) / 2;
}

/** Whether each name has a word of its own that the other lacks: Nam Ou and Nam Theun. */
export function namesDiffer(left: ExtractedProject, right: ExtractedProject): boolean {
  const [a, b] = [ownWords(left), ownWords(right)];
  return a.some(word => !b.includes(word)) && b.some(word => !a.includes(word));
}

/** A number that the sentence puts beside the name: "Line 2 of the Bogota metro". */
function numbersBeside({ name, evidence }: ExtractedProject): string[] {
  const [{ quote }] = evidence;
  const at = quote.indexOf(name);
  if (at < 0) return [];
  const before = BEFORE.exec(quote.slice(Math.max(0, at - BESIDE), at))?.groups;
  const behind = BEHIND.exec(quote.slice(at + name.length, at + name.length + BESIDE))?.groups;
  const ordinal = before?.ordinal?.toLowerCase();
  const counted = ordinal && (ORDINALS.get(ordinal) ?? (/^\d/.test(ordinal) ? ordinal : undefined));
  const figure = (before?.figure ?? behind?.figure)?.toLowerCase();
  return [counted || (figure && figureOf(figure)) || []].flat();
}

/** "2", "second" and "II" are one number. */
function figureOf(word: string): string | undefined {
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return String(roman);
  return FIGURES.get(word) ?? (wordKind(word) === 'number' ? word : undefined);
}
