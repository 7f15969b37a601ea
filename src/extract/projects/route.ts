import { isCapital, type Word } from './words.ts';

const LINKING = new Set(
  'linking connecting joining link links connect connects join joins linked connected'.split(' '),
);
const MIDDLES = new Set(['to', 'and', 'with', '-', '–', '—']);
const REACH = 9;

export type Route = { readonly ends: readonly string[]; readonly last: number };

const NONE: Route = { ends: [], last: 0 };

/** Ends named inside the name: `Chirchik-Osh highway`, `Central Asia-to-Baltic pipeline`; lower-case compounds name none. */
export function endsInName(words: readonly Word[], first: number, last: number): string[] {
  for (let at = first + 1; at < last; at++) {
    if (!words[at].joined || !isEnd(words, at)) continue;
    return compoundEnds(words, first, at, last);
  }
  return [];
}

function isEnd(words: readonly Word[], at: number): boolean {
  const next = words[at].lower === 'to' ? at + 1 : at;
  return isCapital(words[next]) && isCapital(words[at - 1]) && words[next].lower !== words[at - 1].lower;
}

function compoundEnds(words: readonly Word[], first: number, firstJoin: number, last: number): string[] {
  let start = firstJoin - 1;
  while (start > first && isCapital(words[start - 1])) start--;
  const groups: string[][] = [
    [
      words
        .slice(start, firstJoin)
        .map(({ text }) => text)
        .join(' '),
    ],
  ];
  for (let at = firstJoin; at < last && (isCapital(words[at]) || words[at].lower === 'to'); at++) {
    if (words[at].lower === 'to') continue;
    if (words[at].joined || words[at - 1].lower === 'to') groups.push([words[at].text]);
    else if (isLastEnd(words, at, last)) groups[groups.length - 1].push(words[at].text);
    else break;
  }
  return groups.map(group => group.join(' '));
}

/** In "Addis Ababa-Dire Dawa Railway" the capital word after the last end still belongs to it; the head does not. */
const isLastEnd = (words: readonly Word[], at: number, last: number): boolean => at < last && isCapital(words[at]);

/** Ends told after the name: "from Lagos to Kano", "between Mombasa and Nairobi", "linking Baku with Ceyhan in Turkey". */
export function endsAfter(words: readonly Word[], from: number): Route {
  for (let at = from; at < words.length && at < from + REACH; at++) {
    const { lower } = words[at];
    if (/^(?:[.;:]|an?|border|talks|relations|ties|war)$/.test(lower)) return NONE;
    if (lower !== 'from' && lower !== 'between' && !LINKING.has(lower)) continue;
    const found = pairAfter(words, at + 1, middlesOf(lower));
    if (found) return { ...found, last: at === from ? found.last : 0 };
  }
  return NONE;
}

const AND = new Set(['and']);
const TO = new Set(['to', '-', '–', '—']);

/** "from A to B", never "from A, B and C". */
function middlesOf(lead: string): ReadonlySet<string> {
  if (lead === 'between') return AND;
  return lead === 'from' ? TO : MIDDLES;
}

function pairAfter(words: readonly Word[], at: number, middles: ReadonlySet<string>): Route | undefined {
  const one = nameFrom(words, at);
  if (!one) return undefined;
  const middle = skipWhere(words, one.last);
  const joined = words[middle]?.joined === true;
  if (!joined && !middles.has(words[middle]?.lower ?? '')) return undefined;
  const two = nameFrom(words, joined ? middle : middle + 1) ?? landmarkAt(words, middle + 1);
  return two && { ends: [one.text, two.text], last: two.last };
}

/** "between Toluca and the capital" */
const landmarkAt = (words: readonly Word[], at: number): { text: string; last: number } | undefined =>
  words[at]?.lower === 'the' && /^(?:capital|coast|border)$/.test(words[at + 1]?.lower ?? '')
    ? { text: words[at + 1].text, last: at + 2 }
    : undefined;

function nameFrom(words: readonly Word[], at: number): { text: string; last: number } | undefined {
  let start = at;
  while (start < at + 5 && words[start] && !isCapital(words[start]) && FILLERS.has(words[start].lower)) start++;
  let last = endOfName(words, start);
  if (last === start) return undefined;
  if (words[last + 1]?.lower === 'of' && FILLERS.has(words[last].lower) && isCapital(words[last + 2])) {
    start = last + 2;
    last = endOfName(words, start);
  }
  if (words[last]?.lower === 'of' && isCapital(words[last + 1])) last += 2;
  return {
    text: words
      .slice(start, last)
      .map(({ text }) => text)
      .join(' '),
    last,
  };
}

function endOfName(words: readonly Word[], start: number): number {
  let last = start;
  while ((isCapital(words[last]) || isParticle(words, last)) && !(last > start && words[last].joined)) last++;
  return last;
}

/** "Dar es Salaam", "Rio de Janeiro". */
const isParticle = (words: readonly Word[], at: number): boolean =>
  /^(?:es|de|del|la|el|al|do|da)$/.test(words[at]?.lower ?? '') && isCapital(words[at - 1]) && isCapital(words[at + 1]);

const FILLERS = new Set(
  'the city capital port town of southern northern eastern western central coastal border its mainland coast village and island district province'.split(
    ' ',
  ),
);

/** "Baku in Azerbaijan to …", "Baku, Azerbaijan, to …". */
function skipWhere(words: readonly Word[], at: number): number {
  let next = at;
  if (words[next]?.text === ',' || words[next]?.lower === 'in') {
    next++;
    while (isCapital(words[next]) || FILLERS.has(words[next]?.lower ?? '')) next++;
    if (words[next]?.text === ',') next++;
  }
  return next;
}
