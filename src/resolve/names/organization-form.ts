import { nameTokens } from '../../model/name-key.ts';
import type { ParsedName } from './name-view.ts';
import { organizationTokens, parseOrganization } from './organization-name.ts';

/** An organization's name as written, read once for all comparisons. */
export type OrganizationForm = {
  readonly name: string;
  readonly parsed: ParsedName;
  /** All its letters and figures in one word. */
  readonly letters: string;
  /** Its first words, small ones included. */
  readonly tokens: readonly string[];
  /** ECOWAS, AmCham, DW: one word with two capitals at least. */
  readonly maybeAcronym: boolean;
};

const MOST_LETTERS = 9;
const MOST_WORDS = 12;

export function organizationForm(name: string): OrganizationForm {
  const letters = nameTokens(name).join('');
  return {
    name,
    parsed: parseOrganization(name),
    letters,
    tokens: organizationTokens(name).slice(0, MOST_WORDS),
    maybeAcronym: letters.length > 1 && letters.length <= MOST_LETTERS && !/\s/.test(name.trim()) && capitals(name) > 1,
  };
}

/** G7 has as many as EU: a figure stands for a capital. */
const capitals = (name: string): number => name.replace(/[^\p{Lu}\d]/gu, '').length;
