import type { Mention } from '../../model/mention.ts';
import { flatMap } from '../flat-map.ts';
import { perWord } from '../per-word.ts';
import type { Ground } from './ground.ts';
import { isOfficeHead, isOfficeModifier, isPlural, isPost, officeKey, saysFormer } from './office-words.ts';
import type { Setting } from './offices.ts';
import type { Person } from './persons.ts';

/** A person with the countries settled; `references` are added to it. */
export type Known = { readonly person: Person; readonly countries: readonly string[]; readonly references: Mention[] };

type Reference = {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  /** Tokens of the title alone. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly country: string | null;
};

/** Heads that any head of state or government answers to: "the Chinese leader". */
const GENERIC = new Set(['leader', 'ruler', 'head']);
const TOP = new Set([
  'president',
  'president-elect',
  'premier',
  'chancellor',
  'prime minister',
  'king',
  'queen',
  'emir',
  'leader',
  'taoiseach',
]);
const PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her']);
const QUOTES = new Set(['"', '“', '”']);
const markOf = perWord(({ text, lower }) => (QUOTES.has(text) ? 'quote' : PRONOUNS.has(lower) ? 'pronoun' : null));
/** How many sentences back a bare title or a pronoun may reach. */
const REACH = { title: 3, pronoun: 1 };

/** Adds "the Kyrgyz president", "the chancellor" and safe pronouns to the people they mean. */
export function addReferences(ground: Ground, known: readonly Known[]): void {
  for (const reference of nominalReferences(ground, known)) {
    const owner = ownerOf(ground, known, reference);
    if (!owner) continue;
    owner.references.push(mentionOf(ground, reference, 'people/nominal'));
    if (reference.country && !GENERIC.has(reference.key)) owner.person.settings.push(settingFrom(ground, reference));
  }
  const bySentence = namedBySentence(ground, known);
  for (const i of pronounsOf(ground)) {
    const owner = antecedentOf(ground, bySentence, i);
    if (!owner) continue;
    owner.references.push(mentionOf(ground, { first: i, last: i + 1 }, 'people/pronoun'));
    // "He was met by Rao. He …": whom a pronoun stands for was spoken of there too.
    addTo(bySentence, ground.reading.tokens[i].sentence, { one: owner, first: i });
  }
  for (const { references } of known) references.sort((a, b) => a.start - b.start);
}

/** "the Chinese president" says the office of one whom the report else calls a leader. */
function settingFrom(
  { reading: { text, tokens } }: Ground,
  { first, last, key, country, from, to }: Reference,
): Setting {
  const title = text.slice(tokens[from].start, tokens[to - 1].end);
  return {
    offices: [
      {
        title,
        key,
        post: true,
        country,
        organization: null,
        former: tokens.slice(first, to).some(saysFormer),
        first,
        last,
      },
    ],
    country: null,
  };
}

function mentionOf(
  { reading: { text, tokens } }: Ground,
  { first, last }: { first: number; last: number },
  method: string,
): Mention {
  const [start, end] = [tokens[first].start, tokens[last - 1].end];
  return { start, end, text: text.slice(start, end), method };
}

/** "the" + country + title, or title + "of" + country, where no name stands before or after. */
function nominalReferences(ground: Ground, known: readonly Known[]): Reference[] {
  const { tokens } = ground.reading;
  const named = new Set(flatMap(known, ({ person }) => flatMap(person.spans, ({ first, last }) => [first - 1, last])));
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].lower !== 'the' || named.has(i) || (tokens[i - 1]?.text === ',' && named.has(i - 1))) continue;
    const reference = referenceAt(ground, i);
    if (reference && !named.has(reference.last - 1) && !isNamedBehind(ground, reference, named)) found.push(reference);
  }
  return found;
}

/** "the president of Cyprus, Bo Ek": the name follows a comma. */
const isNamedBehind = ({ reading: { tokens } }: Ground, { last }: Reference, named: ReadonlySet<number>): boolean =>
  tokens[last]?.text === ',' && named.has(last);

function referenceAt({ reading: { tokens }, countryAt, organizationAt }: Ground, the: number): Reference | undefined {
  let i = the + 1;
  const country = countryAt.get(i)?.code ?? null;
  while (countryAt.has(i) || /^['’]s$/.test(tokens[i]?.text ?? '')) i++;
  const from = i;
  while (tokens[i] && tokens[i].sentence === tokens[the].sentence && isInTitle(tokens, i)) i++;
  const head = tokens[i - 1];
  if (i === from || !isOfficeHead(head) || !isPost(head) || isPlural(head) || organizationAt.has(i - 1))
    return undefined;
  const behind = tokens[i]?.lower === 'of' ? (countryAt.get(i + 1) ?? countryAt.get(i + 2)) : undefined;
  const last = behind ? i + 1 + tokens.slice(i + 1).findIndex(token => token.end >= behind.end) + 1 : i;
  if (tokens[last]?.kind === 'word' && ['of', 'for'].includes(tokens[last].lower)) return undefined;
  const title = tokens
    .slice(from, i)
    .map(({ lower }) => lower)
    .join(' ');
  return { first: the, last, from, to: i, title, key: officeKey(head), country: country ?? behind?.code ?? null };
}

const isInTitle = (tokens: Ground['reading']['tokens'], i: number): boolean =>
  isOfficeModifier(tokens[i]) || isOfficeHead(tokens[i]);

function ownerOf(ground: Ground, known: readonly Known[], reference: Reference): Known | undefined {
  const { country } = reference;
  const holders = known.filter(one => holds(one, reference));
  const fitting = country ? holders.filter(({ countries }) => countries.includes(country)) : holders;
  if (fitting.length < 2)
    return country || fitting.length === 0 || isNear(ground, fitting[0], reference.first) ? fitting[0] : undefined;
  const near = fitting.filter(one => isNear(ground, one, reference.first));
  return near.length === 1 ? near[0] : undefined;
}

/** The office itself ("the foreign minister" is no prime minister), or the top of a state for "the leader". */
function holds({ person }: Known, { key, title, country }: Reference): boolean {
  const titles = flatMap(person.settings, ({ offices }) => offices.map(office => office.title.toLowerCase()));
  if (country !== null && GENERIC.has(key) && titles.some(own => TOP.has(own))) return true;
  if (country !== null && TOP.has(title) && titles.some(own => GENERIC.has(own))) return true;
  return titles.some(own => own === title || own.endsWith(` ${title}`) || (title === key && own.endsWith(key)));
}

function isNear({ reading: { tokens } }: Ground, { person, references }: Known, at: number): boolean {
  const sentence = tokens[at].sentence;
  const before = person.spans.filter(({ first }) => first < at).map(({ first }) => tokens[first].sentence);
  const nominal = references.filter(({ start }) => start < tokens[at].start).length > 0;
  return before.some(own => sentence - own <= REACH.title) || (nominal && before.length > 0);
}

/** Pronouns outside quotations, whose "he" is the speaker's. */
function pronounsOf({ reading: { sentences, tokens } }: Ground): number[] {
  const found: number[] = [];
  for (const { first, last } of sentences) {
    let open = 0;
    for (let i = first; i < last; i++) {
      const mark = markOf(tokens[i]);
      if (mark === 'quote') open = 1 - open;
      else if (mark === 'pronoun' && !open) found.push(i);
    }
  }
  return found;
}

type Named = { readonly one: Known; readonly first: number };
type NamedBySentence = Map<number, Named[]>;

function namedBySentence({ reading: { tokens } }: Ground, known: readonly Known[]): NamedBySentence {
  const named: NamedBySentence = new Map();
  for (const one of known)
    for (const { first } of one.person.spans) addTo(named, tokens[first].sentence, { one, first });
  return named;
}

function addTo(named: NamedBySentence, sentence: number, told: Named): void {
  const here = named.get(sentence);
  if (here) here.push(told);
  else named.set(sentence, [told]);
}

/** Object forms, which in their own sentence mean somebody else than its subject: "Roe accused her". */
const OBJECTS = new Set(['him', 'her']);

/** The only person named so far in the sentence, else the only one in the sentence before; never a he who was a she. */
function antecedentOf({ reading: { tokens } }: Ground, bySentence: NamedBySentence, at: number): Known | undefined {
  const { sentence, lower } = tokens[at];
  const namedIn = (index: number): Known[] => [
    ...new Set((bySentence.get(index) ?? []).filter(({ first }) => first < at).map(({ one }) => one)),
  ];
  const here = namedIn(sentence);
  const candidates = here.length ? here : namedIn(sentence - REACH.pronoun);
  if (candidates.length !== 1 || (here.length > 0 && OBJECTS.has(lower))) return undefined;
  return candidates[0].references.some(({ text }) => isOtherGender(text.toLowerCase(), lower))
    ? undefined
    : candidates[0];
}

const FEMALE = new Set(['she', 'her']);
const isOtherGender = (a: string, b: string): boolean => PRONOUNS.has(a) && FEMALE.has(a) !== FEMALE.has(b);
