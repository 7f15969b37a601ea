import type { OrganizationKind } from '../../model/vocabulary.ts';

/**
 * A stretch that may name an organization. `name` is what it is called in full; `firm` ones need no second opinion. Made with all
 * fields in this order: what is read and copied at many places is of one shape, which the engine reads without a search.
 */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: OrganizationKind;
  readonly country: string | null;
  readonly rule: string;
  readonly firm: boolean;
  /** The form with its owner, where that is not part of the stretch: "China's foreign ministry". */
  readonly said: string | undefined;
};
