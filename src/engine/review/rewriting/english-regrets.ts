import { turned } from './english-lists';
import type { Turning } from './turning';

const SORRY =
  "(?:(?:i'm|i am|we're|we are) (?:so |very |truly |really )*sorry|sorry|(?:we|i) (?:deeply |sincerely |truly )*regret|(?:we|i) (?:do )?apologi[sz]e)(?: to (?:hear|learn|read|see))?,?";
/** "Sorry you were let down by the cake" → "I am sorry about the cake: we […]" (S2: what happened, not how it was felt). */
export const REGRETS: readonly Turning[] = [
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
