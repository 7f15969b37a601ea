import type { EntityRef } from '../../model/entity-ref.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { type Project, ProjectPartyRef } from '../../model/project.ts';
import type { Claim } from '../../model/record.ts';
import type { Relation } from '../../model/relation.ts';
import type { TimelineEvent } from '../../model/timeline-event.ts';
import { groupByValue } from '../present/values.ts';
import { compareText } from '../sighting.ts';
import { cite, idOf, type PublishedOn } from './cite.ts';
import { documentDate } from './document-date.ts';
import { type Edge, keyOf, relationOf } from './edge.ts';

const CALLED_OFF: readonly Project['status'][] = ['cancelled', 'shelved'];

/** Who is party to a project, and where it lies. */
export function projectRelations(project: Project, claims: readonly Claim[], publishedOn: PublishedOn): Relation[] {
  const state = CALLED_OFF.includes(project.status) ? 'called_off' : 'reported';
  const parties = groupByValue(claims.filter(({ property }) => property === 'party')).map((own): Edge => {
    const { entity, role } = ProjectPartyRef.parse(own[0].data);
    return { type: 'party_to', source: entity, target: refOf(project), label: role, claims: own };
  });
  const lying = groupByValue(claims.filter(({ property }) => property === 'country'));
  const countries = project.countries.map((target): Edge => {
    const own = lying.find(([{ valueKey }]) => valueKey === keyOf(target)) ?? [];
    return { type: 'located_in', source: refOf(project), target, claims: own };
  });
  return [...parties, ...countries].flatMap(edge => relationOf({ state, ...edge }, publishedOn));
}

/** Each turn in the life of a project on the day of the report that first gives it; its start and completion on theirs. */
export function projectEvents(project: Project, claims: readonly Claim[], publishedOn: PublishedOn): TimelineEvent[] {
  const event = (step: string, date: PartialDate, evidence: readonly string[]): TimelineEvent => ({
    id: idOf('tle', [keyOf(refOf(project)), step, date.start]),
    type: 'project_step',
    subject: refOf(project),
    step,
    entities: concerned(project),
    date,
    evidence: [...evidence],
  });
  const turns = turnsOf(claims, publishedOn).flatMap(({ status, day, said }) => {
    const date = documentDate(day);
    return date ? [event(status, date, cite(said, publishedOn).evidence)] : [];
  });
  const dated = ([step, date, property]: readonly [string, PartialDate | null, string]) => {
    const said = claims.filter(claim => claim.property === property && claim.shown);
    return date?.start ? [event(step, date, cite(said, publishedOn).evidence)] : [];
  };
  const days = [
    ['start', project.startDate, 'startDate'],
    ['completion', project.completionDate, 'completionDate'],
  ] as const;
  return [...turns, ...days.flatMap(dated)];
}

type Turn = { readonly status: string; readonly day: string; readonly said: Claim[] };

/** What reports in the order of their dates say of the status; what several in a row say alike is one turn. */
function turnsOf(claims: readonly Claim[], publishedOn: PublishedOn): Turn[] {
  const dated = claims
    .filter(({ property }) => property === 'status')
    .flatMap(claim => {
      const day = publishedOn(claim.documentId);
      return day === null ? [] : [{ claim, day }];
    })
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.claim.id, b.claim.id));
  const turns: Turn[] = [];
  for (const { claim, day } of dated) {
    const last = turns.at(-1);
    if (last?.status === claim.data) last.said.push(claim);
    else turns.push({ status: String(claim.data), day, said: [claim] });
  }
  return turns;
}

function concerned({ parties, countries }: Project): EntityRef[] {
  const all = [...parties.map(({ entity }) => entity), ...countries];
  return [...new Map(all.map(entity => [keyOf(entity), entity])).values()];
}

const refOf = ({ id, kind, name }: Project): EntityRef => ({ id, kind, name });
