import { ReadoutError } from '../errors.ts';
import type { Store } from '../store/open.ts';
import { servedResource } from '../store/resources.ts';
import { chosen } from './formats/chosen.ts';
import { refuseWithoutRoom } from './formats/combinations.ts';
import type { FormatName } from './formats/format.ts';
import { jsonLd, type LinkedKind, type LinkedResource } from './formats/json-ld.ts';
import type { Included } from './parameters.ts';
import type { Presentation } from './presentation.ts';
import { retiredAnswer } from './retired.ts';
import type { Answer } from './route.ts';

type Asked = { readonly include?: readonly Included[]; readonly fields?: readonly string[] };
type Request = { readonly id: string; readonly asked: Asked; readonly format: FormatName; readonly url: string };

/** One resource in the format asked for, with what `include` asks for beside it. */
export async function answerDetail<Kind extends LinkedKind>(
  store: Store,
  { kind, writers }: Presentation & { readonly kind: Kind },
  { id, asked, format, url }: Request,
): Promise<Answer> {
  const served = await servedResource(store, { kind, id }, asked.include);
  if (served === undefined) return retiredAnswer(store, { kind, id }, url);
  refuseWithoutRoom(asked, format);
  // What is included may have changed without the resource.
  const headers = asked.include ? {} : lastModified(served.changedAt);
  if (format === 'json') return { body: shown(served.json, asked), headers };
  const resource: LinkedResource<Kind> = JSON.parse(served.json);
  if (format === 'jsonld') return { body: JSON.stringify(jsonLd(kind, resource)), headers };
  const writer = writers.get(format);
  const row = writer?.row({ ...resource }, { fields: [], located: new Map() });
  if (!writer || row === undefined)
    throw new ReadoutError('not_acceptable', `This ${kind} cannot be told as ${format}: its days are not known.`);
  return { body: `${writer.open([])}${row}${writer.close}`, headers };
}

/** For people and caches; two changes of one ingest share it, so that only the tag says whether something changed. */
const lastModified = (changedAt: string): Record<string, string> =>
  changedAt ? { 'last-modified': new Date(changedAt).toUTCString() } : {};

function shown(json: string, { include = [], fields }: Asked): string {
  return fields ? JSON.stringify(chosen(JSON.parse(json), [...fields, ...include])) : json;
}
