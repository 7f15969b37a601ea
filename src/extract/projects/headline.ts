import { type Draft, isAkin } from './draft.ts';

/** The lead that tells what the headline means stands within the first sentences. */
const LEAD = 4;

/** A headline names the thing of its report in few words: the "Nile dam" is the dam with another name in the lead. */
export function withHeadline(drafts: readonly Draft[]): readonly Draft[] {
  const headlines = drafts.filter(isHeadlineOnly);
  const meant = new Map(headlines.map(headline => [headline, meantBy(headline, drafts)]));
  const rest = drafts.filter(draft => !meant.get(draft));
  return rest.map(draft => {
    const mentions = headlines.filter(headline => meant.get(headline) === draft).flatMap(one => one.mentions);
    return mentions.length ? { ...draft, mentions: [...mentions, ...draft.mentions] } : draft;
  });
}

const isHeadlineOnly = ({ mentions, best }: Draft): boolean =>
  !best.head.programme && mentions.every(({ sentence }) => sentence.index === 0 && sentence.heading);

/** The only thing of its kind in the lead, when the headline speaks of one of that kind. */
function meantBy(headline: Draft, drafts: readonly Draft[]): Draft | undefined {
  const kin = drafts.filter(draft => draft !== headline && isAkin(draft, headline.best));
  const [only, second] = kin.filter(({ mentions }) => mentions.some(({ sentence }) => sentence.index <= LEAD));
  return second || !only || isHeadlineOnly(only) ? undefined : only;
}
