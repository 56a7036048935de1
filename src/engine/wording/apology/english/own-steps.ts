import type { Passage } from '../passage';
import { NEGATIVE } from '../presentable';

/**
 * Whether a told clause says only what the customer did for their part, has or thinks, and nothing that went wrong: "you
 * restarted the router", "you have the receipt". It is why they are in the right, and nothing that we can be sorry for.
 */
export function isOwnStep(text: string): boolean {
  return OF_NOTE.test(text) || ((STEP.test(text) || HAS.test(text)) && !GOES_WRONG.test(text));
}

/** Whether a told clause says by its own words that more went wrong, that it went on and on, or what became of the thing. */
export function addsToIt({ text, actor }: Pick<Passage, 'text' | 'actor'>): boolean {
  return NEGATIVE.test(text) || LASTS.test(text) || (actor === 'other' && / (?:it|them)(?= |$)/u.test(text));
}

const LASTS =
  /(?:^|\s)(?:twice|times|again|still|every|already|only|too|(?:days?|weeks?|months?|years?) (?:on|later|ago|now|for)|for (?:an?|\d+|two|three|four|five|six) (?:days?|weeks?|months?|years?))(?= |$)|^there(?:'s| is| are) /u;

/** A clause without the step of the customer's own that it ends in: "for a bill that you paid | and you have the receipt". */
export function withoutStepBehind(text: string): string {
  const at = text.lastIndexOf(' and you');
  return at > 0 && isOwnStep(text.slice(at + 5)) ? text.slice(0, at).replace(/,$/u, '') : text;
}

/** What careful customers do: they try, check, count, keep, clean, tell and do as they were told. */
const STEP =
  /^(?:on [\p{L}\d ]+ |last \w+ |yesterday )?you(?:'ve|'d| have| had| did)? (?:also |already |even |only |always |just |personally |since |then |clearly |plainly |specifically |carefully )*(?:restarted|rebooted|reset|reinstalled|tried|checked|looked|searched|counted|measured|weighed|compared|mentioned|noticed|remember|remembered|scanned|photographed|filmed|oiled|descaled|cleaned|wiped|washed|watered|followed|filled (?:in|out)|enclosed|attached|kept (?!waiting|being|getting|having)|keep (?!waiting|being|getting|having)|use|used(?! up)|wore|wear|store|stored|stuck to|chose|choose|opted|picked|prefer|cleared|propped|seated|unwrapped|scanned|swiped|registered|signed|filed|gave (?:the|our|us)|took \p{L}+ in|came in to|went in to|knitted|done (?:it|this)|own|(?:said|pointed out|showed|explained|described|entered)(?!.* (?:twice|times|again)(?= |$))|tightened|set aside|asked around|knocked|rinsed|dried|charged|plugged|updated|printed|typed|ticked|read|studied|live|work|grew up|moved|remember|were (?:on time|early|there|in|at home|ready)|paid (?!twice|for nothing|extra|full|double|again)[^,]{2,14}$|paid (?:on time|[£$€]?[\d.,]+)(?= and | at the| by | in | for ))(?=[ ,]|$)/u;

/** Proof in their hands, and what they would like. */
const HAS =
  /^you(?:(?:'ve| have)(?: still)?(?: got)? (?:the|your|all the|all your|every|an?|both|our) (?:\p{L}+ ){0,3}?(?:receipts?|photos?|pictures?|proof|screenshots?|e-?mails?|confirmations?|box|tracking|invoices?|videos?|messages?|texts?|witness\p{L}*|tickets?|records?|recordings?|letters?|notes?)(?!\p{L})|'d (?:like|love|prefer|call|say|rather|appreciate)|'re (?:more|not the|happy|grateful|willing|a (?:patient|reasonable|loyal)))/u;

/** Whose it was, how somebody lives, how others fared, and what is to come. */
const OF_NOTE =
  /^(?:it (?:belonged to|was (?:an?|your|his|her|their|the) (?:[\p{L}\d]+ )*(?:gift|present|heirloom|keepsake|birthday|anniversary)|has (?:your|our) )|there(?:'s| is| was) (?:just (?:you|the \p{L}+ of you)|nothing in (?:her|his|their|your) )|every other |everyone else |all (?:that )?you (?:asked|wanted|needed|did)|there won't be |(?:it|there) (?:had |has )?(?:been )?(?:rain|snow)(?:ed|ing)|you don't have an? \p{L}+$|you (?:don't|do not|never) (?:drink|eat|own|drive|smoke|speak|mind|like)(?= )|your \p{L}+ can't (?:have|eat|drink|tolerate|take) |your [\p{L} ]+ (?:hers|theirs)(?= |$)|your [\p{L} ]+ his$)|^(?:he|she|it|your \p{L}+|there) will (?:not )?(?:be|go|come) /u;

/** Something is said to have gone wrong in it, or to have been in vain. */
const GOES_WRONG =
  /(?:^|[\s,])(?:not|no|nobody|nothing|never|without|wrong|still|failed|wasted|in vain|instead|only to|because of|forced|into|for (?:over |nearly |almost )?(?:an?|two|three|four|five|six|seven|eight|ten|\d+) (?:minutes|hours?|days?|weeks?|months?)|(?:two|three|four|five|six|seven|several|\d+) (?:different|hours?|minutes?|days?|weeks?)|out of your own|yourselves|yourself|alone|in tears)(?=$|[\s,])|n't|[ ,](?:and|but|yet|when|while|until|so) (?:we|our|the|your|it|nobody|there|got|was|were|had to|only|then)/u;
