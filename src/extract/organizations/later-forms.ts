import { flatMap } from '../flat-map.ts';
import { buildReportGazetteer, findLongest, type Piece } from '../gazetteer.ts';
import type { Candidate } from './candidate.ts';
import { HEADS } from './name-words.ts';

type Form = { readonly written: string; readonly of: Candidate };

/** Every further place where a name found in this report stands again, whole, as acronym or without its company suffix. */
export function findLaterForms(found: readonly Candidate[], pieces: readonly Piece[], text: string): Candidate[] {
  const forms = buildReportGazetteer(flatMap(found, candidate => formsOf(candidate, text)));
  return flatMap(findLongest(forms, pieces), ({ first, last, value: { written, of } }) => {
    const { start } = pieces[first];
    const { end } = pieces[last - 1];
    const here = text.slice(start, end);
    if (here !== written && here !== written.toUpperCase()) return [];
    return [{ ...of, start, end, rule: here === of.acronym ? 'acronym' : 'again', firm: true }];
  });
}

function formsOf(of: Candidate, text: string): [string, Form][] {
  const written = text.slice(of.start, of.end);
  const forms = [written];
  if (of.acronym) forms.push(of.acronym);
  const short = withoutSuffix(written, of);
  if (short) forms.push(short);
  return forms.map(form => [form, { written: form, of }]);
}

/** "General Foods Corporation" is later "General Foods"; one word left over would be too little to know it by. */
function withoutSuffix(written: string, { kind }: Candidate): string | undefined {
  if (kind !== 'company') return undefined;
  const words = written.split(' ');
  const suffix = words.at(-1) ?? '';
  return words.length > 2 && HEADS.get(suffix)?.kind === 'company' ? words.slice(0, -1).join(' ') : undefined;
}
