import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { graphml } from '../../../src/api/formats/graphml.ts';
import { SAMPLE } from '../../../src/api/sample.ts';

it.each([
  ['marks of XML', '<b>"A" & \'B\'</b>]]>', '<b>"A" & \'B\'</b>]]>'],
  ['what XML cannot say', 'a\u0000b\u001bc\ud800d\uffffe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ['letters of all scripts', 'Xi’an 西安 🚄', 'Xi’an 西安 🚄'],
])('writes %s so that it can be read', (_, name, seen) => {
  const [node] = SAMPLE.Graph.nodes;
  const xml = graphml({ ...SAMPLE.Graph, nodes: [{ ...node, entity: { ...node.entity, name } }], edges: [] });
  const { window } = new JSDOM(xml, { contentType: 'application/xml' });
  expect(window.document.querySelector('data[key="node-name"]')?.textContent).toBe(seen);
});
