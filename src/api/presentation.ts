import { z } from 'zod';
import { csv } from './formats/csv.ts';
import type { Format, FormatName } from './formats/format.ts';
import { GEOJSON, GeoJsonFeatureCollection } from './formats/geojson.ts';
import { ICS } from './formats/ics.ts';
import { JsonLd, jsonLd, type LinkedKind, type LinkedResource } from './formats/json-ld.ts';
import type { ListFormat } from './formats/list-format.ts';
import { NDJSON } from './formats/ndjson.ts';
import { countedPageSuccess } from './page.ts';
import { count, listOf } from './parameters.ts';
import type { Success } from './route.ts';

type Names = readonly [string, ...string[]];
/** A way to write a list, and the schema of what is written when it is JSON. */
type Way = {
  readonly name: FormatName;
  readonly writer: ListFormat;
  readonly schema?: z.ZodType;
  /** Where what is written of the example will not do. */
  readonly example?: object;
};

type Description<Kind extends LinkedKind> = {
  readonly kind: Kind;
  readonly item: z.ZodObject;
  /** Of the component, such as `Person`. */
  readonly name: string;
  /** What many are called, such as `people`. */
  readonly many: string;
  readonly example: LinkedResource<Kind>;
  /** Filters whose values can be counted. */
  readonly facets: Names;
  /** Formats that only some kinds can be told in. */
  readonly extra?: readonly ('geojson' | 'ics')[];
};

/** Members that come on request only; no column holds them. */
const INCLUDED = ['evidence', 'conflicts', 'relations'];
const TEXT = z.string();

/** How resources of a kind are shown: in which formats, with which choices, alone and in lists. */
export function presentation<Kind extends LinkedKind>({ kind, item, name, many, ...rest }: Description<Kind>) {
  const ways: readonly Way[] = [
    { name: 'ndjson', writer: NDJSON, schema: item },
    { name: 'csv', writer: csv(item, INCLUDED) },
    ...(rest.extra?.includes('geojson') ? [ON_THE_MAP] : []),
    ...(rest.extra?.includes('ics') ? [IN_THE_CALENDAR] : []),
  ];
  const formats = ways.map(way => formatOf(way, rest.example));
  const linked: Format = { name: 'jsonld', schema: JsonLd, example: jsonLd(kind, rest.example) };
  const alone = [linked, ...formats.filter(format => format.name === 'ics')];
  const fields = fieldsOf(item, name);
  return {
    kind,
    writers: new Map(ways.map(way => [way.name, way.writer])),
    list: { ...countedPageSuccess(item, `${name}Page`, many), formats } satisfies Success,
    detail: { description: `The ${kind}.`, schema: item, formats: alone, dated: true } satisfies Success,
    listChoices: {
      fields,
      facets: facetsOf(rest.facets),
      count,
      format: choiceOf(formats),
    },
    detailChoices: { fields, format: choiceOf(alone) },
  };
}
export type Presentation = Pick<ReturnType<typeof presentation>, 'kind' | 'writers'>;

const ON_THE_MAP: Way = {
  name: 'geojson',
  writer: GEOJSON,
  schema: GeoJsonFeatureCollection,
  // Linters refuse in examples what the schema does not name, and a property that is called `properties`.
  example: { type: 'FeatureCollection', features: [] },
};
const IN_THE_CALENDAR: Way = { name: 'ics', writer: ICS };

/** The example is written by what writes the answers. */
function formatOf({ name, writer, schema, example: own }: Way, example: object): Format {
  const writing = { fields: [], located: new Map() };
  const written = `${writer.open([])}${writer.row({ ...example }, writing) ?? ''}${writer.close}`;
  return schema ? { name, schema, example: own ?? JSON.parse(written) } : { name, schema: TEXT, example: written };
}

const fieldsOf = (item: z.ZodObject, name: string) => {
  const names = Object.keys(item.shape).filter(member => !INCLUDED.includes(member));
  const Field = z.enum(names).meta({ id: `${name}Field`, description: `Property of a ${name}.`, examples: [names[0]] });
  return listOf(Field)
    .optional()
    .meta({
      description:
        'Properties to give; all when none is named. `id` and `kind` always come, the others are left out, even those that ' +
        'the schema requires.',
    });
};

const facetsOf = ([first, ...names]: Names) =>
  listOf(z.enum([first, ...names]))
    .optional()
    .meta({ description: 'Filters whose values are to be counted over the whole list, in `facets` of the answer.' });

/** Sets of formats that several kinds share have one name. */
const LIST_FORMAT = z
  .enum(['json', 'ndjson', 'csv'])
  .meta({ id: 'ListFormat', description: 'Ways to write a list.', examples: ['json'] });
const DETAIL_FORMAT = z
  .enum(['json', 'jsonld'])
  .meta({ id: 'DetailFormat', description: 'Ways to write one resource.', examples: ['json'] });

function choiceOf(formats: readonly Format[]) {
  const names: readonly string[] = ['json', ...formats.map(({ name }) => name)];
  const shared = [LIST_FORMAT, DETAIL_FORMAT].find(({ options }) => options.join() === names.join());
  const choice: z.ZodType<string> = shared ?? z.enum(names);
  return choice.optional().meta({
    description:
      'How to write the answer, instead of by `Accept`. Lists in another format than `json` are given whole, from `cursor` on.',
  });
}
