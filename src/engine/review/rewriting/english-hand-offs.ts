import { BY, turned } from './english-lists';
import { goingOn, type Parts, type Turning } from './turning';

const TELL = `and tell you what they say ${BY}`;
const TURN_TO =
  '(?<to>contact|call|ring|phone|e-?mail|write to|speak to|speak with|talk to|talk with|chase|ask|get in touch with|reach out to|check with|go back to|turn to|take (?:it|this|that) up with|raise (?:it|this|that) with|take (?:it|this|that) further with|message|consult|raise a (?:claim|complaint|ticket|dispute) with|open a (?:claim|case|dispute|ticket) with|lodge a (?:claim|complaint) with|make a (?:claim|complaint) (?:to|with)|put in a claim with|submit a (?:claim|complaint|request) to|complain to|liaise with|file a claim with|follow up with)';
const YOU_MUST =
  "(?:(?:please|kindly|pls|so|then) )?(?:you(?:'ll| will|'d| would)? (?:need|have) to|you (?:should|must|could|can|may|might want to|may want to|had better)|you'd better|i(?:'d| would)? (?:suggest|recommend|advise)(?: that)? you(?: to)?|i(?:'d| would) advise you to|it(?:'s| is| would be) best to|best to|feel free to|please|kindly|pls|just|try to)";

/** "Please contact the airline" → "I will contact the airline" (S2: nobody is sent away). */
export const HAND_OFFS: readonly Turning[] = [
  turned(
    ['blame', 'escalation'],
    `(?<lead>(?:for|about|regarding|with) (?:(?!you(?:'|\\b))[^, ]+,? ){1,8}?)?(?:${YOU_MUST} )?${TURN_TO} (?<whom>(?:the |our |their |your |a )[^,]{2,60}?|them|technical support|tech support|customer services?|customer care)(?: directly)?(?:,? and they .+)?(?: (?:on|at) [\\d ()+–-]{5,})?(?:,? (?:and|to) (?:see|find out|ask|check|sort|resolve) .+|,? (?:they|who|it) (?:handles?|deals? with|looks? after|decides?|does?|takes? care of|issues?) .+)?`,
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

const PASSED =
  '(?:passed|forwarded|escalated|referred|sent|raised|handed|reported|flagged|shared|submitted|taken|brought|put|relayed|pass|forward|escalate|refer|send|raise|hand|report|flag|share|submit|take|relay|passing|forwarding|escalating|referring|sending|raising|sharing)';
const OF_NAME = '(?!(?:to|for|who|and|so|as|in|on|at|which|that|today|this|yesterday|with|already)\\b)[\\p{L}-]+';
const ABOVE = `(?<whom>(?:(?:my|our|the) (?:${OF_NAME} ){0,3}?${OF_NAME}|head office|(?:senior |upper |higher )?management|head of [\\p{L}]+|hr|legal|corporate)(?: ${OF_NAME})?)`;

/** "I've passed it to my manager" → "I will speak with my manager" (S2: decided here, or brought from there). */
export const ESCALATIONS: readonly Turning[] = [
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
