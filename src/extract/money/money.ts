import type { Rejection } from '../../model/extraction.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { CountryMention, Extractor, MoneyMention } from '../reading.ts';
import { type Amount, amountAt, isNumberWord, scaleAt } from './amount.ts';
import {
  ANY_CURRENCY,
  ANY_SIGN,
  type Currency,
  currencyCode,
  isOfCurrency,
  signCurrency,
  wordCurrency,
} from './currencies.ts';
import { ellipticAt } from './elliptic.ts';
import { qualifierAround } from './qualifier.ts';

/** A sum in the text: `amount` is the lower one of a span. */
type Sum = {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly currency: Currency;
  readonly rule: string;
  readonly span: boolean;
};
/** The text and its words for currencies: the pattern for these is tried only before one. */
type Source = { readonly text: string; readonly named: readonly Token[] };
type Unit = { readonly currency: Currency; readonly start: number; readonly end: number; readonly sign: boolean };

const SIGN_REACH = 12;
/** No currency has a longer name, with what may stand before it. */
const WORD_REACH = 200;
/** US$ before the number; a letter or digit before the sign makes it another word */
const SIGN_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}$.])(?<sign>${ANY_SIGN})[\\s-]?$`, 'u');
const SIGN_HERE = new RegExp(`(?<sign>${ANY_SIGN})\\s?(?=\\d)`, 'uy');
/** 500 €, 28 million USD */
const SIGN_AFTER = new RegExp(`[\\s-]?(?<sign>${ANY_SIGN})(?![\\p{L}\\p{N}]|\\s?\\d)`, 'uy');
/** dollars, US dollars, -dollar, Hong Kong dollars: what stands between must be capitalised */
const WORD_AFTER = new RegExp(
  `[\\s-]+(?<between>(?:\\p{L}[\\p{L}.]*[\\s-]+){0,3}?)(?<word>(?:${ANY_CURRENCY})s?)(?![\\p{L}\\p{N}])`,
  'iuy',
);
/** 4-5, 4 to 5, between 4 and 5 */
const JOIN = /(?:\s?[-–—]\s?|\s+(?<word>to|and)\s+)/y;
/** The number of `several billion dollars` is not told. */
const VAGUE_BEFORE = /(?:multi|several|many|few|of|hundred|[\d.])[\s-]*$/i;
const WEAK_FROM = 10_000;

/** Sums of money with currency and qualifier. A country inside one (`US$`, `Hong Kong dollars`) is no country. */
export const findMoney: Extractor = reading => {
  const money: MoneyMention[] = [];
  const rejected: Rejection[] = [];
  const inside = new Set<CountryMention>();
  let from = 0;
  const named = reading.tokens.filter(isOfCurrency);
  const source = { text: reading.text, named };
  for (const token of reading.tokens) {
    if (token.start < from || numberOffset(token) < 0) continue;
    const sum = sumAt(source, token);
    if (!sum) {
      const more = elliptic(reading.text, token, money.at(-1));
      if (more) money.push(more);
      from = more?.end ?? from;
      continue;
    }
    from = sum.end;
    const countries = countriesIn(reading.countries, sum);
    const { start, end, rule: method } = sum;
    const text = reading.text.slice(start, end);
    const currency = currencyCode(sum.currency, reading.countries, countries[0]);
    if (currency) {
      const qualifier = qualifierOf(reading.text, sum);
      const value = { amount: sum.amount, currency, qualifier };
      money.push({ start, end, text, method, sentence: token.sentence, money: value });
      for (const country of countries) inside.add(country);
    } else
      rejected.push({
        start,
        end,
        text,
        method,
        kind: 'money',
        reason: 'several states have a currency of this name, or it may be none',
      });
  }
  return { money, countries: reading.countries.filter(country => !inside.has(country)), rejected };
};

function elliptic(text: string, token: Token, before: MoneyMention | undefined): MoneyMention | undefined {
  const found = ellipticAt(text, token, before);
  if (!found || !before) return undefined;
  const { start } = token;
  const around = qualifierAround(text.slice(Math.max(0, start - 48), start), text.slice(found.end, found.end + 12));
  const money = {
    amount: rounded(found.value * (found.factor ?? 1)),
    currency: before.money.currency,
    qualifier: around,
  };
  return {
    start,
    end: found.end,
    text: text.slice(start, found.end),
    method: 'money/ellipsis',
    sentence: token.sentence,
    money,
  };
}

/** The mentions of countries inside a sum; all mentions stand in the order of the text. */
function countriesIn(countries: readonly CountryMention[], { start, end }: Sum): CountryMention[] {
  let low = 0;
  let high = countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countries[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const found: CountryMention[] = [];
  for (let i = low; i < countries.length && countries[i].end <= end; i++) found.push(countries[i]);
  return found;
}

function qualifierOf(text: string, sum: Sum): MoneyMention['money']['qualifier'] {
  const around = qualifierAround(text.slice(Math.max(0, sum.start - 48), sum.start), text.slice(sum.end, sum.end + 12));
  if (around !== 'exact') return around;
  if (sum.span) return 'at_least';
  return sum.rule === 'money/compound' ? 'about' : 'exact';
}

function sumAt(source: Source, token: Token): Sum | undefined {
  const { text } = source;
  const start = token.start + numberOffset(token);
  const plain = amountAt(text, start);
  if (!plain) return compoundAt(source, token);
  const before = signBefore(text, start);
  const low = before || beforeCode(text, plain) ? withLetterApart(text, plain) : plain;
  const high = highAfter(text, low, start);
  const unit = before ?? (high && unitAfter(source, high.end));
  if (high && unit) return sumOf({ low, high, unit, start });
  const after = unitAfter(source, low.end);
  const unitSaid = before && !(after && NAMED_DOLLARS.test(text.slice(after.start, after.end))) ? before : after;
  return unitSaid && sumOf({ low, high: undefined, unit: unitSaid, start: before?.start ?? start });
}

/** In `$800 million Namibian dollars` the words tell which dollar the sign means. */
const NAMED_DOLLARS = /\p{L}\.?\s+dollars?$/iu;

/** Where in a word its number begins: `20bn`, `two`, `USD482`, `Ksh13.7bn`; -1 for the many words that have none. */
const numberOffset = perWord(({ kind, lower, text }): number => {
  if (kind === 'punct') return -1;
  if (kind === 'number' || isNumberWord(lower)) return 0;
  const sign = /^\p{Lu}\p{L}{0,3}(?=\d)/u.exec(text)?.[0];
  return sign && signCurrency(sign) ? sign.length : -1;
});

type Parts = { readonly low: Amount; readonly high: Amount | undefined; readonly unit: Unit; readonly start: number };

function sumOf({ low, high, unit, start }: Parts): Sum | undefined {
  const factor = low.factor ?? high?.factor ?? 1;
  const amount = rounded(low.value * factor);
  if (unit.currency.weak && factor === 1 && amount < WEAK_FROM) return undefined;
  return {
    start: Math.min(start, unit.start),
    end: Math.max((high ?? low).end, unit.end),
    amount,
    currency: unit.currency,
    rule: unit.sign ? 'money/sign' : 'money/word',
    span: high !== undefined,
  };
}

/** `$3.5 m`: behind a sign the letter cannot be a metre. */
function withLetterApart(text: string, amount: Amount): Amount {
  if (amount.factor || text[amount.end] !== ' ') return amount;
  const scale = scaleAt(text, amount.end + 1);
  return scale ? { ...amount, ...scale } : amount;
}

/** `421 m USD`: a code behind the letter makes it no metre. */
const beforeCode = (text: string, { factor, end }: Amount): boolean =>
  factor === undefined && /^ [mb] (?:[A-Z]{3}|US\$|€)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 7));

/** 12.345 × 1e6 is 12345000 and not 12345000.000000002. */
const rounded = (amount: number): number => Number(amount.toPrecision(15));

/** The upper end of a span: `-5 billion`, ` to $7bn`, ` and 7 million` after `between`. */
function highAfter(text: string, low: Amount, start: number): Amount | undefined {
  JOIN.lastIndex = low.end;
  const join = JOIN.exec(text);
  if (!join) return undefined;
  if (join.groups?.word === 'and' && !/between\s\S{0,6}\s?$/i.test(text.slice(Math.max(0, start - 18), start)))
    return undefined;
  SIGN_HERE.lastIndex = low.end + join[0].length;
  const sign = SIGN_HERE.exec(text);
  const high = amountAt(text, low.end + join[0].length + (sign?.[0].length ?? 0));
  if (!high || (!sign && !high.factor && join.groups?.word)) return undefined;
  const factor = high.factor ?? 1;
  return high.value * factor > low.value * (low.factor ?? factor) ? high : undefined;
}

function signBefore(text: string, offset: number): Unit | undefined {
  const from = Math.max(0, offset - SIGN_REACH);
  const match = SIGN_BEFORE.exec(text.slice(from, offset));
  const sign = match?.groups?.sign;
  const currency = sign && signCurrency(sign);
  if (!match || !sign || !currency) return undefined;
  return { currency, start: from + match.index + match[0].lastIndexOf(sign), end: offset, sign: true };
}

function unitAfter({ text, named }: Source, offset: number): Unit | undefined {
  SIGN_AFTER.lastIndex = offset;
  const sign = SIGN_AFTER.exec(text);
  const signed = sign?.groups?.sign ? signCurrency(sign.groups.sign) : undefined;
  if (sign && signed) return { currency: signed, start: offset, end: offset + sign[0].length, sign: true };
  if (!named.some(({ start, end }) => end > offset && start < offset + WORD_REACH)) return undefined;
  WORD_AFTER.lastIndex = offset;
  const word = WORD_AFTER.exec(text);
  const currency = word?.groups?.word ? wordCurrency(word.groups.word) : undefined;
  if (!word || !currency || !/^(?:\p{Lu}[^\s-]*[\s-]+)*$/u.test(word.groups?.between ?? '')) return undefined;
  return { currency, start: offset, end: offset + word[0].length, sign: false };
}

/** trillion-dollar, billion dollar: about one of it. */
function compoundAt(source: Source, token: Token): Sum | undefined {
  const { text } = source;
  const scale = scaleAt(text, token.start);
  const unit = scale && unitAfter(source, scale.end);
  if (!unit || unit.sign || /s$/i.test(text.slice(token.start, unit.end))) return undefined;
  if (VAGUE_BEFORE.test(text.slice(Math.max(0, token.start - 12), token.start))) return undefined;
  const { currency, end } = unit;
  return { start: token.start, end, amount: scale.factor, currency, rule: 'money/compound', span: false };
}
