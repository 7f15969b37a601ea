import { COUNTRY_LIST } from '../../model/country-list.ts';
import { tokenAt } from '../document.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { Ground } from './ground.ts';
import { afterRank, COMPLEMENT, officeKey } from './office-words.ts';

type Range = { readonly first: number; readonly last: number };

/** "Russia's German-born empress", "a Paris-based analyst", "US-backed rebels": no office of that country. */
const FROM_ELSEWHERE = /-(?:born|based|backed|speaking|trained|educated|style|language|occupied|funded)$/;

/** "mayor of Berlin", "a professor in Amsterdam"; an ambassador or a reporter there is from somewhere else, as is an envoy for Sudan. */
const CAPITALS = new Map(
  COUNTRY_LIST.flatMap(({ capital, cca2 }) => capital.map(city => [city.toLowerCase(), cca2 as string] as const)),
);
const ABROAD = new Set([
  'mediator',
  'coordinator',
  'rapporteur',
  'negotiator',
  'ambassador',
  'envoy',
  'diplomat',
  'correspondent',
  'reporter',
  'journalist',
  'representative',
]);

/** Bodies whose people are people of the body's country. */
export const OF_A_STATE: ReadonlySet<string> = new Set(['government_body', 'party']);

/** The country right before the title ("Kyrgyz President", "Germany's foreign minister"), else the one after "of" or "from"; "minister of energy of Kenya". */
export function countryOfOffice(
  { reading, countryAt, organizationAt }: Ground,
  { first, last }: Range,
  head: number,
): string | null {
  const { tokens } = reading;
  for (let i = head; i >= first; i--) {
    const country = countryAt.get(i);
    if (country && !FROM_ELSEWHERE.test(tokens[i].lower) && !isWhere(reading, country)) return country.code;
    const body = organizationAt.get(i);
    if (body?.country && OF_A_STATE.has(body.kind)) return body.country;
    // "Latvia's Roe and EU Commissioner Doe", as against "German EU representative".
    if (body?.kind === 'igo' && tokens[i - 1]?.lower === 'and') break;
  }
  const after = afterRank(tokens, head + 1);
  const link = tokens[after]?.lower;
  if (after >= last || !['of', 'from', 'for', 'in'].includes(link)) return null;
  if (link !== 'of' && link !== 'from' && ABROAD.has(officeKey(tokens[head]))) return null;
  for (let i = after + 1; i < last; i++) {
    const country =
      countryAt.get(i)?.code ?? (ABROAD.has(officeKey(tokens[head])) ? undefined : CAPITALS.get(tokens[i].lower));
    if (country) return country;
    const goesOn = tokens[i].lower === 'of' && (organizationAt.has(i - 1) || officeKey(tokens[head]) === 'minister');
    if (COMPLEMENT.has(tokens[i].lower) && !goesOn) return null;
  }
  return null;
}

/** "In the Netherlands President Roe said": where he was, not whose president he is. */
function isWhere({ tokens, text }: Reading, { form, start, end }: CountryMention): boolean {
  const at = tokenAt(tokens, start);
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  const here = before?.lower === 'in' && before.sentence === tokens[at].sentence;
  return here && form === 'name' && !/^['’‘`]/.test(text.charAt(end));
}
