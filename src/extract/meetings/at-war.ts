import type { Actor } from './actor.ts';
import type { Side } from './side.ts';
import { isA } from './words.ts';

/** "the government and the rebels", "the Chadian factions": of one state, and the other side may have no name. */
export const areAtWar = (actors: readonly Actor[], sides: readonly Side[]): boolean =>
  sides.length > 0 && actors.length > 1 && actors.some(isArmed);

/** A party of a civil war. */
export const isArmed = ({ office, sides }: Actor): boolean =>
  (office !== undefined && isA('belligerent', office)) || sides.some(isArmy);

// "the Northern Liberation Army", "the Rapid Support Forces"
const ARMY = /\b(?:Army|Forces|Front|Militia|Brigades?|Liberation|Resistance)\b/;
const isArmy = ({ kind, name }: Side): boolean => kind === 'organization' && ARMY.test(name);
