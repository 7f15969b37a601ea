import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Word } from './words.ts';
import type { WorkCue } from './work-cues.ts';

const ENDS = new Set<ProjectStatus>(['cancelled', 'shelved', 'suspended']);
const WILL = /^(?:will|would)$/;
const TELLING = /^(?:announced|announces|said|says|confirmed|declared|told)$/;
/** Who only wishes, threatens or sets terms ends nothing. */
const WISHING =
  /^(?:if|unless|whether|not|n't|never|opposition|candidate|campaign|elected|critics|promised|promises|vowed|threatened|threatens|denied|could|may|might|should)$/;
/** "decided to scrap the dam" */
const RESOLVED = /^(?:voted|decided|decides|agreed|chose|opted|resolved|ordered)$/;
const REACH = 3;

/** "The president said Peru would scrap the dam": whoever can end it says that it ends. */
export function announcedEnd(words: readonly Word[], { at, done }: WorkCue): ProjectStatus {
  const lead = words.slice(Math.max(0, at - REACH), at);
  if (ENDS.has(done) && words[at - 1]?.lower === 'to' && lead.some(({ lower }) => RESOLVED.test(lower))) return done;
  return ENDS.has(done) && isAnnounced(words, at) ? done : 'unknown';
}

/** Told by somebody as what will be, not as a wish or a threat. */
export function isAnnounced(words: readonly Word[], at: number): boolean {
  const will = words.slice(Math.max(0, at - REACH), at).some(({ lower }) => WILL.test(lower));
  return will && !words.some(({ lower }) => WISHING.test(lower)) && words.some(({ lower }) => TELLING.test(lower));
}
