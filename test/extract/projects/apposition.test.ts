import { describe, expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const named = (text: string) => projectsIn(text).map(({ name, sector, status }) => `${name}: ${sector} ${status}`);

it.each([
  [
    'Russia would abandon Blue Arrow, the undersea gas pipeline to Bulgaria, its president said.',
    'Blue Arrow: gas_pipeline cancelled',
  ],
  ['Latvia is building Via Aurea, a railway to Poland.', 'Via Aurea: railway under_construction'],
  ['It is a section of Tavros-300, a 1.2-billion-dollar road project in Peru.', 'Tavros-300: road unknown'],
  ['A railway known as Via Aurea is being built in Latvia.', 'Via Aurea: railway under_construction'],
  ['The first wind park in the county, Long Hill, has been running since May.', 'Long Hill: wind operating'],
  [
    'Japan offered Peru a loan to build a second reactor, Long Hill Unit 2.',
    'Long Hill Unit 2: nuclear_power proposed',
  ],
  // the name alone tells of it elsewhere
  [
    'Latvia proposed Via Aurea, a railway to Poland. It snowed. Via Aurea was completed in May.',
    'Via Aurea: railway completed',
  ],
])('%s', (text, expected) => expect(named(text)).toEqual([expected]));

describe('negatives', () => {
  it.each([
    ['On Monday, the railway in Laos was opened.', 'railway: railway operating'],
    ['In Vientiane, the railway was opened.', 'railway: railway operating'],
    ['However, the railway in Laos was opened.', 'railway: railway operating'],
    ['The minister told Reuters, the agency, that the railway in Laos was opened.', 'railway: railway operating'],
    ['According to President Bounma, the railway in Laos was opened.', 'railway: railway operating'],
    ['Kham Bounma, a railway engineer, said the railway in Laos was opened.', 'railway: railway operating'],
    ['The railway in Laos, Mr Bounma said, was opened.', 'railway: railway operating'],
  ])('%s', (text, expected) => expect(named(text)).toEqual([expected]));
});
