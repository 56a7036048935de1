import type { Language } from '../../model';
import { isGrief, KIN } from './close-ones';
import type { Passage } from './passage';
import { NEGATIVE } from './presentable';

/** Whether a passage tells only what the customer, or somebody of theirs, did: where no problem is named in it, no failure. */
export function isTheirOwnDoing(language: Language, event: Passage): boolean {
  const { actor, text } = event;
  if (actor !== 'customer' && !isOfTheirs(language, text)) return false;
  return !(
    tellsOfUs(text) ||
    LED.test(text) ||
    isInVain(text) ||
    isGrief(text) ||
    isAtOdds(event) ||
    NEGATIVE.test(text) ||
    WAITED.test(text) ||
    HELD_OUT.test(text)
  );
}

/** What somebody of ours held out to them. */
const HELD_OUT = /^you were (?:\w+ )?(?:promised|assured|guaranteed|told .* would) /u;

/** Waiting for us is the failure itself. */
const WAITED =
  /^you(?:'ve| have)? (?:been )?(?:sat|sitting|waited|waiting|stood|standing|queued|queuing|on hold)\b.*\b(?:our|for (?:an?|over|almost|nearly|more|\d+|two|three|four|five|six|seven|forty|fifty|ninety) )/u;

/** «из-за нашего приложения Вы опоздали»: ours is named as the cause. */
const LED = /(?:^|\s)(?:because of our|из-за наш\p{L}*|через наш\p{L}*|по нашей вине|з нашої вини) /u;

/** Whether somebody close to the customer acts. */
export function isOfTheirs(language: Language, text: string): boolean {
  return KIN[language].test(text);
}

/** Whether the customer wrote or rang again and again: nobody did anything. */
export function isInVain(text: string): boolean {
  return AGAIN.test(text);
}

/** Whether what the customer ordered or was told is set against what came: «Вы заказали 27-й, а пришёл 23-й». */
function isAtOdds({ actor, text }: Passage): boolean {
  return actor === 'customer' && AT_ODDS.test(text);
}

const AT_ODDS =
  /^(?:Вы|Ви) [^,]+, а (?!потом|потім|еще|ще)|^you(?:'ve| have)? (?:ordered|bought|paid|asked|booked|requested|wanted|chose|reserved|\w+ed) .*,? (?:but|and|yet) (?:still |only |instead )?(?:(?:the|your|it|there|we|nobody|no) |got |received |(?:was|were) (?:given|sent) )/u;

const AGAIN =
  /^(?:you(?:'ve| have)? (?:now |already )?(?:emailed|written|rung|called|phoned|reported|told|asked) .*(?:twice|times)|(?:Вы|Ви) .*(?:раз[аи]?|двічі|тричі|дважды|трижды) )/u;

/** Whether a told clause says what we did. */
export function tellsOfUs(text: string): boolean {
  return /(?:^|\s)(?:мы|ми|we) /u.test(text);
}
