import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/extract/document.ts';
import { readUntil } from '../../src/extract/english.ts';
import { isAllowed, TAG_COUNT, TAGS } from '../../src/extract/tagger/lattice.ts';
import { traitReader } from '../../src/extract/tagger/sentence-traits.ts';
import { Report } from '../../src/model/document.ts';

const tagsIn = (text: string) => readUntil(Report.parse({ text }), 'tags').tags;
const shown = (text: string): string[] => tagsIn(text).map(tag => `${tag.kind}: ${tag.text}`);

describe('name tagger', () => {
  it.each([
    ['Prime Minister Anna Lind met Tom Baker in Oslo.', ['person: Anna Lind', 'person: Tom Baker', 'place: Oslo']],
    ['The World Health Organization sent aid to Kabul.', ['organization: World Health Organization', 'place: Kabul']],
    ['President Carlos Mendez visited Lima on Friday.', ['person: Carlos Mendez', 'place: Lima']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'It rained all day.',
    'The president spoke on Monday.',
    '',
    '… 12 % — !',
    'German and French officials talked.',
  ])('tags no name in: %s', text => {
    expect(shown(text)).toEqual([]);
  });

  it('gives offsets that hold and scores between 0 and 1', () => {
    const text = 'Anna Lind, of the European Commission, left.\nTOM BAKER STAYS IN ROME\n“Lind was here”';
    for (const { start, end, text: quote, score } of tagsIn(text)) {
      expect(text.slice(start, end)).toBe(quote);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('reads a line in capitals as running text', () => {
    const parts = splitText('MINISTER SMITH FLIES HOME\n\nThe minister flies home.');
    const [shouted, calm] = parts.sentences.map(traitReader(parts));
    expect(shouted.traits[0].word).toBe(calm.traits[1].word);
    expect(shouted.traits.map(({ capital }) => capital)).toEqual([false, true, false, false]);
  });

  it('takes a name for the same thing throughout a report', () => {
    const report =
      'Prime Minister Anna Velden resigned.\nThe threat of Velden was over.\nMs Velden left. Velden smiled.';
    expect(new Set(shown(report))).toEqual(new Set(['person: Anna Velden', 'person: Velden']));
  });

  it('forbids an inner tag without its first', () => {
    expect(isAllowed(TAGS.indexOf('O'), TAGS.indexOf('I-person'))).toBe(false);
    expect(isAllowed(TAG_COUNT, TAGS.indexOf('I-place'))).toBe(false);
    expect(isAllowed(TAGS.indexOf('B-person'), TAGS.indexOf('I-person'))).toBe(true);
    expect(isAllowed(TAGS.indexOf('B-person'), TAGS.indexOf('I-place'))).toBe(false);
  });

  it('carries weights that fit the code and stay small', () => {
    const file = readFileSync(new URL('../../data/model/names.json', import.meta.url), 'utf8');
    expect(file.length).toBeLessThan(5_000_000);
    expect(JSON.parse(file).tags).toEqual([...TAGS]);
  });
});
