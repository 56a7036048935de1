import type { Assessment } from '../../model';
import { overlap } from '../../spans';
import { pointsBack, withoutCircumstance } from './circumstances';
import { CONSEQUENCE } from './costs';
import { LINKS } from './links';
import type { Passage } from './passage';
import { NEGATIVE } from './presentable';
import { formAt, isJoined, LIKELY_COST, SURE_COST, type Telling } from './telling';
import { isOfTheirs, tellsOfUs } from './whose-doing';

/** Whether a passage tells only what came of something that stands before it: told alone, it would hide what we did. */
export function cameOf(telling: Telling, { losses, problem }: Assessment, event: Passage): boolean {
  const { parts, language, reading } = telling;
  if (event.open || event.actor === 'firm' || event.start <= (parts[0]?.end ?? 0)) return false;
  // «поки ваш менеджер обідав, | ми простояли годину»: the clause before it only says when
  const at = parts.findIndex(({ start }) => start === event.start);
  if (isJoined(telling, at) && LINKS[language].under.has(formAt(telling, at - 1))) return false;
  if (pointsBack(event.text) || BECAUSE_OF_IT.test(event.text)) return true;
  // "the kettle came cracked and I had to boil water in a pan": the cause stands in it
  if (language === 'en' && AND_YOU.test(event.text) && withoutCircumstance(language, event.text) === event.text)
    return false;
  // «ви дали доньці сироп. | Вона спала добу»
  if (language === 'uk' && /^(?:він|вона)$/u.test(formAt(telling, at)) && !/, а /u.test(event.text)) return true;
  const words = reading.analysis.text.slice(event.start, event.end);
  const part = parts[at];
  const enough = event.actor === 'customer' ? LIKELY_COST : SURE_COST;
  const isCost = part !== undefined && (telling.chanceOfCost.get(part) ?? 0) > enough;
  const suffered = isCost || CONSEQUENCE[language].test(words) || STATE.test(words);
  // two words behind something else: «ламинат вздулся» is what somebody's work led to
  const short = event.text.split(' ').length < 3;
  // «тренер обозвал сына. | Ребёнок не хочет идти на тренировку»
  if (isOfTheirs(language, event.text) && !NAMES_US.test(event.text) && !WAITED.test(words)) return true;
  if (event.actor === 'other')
    return (
      ((suffered || short) && !NEGATIVE.test(event.text)) ||
      (short && IS_MISSING.test(event.text)) ||
      WITH_THEIRS.test(event.text)
    );
  const isLoss = suffered || losses.some((one) => overlap(one, event));
  const isLater = problem !== null && problem !== undefined && event.start > problem.start;
  if (tellsOfUs(event.text) || IN_VAIN.test(event.text) || AND_YOU.test(event.text)) return false;
  return !WAITED.test(words) && (isLoss || isLater);
}

/** How it left them, or what others make of it: the cause stands elsewhere. */
const STATE =
  /(?:(?<!\p{L})(?:asthma|migraines?|headaches?|астм[аи]|мигрень|мігрень|crying|exhausted|mortified|shaking|panicking|ненавид\p{L}*|обош[её]лс\p{L}+|обошл\p{L}+ в|требу[юе]т|вимага[єю]ть?|плач[уе]\p{L}*|тряс\p{L}*|трус\p{L}*|(?:готова?|ладна|ладен) (?:была? )?(?:провалиться|крізь)|сквозь землю|крізь землю)(?!\p{L}))/iu;

/** «наше приложение», "our app". */
export const OUR_THING = /^(?:our|наш\p{L}?) /u;

/** "my accountant can't close the quarter because of it" */
export const BECAUSE_OF_IT = / because of (?:it|this|that)$/u;

/** «посылку вскрыли, | духов нет». */
const IS_MISSING = /^\p{L}+ нет$/u;

/** «мороженое растаяло, | у Вашего ребёнка истерика». */
const WITH_THEIRS =
  /^у Ваш(?:его|ей|их) (?:сына|дочери|дочки|ребёнка|ребенка|детей|мужа|жены|мамы|папы|отца|бабушки|дедушки|родителей) (?!.*(?<!\p{L})(?:не|нет|без) )/u;

const NAMES_US = /(?<!\p{L})(?:we|us|our|мы|нас|нам|нами|наш\p{L}*|ми)(?!\p{L})/u;

/** «в номере всю ночь грохотала дискотека и Вы не спали»: tells what it came of as well. */
const AND_YOU = /^(?!Вы |Ви |you ).+ (?:и|і|й|та|and) (?:Вы|Ви|you) /u;

/** Waiting is the failure itself, wherever it stands. */
export const WAITED =
  /(?<!\p{L})(?:wait\p{L}*|on hold|(?:про|подо)?жда?л\p{L}*|(?:от|про)стоял\p{L}*|просид[еі](?:в|л)\p{L}*|простояв|(?:про|за)?чека[влє]\p{L}*)(?!\p{L})/iu;

/** «Вы отпросились с работы, а никто не пришёл». */
const IN_VAIN = / (?:but|and|а|но|але|і|и) (?:nobody|никто|ніхто) /u;
