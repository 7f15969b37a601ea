import type { ExtractedQuote } from '../../model/extraction.ts';
import { sentenceAt, tokenAt } from '../document.ts';
import type { Extractor, Reading } from '../reading.ts';
import { type Attribution, attributionAfter, attributionBefore, saysOther } from './attribution.ts';
import { findQuotedWords, type QuotedWords } from './quoted-words.ts';
import { antecedent, pronounsOf, type Voice, voicesIn, voicesOf } from './voices.ts';

/** A quote while its speaker is looked for. `told` is false when no verb of saying is near. */
type Draft = { readonly words: QuotedWords; speaker: string | null; rule: string; told: boolean };

type Setting = {
  readonly reading: Reading;
  readonly voices: readonly Voice[];
  readonly drafts: Draft[];
  /** The pronoun that the report uses of each speaker, as far as it is known. */
  readonly pronouns: Map<string, string>;
};

/** Fewer words without a verb of saying are a phrase that the writer keeps at arm's length. */
const SHORTEST_UNTOLD = 4;
/** A speaker goes on over so many sentences of the report's own. */
const NEAR_SENTENCES = 3;

/** Quoted words with their speakers; indirect speech is no quote. */
export const findQuotes: Extractor = reading => {
  const voices = voicesOf(reading);
  const setting: Setting = { reading, voices, drafts: [], pronouns: pronounsOf(reading, voices) };
  const quoted = findQuotedWords(reading);
  for (const [i, words] of quoted.entries()) setting.drafts.push(draftOf(setting, words, quoted[i + 1]));
  shareBackwards(setting.drafts);
  return {
    quotes: setting.drafts.filter(draft => isSpeech(reading.text, draft)).map(draft => quoteOf(reading, draft)),
  };
};

function draftOf(setting: Setting, words: QuotedWords, next: QuotedWords | undefined): Draft {
  const said = after(setting, words, next) ?? before(setting, words);
  const resolved = said && resolve(setting, words, said);
  if (resolved) return { words, ...resolved, told: true };
  const speaker = carriedOver(setting, words);
  return { words, speaker: speaker ?? null, rule: speaker ? 'continued' : 'alone', told: false };
}

/** The attribution in the words between a quote and the next one or the end of the sentence. */
function after(
  { reading, voices }: Setting,
  words: QuotedWords,
  next: QuotedWords | undefined,
): Attribution | undefined {
  const { tokens, sentences, text } = reading;
  const sentence = sentenceAt(sentences, words.end - 1);
  if (!sentence || words.open) return undefined;
  const follows = sentences[sentence.index + 1];
  const asks = /[?!]$/.test(text.slice(words.start, words.end)) && follows?.paragraph === sentence.paragraph;
  const end = asks && words.end + 2 >= sentence.end ? follows.last : sentence.last;
  const limit = next ? Math.min(end, tokenAt(tokens, next.start)) : end;
  const rest = { first: tokenAt(tokens, words.end), last: limit };
  const found = attributionAfter(tokens, voices, rest);
  const goesOn = /[,?!]$/.test(text.slice(words.start, words.end));
  return found ?? (goesOn && saysOther(tokens, rest) ? { kind: 'other', rule: 'other-said' } : undefined);
}

/** The attribution in the words of the sentence before a quote, or in a paragraph before it that ends in a colon. */
function before({ reading, voices, drafts }: Setting, words: QuotedWords): Attribution | undefined {
  const { tokens, sentences } = reading;
  const sentence = sentenceAt(sentences, words.start);
  if (!sentence) return undefined;
  const last = tokenAt(tokens, words.start);
  const previous = drafts.at(-1);
  const first = previous ? Math.max(sentence.first, tokenAt(tokens, previous.words.end)) : sentence.first;
  const found = attributionBefore(tokens, voices, { first, last });
  if (found || last - sentence.first > 1) return found;
  const lead = sentences[sentence.index - 1];
  return lead?.text.endsWith(':')
    ? attributionBefore(tokens, voices, { first: lead.first, last: lead.last })
    : undefined;
}

function resolve(
  setting: Setting,
  words: QuotedWords,
  said: Attribution,
): { speaker: string | null; rule: string } | undefined {
  if (said.kind === 'voice') return { speaker: said.name, rule: said.rule };
  if (said.kind === 'other') return { speaker: null, rule: said.rule };
  const speaker = personOf(setting, words, said.pronoun) ?? null;
  if (speaker) setting.pronouns.set(speaker, said.pronoun);
  return { speaker, rule: said.rule };
}

/** Whom a pronoun beside a quote means: the last speaker of the paragraph, else the subject before; never against its gender. */
function personOf(
  { reading, voices, drafts, pronouns }: Setting,
  words: QuotedWords,
  pronoun: string,
): string | undefined {
  const sentence = sentenceAt(reading.sentences, words.start);
  if (!sentence) return undefined;
  const last = drafts.at(-1);
  const sameBreath =
    last?.words.paragraph === words.paragraph && isNear(reading, last.words, words) ? last.speaker : null;
  const speaker = sameBreath ?? antecedent(reading, voices, sentence, tokenAt(reading.tokens, words.start));
  return speaker && (pronouns.get(speaker) ?? pronoun) === pronoun ? speaker : undefined;
}

function isNear({ sentences }: Reading, from: QuotedWords, to: QuotedWords): boolean {
  const [last, next] = [sentenceAt(sentences, from.end), sentenceAt(sentences, to.start)];
  return last !== undefined && next !== undefined && next.index - last.index <= NEAR_SENTENCES;
}

/** The speaker goes on: in the same paragraph with nobody else named between, or in the next after an open mark. */
function carriedOver({ reading, voices, drafts }: Setting, words: QuotedWords): string | undefined {
  const last = drafts.at(-1);
  if (!last?.speaker) return undefined;
  const from = tokenAt(reading.tokens, last.words.end);
  const to = tokenAt(reading.tokens, words.start);
  if (last.words.paragraph === words.paragraph) {
    if (!isNear(reading, last.words, words)) return undefined;
    const others = voicesIn(voices, from, to).filter(({ name }) => name !== last.speaker);
    return others.length === 0 ? last.speaker : undefined;
  }
  const goesOn = last.words.open && last.words.paragraph + 1 === words.paragraph && to - from <= 2;
  return goesOn ? last.speaker : undefined;
}

/** In a speech over several paragraphs the speaker may be named only at its end. */
function shareBackwards(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [here, next] = [drafts[i], drafts[i + 1]];
    if (here.speaker || here.told || !here.words.open || next.words.paragraph !== here.words.paragraph + 1) continue;
    here.speaker = next.speaker;
    here.rule = 'continued';
  }
}

/** Not a name in brackets, nor a phrase of two words or a title (`"Troy"`) that nobody is reported to have said. */
function isSpeech(text: string, { words, speaker, told }: Draft): boolean {
  const spoken = text.slice(words.start, words.end);
  const all = spoken.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const named = all.every(word => /^(?:[\p{Lu}\p{N}].*|and|of|the|in|on|for|to|a|an|with)$/u.test(word));
  if (told && speaker) return !named || all.length >= SHORTEST_UNTOLD || /[.!?,]$/.test(spoken);
  return all.length >= SHORTEST_UNTOLD && (!named || /[.!?]$/.test(spoken));
}

function quoteOf({ text }: Reading, { words, speaker, rule }: Draft): ExtractedQuote {
  const { start, end } = words;
  return { speaker, text: text.slice(start, end), start, end, method: `quotes/${rule}` };
}
