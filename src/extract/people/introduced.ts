import type { Ground } from './ground.ts';
import type { NameSpan } from './name-span.ts';
import { isVerbOfOne, SAYING } from './name-words.ts';
import { type Office, officesBefore, phraseBefore } from './office-phrase.ts';
import { isOfficeHead, isPlural, isPost } from './office-words.ts';
import type { Person } from './persons.ts';

/** An office that opens a sentence stands within so many words. */
const REACH = 9;

/** "Norway's foreign minister says it is late. Lars Holm told reporters …": the office told before a name belongs to it. */
export function addIntroductions(ground: Ground, persons: readonly Person[]): void {
  for (const person of persons) {
    if (person.settings.some(({ offices, country }) => offices.length > 0 || country)) continue;
    const office = officeToldBefore(ground, person.spans[0]);
    if (office && !persons.some(other => holds(other, office)))
      person.settings.push({ offices: [office], country: null });
  }
}

/** The office that the sentence before begins with, where a full name goes on in its stead. */
function officeToldBefore(ground: Ground, { first, last, words }: NameSpan): Office | undefined {
  const { sentences, tokens } = ground.reading;
  const before = sentences[tokens[first].sentence - 1];
  if (words.length < 2 || !before || tokens[first - 1]?.sentence === tokens[first].sentence || !tokens[last])
    return undefined;
  const isVerb = isLead(ground, before.index) ? isVerbOfOne : isSaying;
  if (!isVerb(tokens[last])) return undefined;
  for (let i = before.first; i < Math.min(before.first + REACH, before.last); i++) {
    if (!isOfficeHead(tokens[i]) || !isPost(tokens[i]) || isPlural(tokens[i])) continue;
    if (!tokens[i + 1] || !isVerb(tokens[i + 1])) continue;
    const phrase = phraseBefore(ground, i + 1);
    const [office] = phrase.first === before.first ? officesBefore(ground, phrase) : [];
    return office && (office.country || office.organization) ? office : undefined;
  }
  return undefined;
}

const isSaying = ({ lower }: Ground['reading']['tokens'][number]): boolean => SAYING.has(lower);

/** The first sentence below the heading, which tells of one office only: whoever opens the next holds it, whatever they do. */
function isLead({ reading: { sentences, tokens } }: Ground, index: number): boolean {
  if (sentences[index].heading || sentences.slice(0, index).some(({ heading }) => !heading)) return false;
  const { first, last } = sentences[index];
  return tokens.slice(first, last).filter(token => isOfficeHead(token) && isPost(token)).length === 1;
}

const holds = ({ settings }: Person, { key, country, organization }: Office): boolean =>
  settings.some(({ offices }) =>
    offices.some(own => own.key === key && own.country === country && own.organization === organization),
  );
