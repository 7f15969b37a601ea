import type { ExtractedProject } from '../../model/extraction.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { costOf } from './cost.ts';
import type { Draft } from './draft.ts';
import { landsOf } from './lands.ts';
import { measureOf } from './measures.ts';
import { partiesOf } from './parties.ts';
import { statusOf, workOf } from './status.ts';
import { isIncluded } from './sum-turns.ts';
import { dateOf } from './timing.ts';

/** Confidence: a base for being found at all, a share for each point of weight, a cap since nothing here is certain. */
const CONFIDENCE = { base: 0.4, perPoint: 0.07, cap: 0.95 } as const;

/** The finished project of a draft; `drafts` are all of the report, since a sum or a programme may belong to another. */
export function projectOf(reading: Reading, draft: Draft, drafts: readonly Draft[]): ExtractedProject {
  const { best, mentions, sector, score } = draft;
  const own = statusOf(mentions);
  const status = own === 'unknown' ? statusOf(wholeOf(draft, drafts)?.mentions ?? []) : own;
  const work = workOf(mentions);
  const { programme } = best.head;
  return {
    name: best.name,
    sector,
    work: work === 'unknown' && status === 'operating' ? 'operation' : work,
    countries: programme?.country ? [programme.country] : landsOf(reading, mentions),
    route: [...(mentions.find(({ route }) => route.length > 0 && best.route.length === 0) ?? best).route],
    status,
    cost: costOf(reading, draft, drafts),
    length: measureOf(reading, mentions, 'length'),
    capacity: measureOf(reading, mentions, 'capacity'),
    programme: programmeOver(draft, drafts),
    parties: partiesOf(reading, mentions),
    startDate: dateOf(reading, mentions, 'start'),
    completionDate: dateOf(reading, mentions, 'completion'),
    evidence: evidenceOf(reading, mentions),
    method: methodOf(best),
    confidence: Math.min(
      CONFIDENCE.cap,
      Math.round((CONFIDENCE.base + CONFIDENCE.perPoint * Math.max(0, score)) * 100) / 100,
    ),
  };
}

/** "The dam would cost $5 billion, including a transmission line": the scheme that opens the sentence, whose stage its part has. */
function wholeOf({ mentions }: Draft, drafts: readonly Draft[]): Draft | undefined {
  const part = mentions.find(isIncluded);
  const isBefore = (one: Candidate): boolean => one.sentence === part?.sentence && one.start < part.start;
  return part && drafts.find(draft => draft.mentions.some(isBefore));
}

/** The programme named in a sentence that tells of the project. */
function programmeOver(draft: Draft, drafts: readonly Draft[]): string | null {
  if (draft.best.head.programme) return null;
  const sentences = new Set(draft.mentions.map(({ sentence }) => sentence.index));
  const over = drafts.find(
    ({ best, mentions }) => best.head.programme && mentions.some(({ sentence }) => sentences.has(sentence.index)),
  );
  return over?.best.name ?? null;
}

function evidenceOf({ text }: Reading, mentions: readonly Candidate[]): ExtractedProject['evidence'] {
  const sentences = new Map(mentions.map(({ sentence }) => [sentence.index, sentence]));
  return [...sentences.values()].map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}

function methodOf({ head, route, distinctive }: Candidate): string {
  if (head.programme) return 'projects/programme';
  if (head.listed) return 'projects/list+sum';
  if (route.length > 1) return 'projects/head+route';
  return distinctive.length ? 'projects/head+name' : 'projects/head+work';
}
