import { loadTable, loadWords } from '../../lists.ts';
import type { OrganizationKind } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { buildGazetteer, findLongest, foldWord, type Piece } from '../gazetteer.ts';
import type { Candidate } from './candidate.ts';

type Row = Record<'name' | 'acronym' | 'kind' | 'country' | 'aliases' | 'credit' | 'short', string>;

/** A listed organization under one of its written forms. */
export type KnownOrganization = {
  readonly name: string;
  readonly written: string;
  readonly acronym: string | null;
  readonly kind: OrganizationKind;
  readonly country: string | null;
  readonly club: boolean;
  readonly firm: boolean;
};

const TABLES = ['known', 'media', 'parties', 'companies', 'clubs'];
const WEAK = new Set(loadWords('gazetteer/organizations-weak.txt'));
/** Two letters alone are too often something else (IS, EC, PP); a list names those that are safe as aliases. */
const SHORTEST_ACRONYM = 3;

const rows: readonly Row[] = TABLES.flatMap(table => loadTable<keyof Row>(`gazetteer/organizations-${table}.tsv`));

function* writtenForms(): Generator<[string, KnownOrganization]> {
  for (const row of rows) {
    const acronym = row.acronym || null;
    const shared = { name: row.name, acronym, kind: row.kind as OrganizationKind, country: row.country || null };
    const club = row.short !== undefined;
    const form = (written: string, firm: boolean): [string, KnownOrganization] => [
      written,
      { ...shared, written, club, firm },
    ];
    for (const written of [row.name, ...(row.aliases ?? '').split('|')])
      if (written) yield form(written, !WEAK.has(written));
    for (const written of (row.short ?? '').split('|')) if (written) yield form(written, false);
    if (acronym) yield form(acronym, acronym.length >= SHORTEST_ACRONYM && !WEAK.has(acronym));
  }
}

const KNOWN = buildGazetteer(writtenForms());

/** Listed organizations where they stand, written as the list writes them. In a sports report "Ajax" is the club. */
export function findKnown(pieces: readonly Piece[], text: string, sports: boolean): Candidate[] {
  return flatMap(findLongest(KNOWN, pieces), ({ first, last, value }) => {
    const { start } = pieces[first];
    const { end } = pieces[last - 1];
    if (!isWrittenAs(text.slice(start, end), value.written)) return [];
    const { name, acronym, kind, country, club } = value;
    const firm = value.firm || (sports && club && WEAK.has(value.written));
    return [{ start, end, name, acronym, kind, country, rule: 'listed', firm, said: undefined }];
  });
}

/** Same letters in the same case where case tells words apart: "WHO" is not "Who", "dpa" may be "DPA". */
function isWrittenAs(text: string, written: string): boolean {
  if (text === written) return true;
  const words = text.split(/[\s-]+/);
  const listed = written.split(/[\s-]+/);
  if (listed.length === 1 && (MIXED.test(written) || /^\p{Lu}+$/u.test(written.replace(/[.\d]/g, ''))))
    return foldWord(text) === foldWord(written) && text === text.toUpperCase();
  return (
    listed.every(
      (word, i) => !/^\p{Lu}/u.test(word) || /^(?:[\p{Lu}\p{N}]|al$|news$|agency$)/u.test(words[i] ?? 'X'),
    ) &&
    (/\p{Lu}/u.test(written) || text === text.toUpperCase())
  );
}

/** "BoE", "KfW": "Boe" is a place or a name. */
const MIXED = /^(?=.{3,4}$)\p{Lu}+\p{Ll}+\p{Lu}+$/u;
