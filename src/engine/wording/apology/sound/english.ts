import { dangles } from './pronouns';
import { isCut } from './whole';

/** What befell the customer's own, with no word of what we or anything of ours had to do with it: no failure by itself. */
export function isEffectAlone(text: string): boolean {
  return EFFECT.test(text);
}

const EFFECT =
  /^you (?:nearly|almost) (?!.*\b(?:because|when|we|our)\b)|^your (?:\w+ )?(?:son|daughter|mother|mum|mom|father|dad|husband|wife|boy|girl|baby|toddler|child|children|kids?|dog|cat|parents|grand\w+|nan|gran|sister|brother|guests|boss|landlord|client|neighbou?rs?|ex|back|hands?|arms?|legs?|knees?|eyes?|head|skin|face|feet|foot|stomach|teeth|tooth|rent|savings)(?![\p{L}'’])(?!.*\b(?:we|us|our|ours|the (?!whole|last|first|entire|next|same)|this|nobody|waited|waiting|never)\b)/u;

/** A clause up to where another is put behind it with nothing between: "threw it over the gate | its pouring". */
export function upToRunOn(text: string): string {
  return WHEN_OR_WHERE.test(text) ? text : text.replace(RUN_ON, '');
}

/** "after our cleaning there's a stain": what stands in front is no clause. */
const WHEN_OR_WHERE =
  /^(?:after|since|before|during|until|despite|inside|under|behind|with|without|at|in|on|from|between) /u;

const RUN_ON =
  /(?<!(?:^|[\s,])(?:and|but|because|so|that|when|as|if|says?|said|though|although|while|now|what|where|think|thought|told(?: \S+)?|yet))(?<![,:;—-]) (?:its(?= \w+ing\b)|it's|there's) .*$/u;

/**
 * Whether a clause in the firm's own mouth stands by itself: every pronoun has somebody or something to mean, and it tells
 * of what happened, whole, not of what happens next in a tale.
 * @param before what the apology says in front of it
 */
export function isSound(text: string, before = ''): boolean {
  return !isCut(text) && !dangles(text, before);
}
