import { personWordLikeness } from '../names/word-likeness.ts';
import type { PersonView as Person } from './person-view.ts';

/** Whether the first word of the one is the nickname that the other has between quotation marks. */
export const isNicknamed = ({ nickname }: Person, { main, nickname: own }: Person): boolean =>
  nickname !== undefined && (nickname === own || nickname === main.words[0]);

/** Whether the one has a nickname, and the other goes by neither that nor the given name: "Ding" and "Dong". */
export function isOtherwiseCalled({ nickname, main }: Person, { main: other, nickname: own }: Person): boolean {
  if (nickname === undefined || other.words.length < 2) return false;
  if (own !== undefined) return own !== nickname;
  const [given] = other.words;
  return given !== nickname && !main.words.some(word => personWordLikeness(word, given) !== undefined);
}
