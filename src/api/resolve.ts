import { z } from 'zod';
import type { MatchNames } from '../model/match-names.ts';
import { type NameCandidate, NamedKind, NameResolution } from '../model/name-candidate.ts';
import { CountryCode } from '../model/vocabulary.ts';
import { mapPausing } from '../store/map-pausing.ts';
import { type NamedThing, thingsNamed } from '../store/named-things.ts';
import { wholeNumber } from './parameters.ts';
import { getRoute, json, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

/** What a country in common adds to a score; a clash takes all of it. */
const SAME_COUNTRY = 0.05;
/** Less is no likeness. */
const LEAST = 0.3;

const query = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'The name, in any usual spelling.', examples: [SAMPLE.NameResolution.name] }),
  kind: NamedKind.default('person').meta({ description: 'What the name is of.' }),
  country: CountryCode.optional().meta({
    description: 'ISO 3166-1 alpha-2 code of a country it is known to be tied to, such as `KG`.',
  }),
  limit: wholeNumber(1, 50).default(10).meta({ description: 'How many candidates to give at most.' }),
});

export const resolveRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/resolve',
    operationId: 'resolveName',
    tag: 'Search',
    summary: 'Find what a name may mean',
    description:
      'People, organizations, countries, places or projects that a name may mean, judged by the comparisons that join names ' +
      'across reports. Equal names are not always one: the features tell what speaks for and against.',
    params: NONE,
    query,
    success: { description: 'What the name may mean.', schema: NameResolution },
    handle: async (store, { query: { name, kind, country, limit }, matchNames }) => {
      const judge = (thing: NamedThing) => candidateOf(thing, { name, country }, matchNames);
      const judged = await mapPausing(thingsNamed(store, name, kind), judge);
      const candidates = judged
        .filter(({ score, features }) => score >= LEAST || features.some(feature => feature.name === CLASH))
        .sort((a, b) => b.score - a.score || b.reports - a.reports || (a.entity.id < b.entity.id ? -1 : 1));
      return json({ name, kind, candidates: candidates.slice(0, limit) } satisfies NameResolution);
    },
  }),
];

const AGREES = 'countryAgrees';
const CLASH = 'countryClash';

/** The best of its names counts. A country that is not one of its own is another bearer of the name. */
function candidateOf(
  { ref, names, countries, reports }: NamedThing,
  asked: { readonly name: string; readonly country?: string },
  matchNames: MatchNames,
): NameCandidate {
  const kind = ref.kind === 'person' ? 'person' : 'organization';
  const judged = names.map(name => ({ name, ...matchNames({ kind, name1: asked.name, name2: name }) }));
  const best = judged.reduce((one, other) => (other.score > one.score ? other : one));
  const tied = ref.kind === 'country' ? [ref.id] : countries;
  const known = asked.country !== undefined && tied.length > 0;
  const agrees = known && tied.includes(asked.country ?? '');
  const clash = known && !agrees;
  const score = clash ? 0 : Math.min(1, best.score + (agrees ? SAME_COUNTRY : 0));
  const features = Object.entries(best.features).map(([name, value]) => ({ name, value }));
  return {
    entity: ref,
    matchedName: best.name,
    match: best.match && !clash,
    score: Math.round(score * 1000) / 1000,
    features: [
      ...features,
      ...(agrees ? [{ name: AGREES, value: 1 }] : []),
      ...(clash ? [{ name: CLASH, value: 1 }] : []),
    ],
    reports,
  };
}
