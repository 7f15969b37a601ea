import type { Claim, Member, Owned, ResolvedRecord } from '../model/record.ts';
import { eventCard, mentionCard, relationCard } from './card-model.ts';
import type { Card } from './cards.ts';
import type { Store } from './open.ts';
import type { Holding } from './put-resource.ts';
import {
  countryModel,
  meetingModel,
  organizationModel,
  personModel,
  placeModel,
  projectModel,
  quoteModel,
  type ReadModel,
} from './read-model.ts';
import { allRows } from './statement.ts';

/** The date of publication of a document, '' if unknown. */
export type DateOf = (documentId: string) => string;

const DATES = "SELECT id, ifnull(published_on, '') AS date FROM documents";

export function datesOf(store: Store): DateOf {
  const dates = new Map(allRows<{ id: string; date: string }>(store, DATES).map(({ id, date }) => [id, date]));
  return id => dates.get(id) ?? '';
}

/** All resources of a record as they are to be stored, each with the claims and members it rests on. */
export function holdingsOf(record: ResolvedRecord, dateOf: DateOf): Holding[] {
  const claims = groupBy(record.claims, ({ subject }: Claim) => `${subject.kind}:${subject.id}`);
  const members = groupBy(record.members, ({ kind, resourceId }: Member) => `${kind}:${resourceId}`);
  const cards = groupBy(ownedCards(record, dateOf), ({ owner }) => `${owner.kind}:${owner.id}`);
  return modelsOf(record, dateOf).map(model => ({
    model,
    claims: claims.get(`${model.kind}:${model.id}`) ?? [],
    members: members.get(`${model.kind}:${model.id}`) ?? [],
    cards: (cards.get(`${model.kind}:${model.id}`) ?? []).map(({ value }) => value),
  }));
}

const ownedCards = ({ relations, events, unresolved }: ResolvedRecord, dateOf: DateOf): Owned<Card>[] => [
  ...relations.map(({ owner, value }) => ({ owner, value: relationCard(value) })),
  ...events.map(({ owner, value }) => ({ owner, value: eventCard(value) })),
  ...unresolved.map(({ owner, value }) => ({ owner, value: mentionCard(value, dateOf(value.documentId)) })),
];

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const modelsOf = (record: ResolvedRecord, dateOf: DateOf): ReadModel[] => [
  ...record.people.map(personModel),
  ...record.countries.map(countryModel),
  ...record.organizations.map(organizationModel),
  ...record.places.map(placeModel),
  ...record.meetings.map(meetingModel),
  ...record.projects.map(projectModel),
  ...record.quotes.map(quote => quoteModel(quote, dateOf(quote.documentId) || null)),
];
