import type { Extraction } from '../../src/model/extraction.ts';
import { nameTokens } from '../../src/model/name-key.ts';
import type { ResourceKind } from '../../src/model/record.ts';
import { membersOfDocument } from '../../src/store/member-rows.ts';
import { openStore } from '../../src/store/open.ts';
import { takeIn, taken } from '../record/stored-reports.ts';
import type { Label, SheetReport } from './identity-sheets.ts';

/** One labelled stretch of a report and the resource that it was taken for; undefined when nothing was found there. */
type Placed = Label & { readonly text: string; readonly resource: string | undefined };

export type PairScore = {
  readonly precision: number;
  /** Of pairs that the extractor found both of. */
  readonly recall: number;
  /** Of all labelled pairs. */
  readonly recallOfAll: number;
  readonly pairs: number;
  readonly mistakes: readonly string[];
};

/** `found` is the share of labels that the extractor found something at; `unfound` are the others. */
export type IdentityScore = Record<(typeof IDENTITY_KINDS)[number], PairScore> & {
  readonly found: number;
  readonly unfound: readonly string[];
};

export const IDENTITY_KINDS = ['person', 'organization', 'meeting', 'project'] as const;

/** Takes a labelled set into one record and counts, for each kind, pairs that are rightly and wrongly one. */
export async function scoreIdentity(sheet: readonly SheetReport[]): Promise<IdentityScore> {
  const store = openStore(':memory:');
  const reports = sheet.map(({ text, publishedOn }) =>
    taken({ text, publishedOn, title: null, publisher: null, url: null, language: 'en', retells: null }),
  );
  await takeIn(store, reports);
  const placed = sheet.flatMap(({ labels, text }, at): Placed[] => {
    const members = new Map(membersOfDocument(store, reports[at].id).map(({ key, id }) => [key, id]));
    return labels.map(label => {
      const index = indexOf(reports[at].extraction, label);
      return { ...label, text, resource: members.get(`${reports[at].id}#${label.kind}:${index}`) };
    });
  });
  const unfound = placed.filter(({ resource }) => resource === undefined);
  const [person, organization, meeting, project] = IDENTITY_KINDS.map(kind => scorePairs(placed, kind));
  return {
    ...{ person, organization, meeting, project },
    found: 1 - unfound.length / placed.length,
    unfound: unfound.map(({ thing, words, text }) => `${thing}: ${words}\n  ${text}`),
  };
}

function indexOf({ people, organizations, meetings, projects }: Extraction, { kind, words }: Label): number {
  const named = (
    items: readonly { name: string; aliases: readonly string[]; mentions: readonly { text: string }[] }[],
  ) => {
    const exact = items.findIndex(item =>
      [item.name, ...item.aliases, ...item.mentions.map(({ text }) => text)].includes(words),
    );
    return exact >= 0
      ? exact
      : items.findIndex(({ name }) => name.includes(words) || (name.includes(' ') && words.includes(name)));
  };
  if (kind === 'person') return named(people);
  if (kind === 'organization') return named(organizations);
  if (kind === 'meeting') return toldOf(meetings, words, partiesOf);
  return toldOf(projects, words, ({ name, route }) => (isOther(name, words) ? undefined : [name, ...route]));
}

/** Of what is told in a sentence with these words, what they name most of; words that name nobody take the first. */
function toldOf<Item extends { evidence: readonly { quote: string }[] }>(
  items: readonly Item[],
  words: string,
  namesOf: (item: Item) => readonly string[] | undefined,
): number {
  const said = stems(words);
  const ranks = items.map(item => {
    const names = namesOf(item);
    if (!names || !item.evidence.some(({ quote }) => quote.includes(words))) return -1;
    return stems(names.join(' ')).filter(stem => said.includes(stem)).length;
  });
  const best = Math.max(-1, ...ranks);
  return best > 0 || said.length < FEW_WORDS ? ranks.indexOf(best) : -1;
}

const partiesOf = ({ participants, series, place }: Extraction['meetings'][number]): string[] => [
  ...participants.map(({ name }) => name),
  ...(series ? [series] : []),
  ...(place?.name ? [place.name] : []),
];

/** Fewer words are a cue alone: "held talks". */
const FEW_WORDS = 4;
const STEM = 4;
/** "Uzbek" and "Uzbekistan" */
const stems = (words: string): string[] => [...new Set(nameTokens(words).map(word => word.slice(0, STEM)))];

/** "Nam Phao dam" was found where "Nam Sai dam" is labelled. */
function isOther(name: string, words: string): boolean {
  const [a, b] = [name, words].map(text => stems((text.match(/\p{Lu}[\p{L}-]*/gu) ?? []).join(' ')));
  return a.some(stem => !b.includes(stem)) && b.some(stem => !a.includes(stem));
}

function scorePairs(all: readonly Placed[], kind: ResourceKind): PairScore {
  const labels = all.filter(one => one.kind === kind);
  const pairs = labels.flatMap((left, at) => labels.slice(at + 1).map(right => judged(left, right)));
  const count = (verdict: Verdict): number => pairs.filter(pair => pair.verdict === verdict).length;
  const [right, wrong, missed, unfound] = [count('right'), count('wrong'), count('missed'), count('unfound')];
  const share = (whole: number): number => (whole === 0 ? 1 : Math.round((right / whole) * 1000) / 1000);
  return {
    precision: share(right + wrong),
    recall: share(right + missed),
    recallOfAll: share(right + missed + unfound),
    pairs: right + missed + unfound,
    mistakes: pairs.flatMap(({ mistake }) => mistake ?? []),
  };
}

type Verdict = 'right' | 'wrong' | 'missed' | 'unfound' | 'unlike';

/** Two labels side by side; a pair of which one was not found is no mistake of identity. */
function judged(left: Placed, right: Placed): { verdict: Verdict; mistake: string | undefined } {
  const wanted = left.thing === right.thing;
  if (left.resource === undefined || right.resource === undefined)
    return { verdict: wanted ? 'unfound' : 'unlike', mistake: undefined };
  const one = left.resource === right.resource;
  const mistake = `${one ? 'merged' : 'apart'}: ${left.resource} | ${right.resource}\n  ${left.text}\n  ${right.text}`;
  if (one === wanted) return { verdict: one ? 'right' : 'unlike', mistake: undefined };
  return { verdict: one ? 'wrong' : 'missed', mistake };
}
