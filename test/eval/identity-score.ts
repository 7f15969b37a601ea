import type { Extraction } from '../../src/model/extraction.ts';
import type { ResourceKind } from '../../src/model/record.ts';
import { membersOfDocument } from '../../src/store/member-rows.ts';
import { openStore } from '../../src/store/open.ts';
import { takeIn, taken } from '../record/stored-reports.ts';
import { identityReports, type Label } from './identity-sheets.ts';

/** One labelled stretch of a report and the resource that it was taken for; undefined when nothing was found there. */
type Placed = Label & { readonly text: string; readonly resource: string | undefined };

export type PairScore = {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
  readonly mistakes: readonly string[];
};

/** `found` is the share of labels that the extractor found something at: pairs are counted among those. */
export type IdentityScore = Record<(typeof IDENTITY_KINDS)[number], PairScore> & { readonly found: number };

export const IDENTITY_KINDS = ['person', 'organization', 'meeting', 'project'] as const;

/** Takes the identity set into one record and counts, for each kind, pairs that are rightly and wrongly one. */
export async function scoreIdentity(): Promise<IdentityScore> {
  const store = openStore(':memory:');
  const sheet = identityReports();
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
  const found = placed.filter(({ resource }) => resource !== undefined);
  const [person, organization, meeting, project] = IDENTITY_KINDS.map(kind => scorePairs(found, kind));
  return { person, organization, meeting, project, found: found.length / placed.length };
}

function indexOf({ people, organizations, meetings, projects }: Extraction, { kind, words }: Label): number {
  const named = (
    items: readonly { name: string; aliases: readonly string[]; mentions: readonly { text: string }[] }[],
  ) => {
    const exact = items.findIndex(item =>
      [item.name, ...item.aliases, ...item.mentions.map(({ text }) => text)].includes(words),
    );
    return exact >= 0 ? exact : items.findIndex(({ name }) => name.includes(words) || words.includes(name));
  };
  const told = (items: readonly { evidence: readonly { quote: string }[] }[]) =>
    items.findIndex(({ evidence }) => evidence.some(({ quote }) => quote.includes(words)));
  if (kind === 'person') return named(people);
  if (kind === 'organization') return named(organizations);
  return told(kind === 'meeting' ? meetings : projects);
}

function scorePairs(all: readonly Placed[], kind: ResourceKind): PairScore {
  const placed = all.filter(one => one.kind === kind);
  let [right, wrong, missed] = [0, 0, 0];
  const mistakes: string[] = [];
  for (const [at, left] of placed.entries())
    for (const other of placed.slice(at + 1)) {
      const one = left.resource !== undefined && left.resource === other.resource;
      const wanted = left.thing === other.thing;
      if (one && wanted) right++;
      else if (one) wrong++;
      else if (wanted) missed++;
      if (one !== wanted)
        mistakes.push(
          `${one ? 'merged' : 'apart'}: ${left.resource} | ${other.resource}\n  ${left.text}\n  ${other.text}`,
        );
    }
  const share = (whole: number): number => (whole === 0 ? 1 : Math.round((right / whole) * 1000) / 1000);
  return { precision: share(right + wrong), recall: share(right + missed), pairs: right + missed, mistakes };
}
