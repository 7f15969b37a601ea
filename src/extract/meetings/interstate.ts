import type { Reading } from '../reading.ts';
import type { Side } from './side.ts';

/** An organization of states, or a commission of two: its own meeting is one of theirs. */
export const isInterstate = ({ organizations }: Pick<Reading, 'organizations'>, side: Side | undefined): boolean =>
  side?.kind === 'organization' &&
  (isJoint(side) || organizations.some(({ name, kind }) => name === side.name && kind === 'igo'));

const JOINT =
  /(?:^|\s)(?:Joint|Mixed|Intergovernmental|Inter-Governmental)\s(?:[\p{L}-]+\s){0,6}(?:Commission|Committee|Council|Group)\b/u;

/** "the Joint Commission", "the Chad-Mali Joint Rivers Commission": of two states, whichever they are. */
export const isJoint = ({ kind, name }: Side): boolean => kind === 'organization' && JOINT.test(name);
