import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectStatus, ProjectWork } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { mainVerbOf, STOPS } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

type Form = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'noun';

/** A word of building or running tied to what is built. `at` is its index; `before` says on which side it stands. */
export type WorkCue = {
  readonly at: number;
  readonly form: Form;
  readonly before: boolean;
  readonly work: ProjectWork;
  readonly done: ProjectStatus;
  readonly doing: ProjectStatus;
  readonly weight: number;
};

type Row = Omit<WorkCue, 'at' | 'before'>;

/**
 * "funding for the dam" is of the dam; "freeze its reactor in exchange for the dam" is not: a verb does not reach over "for".
 * Reading to the left these may stand between "build" and what is built; any other preposition parts them. */
const PARTING = new Set(loadWords('gazetteer/project-parting-words.txt'));
const LEFT_REACH = 9;
const LIST_REACH = 16;
const RIGHT_REACH = 10;
const VERB_REACH = 6;

const FORMS = new Map<string, Row>([...nounRows(), ...verbRows()]);

/** Words of building that govern the phrase: "to build the dam", "construction of the dam", "the dam was completed". */
export function workCues(words: readonly Word[], phrase: NounPhrase): WorkCue[] {
  return [...insidePhrase(words, phrase), ...leftOf(words, phrase.from), ...rightOf(words, phrase)];
}

/** "airport expansion", "a Chinese-built dam" (no cue: an adjective of origin). */
function insidePhrase(words: readonly Word[], { first, last }: NounPhrase): WorkCue[] {
  const cues: WorkCue[] = [];
  for (let at = first + 1; at < last; at++) {
    const row = FORMS.get(words[at].lower);
    if (row?.form === 'noun') cues.push({ ...row, at, before: false });
  }
  return cues;
}

/** A verb in two words, "put up", is found at its last one. */
function formAt(words: readonly Word[], at: number): Row | undefined {
  const { lower } = words[at];
  if (words[at + 1]?.lower === 'up' && /^d[iu]g/.test(lower)) return undefined;
  if (!PARTICLES.has(lower)) return FORMS.get(lower);
  const row = FORMS.get(`${words[at - 1]?.lower} ${lower}`);
  const done = words[at + 1]?.lower === 'by' || /^(?:has|have|had)$/.test(words[at - 2]?.lower ?? '');
  return row?.form === 'base' && done ? { ...row, form: 'participle' } : row;
}

/** The first word of a verb in two. */
const startOf = (words: readonly Word[], at: number): number => (PARTICLES.has(words[at].lower) ? at - 1 : at);

const PARTICLES = new Set(['up', 'out', 'down']);

/** The nearest one; behind a noun the verb that governs it too: "cancelled the construction of". "Digging for the tunnel" heads its sentence as a noun does. */
function leftOf(words: readonly Word[], from: number): WorkCue[] {
  const cues: WorkCue[] = [];
  let reach = LEFT_REACH;
  let behindFor = false;
  for (let at = from - 1; at >= 0 && from - at <= reach; at--) {
    const { lower } = words[at];
    const listing = lower === 'including' || lower === 'namely' || (lower === 'as' && words[at - 1]?.lower === 'such');
    if (PARTING.has(lower) && !listing && !(at === from - 1 && isCleft(words, at))) break;
    if (listing) reach = LIST_REACH;
    behindFor ||= lower === 'for' && !PLANS.has(words[at - 1]?.lower ?? '');
    const found = isName(words, at) ? undefined : formAt(words, at);
    const row = found?.form === 'base' && isNoun(words, at) ? { ...found, form: 'noun' as const } : found;
    const asNoun = row?.form === 'ing' && behindFor && opensNews(words, at);
    // a "Chinese-financed overhaul of the line" is not financed now
    if (row?.form === 'participle' && words[at].joined) continue;
    if (!row || (behindFor && row.form !== 'noun' && !asNoun)) continue;
    cues.push({ ...row, form: asNoun ? 'noun' : row.form, at: startOf(words, at), before: true });
    if (row.form !== 'noun' && !PLANS.has(lower)) break;
  }
  return cues;
}

/** "the restart of the mine", "a Spanish-financed overhaul of": no verb. */
const isNoun = (words: readonly Word[], at: number): boolean => words[at + 1]?.lower === 'of';

/** The first word, or that behind a dateline. */
const opensNews = (words: readonly Word[], at: number): boolean => at === 0 || /^[-–—]+$/.test(words[at - 1].text);

/** "What they are building is a power station". */
const isCleft = (words: readonly Word[], at: number): boolean =>
  /^(?:is|was)$/.test(words[at].lower) &&
  words.slice(Math.max(0, at - LEFT_REACH), at).some(({ lower }) => lower === 'what');

const PLANS = new Set([
  'plan',
  'plans',
  'project',
  'projects',
  'proposal',
  'contract',
  'contracts',
  'deal',
  'scheme',
  'tender',
]);

/** A capital inside a sentence makes "Development" part of a name, unless the whole line is in capitals of a headline. */
const isName = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  /^\p{Lu}/u.test(words[at].text) &&
  words[at + 1] !== undefined &&
  /^(?:Bank|Fund|Agency|Authority|Ministry|Corporation|Company|Group|Council|Association)$/.test(words[at + 1].text);

function rightOf(words: readonly Word[], phrase: NounPhrase): WorkCue[] {
  const cues: WorkCue[] = [];
  const end = Math.max(phrase.last + RIGHT_REACH, mainVerbOf(words, phrase) + VERB_REACH);
  for (let at = phrase.last; at < words.length && at < end; at++) {
    if (STOPS.has(words[at].text) || isApart(words, at)) break;
    const row = formAt(words, at);
    const goesOn = cues.length > 0 && words[at - 1]?.lower === 'and';
    if (row && (goesOn || isPredicate(words, at, row.form)))
      cues.push({ ...row, at: startOf(words, at), before: false });
  }
  return cues;
}

/** Words that begin a clause with a subject of its own: "as the old one was retired"; not the "as" of "known as" or "as well". */
export const isApart = (words: readonly Word[], at: number): boolean =>
  APART.has(words[at].lower) &&
  !(words[at].lower === 'as' && (NAMING.has(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'well'));

const APART = new Set(
  'as while whereas although though but after before because when until unless if where whose'.split(' '),
);
const NAMING = new Set(['known', 'such', 'described', 'seen', 'regarded', 'billed', 'as']);

const PREDICATE_LEADS = new Set(
  'is was are were be been being has have had will would to which that fully partly finally officially already recently newly since first under formally of and'.split(
    ' ',
  ),
);

/** After the name a participle counts behind "was" or a comma, a past tense of its own ("the line opened in 1994") at once. */
function isPredicate(words: readonly Word[], at: number, form: Form): boolean {
  const before = words[at - 1]?.lower ?? '';
  // "the railway and an expansion of the port" expands the port.
  if (form === 'noun') return words[at + 1]?.lower !== 'of';
  if (form === 'ing') return /^(?:is|are|was|were|be|being)$/.test(before);
  // "digs up a street to lay the cable": who lays it is no street.
  if (form === 'base' && before === 'to' && isObjectStart(words[at + 1])) return false;
  if (form === 'base' || form === 'third') return PREDICATE_LEADS.has(before);
  if (words[at + 1]?.lower === 'by' && PARTICLES.has(words[at].lower)) return true;
  if (/^(?:which|that)$/.test(words[at - 2]?.lower ?? '') && /^(?:it|they|he|she)$/.test(before)) return true;
  // "under an agreement laid before parliament"
  if (/^an?$/.test(words[at - 2]?.lower ?? '')) return false;
  const passive = /^(?:is|are|was|were|be|been|being|fully|partly|finally|officially|newly)$/.test(before);
  return passive || (!isObjectStart(words[at + 1]) && !/^(?:and|he|she|they|it|who|we|officials)$/.test(before));
}

/** "Parliament approved a pact": what follows is the object, so what stands before is no thing built. */
const isObjectStart = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:a|an|the|its|their|his|her|plans?|this|that|all|new)$/.test(word.lower) || /^\p{Lu}/u.test(word.text));

function nounRows(): [string, Row][] {
  return loadTable<'noun' | 'work' | 'weight'>('gazetteer/project-work-nouns.tsv').map(({ noun, work, weight }) => [
    noun,
    { form: 'noun', work: work as ProjectWork, done: 'unknown', doing: 'unknown', weight: Number(weight) },
  ]);
}

type VerbColumn = 'base' | 'past' | 'participle' | 'ing' | 'work' | 'done' | 'doing' | 'weight';

function verbRows(): [string, Row][] {
  return flatMap(loadTable<VerbColumn>('gazetteer/project-verbs.tsv'), verb => {
    const row = {
      work: verb.work as ProjectWork,
      done: verb.done as ProjectStatus,
      doing: verb.doing as ProjectStatus,
      weight: Number(verb.weight),
    };
    const forms: [string, Form][] = [
      [verb.ing, 'ing'],
      [verb.past, 'past'],
      [verb.participle, 'participle'],
      [verb.base, 'base'],
      [thirdPerson(verb.base), 'third'],
    ];
    return forms.map(([word, form]): [string, Row] => [word, { ...row, form }]);
  });
}

function thirdPerson(base: string): string {
  return base.replace(/^\w+/, verb => (/(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`));
}
