import type { z } from 'zod';
import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectParty } from '../../model/extraction.ts';
import { STOPS } from './clause.ts';
import { isPossessive, type Word } from './words.ts';

export type Role = z.infer<typeof ProjectParty>['role'];

/** `subject` does it ("China funds"), `agent` stands behind "by" or "from", `adjective` before "-built" or "loan". */
export type RoleFound = { readonly role: Role; readonly as: 'subject' | 'agent' | 'adjective' };

const ROLES = new Map(
  loadTable<'forms' | 'role'>('gazetteer/project-roles.tsv').flatMap(({ forms, role }) =>
    forms.split(' ').map(form => [form, role as Role] as const),
  ),
);
const NOUN_VERBS = new Set(loadWords('gazetteer/project-noun-verbs.txt'));
const LENDER_WORDS = new Set(loadWords('gazetteer/project-lender-words.txt'));
/** Between subject and verb: "China on Tuesday said it would fund". A preposition of place or aim starts another phrase. */
const SUBJECT_REACH = 8;
const OBJECT_LEADS = new Set([
  'in',
  'to',
  'for',
  'of',
  'at',
  'near',
  'through',
  'across',
  'between',
  'into',
  'via',
  'outside',
]);

/** The part that a named side plays in the sentence: words `first` to `last` (exclusive) are its name. */
export function roleOf(words: readonly Word[], first: number, last: number): RoleFound | undefined {
  const before = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const lead = words[before]?.lower ?? '';
  if (THANKING.test(lead)) return { role: 'funder', as: 'subject' };
  if (lead === 'by' || lead === 'from') return asAgent(words, before, lead);
  if (lead === 'to' && AWARDING.test(words[before - 1]?.lower ?? '')) return { role: 'contractor', as: 'agent' };
  if (lead === 'of' && HELP.has(words[before - 1]?.lower ?? '')) return { role: 'funder', as: 'agent' };
  const adjective = asAdjective(words, last);
  if (adjective) return adjective;
  return OBJECT_LEADS.has(lead) ? undefined : asSubject(words, last);
}

/** "The contract was awarded to Spain's Acciona", "building has been entrusted to". */
const AWARDING = /^(?:awarded|entrusted|given|gone|went|handed)$/;

function asAgent(words: readonly Word[], at: number, lead: string): RoleFound | undefined {
  for (let left = at - 1; left >= 0 && left >= at - AGENT_REACH; left--) {
    if (lead === 'from' && BORROWED.test(words[left].lower)) return { role: 'funder', as: 'agent' };
    const role = ROLES.get(words[left].lower);
    if (role) return { role: lead === 'from' && role === 'owner' ? 'supplier' : role, as: 'agent' };
    if (
      /^(?:loan|loans|grant|grants|credit|credits|aid|funding|financing|support|assistance|investment)$/.test(
        words[left].lower,
      )
    )
      return { role: 'funder', as: 'agent' };
  }
  return lead === 'by' ? { role: 'unknown', as: 'agent' } : undefined;
}

const AGENT_REACH = 4;
const BORROWED = /^borrow(?:s|ed|ing)?$/;

function asAdjective(words: readonly Word[], last: number): RoleFound | undefined {
  const at = isPossessive(words[last]) ? last + 1 : last;
  const next = words[at];
  if (!next) return undefined;
  const backed = ROLES.get(next.lower);
  if (next.joined && backed) return { role: backed, as: 'adjective' };
  if (backed && /^(?:an?|the|its|their)$/.test(words[at + 1]?.lower ?? '')) return undefined;
  return LENDER_WORDS.has(next.lower) ? { role: roleOfCompany(words, at), as: 'adjective' } : undefined;
}

/** "Chinese companies will build" builds; "Chinese loans" pay. */
function roleOfCompany(words: readonly Word[], at: number): Role {
  if (
    !/^(?:compan|firm|contractor|consorti|engineer|worker|giant|developer|conglomerate|builder|technolog|state)/.test(
      words[at].lower,
    )
  )
    return 'funder';
  return asSubject(words, at + 1)?.role ?? 'contractor';
}

function asSubject(words: readonly Word[], after: number): RoleFound | undefined {
  const from = isPossessive(words[after]) ? pastGovernment(words, after + 1) : after;
  if (from === undefined) return undefined;
  const thanked = words[from]?.lower === 'for' ? ROLES.get(words[from + 1]?.lower ?? '') : undefined;
  if (thanked && /ing$/.test(words[from + 1].lower)) return { role: thanked, as: 'subject' };
  for (let at = from; at < words.length && at < from + SUBJECT_REACH; at++) {
    if (words[at + 1]?.lower === 'up' && GIVE.test(words[at].lower)) return { role: 'authority', as: 'subject' };
    const role = isVerb(words, at, from) ? ROLES.get(words[at].lower) : undefined;
    if (role) return words[at + 1]?.lower === 'by' ? undefined : { role, as: 'subject' };
    if (endsSubject(words, at, from)) return undefined;
  }
  return undefined;
}

/** "Malaysia's new government has suspended": the government acts for its country. */
function pastGovernment(words: readonly Word[], from: number): number | undefined {
  const at = words.slice(from, from + 4).findIndex(({ lower }) => GOVERNMENTS.has(lower));
  return at < 0 ? undefined : from + at + 1;
}

const GOVERNMENTS = new Set(
  'government parliament cabinet president premier minister ministry authorities leaders regulator'.split(' '),
);

function isVerb(words: readonly Word[], at: number, from: number): boolean {
  if (!NOUN_VERBS.has(words[at].lower)) return true;
  return at === from || VERB_LEADS.has(words[at - 1].lower) || IN_HAND.has(words[at - 1].lower);
}

/** Who gives a thing up had it; who gives pays. */
const GIVE = /^(?:give|gives|gave|given|giving)$/;

const VERB_LEADS = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'should',
  'must',
  'may',
  'might',
  'not',
  'also',
  'and',
]);

function endsSubject(words: readonly Word[], at: number, from: number): boolean {
  const { lower, text } = words[at];
  if (STOPS.has(text)) return true;
  return OBJECT_LEADS.has(lower) && !(lower === 'to' && leadsVerb(words, at, from));
}

/** "plans to build", "wants China to help": not "loan to", not "provides Peru with money to complete". */
const leadsVerb = (words: readonly Word[], at: number, from: number): boolean =>
  IN_HAND.has(words[at - 1]?.lower ?? '') || (at === from && ROLES.has(words[at + 1]?.lower ?? ''));

/** Who is thanked for a dam helped with it. */
const THANKING = /^thank(?:s|ed|ing)?$/;

const HELP = new Set(['help', 'assistance', 'support', 'aid', 'participation', 'involvement', 'backing']);
const IN_HAND = new Set(
  'plans agreed wants hopes intends pledged decided promised offered expected is are begun began due seeks'.split(' '),
);
