import { turned } from './english-lists';
import { goingOn, type Turning } from './turning';

const SORRY =
  "(?:(?:i'm|i am|we're|we are) (?:so |very |truly |really )*sorry|sorry|(?:we|i) (?:deeply |sincerely |truly )*regret|(?:we|i) (?:do )?apologi[sz]e)(?: to (?:hear|learn|read|see))?,?";
/** "Sorry you were let down by the cake" → "I am sorry about the cake: we […]" (S2: what happened, not how it was felt). */
export const REGRETS: readonly Turning[] = [
  // "Sorry, but the room was given away": with "that" it regrets what happened
  turned(
    'non-apology',
    "(?:i'm |i am |we're |we are )?(?:so |very |really )?sorry,? but (?:unfortunately,? )?(?<fact>(?:we|i) (?:can't|cannot|can not|couldn't|could not|didn't|did not|don't have|do not have|haven't|have not|no longer have|have no|have lost|lost|forgot|missed) .+|(?:the|your|our|this) [^,]{2,60}? (?:is|are|was|were|has been|have been) (?:already |unfortunately |sadly |now |no longer |completely )*(?:sold out|out of stock|unavailable|not available|available|full|fully booked|gone|late|damaged|lost|broken|delayed|cancelled|canceled|given away|taken|closed)(?: [^,]+)?)",
    ({ fact = '' }) => `I'm sorry that ${goingOn(fact)}`,
  ),
  turned(
    'non-apology',
    `${SORRY} (?:(?:if|that) )?you [^,]{3,60}? (?:by|with|about|from|of) (?<what>(?:the|our|your|my) [^,]{2,40})`,
    ({ what = '' }) => `I am sorry about ${what}: we [what we did or left undone…]`,
  ),
  turned(
    'non-apology',
    `${SORRY} (?:(?:if|that) )?(?<what>(?:the|our|your|my) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) (?:disappointed|upset|annoyed|frustrated|seemed|appeared|felt|didn't meet|did not meet|wasn't to|was not to) .+`,
    ({ what = '' }) => `I am sorry about ${what}: we [what we did or left undone…]`,
  ),
];
