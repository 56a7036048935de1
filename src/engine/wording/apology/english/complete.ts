import { CONTRACTED, PREPOSITIONS, UNDER } from '../tables/english';
import type { Word } from '../words';
import { withoutBareRelative, withoutRelative } from './relatives';
import { isBehindAdverb, isBehindCustomer, isFiniteVerb, isNounHere, isReduced } from './verbs';

/** Whether a clause says something of somebody: a verb of its own stands in it, and every part of it has one. */
export function isComplete(words: readonly Word[]): boolean {
  // "because of that my rent bounced": what it points back at, opens no clause
  // and "two weeks after the move I'm still …" says when
  const opens = words[0]?.form === 'because' && words[1]?.form === 'of' ? 2 : SPANS.test(words[1]?.form ?? '') ? 2 : 0;
  const itself = withoutBareRelative(withoutRelative(words));
  const end = itself.findIndex((one, at) => at > opens && UNDER.has(one.form));
  const main = end < 0 ? itself : itself.slice(0, end);
  if (isListBefore(main)) return false;
  return (
    CONTRACTED.has(words[0]?.form ?? '') ||
    main.some(
      (one, at) =>
        at > 0 &&
        ((isFiniteVerb(one) && !isReduced(main, at) && !isNounHere(main, at)) ||
          (isBehindAdverb(main, at) && !isReduced(main, at)) ||
          isBehindCustomer(main, at)),
    )
  );
}

/** "A cat under each arm and the whole street came", "six hours in a shed and then": what stands in front of "and" says nothing. */
function isListBefore(words: readonly Word[]): boolean {
  const at = words.findIndex(({ form }) => form === 'and');
  const front = words.slice(0, at);
  return (
    at > 2 &&
    !PREPOSITIONS.has(front[0]?.form ?? '') &&
    front.some(({ form }) => PREPOSITIONS.has(form) && form !== 'of') &&
    !front.some((one, index) => isFiniteVerb(one) || isBehindCustomer(front, index)) &&
    NEW_SUBJECT.test(words[at + 1]?.form ?? '')
  );
}

const NEW_SUBJECT = /^(?:then|the|a|an|my|your|i|we|you|it|nobody|no|still)$/u;

const SPANS = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/u;
