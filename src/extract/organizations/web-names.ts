import type { Token } from '../document.ts';
import type { Candidate } from './candidate.ts';

/** "24.kg", "delfi.ee": a name of the web by its ending; a lost space after a full stop gives a capital instead. */
const WEB_NAME =
  /^[\p{L}\p{N}][\p{L}\p{N}-]+\.(?:com|org|net|info|de|ru|hu|pl|fr|uk|eu|kz|kg|uz|ua|by|ee|lv|lt|cz|sk|ro|bg|ge|am|az)$/iu;

/** Sites of the web named as sources. */
export const findWebNames = (tokens: readonly Token[]): Candidate[] =>
  tokens.flatMap((token, i) => {
    if (
      !token.text.includes('.') ||
      !WEB_NAME.test(token.text) ||
      /^[@/.]$/.test(tokens[i - 1]?.text ?? '') ||
      /^[/@]$/.test(tokens[i + 1]?.text ?? '')
    )
      return [];
    const { start, end, text: name } = token;
    return [{ start, end, name, acronym: null, kind: 'media', country: null, rule: 'web name', firm: true }];
  });
