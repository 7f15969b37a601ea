import { flatMap } from '../flat-map.ts';
import { type Draft, isAkin } from './draft.ts';

/** The lead that tells what the headline means stands within the first sentences. */
const LEAD = 4;

/** A headline names the thing of its report in few words: the "Nile dam" is the dam with another name in the lead. */
export function withHeadline(drafts: readonly Draft[]): readonly Draft[] {
  const headlines = drafts.filter(isHeadlineOnly);
  const meant = new Map(headlines.map(headline => [headline, meantBy(headline, drafts)]));
  const rest = drafts.filter(draft => !meant.get(draft));
  return rest.map(draft => {
    const mentions = flatMap(
      headlines.filter(headline => meant.get(headline) === draft),
      one => one.mentions,
    );
    return mentions.length ? { ...draft, mentions: [...mentions, ...draft.mentions] } : draft;
  });
}

const isHeadlineOnly = ({ mentions, best }: Draft): boolean =>
  !best.head.programme && mentions.every(({ sentence }) => sentence.index === 0 && sentence.heading);

/** The only one of its sector, else the only thing of a like sector in the lead. */
function meantBy(headline: Draft, drafts: readonly Draft[]): Draft | undefined {
  const others = drafts.filter(draft => draft !== headline);
  const same = others.filter(({ sector }) => sector === headline.sector);
  const leading = others.filter(({ mentions }) => mentions.some(({ sentence }) => sentence.index <= LEAD));
  const kin = same.length ? same : leading.filter(draft => isAkin(draft, headline.best));
  const [only, second] = kin;
  return second || !only || isHeadlineOnly(only) ? undefined : only;
}
