import type {
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  ExtractedProject,
} from '../model/extraction.ts';
import type { ResolvableReport } from '../model/record.ts';
import type { MeetingView } from './judge/meeting-view.ts';
import { type Scene, sceneOf, setScene } from './judge/surroundings.ts';
import { memberKey, type Sighting } from './sighting.ts';

/** All of a sighting that comparisons look at, so that they need not read its report again. */
export type Sketch<Item> = {
  readonly documentId: string;
  readonly publishedOn: string | null;
  readonly index: number;
  /** Not of a meeting: who meets is known by id, and what stands beside tells no more. */
  readonly scene?: Scene | undefined;
  readonly item: Item;
  /** Of a meeting: its names resolved. */
  readonly view?: MeetingView | undefined;
};

/** The parts of an item that comparisons look at: of its places in the text, the first. */
export const SLIM = {
  person: (item: ExtractedPerson): ExtractedPerson => ({
    ...item,
    offices: item.offices.map(office => ({ ...office, evidence: [] })),
    mentions: item.mentions.slice(0, 1),
    references: [],
  }),
  organization: (item: ExtractedOrganization): ExtractedOrganization => ({
    ...item,
    mentions: item.mentions.slice(0, 1),
    credits: [],
  }),
  place: (item: ExtractedPlace): ExtractedPlace => ({ ...item, mentions: item.mentions.slice(0, 1) }),
  project: (item: ExtractedProject): ExtractedProject => ({
    ...item,
    parties: [],
    evidence: item.evidence.slice(0, 1),
  }),
  meeting: (item: ExtractedMeeting): ExtractedMeeting => ({
    ...item,
    topics: [],
    agreements: [],
    evidence: item.evidence.slice(0, 1),
  }),
};

export const sketchOf = <Item>(
  { report, index, item }: Sighting<Item>,
  slim: (item: Item) => Item,
  view?: MeetingView,
): Sketch<Item> => ({
  documentId: report.documentId,
  publishedOn: report.publishedOn,
  index,
  scene: view ? undefined : sceneOf(report),
  item: slim(item),
  view,
});

/** The sighting that a sketch is of, its report known from afar: without its text and extraction. */
export function revive<Item>(
  { documentId, publishedOn, index, scene, item }: Sketch<Item>,
  kind: Sighting<Item>['kind'],
): Sighting<Item> {
  const report: ResolvableReport = {
    ...{ documentId, publishedOn, publisher: null, text: '', sentences: [] },
    extraction: {
      ...{ people: [], countries: [], organizations: [], places: [], meetings: [], projects: [] },
      ...{ quotes: [], rejected: [] },
    },
  };
  if (scene) setScene(report, scene);
  return { key: memberKey(documentId, kind, index), kind, index, item, report };
}
