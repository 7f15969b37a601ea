import type { Reading } from '../reading.ts';
import type { Side } from './side.ts';

/** An organization of states: its own meeting is one of theirs. */
export const isInterstate = ({ organizations }: Pick<Reading, 'organizations'>, side: Side | undefined): boolean =>
  side?.kind === 'organization' && organizations.some(({ name, kind }) => name === side.name && kind === 'igo');
