import { DEEDS } from './english-deeds';
import { LISTS, turned } from './english-lists';
import { goingOn, type Turning, wholeWords } from './turning';

const CAUSE =
  '(?:due to|owing to|because of|as a result of|as a consequence of|on account of|in view of|in light of|given|thanks to)';
const OWNED = 'and that is our responsibility';
const SUBJECT =
  /^(?:your|the|our|my|this|these|those|we|i|you|there|some|both|all|every|each|any|no|nobody|one|two|three|\p{Lu}\S*)(?!\p{L})/u;
const REFUSAL = wholeWords(
  "can't, cannot, can not, won't, will not, don't, do not, unable",
  'not (?:able|possible|permitted|allowed), impossible, may, might, please, kindly, must, bear with',
  "understand, no (?:refund|exchange)s?, (?:wasn't|weren't) (?:able|possible|permitted|allowed), eligible, covered, included",
);
const FAILED = wholeWords(
  'nobody, no one, late, later, delayed, delays?, longer, slow, slower, lost, missed, missing, wrong, broken, damaged',
  'cancelled, canceled, postponed, pushed back, held up, overdue, stuck, waiting, waited, wait, behind',
  'short, failed, forgot, forgotten, mixed, errors?, mistakes?, double, twice, unanswered, closed, down',
  "took, taken, wasn't, weren't, was not, were not, did not, didn't, haven't, hasn't, have not, has not, never, cold, sat, not, lapsed",
  'stayed behind, stayed in, stayed at, slipped, bumped, stopped, left out, affected, back to the',
  'melted, spoiled, spoilt, faded, cracked, burnt, burned, torn, shrunk, ruined, froze, crashed, collapsed, leaked, flooded',
  'bounced, expired, broke',
);
const VERB =
  /^\p{L}+['’](?:re|ve|m|d) |\S (?:\S+ ){0,6}?(?:was|were|is|are|has|have|had|did|didn't|haven't|hasn't|will|took|takes|went|came|got|gets|sat|left|arrived|slipped|fell|stood|ran|kept|lost|made|missed|forgot|\p{L}{3,}ed)(?!\p{L})/iu;
const PLAN = new RegExp(
  `(?<!\\p{L})(?:will|'ll|going to|leaves|today|tomorrow|tonight|${LISTS.weekday})(?!\\p{L})`,
  'iu',
);

/** "The engineer couldn't come" → "we could not come". */
function asOurs(fact: string): string {
  for (const { find, write } of DEEDS) {
    const parts = find(fact);
    const ours = parts && write(parts);
    if (ours && /^we /u.test(ours)) return ours;
  }
  return fact;
}

/** What came of a cause, owned where it is a failure; `null` where it is a refusal, or nothing that stands alone. */
function owned(fact = ''): string | null {
  const said = fact
    .trim()
    .replace(/^(?:(?:unfortunately|sadly|then|therefore|so|hence|thus|and),? )+/iu, '')
    .replace(/ [,;–—-]+$/u, '')
    .replace(/^.*$/u, asOurs)
    .replace(/^(we|i) (?:were|was) (?:unable|not able) to /iu, '$1 did not ')
    .replace(/^(we|i) (?:could(?:n['’]t| not)|did(?:n['’]t| not) manage to) /iu, '$1 did not ');
  const opens = said.charAt(0).toUpperCase() + said.slice(1);
  if (!SUBJECT.test(said) && !SUBJECT.test(goingOn(said))) return null;
  if (!VERB.test(said) || REFUSAL.test(said) || /^(?:this|that|the) (?:is|was)(?: why)?(?!\p{L})/iu.test(said))
    return null;
  if (PLAN.test(said) && /(?<!\p{L})(?:will|'ll|leaves|going to)(?!\p{L})/iu.test(said)) return opens;
  return FAILED.test(said) ? `${opens}, ${OWNED}` : null;
}

/** A refusal told plainly, and what can be done in its place; `null` where nothing is refused. */
function refused(fact = ''): string | null {
  const said = fact.trim().replace(/[ ,.!…]+$/u, '');
  if (!REFUSAL.test(said) || !/^\p{L}+ \S+ \S+/u.test(said) || /^(?:you|this|that|it|so)(?!\p{L})/iu.test(said))
    return null;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}. Here is what I can do: [what exactly…]`;
}

/** "Due to the holiday, your parcel is late" → "Your parcel is late, and that is our responsibility" (S2). */
export const CAUSES: readonly Turning[] = [
  turned(
    ['excuse', 'correction'],
    '{intro}(?:as per|per|according to|under|in line with|in accordance with|due to|because of) (?:our|the|company) (?:[\\p{L}-]+ ){0,2}?(?:policy|policies|terms(?: and conditions)?|rules|conditions|regulations),? (?:that )?(?<fact>.+)',
    ({ fact }) => refused(fact),
  ),
  turned('excuse', `{intro}${CAUSE} [^,]{3,110}, (?<fact>.+)`, ({ fact }) => owned(fact)),
  // a comma that nobody wrote: the fact begins with somebody or something, behind no preposition
  turned(
    'excuse',
    `{intro}${CAUSE} (?:[^, ]+ ){1,8}?(?<!(?<!\\p{L})(?:of|in|at|on|by|with|from|to|for|and|our|your|the|all) )(?<fact>(?:we|i|your|our|the|my|this|nobody|no one)(?:'(?:re|ve|m|d))? [^,]+)`,
    ({ fact }) => owned(fact),
  ),
  turned(
    'excuse',
    `{intro}(?<fact>.+?),? (?:(?:mainly|simply|just|only|purely|partly|largely) )?${CAUSE} .{3,140}`,
    ({ fact }) => owned(fact),
  ),
  turned(
    'excuse',
    '{intro}(?:as|since|because|seeing that|given that|now that|while|with) [^,]{3,110}, (?<fact>.+)',
    ({ fact }) => owned(fact),
  ),
  turned('excuse', '{intro}(?<fact>.+?),? (?:because|seeing as|what with) .{3,140}', ({ fact }) => owned(fact)),
  turned(
    'excuse',
    ".{3,140}?,? (?:so|hence|therefore|thus|which is why|that is why|that's why|which means(?: that)?|(?<=,\\s+)and|and(?=\\s+(?:your|we|you|i)\\s)) (?<fact>(?:your|the|our|my|we|i|you|this|nobody|no one) .+)",
    ({ fact }) => owned(fact),
  ),
];
