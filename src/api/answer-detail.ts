import { ReadoutError } from '../errors.ts';
import type { Store } from '../store/open.ts';
import { chosen } from './formats/chosen.ts';
import { refuseWithoutRoom } from './formats/combinations.ts';
import type { FormatName } from './formats/format.ts';
import { jsonLd, type LinkedKind, type LinkedResource } from './formats/json-ld.ts';
import { retiredAnswer, withIncluded } from './included.ts';
import type { Included } from './parameters.ts';
import type { Presentation } from './presentation.ts';
import type { Answer } from './route.ts';

type Asked = { readonly include?: readonly Included[]; readonly fields?: readonly string[] };
type Request = { readonly id: string; readonly asked: Asked; readonly format: FormatName; readonly url: string };

/** One resource in the format asked for, with what `include` asks for beside it. */
export async function answerDetail<Kind extends LinkedKind>(
  store: Store,
  { kind, writers }: Presentation & { readonly kind: Kind },
  json: string | undefined,
  { id, asked, format, url }: Request,
): Promise<Answer> {
  if (json === undefined) return retiredAnswer(store, { kind, id }, url);
  refuseWithoutRoom(asked, format);
  if (format === 'json') return { body: await shown(store, json, asked) };
  const resource: LinkedResource<Kind> = JSON.parse(json);
  if (format === 'jsonld') return { body: JSON.stringify(jsonLd(kind, resource)) };
  const writer = writers.get(format);
  const row = writer?.row({ ...resource }, { fields: [], located: new Map() });
  if (!writer || row === undefined)
    throw new ReadoutError('not_acceptable', `This ${kind} cannot be told as ${format}: its days are not known.`);
  return { body: `${writer.open([])}${row}${writer.close}` };
}

async function shown(store: Store, json: string, { include, fields }: Asked): Promise<string> {
  const [body] = include ? await withIncluded(store, [json], include) : [json];
  return fields ? JSON.stringify(chosen(JSON.parse(body), [...fields, ...(include ?? [])])) : body;
}
