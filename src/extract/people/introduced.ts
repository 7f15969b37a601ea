import type { Ground } from './ground.ts';
import type { NameSpan } from './name-span.ts';
import { SAYING } from './name-words.ts';
import { type Office, officesBefore, phraseBefore } from './office-phrase.ts';
import { isOfficeHead, isPlural, isPost } from './office-words.ts';
import type { Person } from './persons.ts';

/** An office that opens a sentence stands within so many words. */
const REACH = 9;

/** "Norway's foreign minister says it is late. Lars Holm told reporters …": the office told before a name belongs to it. */
export function addIntroductions(ground: Ground, persons: readonly Person[]): void {
  for (const person of persons) {
    if (person.settings.some(({ offices, country }) => offices.length > 0 || country)) continue;
    const office = opensAndSpeaks(ground, person.spans[0]) ? officeToldBefore(ground, person.spans[0]) : undefined;
    if (office && !persons.some(other => holds(other, office)))
      person.settings.push({ offices: [office], country: null });
  }
}

/** A full name at the head of a sentence, and a verb of saying behind it. */
const opensAndSpeaks = ({ reading: { tokens } }: Ground, { first, last, words }: NameSpan): boolean =>
  words.length > 1 && tokens[first - 1]?.sentence !== tokens[first].sentence && SAYING.has(tokens[last]?.lower ?? '');

/** The office that the sentence before begins with, where its holder speaks without a name. */
function officeToldBefore(ground: Ground, name: NameSpan): Office | undefined {
  const { sentences, tokens } = ground.reading;
  const before = sentences[tokens[name.first].sentence - 1];
  if (!before) return undefined;
  for (let i = before.first; i < Math.min(before.first + REACH, before.last); i++) {
    if (!isOfficeHead(tokens[i]) || !isPost(tokens[i]) || isPlural(tokens[i])) continue;
    if (!SAYING.has(tokens[i + 1]?.lower ?? '')) continue;
    const phrase = phraseBefore(ground, i + 1);
    const [office] = phrase.first === before.first ? officesBefore(ground, phrase) : [];
    return office && (office.country || office.organization) ? office : undefined;
  }
  return undefined;
}

const holds = ({ settings }: Person, { key, country, organization }: Office): boolean =>
  settings.some(({ offices }) =>
    offices.some(own => own.key === key && own.country === country && own.organization === organization),
  );
