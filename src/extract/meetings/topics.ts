import { allMatches } from '../all-matches.ts';
import { flatMap } from '../flat-map.ts';

/** "talks on border trade", "a conference about water", "to discuss the pipeline" */
const TOPIC =
  /\b(?:(?:talks|meeting|discussions|negotiations|summit|conference|consultations) (?:on|over|about)|(?:to|will|would) discuss(?:es|ed)?) (?<topic>[^.,;:?!"“”()]{3,70})/g;

/** Where a topic ends: another phrase begins. */
const TOPIC_END =
  /\s(?:and [a-z]+ed|with|in|at|on|during|when|after|before|ahead|that|which|who|will|would|is|are|was|were|said|says|between|to|has|have|had)\s.*$/;
const NO_TOPIC =
  /^(?:the (?:sidelines|margins|eve)|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may\b|june|july|aug|sep|oct|nov|dec|how|what|\d)/i;

/** What a sentence says that a meeting is about, in its own words. */
export function topicsIn(sentence: string): string[] {
  return flatMap(allMatches(TOPIC, sentence), ({ groups }) => {
    const topic = (groups?.topic ?? '')
      .replace(TOPIC_END, '')
      .replace(/^(?:the|a|an|their|its)\s/, '')
      .trim();
    return topic.length > 2 && !NO_TOPIC.test(topic) ? [topic] : [];
  });
}
