import { describe, expect, it } from 'vitest';
import { FEWEST_SHARED, findCopies, mayBeCopies, shingle } from '../../src/resolve/copies.ts';
import { report } from './told-reports.ts';

const STORY =
  'The ferry from the northern islands ran aground on a sandbank early on Tuesday with ninety people on board, the coast guard of the province said, and all of them were brought ashore in fishing boats before noon.';
const OTHER =
  'Coast guards in the north pulled ninety passengers off a stranded ferry on Tuesday. Fishermen helped them, and by noon nobody was left on the ship, an officer told reporters at the quay, who had come to see it.';

/** So many words in a row that stand nowhere else. */
const words = (stem: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ');

const copiesOf = (...texts: string[]) =>
  findCopies(texts.map((text, at) => report({ id: `doc_${at}`, sentences: [text] }))).map(
    ({ documentId, original }) => [documentId, original],
  );

describe('copies of one story', () => {
  it('are found with a dateline before and a tail behind', () => {
    expect(copiesOf(STORY, `KOTA (Wire) - ${STORY} The wire will report further.`)).toEqual([['doc_1', 'doc_0']]);
  });
  it('are found when an editor cut the end', () => {
    expect(copiesOf(STORY, STORY.slice(0, 170))).toEqual([['doc_1', 'doc_0']]);
  });
  it('all point to the first', () => {
    expect(copiesOf(STORY, STORY, STORY)).toEqual([
      ['doc_1', 'doc_0'],
      ['doc_2', 'doc_0'],
    ]);
  });
});

describe('negatives: no copies', () => {
  it('are two reports of one event', () => expect(copiesOf(STORY, OTHER)).toEqual([]));
  it('are reports with one line in common', () =>
    expect(
      copiesOf(
        `${STORY} ${OTHER}`,
        `${'All is well in the south of the country and nothing else was heard of it today. '.repeat(1)}${OTHER.slice(0, 90)} Nobody knows more than that at this hour of the night, the mayor told us by telephone.`,
      ),
    ).toEqual([]));
  it('are reports with the same long foot: they are not even compared', () => {
    const sketchOf = (text: string) => shingle(report({ id: 'doc_1', sentences: [text] })).sketch;
    const foot = words('foot', 60);
    const [one, other, copy] = [words('one', 300), words('other', 300), words('one', 200)].map(text =>
      sketchOf(`${text} ${foot}`),
    );
    expect(one.filter(hash => other.includes(hash)).length).toBeGreaterThanOrEqual(FEWEST_SHARED);
    expect([mayBeCopies(one, other), mayBeCopies(one, copy)]).toEqual([false, true]);
  });
  it('are texts too short to tell', () => expect(copiesOf('No comment.', 'No comment.')).toEqual([]));
});
