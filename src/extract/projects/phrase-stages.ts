import type { ProjectStatus } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import { isAnnounced } from './announced-end.ts';
import type { Candidate } from './candidate.ts';
import { isCertain } from './finishing.ts';
import { progressOf } from './progress.ts';
import { nearPhrases } from './stage-phrases.ts';
import { isEnd } from './stages.ts';
import { isUnreal } from './unreal.ts';
import { isCapital, type Word } from './words.ts';

/** The stages that turns of phrase near a mention tell, each by the words around it. */
export function phraseStages(mention: Candidate): ProjectStatus[] {
  const { words } = mention;
  const ahead = progressOf(mention) === 'proposed';
  const led = ledStage(mention) ?? fundedStage(words);
  const told = flatMap(nearPhrases(mention), ({ first, last, row }) => {
    if (row.status === 'shelved' && isPutBy(words, first, last)) return ['agreed' as const];
    if (row.status === 'proposed' || row.certain) return [row.status];
    if (row.status === 'under_construction' && (ahead || isToBegin(words, last))) return ['proposed' as const];
    if (row.status === 'retired' && isForAWhile(words, last)) return [];
    if (row.status === 'retired' && words.slice(last, last + 3).some(({ lower }) => WANTING.test(lower)))
      return ['suspended' as const];
    if (row.status === 'agreed') return [agreedStage(mention, first)];
    if (!isUnreal(words, first) || isRefusal(words, first)) return [row.status];
    if (row.status === 'operating' && isCertain(words, first)) return [];
    if (isEnd(row.status)) return isResolved(words, first) || isAnnounced(words, first) ? [row.status] : [];
    return ['proposed' as const];
  });
  return led ? [led, ...told] : told;
}

/** "thanked Japan for the bridge", "has water thanks to a new plant", "sends its oil through the pipeline": it stands, it is in use. */
function ledStage({ words, phrase }: Candidate): ProjectStatus | undefined {
  const [far, near] = [words[phrase.from - 2]?.lower ?? '', words[phrase.from - 1]?.lower ?? ''];
  const lead = words.slice(Math.max(0, phrase.from - LED_REACH), phrase.from);
  if (near === 'to' && far === 'thanks') return 'completed';
  const thanks = near === 'for' ? lead.findLastIndex(({ lower }) => THANKING.test(lower)) : -1;
  if (thanks >= 0 && isPlain(lead.slice(thanks + 1)) && !isUnreal(words, phrase.from - lead.length + thanks))
    return 'completed';
  const flows = /^(?:through|via|over)$/.test(near) && phrase.article === 'the';
  const last = flows ? lead.findLastIndex(({ lower }) => FLOWING.test(lower)) : -1;
  return last >= 0 && !isUnreal(words, phrase.from - lead.length + last) ? 'operating' : undefined;
}

/** "has received $441 million for a line": a verb right before a sum. */
function fundedStage(words: readonly Word[]): ProjectStatus | undefined {
  for (let at = 0; at + 1 < words.length; at++) {
    if (!SUM.test(words[at + 1].text)) continue;
    if (!words.slice(at + 1, at + SUM_REACH).some(({ lower }) => /^(?:million|billion|m|bn)$/.test(lower))) continue;
    if (RAISED.test(words[at].lower)) return isUnreal(words, at) ? 'proposed' : 'agreed';
    if (NEEDED.test(words[at].lower)) return 'proposed';
  }
  return undefined;
}

const SUM = /^(?:[$€£¥\d]|US\$)/;
const SUM_REACH = 5;
const RAISED = /^(?:received|secured|obtained|borrowed|raised|won|allocated|earmarked|granted)$/;
const NEEDED = /^(?:seeking|seeks|needs|requires|lacks|sought|seek|need)$/;

/** "has set aside 350 million euros for a bridge" */
const isPutBy = (words: readonly Word[], first: number, last: number): boolean =>
  words[first].lower === 'set' &&
  (/^(?:[$€£¥\d]|about|some|up|money|funds|us)/.test(words[last]?.lower ?? '') ||
    words.slice(last + 1, last + 3).some(({ lower }) => /^(?:million|billion)$/.test(lower)));

/** Whoever is thanked, and the day. */
const isPlain = (words: readonly Word[]): boolean =>
  words.every(word => isCapital(word) || /^(?:on|for|the|and|of)$/.test(word.lower));

const LED_REACH = 8;
const THANKING = /^(?:thank|thanks|thanked|thanking|grateful)$/;
const FLOWING =
  /^(?:send|sends|sent|export|exports|exported|exporting|ship|ships|shipped|pump|pumps|pumped|flow|flows|flowed|import|imports|imported|pass|passes|passed|trade|trading|traded|receive|receives|received|reach|reaches|carried|deliver|delivers|delivered)$/;

/** "voted to scrap", "has decided not to go on with": whoever resolved it can end it. */
const isResolved = (words: readonly Word[], at: number): boolean =>
  /^(?:to|not)$/.test(words[at - 1]?.lower ?? '') &&
  words.slice(Math.max(0, at - RESOLVED_REACH), at).some(({ lower }) => RESOLVED.test(lower));

const RESOLVED = /^(?:voted|decided|decides|agreed|chose|opted|resolved|ordered|told|forced|votes)$/;
const RESOLVED_REACH = 4;

/** "work on which is to begin in May" */
const isToBegin = (words: readonly Word[], from: number): boolean => {
  const verb = words.slice(from, from + BEGIN_REACH).findIndex(({ lower }) => /^(?:begin|start|commence)$/.test(lower));
  return verb >= 0 && isUnreal(words, from + verb);
};

const BEGIN_REACH = 6;

/** "was closed for two days" */
const isForAWhile = (words: readonly Word[], from: number): boolean =>
  /^(?:briefly|temporarily)$/.test(words[from]?.lower ?? '') ||
  (words[from]?.lower === 'for' && words.slice(from + 1, from + 4).some(({ lower }) => WHILE.test(lower)));

/** "have shut down for lack of fuel": what is short may come back. */
const WANTING = /^(?:for|amid|because|due|over|after)$/;

const WHILE = /^(?:hours?|days?|nights?|weeks?|months?|repairs?|maintenance)$/;

function agreedStage(mention: Candidate, first: number): ProjectStatus {
  const { words } = mention;
  if (isCalledOff(words, first)) return 'cancelled';
  const open =
    isUnsigned(words, first) ||
    isEnded(words, first) ||
    isSought(words, first) ||
    isOnlyMeant(mention, first) ||
    isUnreal(words, first) ||
    isOnCondition(words, first);
  const bidding = CONTRACT.test(words[first].lower) && words.some(({ lower }) => BIDDING.test(lower));
  return open || bidding ? 'proposed' : 'agreed';
}

/** "if Baghdad can at last be made to guarantee the loan" */
const isOnCondition = (words: readonly Word[], at: number): boolean =>
  leadOf(words, at, CONDITION_REACH).some(({ lower }) => /^(?:if|unless|whether)$/.test(lower));

const CONDITION_REACH = 10;

/** "in talks with the bank over a loan", "seeks a deal": nothing is agreed yet. */
function isSought(words: readonly Word[], first: number): boolean {
  if (!BARGAIN.test(words[first].lower)) return false;
  const lead = leadOf(words, first, SOUGHT_REACH);
  return lead.some(
    ({ lower }, i) => SEEKING.test(lower) || (TALKS.test(lower) && TALKED.test(lead[i + 1]?.lower ?? '')),
  );
}

/** "walked away from the deal": it holds no longer. */
const isEnded = (words: readonly Word[], first: number): boolean =>
  leadOf(words, first, ENDED_REACH).some(
    ({ lower }, i, lead) => ENDED.test(lower) && /^(?:away|out|from|of)$/.test(lead[i + 1]?.lower ?? ''),
  );

const ENDED = /^(?:walked|walks|pulled|pulls|withdrew|withdrawn|backed|bowed)$/;
const ENDED_REACH = 5;

const BARGAIN = /^(?:loans?|deals?|contracts?|agreements?|accord|approval|memorandum)$/;
const SEEKING = /^(?:seeking|seeks|sought|seek|negotiating|negotiate|discussing|discussed|requested|hopes|hoping)$/;
const TALKS = /^(?:talks|negotiations|discussions|appeal|appealed|asked|applied)$/;
const TALKED = /^(?:with|on|over|about|for)$/;
const SOUGHT_REACH = 8;

/** The words before one of the sentence, no further than a mark. */
function leadOf(words: readonly Word[], at: number, reach: number): readonly Word[] {
  const lead = words.slice(Math.max(0, at - reach), at);
  return lead.slice(lead.findLastIndex(({ text }) => /^[,;:]$/.test(text)) + 1);
}

/** "signed a declaration on the line", "agreed to study a line": more is not settled. */
function isOnlyMeant({ words, phrase }: Candidate, first: number): boolean {
  const behind = words.slice(first + 1, first + MEANT_REACH);
  const end = behind.findIndex(({ text, lower }) => /^[,;:]$/.test(text) || lower === 'and');
  const said = end < 0 ? behind : behind.slice(0, end);
  return said.some(({ lower }, i) => MEANT.test(lower) && (first > phrase.from || first + 1 + i < phrase.from));
}

const MEANT =
  /^(?:look|looking|assess|assessing|study|studies|studying|survey|feasibility|explore|exploring|examine|examining|consider|discuss|intent|declaration|communique)$/;
const MEANT_REACH = 9;

/** "would not go ahead with": the phrase has its "not" in itself. */
const isRefusal = (words: readonly Word[], at: number): boolean =>
  /^(?:not|never|no)$/.test(words[at].lower) &&
  /^(?:will|would|does|did|is|was|has|had)$/.test(words[at - 1]?.lower ?? '');

/** "scrapped its $3 billion contract": what was agreed is no more. */
const isCalledOff = (words: readonly Word[], at: number): boolean => {
  const lead = words.slice(Math.max(0, at - CALLED_REACH), at);
  const parted = lead.findLastIndex(({ lower, text }) => /^[,;:]$/.test(text) || PARTED.test(lower));
  return lead.slice(parted + 1).some(({ lower }) => CALLED_OFF.test(lower)) && !isUnreal(words, at);
};

const CALLED_REACH = 7;
const PARTED = /^(?:and|but|of|in|on|under|with|for|after|before|by|that|which|because|at|from)$/;
const CALLED_OFF = /^(?:scrapped|cancelled|canceled|terminated|annulled|rescinded|revoked)$/;

/** "the agreement has not been signed" */
const isUnsigned = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + UNSIGNED_REACH)
    .some(
      ({ lower }, i, near) =>
        /^(?:signed|concluded|approved|ratified|reached)$/.test(lower) &&
        near.slice(Math.max(0, i - 3), i).some(word => /^(?:not|n't|yet|never)$/.test(word.lower)),
    );

const UNSIGNED_REACH = 9;

/** A contract that bids are asked for is signed by nobody yet. */
const CONTRACT = /^contracts?$/;
const BIDDING = /^(?:re)?(?:tender(?:s|ed|ing)?|bids?|bidd(?:ers?|ing)|shortlist(?:ed)?)$/;
