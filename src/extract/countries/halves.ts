import { type Token, tokenAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { entryOf } from '../gazetteer.ts';
import type { CountryMention } from '../reading.ts';
import { COUNTRY_WORDS } from './country-words.ts';

const HALF = /^(?:North|South|East|West)$/;

/** "North" of "North and South Korea". */
export function halvesOf(mentions: readonly CountryMention[], tokens: readonly Token[]): CountryMention[] {
  return flatMap(mentions, mention => {
    const [half, ...rest] = mention.text.split(' ');
    if (rest.length === 0 || !HALF.test(half)) return [];
    const at = tokenAt(tokens, mention.start);
    const other = tokens[at - 1]?.lower === 'and' ? tokens[at - 2] : undefined;
    if (other === undefined || !HALF.test(other.text)) return [];
    const whole = entryOf(COUNTRY_WORDS, `${other.text} ${rest.join(' ')}`);
    if (whole?.kind !== 'country') return [];
    const { start, end, text, sentence } = other;
    return [{ ...mention, start, end, text, sentence, code: whole.code, method: 'countries/half' }];
  });
}
