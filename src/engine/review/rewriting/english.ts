import { DEEDS } from './english-deeds';
import { LISTS } from './english-lists';
import { goingOn, type Parts, type Turning, turning } from './turning';

const BY = 'by [day and hour…]';

const turned = (rules: Turning['rules'] | Turning['rules'][number], pattern: string, write: Turning['write']) =>
  turning(LISTS, rules, pattern, write);

/* ---- Hand-offs: the step is ours */

const TELL = `and tell you what they say ${BY}`;
const TURN_TO =
  '(?<to>contact|call|ring|phone|e-?mail|write to|speak to|speak with|talk to|talk with|chase|ask|get in touch with|reach out to|check with|go back to|turn to|take (?:it|this|that) up with|raise (?:it|this|that) with|take (?:it|this|that) further with|message|consult|complain to|liaise with|file a claim with|follow up with)';
const YOU_MUST =
  "(?:(?:please|kindly|pls|so|then) )?(?:you(?:'ll| will|'d| would)? (?:need|have) to|you (?:should|must|could|can|may|might want to|may want to|had better)|you'd better|i(?:'d| would)? (?:suggest|recommend|advise)(?: that)? you(?: to)?|i(?:'d| would) advise you to|it(?:'s| is| would be) best to|best to|feel free to|please|kindly|pls|just|try to)";

const HAND_OFFS: readonly Turning[] = [
  turned(
    ['blame', 'escalation'],
    `(?<lead>(?:for|about|regarding|with) (?:(?!you(?:'|\\b))[^, ]+,? ){1,8}?)?(?:${YOU_MUST} )?${TURN_TO} (?<whom>(?:the |our |their |your |a )[^,]{2,60}|them)(?:,? (?:and|to) (?:see|find out|ask|check|sort|resolve) .+)?`,
    handOff,
  ),
  turned(
    'blame',
    `(?<lead>(?:for|about|regarding) (?:(?!you(?:'|\\b))[^, ]+,? ){1,8}?)?(?:${YOU_MUST} )?(?<to>call|contact|chase|ask) (?<whom>[\\p{L}-]+)`,
    ({ lead = '', to = '', whom = '' }) =>
      /^(?:me|us|you|back|again|here|first|now|it)$/iu.test(whom)
        ? null
        : `${lead}I will ${to.toLowerCase()} ${whom} ${TELL}`,
  ),
];

/** Your bank will not speak to us: what we can do is find out. */
function handOff({ lead = '', to = '', whom = '' }: Parts): string | null {
  if (/^(?:our (?:support|helpline|team|store|shop|line)|the (?:support|helpline))/iu.test(whom)) return null;
  const clean = whom.replace(/ (?:directly|direct|yourself|instead|again|for (?:a refund|help|details))+$/iu, '');
  const about = /(?: about| regarding| for| with regard to) .+$/iu.exec(clean)?.[0] ?? '';
  if (/^your /iu.test(clean)) return `${lead}I will find out what we can do${about} and write to you ${BY}`;
  return `${lead}I will ${to.toLowerCase()} ${clean} ${TELL}`;
}

/* ---- Causes: what came of it stays, and is owned */

const CAUSE =
  '(?:due to|owing to|because of|as a result of|as a consequence of|on account of|in view of|in light of|given|thanks to)';
const OWNED = 'and that is our responsibility';
const SUBJECT =
  /^(?:your|the|our|my|this|these|those|we|i|you|there|some|both|all|every|each|any|no|one|two|three|\p{Lu}\S*)(?!\p{L})/u;
const REFUSAL =
  /(?<!\p{L})(?:can't|cannot|can not|won't|will not|don't|do not|unable|not (?:able|possible|permitted|allowed)|impossible|may|might|please|kindly|must|bear with|understand|no (?:refund|exchange)s?)(?!\p{L})/iu;
const FAILED =
  /(?<!\p{L})(?:late|later|delayed|delays?|longer|slow|slower|lost|missed|missing|wrong|broken|damaged|cancelled|canceled|postponed|pushed back|held up|overdue|stuck|waiting|waited|wait|behind|short|failed|forgot|forgotten|mixed|errors?|mistakes?|double|twice|unanswered|closed|down|took|taken|did not|didn't|haven't|hasn't|have not|has not|never|cold|sat|not|lapsed|slipped|bumped|stopped|left out|affected|back to the)(?!\p{L})/iu;
const VERB =
  /\S (?:\S+ ){0,6}?(?:was|were|is|are|has|have|had|did|didn't|haven't|hasn't|will|took|takes|went|came|got|gets|sat|left|arrived|slipped|fell|stood|ran|kept|lost|made|missed|forgot|\p{L}{3,}ed)(?!\p{L})/iu;
const PLAN = new RegExp(
  `(?<!\\p{L})(?:will|'ll|going to|leaves|today|tomorrow|tonight|${LISTS.weekday})(?!\\p{L})`,
  'iu',
);

/** What came of a cause, owned where it is a failure; `null` where it is a refusal, or nothing that stands alone. */
function owned(fact = ''): string | null {
  const said = fact
    .trim()
    .replace(/^(?:(?:unfortunately|sadly|then|therefore|so|hence|thus|and),? )+/iu, '')
    .replace(/ [,;–—-]+$/u, '')
    .replace(/^(we|i) (?:were|was) (?:unable|not able) to /iu, '$1 did not ')
    .replace(/^(we|i) (?:could(?:n['’]t| not)|did(?:n['’]t| not) manage to) /iu, '$1 did not ');
  const opens = said.charAt(0).toUpperCase() + said.slice(1);
  if (!SUBJECT.test(said) && !SUBJECT.test(goingOn(said))) return null;
  if (!VERB.test(said) || REFUSAL.test(said) || /^(?:this|that|the) (?:is|was)(?: why)?(?!\p{L})/iu.test(said))
    return null;
  if (PLAN.test(said) && /(?<!\p{L})(?:will|'ll|leaves|going to)(?!\p{L})/iu.test(said)) return opens;
  return FAILED.test(said) ? `${opens}, ${OWNED}` : null;
}

const CAUSES: readonly Turning[] = [
  turned('excuse', `{intro}${CAUSE} [^,]{3,110}, (?<fact>.+)`, ({ fact }) => owned(fact)),
  // a comma that nobody wrote: the fact begins with somebody or something, behind no preposition
  turned(
    'excuse',
    `{intro}${CAUSE} (?:[^, ]+ ){1,8}?(?<!(?:of|in|at|on|by|with|from|to|for|and|our|your|the|all) )(?<fact>(?:we|i|your|our|the|my|this) [^,]+)`,
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
    ".{3,140}?,? (?:so|hence|therefore|thus|which is why|that is why|that's why|which means(?: that)?|(?<=,\\s+)and|and(?=\\s+(?:your|we|you|i)\\s)) (?<fact>(?:your|the|our|my|we|i|you|this) .+)",
    ({ fact }) => owned(fact),
  ),
];

/* ---- Corrections: the fact without the reproach */

const TOLD = oneTold();
function oneTold(): string {
  const said =
    '(?:said|told you|wrote|mentioned|explained|stated|noted|pointed out|informed you|advised|indicated|outlined)';
  const earlier =
    '(?: (?:before|earlier|above|already|previously|yesterday|last time|on the phone|in my (?:last|previous|first) (?:e-?mail|message)|several times|twice|many times))*';
  return `(?:as|like) (?:(?:i|we) (?:(?:have|had|'ve) )?(?:already |previously |repeatedly |clearly )*${said}${earlier}|(?:i|we)'ve (?:already |previously )*${said}${earlier}|(?:already |previously |clearly )*(?:stated|mentioned|explained|noted|written|described|indicated|shown|specified|advised|per|set out|printed)(?: (?:above|before|earlier|in|on|under|at) [^,]{2,60})?${earlier}|per [^,]{2,60}|you(?:'re| are| were)? (?:well |surely |already )*(?:know|aware|knew|told|informed|advised))`;
}
const DATA =
  '(?:[\\p{L}-]+ ){0,2}?(?:postcode|zip(?: code)?|address|e-?mail(?: address)?|number|code|name|surname|date|birthday|iban|details|size|id)';

const CORRECTIONS: readonly Turning[] = [
  turned('correction', `{intro}${TOLD}[,:]? (?:that )?(?<fact>.+)`, ({ fact }) => plainly(fact)),
  turned('correction', `(?<fact>.+?), ${TOLD}`, ({ fact }) => plainly(fact)),
  turned(
    'correction',
    "{intro}(?:i|we) (?:(?:have|had|'ve|did) )?(?:already |previously |clearly )*(?:told you|said|wrote(?: to you)?|explained(?: to you)?|mentioned|informed you|warned you|advised you|made it clear|tell you|mention)(?: before| already| earlier| twice| clearly| several times)* that (?<fact>.+)",
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    '{intro}you (?:were|have been|had been) (?:already |clearly |repeatedly |also |duly )*(?:told|informed|advised|notified|warned|reminded)(?: (?:before|already|clearly|by [^,]{2,30}))* that (?<fact>.+)',
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    '{intro}(?:it )?(?:says|states|is (?:clearly )?(?:written|stated|printed|explained)) [^,]{3,60} that (?<fact>.+)',
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    '{intro}(?:the|our) [^,]{3,50}? (?:clearly |plainly |explicitly )*(?:says|say|states|state|specifies|explains) (?:clearly |quite clearly )?that (?<fact>.+)',
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    "if you(?: had|'d)? [^,]{3,80}, you(?:'d| would)(?: have|'ve)? (?:know|known|see|seen|noticed?|realised?|realized?|found|read) (?:that )?(?<fact>.+)",
    ({ fact }) => plainly(fact),
  ),
  turned(
    ['correction', 'contempt'],
    "(?:please note|kindly note|for your information|with (?:all )?(?:due )?respect|let me remind you|may i remind you|i (?:must|have to|would|'d) (?:like to )?remind you|obviously|clearly|actually|in fact|as anyone (?:knows|can see)|as everybody knows|of course)(?:,| that|:)? (?<fact>.+)",
    ({ fact }) => plainly(fact),
  ),
  turned(
    'correction',
    `{intro}you(?: have|'ve)? (?:actually |probably |apparently |yourself |simply |just )*(?:entered|typed(?: in)?|gave us|gave|wrote|sent us|sent|put in|put|supplied|provided(?: us with)?|used|left|inputted|keyed in|quoted|submitted) (?:the wrong|an? (?:wrong|incorrect|invalid|old)|an? incorrect|the incorrect) (?<what>${DATA})(?: .+)?`,
    ({ what = '' }) =>
      `We have the wrong ${what}. Could you send me the right ${/details$/iu.test(what) ? 'ones' : 'one'}?`,
  ),
  turned(
    'correction',
    "{intro}you (?:simply |just |also |apparently )*(?:forgot to|did not|didn't|haven't|have not|failed to|neglected to|omitted to|never) (?:actually |yet )*(?:attach(?:ed)?|sen[dt](?: us| me| in)?|include[d]?|enclose[d]?|provide[d]?(?: us with| me with)?|give[n]?(?: us| me)?|add(?:ed)?|upload(?:ed)?|submit(?:ted)?) (?<what>(?:the|your|a|an|any|us the|us your) [^,]{2,50})",
    missing,
  ),
  turned(
    'correction',
    '{intro}you (?:actually |yourself |clearly |deliberately )*(?:ordered|chose|selected|picked|booked|opted for|went for|asked for|ticked) (?<what>(?:(?:the|a|an) )?[^,]{2,60}?)(?: yourself)?',
    ({ what = '' }) =>
      /(?<!\p{L})(?:you|your|yourself|and|not|which|that|when|against|despite|instead|without|though)(?!\p{L})/iu.test(
        what,
      )
        ? null
        : `Your order shows ${what}. Would you like me to change that?`,
  ),
  turned(
    'correction',
    "{intro}you (?:should|could|ought to|might)(?: have|'ve) (?:simply |just |at least |first |carefully |really )*(?:read|checked|looked at|studied|consulted|gone through|seen|noticed|reviewed) (?:carefully )?(?<what>(?:the|our|your|both|all) [^,]{2,50}?)(?: (?:carefully|first|properly|beforehand|before .+|more carefully|closely))?",
    ({ what = '' }) =>
      `We should have told you about ${what.replace(/^your (?!order|booking|contract|policy)/iu, 'the ')} beforehand`,
  ),
  turned(
    'correction',
    "{intro}you (?:should|could|ought to|might)(?: have|'ve) (?:simply |just |at least |first )*(?:told|called|asked|informed|let|contacted|written to|notified|rung|warned|mentioned|said|spoken up|reported)(?!\\p{L}).*",
    () => 'We should have asked you about it ourselves',
  ),
  turned(
    'correction',
    "{intro}you(?: have|'ve| must have| may have)? (?:clearly |obviously |simply |probably |just )*(?:misunderstood|misread|misinterpreted|got wrong|confused) (?<what>(?:the|our) [^,:]{2,40})(?<rest>[:,] .+)?",
    ({ what = '', rest = '' }) => `We did not explain ${what} clearly${rest.replace(/^,/u, ':')}`,
  ),
];

/** A fact that stands alone; what says "you" in reproach does not. */
function plainly(fact = ''): string | null {
  const said = fact.trim().replace(/^(?:that|and|but|,) /iu, '');
  if (
    !/^\S+ \S+/u.test(said) ||
    /^(?:you (?:should|must|have|had|need|were|did|could)|so|and|is|was|to|in|on|which|if)(?!\p{L})/iu.test(said)
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

/* ---- Promises: a day */

const DOER =
  '(?:someone|somebody|one of (?:us|our [\\p{L} -]{3,30})|a (?:member of (?:our|the) team|colleague|specialist|representative|manager|agent|technician)|(?:our|the) (?:[\\p{L}-]+ )?(?:team|specialists?|experts?|staff|department|colleagues?))(?: from [\\p{L} ]{3,30}?)?';

const PROMISES: readonly Turning[] = [
  turned(
    'vague-promise',
    `{intro}${DOER}(?: will|'ll| is going to| should) (?:be in touch|contact you|get in touch(?: with you)?|reach out(?: to you)?|get back to you|follow up(?: with you)?|call you(?: back)?|respond|reply)(?: {someday})?(?<rest> (?:about|regarding|on|with) .+?)?(?: {someday})?`,
    ({ rest = '' }) => `I will ${rest === '' ? 'contact you' : 'be in touch'} ${BY}${rest}`,
  ),
  turned(
    'vague-promise',
    `{intro}{news}(?<do>{will} (?:let you know|tell you|write to you|call you|get back to you|update you|be in touch|contact you|inform you|send [^,]{3,40}))(?: .*)?`,
    ({ do: what = '' }) => `${what} ${BY}`,
  ),
  turned(
    'vague-promise',
    `{intro}(?<do>{will} (?:definitely |certainly )*(?:let you know|tell you|write to you|call you|get back to you|update you|be in touch|contact you|inform you|come back to you|keep you (?:posted|updated|informed))),? (?:as soon as|once|when|if|the moment) .+`,
    ({ do: what = '' }) => `${what.replace(/keep you \S+$/iu, 'write to you')} ${BY}`,
  ),
  turned(
    'vague-promise',
    '{intro}(?<do>{will} (?:definitely |certainly |then )*(?:let you know|get back to you|update you|be in touch|contact you|come back to you|reply|respond))(?<rest> (?:about|on|with|regarding) [^,]{2,60})?',
    ({ do: what = '', rest = '' }) => `${what} ${BY}${rest}`,
  ),
  turned('vague-promise', '(?<do>.*?\\S),? {someday}(?<rest>[ ,].*)?', ({ do: what = '', rest = '' }) =>
    /(?:^|\s)(?:very|how|as|too|so|the|a|an|in|at|of|your)$/iu.test(what) ||
    /^[ ,]+(?:as|that|than)(?!\p{L})/iu.test(rest)
      ? null
      : `${what} ${BY}${rest}`,
  ),
  turned(
    'vague-promise',
    '{someday},? (?<do>.+)',
    ({ do: what = '' }) => `${what.charAt(0).toUpperCase()}${what.slice(1)} ${BY}`,
  ),
  turned(
    'vague-promise',
    '{intro}(?<do>{will} (?:certainly |definitely |also |now |be )*(?:look(?:ing)? into|check(?:ing)?|investigat(?:e|ing)|review(?:ing)?|look(?:ing)? at|tak(?:e|ing) a look|hav(?:e|ing) a look|examin(?:e|ing)|follow(?:ing)? up|sort|see what|deal(?:ing)? with|fix|handle|find out|see to|chase)[^,]{0,80}?)(?: (?:internally|further|right away|now|again))*(?:,.*)?',
    ({ do: what = '' }) => `${what} and write to you ${BY}`,
  ),
  turned(
    'vague-promise',
    "{intro}(?<who>we(?:'re| are)|i(?:'m| am)) (?:currently |still |now |already |actively |busy )*(?<do>(?:looking into|checking|working on|investigating|reviewing|dealing with|looking at|chasing|sorting)(?: [^,]{2,80}?)??)(?: (?:internally|at the moment|right now|as we speak|now|currently|behind the scenes))*(?:,.*)?",
    ({ who = '', do: what = '' }) =>
      `${who} ${what}${/^(?:checking|investigating|reviewing)$/iu.test(what) ? ' it' : ''} and will write to you ${BY}`,
  ),
  turned('vague-promise', '(?<said>.{4,160})', ({ said = '' }) =>
    /write to you|\b(?:and|but|so)$/iu.test(said)
      ? null
      : `${said.charAt(0).toUpperCase()}${said.slice(1)}, and I will write to you ${BY}`,
  ),
];

/* ---- Escalation: the decision comes through me */

const PASSED =
  '(?:passed|forwarded|escalated|referred|sent|raised|handed|reported|flagged|shared|submitted|taken|brought|put|relayed|pass|forward|escalate|refer|send|raise|hand|report|flag|share|submit|take|relay|passing|forwarding|escalating|referring|sending|raising|sharing)';
const OF_NAME = '(?!(?:to|for|who|and|so|as|in|on|at|which|that|today|this|yesterday|with|already)\\b)[\\p{L}-]+';
const ABOVE = `(?<whom>(?:(?:my|our|the) (?:${OF_NAME} ){0,3}?${OF_NAME}|head office|(?:senior |upper |higher )?management|head of [\\p{L}]+|hr|legal|corporate)(?: ${OF_NAME})?)`;

const ESCALATIONS: readonly Turning[] = [
  turned(
    'escalation',
    `{intro}(?:i|we|i'll|we'll|i've|we've|i'm|we're)(?: have| will| am| are| can only| can)?(?: also| already| now| therefore| just)* ${PASSED} (?<what>(?:it|this|that)(?= (?:on|over|along|up|directly|straight|to|with|has|have|was|will|is) )|(?:your|the|this) [^,]{2,60}?) (?:on |over |along |up |directly |straight )*(?:to|with) ${ABOVE}(?:(?:,| so | who| which| for| and| to | this | today).*)?`,
    decided,
  ),
  turned(
    'escalation',
    `{intro}(?<what>(?:it|this|that)(?= (?:on|over|along|up|directly|straight|to|with|has|have|was|will|is) )|(?:your|the|this) [^,]{2,60}?) (?:has been|have been|was|were|will be|is being|is|has already been) (?:now |duly |already )*${PASSED} (?:on |over |along |up |directly )*(?:to|with) ${ABOVE}(?:(?:,| so | who| which| for| and| to | this | today).*)?`,
    decided,
  ),
];

function decided({ what = '', whom = '' }: Parts): string | null {
  if (
    /(?<!\p{L})(?:attention|team|meeting|agenda|desk|customer|you)$/iu.test(whom) ||
    /^(?:the|our) (?:attention|next)/iu.test(whom)
  )
    return null;
  const about = /^(?:it|this|that)$/iu.test(what) ? 'this' : goingOn(what);
  return `I will speak with ${goingOn(whom)} about ${about} and write to you ${BY}`;
}

/* ---- Tone: the same words without what wounds */

const TONES: readonly Turning[] = [
  turned(
    ['dissuasion', 'contempt'],
    "(?:please )?(?:calm down|relax|don't worry|do not worry|don't panic|do not panic|chill|take it easy|no worries|no need to (?:panic|worry|shout|get upset|be rude)|easy now|never mind|listen|honey|sweetie|dear|hun|love|darling|mate)(?:,| and|:| –| -) (?<fact>(?:your|the|our|my|we|i|it|this|there) .+)",
    ({ fact }) => plainly(fact),
  ),
];

/** In the order in which they are tried. */
export const ENGLISH: readonly Turning[] = [
  ...DEEDS,
  ...HAND_OFFS,
  ...CAUSES,
  ...CORRECTIONS,
  ...PROMISES,
  ...ESCALATIONS,
  ...TONES,
];
