import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type Side, sidesIn } from './sides.ts';

/** "Ethiopia is building a dam": who builds and is given no other place builds at home; who only pays or supplies does not. */
export function builders(reading: Reading, mention: Candidate): string[] {
  const acting = sidesIn(reading, mention).filter(
    side => ((side.found?.as === 'subject' && !side.origin) || isHomeFirm(side)) && side.country.form !== 'compound',
  );
  const codesOf = (roles: readonly string[]): string[] =>
    acting.filter(({ found }) => found && roles.includes(found.role)).map(({ country }) => country.code);
  const ruling = codesOf(['authority', 'owner', 'operator']);
  return ruling.length ? ruling : codesOf(['contractor']);
}

/** "A Finnish company cancelled the plant": who gives it up, or is allowed it, had it at home. */
const isHomeFirm = ({ found, lead }: Side): boolean =>
  found?.as === 'adjective' && found.role === 'authority' && lead !== 'of' && lead !== 'by';
