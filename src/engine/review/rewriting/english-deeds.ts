import { BY, LISTS, PAST_OF, turned } from './english-lists';
import { goingOn, type Parts, type Turning } from './turning';

/** Whoever else is spoken of: with the culprit gone, nobody would know who. */
const OTHERS = /(?<!\p{L})(?:he|she|they|them|his|her|their|him|himself|herself|themselves|us|itself|its)(?!\p{L})/iu;
/** What goes on about the culprit: "and says", "and was sent home". */
const GOES_ON =
  /(?<!\p{L})(?:and|but|or) (?:is|was|has|says|said|does|doesn't|isn't|wasn't|didn't|swears|claims)(?!\p{L})/iu;

const blamed = (pattern: string, write: Turning['write']): Turning => turned('blame', pattern, write);

/** Why it was no wonder that the culprit did it. */
const NOVICE =
  /(?:,|;| [-–—]| because| since| as) (?:he|she|they)(?:['’]s|['’]re| is| are| was| were| has| had|(?= (?:only |just )?(?:started|joined|began)))(?: (?:only|just|still|quite|very|rather|so|all|been|had|a bit|completely))* (?:an? )?(?:new|trainee|beginner|apprentice|intern|temp|temporary|young|inexperienced|tired|busy|overworked|alone|in a (?:rush|hurry)|having a (?:bad|hard|rough|long) day|started|joined|began)(?!\p{L})[^,;]*$/iu;

/** "We" and what was done; `null` where more of the culprit is left. */
/** Who is no longer there, did nothing. */
const GONE = /^left (?:the|our|us)(?: (?:company|firm|team|business|agency|school|office))?(?!\p{L})/iu;

function we(done: string, rest = ''): string | null {
  const said = `${done}${rest}`.replace(NOVICE, '');
  return OTHERS.test(said) || GOES_ON.test(rest) || GONE.test(said) ? null : `we ${said}`;
}

function pastOf(participle: string): string {
  const first = participle.toLowerCase();
  return PAST_OF[first] ?? participle;
}

/** Participles of the deeds, with those that differ. */
const PARTICIPLE = `(?:${LISTS.deed}|${Object.keys(PAST_OF).join('|')})`;
const WHO = '{intro}(?:{culprit}|{machine}) {adverb}';

/** "The courier lost your parcel" → "we lost your parcel". */
export const DEEDS: readonly Turning[] = [
  blamed(`${WHO}(?<deed>{deed})(?<rest> .+)?`, ({ deed = '', rest }) =>
    /^ ?(?:us|me) (?!down)/iu.test(rest ?? '') ? null : we(deed.toLowerCase(), rest),
  ),
  blamed(`${WHO}(?:has|have|had) {adverb}(?<deed>${PARTICIPLE})(?<rest> .+)?`, ({ deed = '', rest }) =>
    we(`have ${deed.toLowerCase()}`, rest),
  ),
  blamed(
    `${WHO}(?:must have|must've|may have|might have|could have|seems? to have|appears? to have) {adverb}(?<deed>${PARTICIPLE})(?<rest> .+)?`,
    ({ deed = '', rest }) => we(pastOf(deed), rest),
  ),
  blamed(
    `${WHO}(?<not>didn't|didnt|did not|never|failed to|neglected to|omitted to|hasn't|has not|haven't|have not|hadn't|had not|doesn't|does not|don't|do not|couldn't|could not|was not able to|wasn't able to|were not able to) {adverb}(?<rest>.+)`,
    notDone,
  ),
  blamed(
    `${WHO}(?:was|were) {adverb}(?<duty>supposed|meant|scheduled|due|expected) to (?<rest>.+)`,
    ({ duty = '', rest = '' }) => we(`were ${duty.toLowerCase()} to `, rest),
  ),
  blamed(`${WHO}should (?:have|'ve) (?<rest>.+)`, ({ rest = '' }) => we('should have ', rest)),
  blamed(
    `${WHO}(?<be>was|were|is|are|has been|have been) {adverb}(?<how>(?:running |very |a bit |rather |really |too |quite |far too )*(?:late|slow|rude|careless|behind|short with you|unclear|impatient)(?: .+)?)`,
    ({ be = '', how = '' }) =>
      we(`${{ was: 'were', is: 'are', 'has been': 'have been' }[be.toLowerCase()] ?? be} ${how}`),
  ),
  blamed(
    `${WHO}let (?:us|you|everyone|both of us|us both|us all) (?:all |badly |both )?down(?<rest> .+)?`,
    ({ rest }) => we('let you down', rest),
  ),
  // of those who are not ours: what reached us, or did not go through, and what we do about it
  blamed(
    `{intro}(?:the|our) (?:[\\p{L}-]+ )?(?:supplier|manufacturer|wholesaler|factory|vendor|distributor) (?:has |have )?{adverb}(?:sent|shipped|delivered|gave|given|supplied)(?: to)? us (?:with )?(?<what>[^,]{3,60})`,
    ({ what = '' }) => `we had ${what}`,
  ),
  blamed(
    `{intro}(?:the|your|our) (?:[\\p{L}-]+ )?(?:bank|card issuer|payment provider|card company|building society) (?:has |have )?{adverb}(?:rejected|declined|blocked|refused|returned|bounced|stopped|cancelled|canceled) (?<what>(?:the|your|our|this|that) (?:[\\p{L}-]+ ){0,2}?(?:transfer|payment|transaction|refund|charge|deposit|order|direct debit))(?<rest> (?:of|for|from|on) [^,]{2,40})?`,
    ({ what = '', rest = '' }) =>
      `${what}${rest} did not go through. I will find out what we can do and write to you ${BY}`,
  ),
  // "Your table was given away by the waiter"
  blamed(
    `{intro}(?<what>(?:your|the|this|that|both|all|some of your|one of your) .{2,60}?) (?:was|were|has been|have been|had been|got|seems to have been|must have been) {adverb}(?<deed>${PARTICIPLE})(?<off> (?:away|out|up|off))? by (?:{culprit}|{machine})(?<rest> .+)?`,
    ({ what = '', deed = '', off = '', rest }) => we(`${pastOf(deed)}${off} ${goingOn(what)}`, rest),
  ),
  // "It was the printer who cut them"
  blamed(
    `{intro}(?:it|that|this) (?:was|is|would be) {culprit} (?:who|that|which) {adverb}(?<deed>{deed})(?<rest> .+)?`,
    ({ deed = '', rest }) => we(deed.toLowerCase(), rest),
  ),
  blamed(
    `{intro}(?<what>the (?:[\\p{L}-]+ ){0,2}?(?:delay|mistake|error|mix-up|slip|fault|damage|problem|confusion|gap|oversight|muddle))(?:s)? (?:is|was|lies|lay|is all|comes|came|happened|occurred|arose|originated) (?:down to|due to|because of|with|at|in|from|on the part of|the fault of|the responsibility of|made by|caused by) (?:{culprit}|{machine})`,
    ({ what = '' }) => `${what} is our responsibility`,
  ),
];

function notDone({ not = '', rest = '' }: Parts): string | null {
  if (
    /^(?:know|get|receive|hear|realise|realize|want|care|bother|like|swear|charge|need|ask for|work|start|load)(?!\p{L})/iu.test(
      rest,
    )
  )
    return null;
  if (/^never$/iu.test(not) && /^\p{L}+[^s]s(?!\p{L})/u.test(rest)) return null;
  return we(`${OURS[not.toLowerCase().replace(/[’ʼ]/gu, "'")] ?? not.toLowerCase()} `, rest);
}

/** Helping verbs as "we" has them. */
const OURS: Readonly<Record<string, string>> = {
  "didn't": 'did not',
  didnt: 'did not',
  "hasn't": "haven't",
  'has not': 'have not',
  "doesn't": "don't",
  'does not': 'do not',
  'was not able to': 'were not able to',
  "wasn't able to": 'were not able to',
  "couldn't": 'could not',
};
