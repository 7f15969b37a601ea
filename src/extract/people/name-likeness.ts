/** One insertion, deletion, substitution or swap of neighbours: enough for slips of transliteration, too little for two names. */
function isOneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/** Spellings of one sound in names from other scripts: "Dzhumabaev" ~ "Jumabaev", "Khrushchev" ~ "Hrushchev". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh|j/g, 'j'],
  [/kh|h/g, 'h'],
  [/ts|tz|c(?=[aou])/g, 'k'],
  [/ou|oo|w/g, 'u'],
  [/ei|ey|iy|ij|y|ee/g, 'i'],
  [/ph|ff/g, 'f'],
  [/(.)\1/g, '$1'],
];

/** Words met before, in any report; emptied when full, so that memory stays bounded. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

function soundOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const sound = SOUNDS.reduce((changed, [spelling, letter]) => changed.replace(spelling, letter), word);
  KNOWN.set(word, sound);
  return sound;
}

/** Shortest surname in which one slip is still the same name: "Burns" and "Byrns" are two, "Petrenko" and "Petrenco" one. */
const LEAST_LENGTH_FOR_SLIP = 6;

/** Longest that one spelling of a name exceeds another by: "Jumabaev", "Dzhumabaev". */
const MOST_DIFFERENCE = 3;

/** Whether two folded words can be spellings of one name. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > MOST_DIFFERENCE) return false;
  if (Math.min(a.length, b.length) < LEAST_LENGTH_FOR_SLIP) return a.length >= 4 && soundOf(a) === soundOf(b);
  return isOneSlipApart(a, b) || isOneSlipApart(soundOf(a), soundOf(b));
}
