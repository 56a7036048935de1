import { BY, LISTS, turned } from './english-lists';
import type { Turning } from './turning';

const DOER =
  '(?:someone|somebody|one of (?:us|our [\\p{L} -]{3,30})|a (?:member of (?:our|the) team|colleague|specialist|representative|manager|agent|technician)|(?:our|the) (?:[\\p{L}-]+ )?(?:team|specialists?|experts?|staff|department|colleagues?))(?: from [\\p{L} ]{3,30}?)?';

const LOOKING =
  '(?:looking into|working on|checking|investigating|reviewing|dealing with|looking at|examining|handling)';

/** As vague as what stood before it: the gap takes its place. */
const PERIOD =
  /^ (?:(?:later )?(?:this|next)|(?:in|during|over) the (?:next|coming)) (?:few )?(?:weeks?|months?|years?|quarter|spring|summer|autumn|fall|winter)(?!\p{L})/iu;

/** What stays of a promise when the vague time in it goes: "another look at some point this week". */
function timed(said: string): string {
  const [first = '', ...more] = said.replace(SOMEDAY, '').split(/(?=,)/u);
  return `${first} ${BY}${more.join('')}`;
}
const SOMEDAY = new RegExp(
  ` (?:${LISTS.someday})(?: (?:this|next) (?:week|month)| (?:in|over) the (?:next|coming) (?:few )?(?:days|weeks))?(?= |,|$)`,
  'giu',
);

/** "As soon as possible" → "by [day and hour…]" (S3: who does what by when). */
export const PROMISES: readonly Turning[] = [
  // "I'll try to get it done": the trying is the vague part
  turned(
    'vague-promise',
    "{intro}(?<who>i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to)? (?:try|do (?:my|our) best|aim|attempt|endeavou?r|hope|expect|plan|intend|see if (?:i|we) can) (?:to |and )?(?<do>[^,]+(?:,.+)?)",
    ({ who = '', do: what = '' }) =>
      /^(?:my|our|to|and|not)(?!\p{L})/iu.test(what) ? null : `${who} will ${timed(what)}`,
  ),
  turned(
    'vague-promise',
    "{intro}(?:(?<said>.{4,140}?),? and )?(?:(?:we|i)(?:'ll| will)|will|shall)? ?keep you (?:fully )?(?:posted|updated|informed|in the loop|up to date)(?:[ ,].*)?",
    ({ said }) => (said === undefined ? `I will write to you ${BY}` : `${said}, and I will write to you ${BY}`),
  ),
  turned(
    'vague-promise',
    `{intro}${DOER} (?:is|are)(?: currently| already| now| actively)* ${LOOKING} (?<what>[^,]{2,60}?)(?:,? and .+)?`,
    ({ what = '' }) => `I am looking into ${what} and will write to you ${BY}`,
  ),
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
  // the word is given already: it lacks the day
  turned(
    'vague-promise',
    "{intro}(?<do>{will} [^,]{2,80}?,? and (?:then |also )?(?:(?:we|i)(?: will|'ll) |will )?(?:let you know|get back to you|come back to you|be in touch|get in touch(?: with you)?|update you|inform you|contact you|write to you|reply to you|call you(?: back)?|report back(?: to you)?))(?: {someday})?",
    ({ do: what = '' }) => `${what} ${BY}`,
  ),
  turned('vague-promise', '(?<do>.*?\\S),? {someday}(?<rest>[ ,].*)?', ({ do: what = '', rest = '' }) =>
    /(?:^|\s)(?:very|how|as|too|so|the|a|an|in|at|of|your)$/iu.test(what) ||
    /^[ ,]+(?:as|that|than)(?!\p{L})/iu.test(rest)
      ? null
      : `${what.replace(/ should (?=\p{L})/iu, ' will ')} ${BY}${rest.replace(PERIOD, '')}`,
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
    /write to you|\b(?:and|but|so)$|^(?:please|kindly|we hope|i hope|hopefully|thank|bear|wait|hold|stay)(?!\p{L})/iu.test(
      said,
    )
      ? null
      : `${said.charAt(0).toUpperCase()}${said.slice(1)}, and I will write to you ${BY}`,
  ),
];
