import { loadTable } from '../../lists.ts';

export type Tense = 'base' | 'third' | 'past' | 'participle' | 'ing';
export type VerbFrame =
  | 'meet'
  | 'visit'
  | 'arrive'
  | 'travel'
  | 'host'
  | 'call'
  | 'speak'
  | 'gather'
  | 'sign'
  | 'hold'
  | 'attend';
export type VerbForm = { readonly frame: VerbFrame; readonly lemma: string; readonly tenses: ReadonlySet<Tense> };
export type NounFrame = 'talk' | 'event' | 'visit' | 'call';
export type NounForm = { readonly frame: NounFrame; readonly type: string; readonly plural: boolean };

const TENSES = ['base', 'third', 'past', 'participle', 'ing'] as const;

const CLASSES = readClasses();

const VERBS = readVerbs();

const NOUNS = new Map(
  loadTable<'word' | 'frame' | 'type'>('gazetteer/meeting-nouns.tsv').map(({ word, frame, type }) => [
    word,
    { frame: frame as NounFrame, type, plural: word.endsWith('s') },
  ]),
);

/** The classes of each listed word: most words have none, and one look-up tells. */
const CLASSES_OF = classesOf();

/** Is the lower-case word of this class of `meeting-words.tsv`? */
export const isA = (wordClass: string, lower: string): boolean => CLASSES_OF.get(lower)?.has(wordClass) ?? false;

/** All words of some classes, for what would else be asked class by class. */
export const wordsOf = (...classes: readonly string[]): ReadonlySet<string> =>
  new Set(classes.flatMap(wordClass => [...(CLASSES.get(wordClass) ?? [])]));

/** All readings of a verb form: `met` is past and participle of `meet`. */
export const verbForm = (lower: string): VerbForm | undefined => VERBS.get(lower);

/** Is it a plain present, which with a day is that of a timetable: "travels", not "travelled" or "come", which may be a participle? */
export const isPresent = ({ tenses }: VerbForm): boolean =>
  !tenses.has('past') && !tenses.has('participle') && !tenses.has('ing');

/** Is it a form of a verb of going somewhere: "arrived", "flies"? */
export const isMover = (lower: string): boolean => MOVES.has(verbForm(lower)?.frame ?? '');

const MOVES: ReadonlySet<string> = new Set(['arrive', 'travel']);

export const nounForm = (lower: string): NounForm | undefined => NOUNS.get(lower);

/** Every word that a list of this folder knows. */
export const LISTED: readonly string[] = [
  ...new Set([...[...CLASSES.values()].flatMap(words => [...words]), ...VERBS.keys(), ...NOUNS.keys()]),
];

function readVerbs(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, { frame: VerbFrame; lemma: string; tenses: Set<Tense> }>();
  for (const row of loadTable<'frame' | Tense>('gazetteer/meeting-verbs.tsv'))
    for (const tense of TENSES) {
      if (row[tense] === '') continue;
      const form = forms.get(row[tense]) ?? {
        frame: row.frame as VerbFrame,
        // of what is also a noun ("jets", "a review") only the other forms are listed
        lemma: row.base || row.past,
        tenses: new Set<Tense>(),
      };
      form.tenses.add(tense);
      forms.set(row[tense], form);
    }
  return forms;
}

function classesOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>();
  for (const [wordClass, words] of CLASSES)
    for (const word of words) classes.set(word, (classes.get(word) ?? new Set()).add(wordClass));
  return classes;
}

function readClasses(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>();
  for (const row of loadTable<'class' | 'words'>('gazetteer/meeting-words.tsv')) {
    const words = classes.get(row.class) ?? new Set();
    for (const word of row.words.split(' ')) words.add(word);
    classes.set(row.class, words);
  }
  return classes;
}
