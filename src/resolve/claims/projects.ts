import type { Cost, ExtractedProject } from '../../model/extraction.ts';
import { countryRef, type References, refTo } from '../references.ts';
import type { Sighting } from '../sighting.ts';
import { type Draft, draft, draftIf, quoteWith, type Source } from './draft.ts';
import { dateDraft, refDraft } from './meetings.ts';

/** All that one report says of a project. */
export function projectDrafts(sighting: Sighting<ExtractedProject>, references: References): Draft[] {
  const { item } = sighting;
  const source: Source = { sighting, method: item.method, extraction: item.confidence };
  const at = item.evidence[0];
  return [
    draft(
      source,
      'name',
      { data: { text: item.name, count: 1 }, value: item.name, valueKey: item.name },
      quoteWith(item.evidence, item.name),
    ),
    ...item.evidence.map(sentence => draft(source, 'sector', { data: item.sector }, sentence)),
    ...(item.work === 'unknown' ? [] : [draft(source, 'work', { data: item.work }, at)]),
    ...(item.status === 'unknown' ? [] : [draft(source, 'status', { data: item.status }, at)]),
    ...(item.cost ? [costDraft(source, item.cost, quoteWith(item.evidence, item.cost.text))] : []),
    ...measureDraft(source, 'length', item),
    ...measureDraft(source, 'capacity', item),
    ...draftIf(source, 'programme', item.programme, at),
    ...item.countries.map(code => refDraft(source, 'country', countryRef(code), at)),
    ...(item.route.length > 0 ? [routeDraft(source, item)] : []),
    ...partyDrafts(source, item, references),
    ...dateDraft(source, 'startDate', item.startDate, item.evidence),
    ...dateDraft(source, 'completionDate', item.completionDate, item.evidence),
  ];
}

/** One sum is one value, whether a report calls it an investment or says nothing; what a bank lends or gives is another. */
function costDraft(source: Source, cost: Cost, at: Draft['at']): Draft {
  const value = `${cost.currency} ${cost.amount}`;
  const share = cost.kind === 'loan' || cost.kind === 'grant' ? cost.kind : 'whole';
  return draft(source, 'cost', { data: { ...cost }, value, valueKey: `${value} ${share}` }, at);
}

function measureDraft(
  source: Source,
  property: 'length' | 'capacity',
  { evidence, ...item }: ExtractedProject,
): Draft[] {
  const measure = item[property];
  if (!measure) return [];
  return [
    draft(
      source,
      property,
      { data: { ...measure }, value: `${measure.value} ${measure.unit}` },
      quoteWith(evidence, measure.text),
    ),
  ];
}

const routeDraft = (source: Source, { route, evidence }: ExtractedProject): Draft =>
  draft(source, 'route', { data: [...route], value: route.join(' – ') }, quoteWith(evidence, route[0]));

function partyDrafts(source: Source, { parties, evidence }: ExtractedProject, references: References): Draft[] {
  return parties.flatMap(party => {
    const entity = refTo(references, source.sighting.report, party);
    if (!entity) return [];
    const data = { entity: { ...entity }, role: party.role };
    const valueKey = `${entity.kind}:${entity.id}:${party.role}`;
    return [
      draft(
        source,
        'party',
        { data, value: `${entity.name} (${party.role})`, valueKey },
        quoteWith(evidence, party.name),
      ),
    ];
  });
}
