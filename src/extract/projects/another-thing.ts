import type { Candidate } from './candidate.ts';

/** "sends Ethiopian hydropower south": what is made, not what makes it. */
export const isMass = ({ words, head, phrase, cues }: Candidate): boolean =>
  !cues.length && phrase.article === 'none' && MASS.test(words[head.last - 1].lower);

const MASS = /^(?:hydropower|hydroelectricity|irrigation|housing|broadband|electrification|desalination)$/;

/** "Malawi dam talks", "the railway union": another thing that has to do with it. */
export const isOfAnother = ({ words, phrase, cues }: Candidate): boolean =>
  !cues.length && OF_PEOPLE.test(words[phrase.last]?.lower ?? '');

const OF_PEOPLE =
  /^(?:talks|meeting|summit|conference|workshop|workers?|unions?|officials|staff|operators?|company|authority|strike|protests?|dispute|row|accident|disaster|crash)$/;
