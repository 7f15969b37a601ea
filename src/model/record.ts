import { z } from 'zod';
import type { Country } from './country.ts';
import { EntityKind } from './entity-ref.ts';
import { Evidence } from './evidence.ts';
import type { Extraction } from './extraction.ts';
import type { Meeting } from './meeting.ts';
import type { OpenMention } from './open-mention.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Project } from './project.ts';
import type { Quote } from './quote.ts';
import type { Relation } from './relation.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Kinds of resource that reports are resolved into. Quotes and documents are not merged. */
export const ResourceKind = EntityKind.exclude(['document']);
export type ResourceKind = z.infer<typeof ResourceKind>;

/** One stored report as the resolver takes it. `sentences` are spans of `text`, in order. */
export type ResolvableReport = {
  readonly documentId: string;
  readonly text: string;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly extraction: Extraction;
};

/** What one extraction calls a thing: the finest grain that resolution moves about. */
export const Member = z.object({
  key: z.string().describe('`doc_…#person:2`: document, kind and index in that list of the stored extraction.'),
  kind: ResourceKind,
  documentId: z.string(),
  index: z.int().nonnegative(),
  resourceId: z.string(),
});
export type Member = z.infer<typeof Member>;

/**
 * One value of one property of one resource as one report says it; never overwritten. Everything of Evidence, and:
 * `data` is the value as the resource holds it, `valueKey` is equal for claims that say the same, `parts` are the
 * factors of `confidence`.
 */
export const Claim = Evidence.extend({
  memberKey: z.string(),
  data: z.json(),
  valueKey: z.string(),
  parts: z.record(z.string(), z.number()),
});
/** A claim may stand for others that say the same, where they are too many to be read. */
export type Claim = z.infer<typeof Claim> & {
  readonly standsFor?: { readonly reports: number; readonly sources: number; readonly newest: string };
};

/** A named comparison of two things: `value` from 0 to 1 (or −1 for a clash), its weight, and the reason in words. */
export const JudgedFeature = z.object({
  name: z.string(),
  value: z.number(),
  weight: z.number(),
  because: z.string(),
});
export type JudgedFeature = z.infer<typeof JudgedFeature>;

/** A judged pair of members: taken for one (`same`) or close and kept apart (`near_miss`). */
export const Judgement = z.object({
  kind: ResourceKind,
  left: z.string().describe('Member key.'),
  right: z.string().describe('Member key.'),
  leftName: z.string(),
  rightName: z.string(),
  leftId: z.string().describe('Resource of the left member after resolution.'),
  rightId: z.string(),
  decision: z.enum(['same', 'near_miss']),
  decidedBy: z.enum(['score', 'veto', 'override']),
  score: z.number(),
  features: z.array(JudgedFeature),
  reason: z.string(),
  evidence: z
    .array(z.object({ documentId: z.string(), start: z.int(), end: z.int(), quote: z.string() }))
    .describe('The words of both reports that were compared.'),
});
export type Judgement = z.infer<typeof Judgement>;

/** Identity as it stood before a run, in the order of first sight: its ids are kept. */
export type KnownIdentity = {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly memberKeys: readonly string[];
};

/** An id given before that is no longer in use: merged into another, or removed (`mergedInto` null). */
export const RetiredId = z.object({ kind: ResourceKind, id: z.string(), mergedInto: z.string().nullable() });
export type RetiredId = z.infer<typeof RetiredId>;

/** A near copy of a wire story; `original` is the document it counts with. */
export const StoryCopy = z.object({ documentId: z.string(), original: z.string(), overlap: z.number() });
export type StoryCopy = z.infer<typeof StoryCopy>;

/** Decisions of people (data/overrides.json); they win over every score. Ids are resource ids. */
export const Overrides = z.strictObject({
  same: z.array(z.tuple([z.string(), z.string()])).default([]),
  different: z.array(z.tuple([z.string(), z.string()])).default([]),
  drop: z.array(z.string()).default([]),
  rename: z.array(z.strictObject({ id: z.string(), name: z.string() })).default([]),
});
export type Overrides = z.infer<typeof Overrides>;

/** What rests on the claims of one resource, its owner, and changes with them alone. */
export type Owned<Value> = {
  readonly owner: { readonly kind: ResourceKind | 'quote'; readonly id: string };
  readonly value: Value;
};

/**
 * All that the reports say, resolved. Resources are whole but for `evidence` (read it from `claims`); `conflicts` is
 * always filled. Everything is sorted, so that the same reports in any order give the same record.
 */
export type ResolvedRecord = {
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly meetings: readonly Meeting[];
  readonly projects: readonly Project[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly members: readonly Member[];
  readonly judgements: readonly Judgement[];
  readonly retired: readonly RetiredId[];
  readonly copies: readonly StoryCopy[];
  readonly relations: readonly Owned<Relation>[];
  readonly events: readonly Owned<TimelineEvent>[];
  readonly unresolved: readonly Owned<OpenMention>[];
};

/** What `resolve` takes: all reports of the record, and the identity and decisions that bind it. */
export type ResolveInput = {
  readonly reports: readonly ResolvableReport[];
  readonly known: readonly KnownIdentity[];
  readonly overrides: Overrides;
};
