import type { ExtractedMeeting } from '../../model/extraction.ts';
import { allMatches } from '../all-matches.ts';
import { flatMap } from '../flat-map.ts';

type Agreement = ExtractedMeeting['agreements'][number];

/** "signed a memorandum of understanding", "will sign the border treaty", "signing of a loan agreement" */
const SIGNED =
  /\b(?<verb>(?:will |to )?sign(?:s|ed|ing)?(?: of)?) (?<article>an?|the|two|three|several|five) (?<title>(?:[\p{L}-]+ ){0,5}?(?:treaty|pact|accord|agreements?|memorandum of understanding|memorandum|contracts?|declaration|protocol|deals?|communique|joint statement))\b/giu;

const KINDS: readonly (readonly [RegExp, Agreement['kind']])[] = [
  [/\bloan\b/i, 'loan'],
  [/memorand/i, 'memorandum'],
  [/treaty|pact|accord|protocol/i, 'treaty'],
  [/statement|communique|declaration/i, 'joint_statement'],
  [/contract|deal/i, 'contract'],
];

/** What a sentence says was or will be signed. */
export function agreementsIn(sentence: string): Agreement[] {
  if (!/sign/i.test(sentence)) return [];
  return flatMap(allMatches(SIGNED, sentence), ({ groups }) => {
    if (!groups) return [];
    const kind = KINDS.find(([pattern]) => pattern.test(groups.title))?.[1] ?? 'other';
    const status = /^(?:will|to) /i.test(groups.verb) ? ('planned' as const) : ('signed' as const);
    return [{ title: groups.title, kind, status }];
  });
}
