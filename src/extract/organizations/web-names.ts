import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { Candidate } from './candidate.ts';

/** "24.kg", "delfi.ee": a name of the web by its ending; a lost space after a full stop gives a capital instead. */
const WEB_NAME =
  /^[\p{L}\p{N}][\p{L}\p{N}-]+\.(?:com|org|net|info|de|ru|hu|pl|fr|uk|eu|kz|kg|uz|ua|by|ee|lv|lt|cz|sk|ro|bg|ge|am|az)$/iu;

const SHORTEST = 'x1.de'.length;
const isWebName = perWord(({ text }) => text.length >= SHORTEST && text.includes('.') && WEB_NAME.test(text));

/** Sites of the web named as sources. */
export function findWebNames(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isWebName(tokens[i])) continue;
    const { start, end, text: name } = tokens[i];
    if (/^[@/.]$/.test(tokens[i - 1]?.text ?? '') || /^[/@]$/.test(tokens[i + 1]?.text ?? '')) continue;
    const shared = { acronym: null, kind: 'media' as const, country: null, rule: 'web name', firm: true };
    found.push({ start, end, name, ...shared, said: undefined });
  }
  return found;
}
