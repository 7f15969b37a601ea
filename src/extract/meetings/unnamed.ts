import type { Actor } from './actor.ts';
import { countriesOf, type Side } from './side.ts';
import { isA } from './words.ts';

/** "Iran and six world powers", "officials from Chad and three European countries": a state sat down with others that nobody names. */
export const isWithUnnamedStates = (actors: readonly Actor[], sides: readonly Side[]): boolean =>
  countriesOf(sides).size > 0 && actors.some(isUnnamed);

const isUnnamed = ({ office, sides, definite, count, region }: Actor): boolean =>
  sides.length === 0 &&
  region === undefined &&
  !definite &&
  office !== undefined &&
  isA('state_group', office) &&
  (count !== undefined || office === 'powers');
