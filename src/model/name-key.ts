import { oncePerName } from './once-per-name.ts';

/** Letters that canonical decomposition leaves whole, and Cyrillic, in the spelling news agencies use. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'ng',
  ү: 'u',
  ұ: 'u',
  ө: 'o',
  һ: 'h',
  җ: 'j',
  ў: 'u',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  є: 'ye',
  ґ: 'g',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
}; // prettier-ignore

const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;
const APOSTROPHES = /['’‘`´ʼʻʹʿʾ]/gu;
/** "Xi's", "China’s" */
const POSSESSIVE = /['’‘`´ʼ]s(?![\p{L}\p{N}])/giu;

/**
 * Rewritings that bring spellings of one sound together, in this order. Capitals stand for sounds that take two letters
 * in English: C = ch, S = sh, J = zh or j, T = ts, so that a later single-letter rule leaves them alone.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Xi, Xavier → Si, Savier
  [/^x/, 's'],
  [/x/g, 'ks'],
  // Lukaschenko, Lukashenko; Chayka, Tchaika
  [/shch|sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  // Zhumabaev, Jumabaev, Dzhumabaev, Djumabaev
  [/dzh|zh|dj|j/g, 'J'],
  // Yeltsin, Jelzin; Tzipi, Tsipi
  [/ts|tz/g, 'T'],
  // Khamenei, Hamenei; Gadhafi, Gaddafi; Stephanis, Stefanis; Thomas, Tomas
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  // Gorbachoff, Annamanow
  [/([oe])f+$/, '$1v'],
  // Rouhani, Ruhani; Mueller, Muller
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'e'],
  // Sidorsky, Sidorskiy, Sidorskij; Tashiyev, Tashiev; Rayev, Raev
  [/iJ$/, 'i'],
  [/y/g, 'i'],
  [/ee/g, 'i'],
  [/(?<!i)i+(?=e)/g, ''],
  // Franjiyah, Franjiya
  [/([aeiou])h$/, '$1'],
  [/(.)\1+/g, '$1'],
];

/** Consonants that transliterations and dialects confuse, each class as one letter; vowels fall out. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[CSJTzs]+/g, 's'],
  [/[gk]+/g, 'k'],
  [/[td]+/g, 't'],
  [/[bp]+/g, 'p'],
  [/[fv]+/g, 'f'],
  [/(?!^)[aeiouh]/g, ''],
  [/^[aeiou]/, 'a'],
  [/(.)\1+/g, '$1'],
];

const rewrite = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((rest, [pattern, by]) => rest.replace(pattern, by), word);

/** Longer than this it is a text and no name. */
const LONGEST_NAME = 80;

/** The words of a name in lower-case Latin letters: no diacritics, apostrophes, hyphens, full stops or possessive. */
export const nameTokens = (name: string): readonly string[] =>
  name.length > LONGEST_NAME ? readTokens(name) : tokensOfName(name);

const tokensOfName = oncePerName(readTokens);

function readTokens(name: string): readonly string[] {
  const bare = name
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  const latin = bare.replace(BEYOND_ASCII, letter => LETTERS[letter] ?? letter);
  return latin.split(/[^\p{L}\p{N}]+/u).filter(token => token !== '');
}

/** One spelling for all usual transliterations of a word: `soundKey('dzhaparov') === soundKey('zhaparov')`. */
export const soundKey = oncePerName(token => rewrite(token, SOUNDS));

/** The consonant classes of a word, for finding candidates, never for deciding: Zumabaev and Zhumabaev share one. */
export const skeletonKey = oncePerName(token => rewrite(soundKey(token), CLASSES));

/** One normal form of a whole name whatever the order of its words: "XI Jinping" and "Jinping Xi" share it. */
export const nameKey = (name: string): string => nameTokens(name).map(soundKey).sort().join(' ');
