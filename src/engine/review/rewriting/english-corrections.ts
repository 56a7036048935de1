import { turned } from './english-lists';
import type { Parts, Turning } from './turning';

/** "As I already said", "as stated on our website". */
const TOLD = told();

function told(): string {
  const said =
    '(?:said|told you|wrote|mentioned|explained|stated|noted|pointed out|informed you|advised|indicated|outlined)';
  const earlier =
    '(?: (?:before|earlier|above|already|previously|yesterday|last time|on the phone|(?:in|on|at) (?:my|our|the) (?:(?:last|previous|first|earlier|other|welcome|confirmation|booking|second|original|recent) )*[^, ]+|several times|twice|many times))*';
  return `(?:as|like) (?:(?:i|we) (?:(?:have|had|'ve) )?(?:already |previously |repeatedly |clearly )*${said}${earlier}|(?:i|we)'ve (?:already |previously )*${said}${earlier}|(?:already |previously |clearly )*(?:stated|mentioned|explained|noted|written|described|indicated|shown|specified|advised|set out|printed)(?: (?:above|before|earlier|in|on|under|at) [^,]{2,60})?${earlier}|per [^,]{2,60}|you(?:'re| are| were)? (?:well |surely |already )*(?:know|aware|knew|told|informed|advised))`;
}
const DATA =
  '(?:[\\p{L}-]+ ){0,2}?(?:postcode|zip(?: code)?|address|e-?mail(?: address)?|number|code|name|surname|date|birthday|iban|details|size|id)';

/** What nobody should ever send. */
const SECRET = '(?:[\\p{L}-]+ )?(?:card (?:number|details)|pin(?: code)?|password|cvv|cvc|security code|passcode)';
const GAVE_WRONG =
  "you(?: have|'ve| must have| may have| might have)? (?:actually |probably |apparently |yourself |simply |just )*(?:entered|typed(?: in)?|gave us|gave|wrote|sent us|sent|put in|put|supplied|provided(?: us with)?|used|left|inputted|keyed in|quoted|submitted) (?:the wrong|an? (?:wrong|incorrect|invalid|old)|an? incorrect|the incorrect)";

/** "As I said, the voucher expired" → "The voucher expired" (S2: the fact without the reproach). */
export const CORRECTIONS: readonly Turning[] = [
  turned('correction', `{intro}${TOLD}[,:]? (?:that )?(?<fact>.+)`, ({ fact }) => plainly(fact)),
  turned('correction', `(?<fact>.+?), ${TOLD}`, ({ fact }) => plainly(fact)),
  turned(
    'correction',
    "{intro}(?:i|we) (?:(?:have|had|'ve|did) )?(?:already |previously |clearly )*(?:told you|said|wrote(?: to you)?|explained(?: to you)?|mentioned|informed you|warned you|advised you|made it clear|tell you|mention)(?: before| already| earlier| twice| clearly| several times)* that (?<fact>.+)",
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    '{intro}you (?:were|have been|had been) (?:already |clearly |repeatedly |also |duly )*(?:told|informed|advised|notified|warned|reminded)(?: (?:before|already|clearly|(?:by|at|in|on) [^,]{2,30}?))* that (?<fact>.+)',
    // "the price would change": what was to come then may be past now
    ({ fact = '' }) => (WOULD.test(fact) ? null : plainly(fact)),
  ),
  turned(
    'correction',
    '{intro}(?:it )?(?:says|states|(?:is|was) (?:(?:very |quite )?clearly |plainly )?(?:written|stated|printed|explained|mentioned|shown)) [^,]{3,60} that (?<fact>.+)',
    ({ fact = '' }) => (WOULD.test(fact) ? null : plainly(fact)),
  ),
  turned(
    'correction',
    '{intro}(?:the|our) [^,]{3,50}? (?:clearly |plainly |explicitly )*(?:says|say|states|state|specifies|explains) (?:clearly |quite clearly )?that (?<fact>.+)',
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    "if you(?: had|'d)? [^,]{3,80}?,? you(?:'d| would)(?: have|'ve)? (?:know|known|see|seen|noticed?|realised?|realized?|found|read) (?:that )?(?<fact>.+)",
    // "you would know the check-in time": a thing, and no fact
    ({ fact = '' }) => (ASSERTS.test(fact) ? plainly(fact) : null),
  ),
  turned(
    ['correction', 'contempt'],
    "(?:please note|kindly note|for your information|with (?:all )?(?:due )?respect|let me remind you|may i remind you|i (?:must|have to|would|'d) (?:like to )?remind you|obviously|clearly|actually|in fact|as anyone (?:knows|can see)|as everybody knows|of course)(?:,| that|:)? (?<fact>.+)",
    // "a dress will break if you squeeze into it": the harm is in the fact itself
    ({ fact = '' }) => (/ (?:if|when) you /iu.test(fact) ? null : plainly(fact)),
  ),
  turned('correction', `{intro}${GAVE_WRONG} (?<what>${SECRET})(?<rest>,? .+)?`, ({ what = '', rest = '' }) =>
    rest !== '' && !IN_IT.test(rest) ? null : `The ${what} does not match. Could you enter it once more?`,
  ),
  turned('correction', `{intro}${GAVE_WRONG} (?<what>${DATA})(?<rest>,? .+)?`, ({ what = '', rest = '' }) =>
    rest !== '' && !SO.test(rest) && !IN_IT.test(rest)
      ? null
      : `We have the wrong ${what}${SO.test(rest) ? rest : ''}. Could you send me the right ${/details$/iu.test(what) ? 'ones' : 'one'}?`,
  ),
  turned(
    'correction',
    "{intro}you (?:simply |just |also |apparently )*(?:forgot to|did not|didn't|haven't|have not|failed to|neglected to|omitted to|never) (?:actually |yet )*(?:attach(?:ed)?|sen[dt](?: us| me| in)?|include[d]?|enclose[d]?|provide[d]?(?: us with| me with)?|give[n]?(?: us| me)?|add(?:ed)?|upload(?:ed)?|submit(?:ted)?) (?<what>(?:the|your|a|an|any|us the|us your) [^,]{2,50})(?:, so (?:i|we) (?:can't|cannot|can not|could not|couldn't) .+)?",
    missing,
  ),
  turned(
    'correction',
    '{intro}you (?:actually |yourself |clearly |deliberately )*(?:ordered|chose|selected|picked|booked|opted for|went for|asked for|ticked) (?<what>(?:(?:the|a|an) )?[^,]{2,60}?)(?: yourself)?(?<rest>, so .+)?',
    ({ what = '', rest = '' }) =>
      /(?<!\p{L})(?:you|your|yourself|and|not|which|that|when|against|despite|instead|without|though)(?!\p{L})/iu.test(
        what,
      )
        ? null
        : `Your order shows ${what}${rest}. Would you like me to change that?`,
  ),
  turned(
    'correction',
    "{intro}you (?:should|could|ought to|might)(?: have|'ve) (?:simply |just |at least |first |carefully |really )*(?:read|checked|looked at|studied|consulted|gone through|seen|noticed|reviewed) (?:carefully )?(?<what>(?:the|our|your|both|all) [^,]{2,50}?)(?: (?:carefully|first|properly|beforehand|before .+|more carefully|closely))?",
    ({ what = '' }) =>
      `We should have told you about ${what.replace(/^your (?!order|booking|contract|policy)/iu, 'the ')} beforehand`,
  ),
  turned(
    'correction',
    "{intro}you (?:should|could|ought to|might)(?: have|'ve) (?:simply |just |at least |first )*(?:told|called|asked|informed|let|contacted|written to|notified|rung|warned|mentioned|said|spoken up)(?!\\p{L}).*",
    () => 'We should have asked you about it ourselves',
  ),
  turned(
    'correction',
    "{intro}you(?: have|'ve| must have| may have)? (?:clearly |obviously |simply |probably |just )*(?:misunderstood|misread|misinterpreted|got wrong|confused) (?<what>(?:the|our) [^,:]{2,40})(?<rest>[:,] .+)?",
    ({ what = '', rest = '' }) => `We did not explain ${what} clearly${rest.replace(/^,/u, ':')}`,
  ),
  turned(
    'correction',
    '{intro}you (?:simply|just|only|merely|really) (?:need|have) to (?<do>[^,]+)',
    ({ do: what = '' }) => (/(?<!\p{L})(?:you|your)(?:r?self)(?!\p{L})/iu.test(what) ? null : `Please ${what}`),
  ),
  // the reproach stands before the fact: "That's not true, we called on Friday", "You did not read the manual: the lid …"
  turned(
    'correction',
    "(?:{intro}(?:that|this|it)(?:'s| is| was) (?:simply |just )?not (?:what happened|true|right|correct|the case)|{intro}you(?:'re| are) (?:simply |completely |clearly )*(?:mistaken|wrong|confused|incorrect)|{intro}you (?:did not|didn't|have not|haven't|never) (?:even )?(?:read|see|seen|notice|noticed|look at|looked at|check|checked) [^,:;]{3,50})[:;,] (?<fact>(?:your|the|our|we|it|this|there) .+)",
    ({ fact }) => plainly(fact),
  ),
  // and what came of it behind: "You used an old link, so your account is locked"
  turned(
    'correction',
    "{intro}you [^,]{3,80}, (?:so|which is why|that's why|that is why|and that's why|and that is why|therefore) (?<fact>(?:your|the|our|it) .+)",
    ({ fact }) => plainly(fact),
  ),
];

/** What was to come when it was said. */
const WOULD = /(?<!\p{L})(?:would|wouldn['’]t|was going to|were going to|['’]d)(?!\p{L})/iu;

/** Says something of somebody or something. */
const ASSERTS =
  /\S (?:\S+ ){0,6}?(?:is|are|was|were|has|have|had|will|can|can't|cannot|does|do|did|doesn't|don't|didn't|won't|must|may|starts?|ends?|opens?|closes?|costs?|takes?|needs?|comes?|goes|leaves?|expires?|lasts?|\p{L}{3,}ed)(?!\p{L})/iu;

/** What came of it is kept; where it was written, goes. */
const SO = /^,? (?:so|which is why|and so|therefore) /iu;
const IN_IT = /^ (?:in|on|at|when|into|for|with|during) [^,]+$/iu;

/** A fact that stands alone; what says "you" in reproach does not. */
function plainly(fact = ''): string | null {
  const said = fact.trim().replace(/^(?:that|and|but|,) /iu, '');
  if (
    !/^\S+ \S+/u.test(said) ||
    /^(?:you (?:should|must|have|had|need|were|did|could|can't|cannot|can not)|so|and|is|was|to|in|on|which|if)(?!\p{L})/iu.test(
      said,
    )
  )
    return null;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function missing({ what = '' }: Parts): string | null {
  const thing = what
    .replace(/^us /iu, '')
    .replace(/^(?:any|an?) /iu, 'your ')
    .replace(/ (?:with|to|in|on|as|when|for) .+$/iu, '');
  const them = /(?:[^s]s|photos|details)$/iu.test(thing);
  return `I do not have ${thing} yet. Could you send ${them ? 'them' : 'it'} to me?`;
}

/** "Calm down, your keys are here" → "Your keys are here" (S1). */
export const TONES: readonly Turning[] = [
  turned(
    ['dissuasion', 'contempt'],
    "(?:please )?(?:calm down|relax|don't worry|do not worry|don't panic|do not panic|chill|take it easy|no worries|no need to (?:panic|worry|shout|get upset|be rude)|easy now|never mind|listen|honey|sweetie|dear|hun|love|darling|mate)(?:,| and|:| –| -) (?<fact>(?:your|the|our|my|we|i|it|this|there) .+)",
    ({ fact }) => plainly(fact),
  ),
];
