import type { EntityRef } from '../../model/entity-ref.ts';
import type { Graph, GraphNode } from '../../model/graph.ts';
import type { Relation } from '../../model/relation.ts';

type Attribute = readonly [name: string, type: 'string' | 'int' | 'double', of: 'node' | 'edge'];

const ATTRIBUTES: readonly Attribute[] = [
  ['kind', 'string', 'node'],
  ['name', 'string', 'node'],
  ['distance', 'int', 'node'],
  ['type', 'string', 'edge'],
  ['label', 'string', 'edge'],
  ['state', 'string', 'edge'],
  ['via', 'string', 'edge'],
  ['start', 'string', 'edge'],
  ['end', 'string', 'edge'],
  ['reports', 'int', 'edge'],
  ['confidence', 'double', 'edge'],
];
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A graph in GraphML, as Gephi, yEd and networkx read it. */
export const graphml = ({ center, nodes, edges }: Graph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...ATTRIBUTES.map(
      ([name, type, of]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    `<graph id="${escaped(keyOf(center))}" edgedefault="directed">`,
    ...nodes.map(nodeXml),
    ...edges.map(edgeXml),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');

const nodeXml = ({ entity, distance }: GraphNode): string =>
  `<node id="${escaped(keyOf(entity))}">${dataXml('node', { ...entity, distance })}</node>`;

const edgeXml = ({ id, source, target, via, ...relation }: Relation): string =>
  `<edge id="${escaped(id)}" source="${escaped(keyOf(source))}" target="${escaped(keyOf(target))}">${dataXml('edge', {
    ...relation,
    via: via && keyOf(via),
  })}</edge>`;

const dataXml = (of: Attribute[2], values: Readonly<Record<string, unknown>>): string =>
  ATTRIBUTES.filter(([name, , owner]) => owner === of && values[name] !== null)
    .map(([name]) => `<data key="${of}-${name}">${escaped(String(values[name]))}</data>`)
    .join('');

const keyOf = ({ kind, id }: EntityRef): string => `${kind}:${id}`;

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\u{fffd}').replace(/[&<>"]/g, mark => ESCAPES[mark] ?? mark);
