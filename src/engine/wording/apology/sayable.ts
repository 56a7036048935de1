import type { Excerpt } from '../../incoming/excerpt';
import type { Language } from '../../model';
import { overlap } from '../../spans';
import { isBareDeed } from './beginnings';
import {
  isOrdinary,
  isUnmoored,
  makesSense,
  pointsBack,
  withoutCircumstance,
  withoutCircumstanceBehind,
} from './circumstances';
import { isOwnStep, withoutStepBehind } from './english/own-steps';
import { upToStranger } from './english/third-persons';
import { LINKS } from './links';
import type { Passage } from './passage';
import { NEGATIVE } from './presentable';
import { isEffectAlone, isSound, upToRunOn } from './sound/english';
import { isHarmless, isSpeech, withoutHarmless } from './sound/harmless';
import { formAt, isJoined, type Telling } from './telling';

/** A date is no event: it is what came of a promise. */
export const TODAY = /^it(?:'s| is) (?:now|already|\w+day\b)|^(?:сегодня|сьогодні) (?:уже|вже)/iu;

/** What somebody is: never anything to be sorry for. */
export const BEING =
  /(?:^(?:Вы|Ви) (?:хоронили|ховали) |^у В(?:ас|аш\p{L}* \p{L}+) (?:\p{L}+ )?(?:астма|аллергия|диабет|аутизм|дцп|эпилепсия|гипертония|инвалидность|алергія|діабет|епілепсія|гіпертонія|інвалідність)$|\b(?:you(?:'re| are)|your \w+(?:'s| is)) (?:an? |(?:\w+ )?(?:weeks|months) )?(?:gay|lesbian|trans\w*|bi|queer|black|white|asian|arab|muslim|jewish|christian|hindu|deaf|blind|disabled|pregnant|old|elderly|autistic|foreign\w*|immigrant|refugee|wheelchair|allergic to|diabetic|asthmatic|dyslexic|epileptic|lactose|coeliac|celiac)\b|(?<!\p{L})В(?:ы|и|аш\p{L}*(?: \p{L}+)?) (?:гей|диабетик|діабетик|астматик|сердечник|серцев|аллергик|алергік|лесбиянк|лесбійк|транс|мусульман|евре|євре|иудей|юде|христиан|християн|татар|узбек|инвалид|інвалід|(?:беремен|вагітн|глух|слеп|сліп|пожил|літн)(?!\p{L}*(?:ую|ой|ая|ий|ого|его|ому|ему|ої|ій|у|а) \p{L})|иностран|інозем|мигрант|мігрант|бежен|біжен)\p{L}*(?!\p{L}))/iu;

export const DATE =
  / (?:is|are|was|were) (?:tonight|tomorrow|today|yesterday|last night|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at )?\d[\d:.]*(?: ?[ap]\.?m\.?)?|(?:at )?noon|(?:at )?midnight)$/iu;

/** «…, and your interview is tomorrow»: the same, behind what happened. */
const AND_SOON =
  /,? and (?:your|the) [\w' ]{2,30} (?:is|are) (?:tonight|tomorrow|today|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** What "it" is stands in another sentence; that something was received is no harm. */
export const VAGUE =
  /^you (?:got|received|checked|opened|picked up) (?:your|the|an?) [a-z]+$|^it (?:was|is|were) (?:your|our|the|an?|for|paid|promised|supposed|meant|on)\b|^Ви отримали (?:посилку|замовлення|товар|пакунок|лист|відповідь|рахунок)(?: (?:№|номер )?[\d-]+)?$|^(?:Вы|Ви) пишете (?:от имени|від імені|за|вместо|замість|по поводу|з приводу|щодо|по|о|об|про) /u;

/** That they rang or wrote is no harm: that nobody answered is. */
const GOT_IN_TOUCH =
  /^(?:Вы|Ви) (?:звонили|позвонили|писали|написали|обратились|обращались|дзвонили|подзвонили|телефонували|зверталися|звернулися)(?: (?:на|до|в|у|к|нам|вам) ?(?:\p{L}+)?(?: \p{L}+)?)?$/u;

/** Nor that they found out: what, is what happened. */
const FOUND_OUT =
  /^(?:Вы|Ви) (?:\p{L}+ )?(?:узнали|дізналися|дізнались|довідалися)(?! (?:что|що|о том|про те)(?!\p{L})|,)/u;

/** Nor is what they were told then: it is about something that stands in another sentence. */
export const RANG_AND =
  /^you (?:(?:rang|called|phoned|emailed|wrote to|texted|messaged) (?:\S+ ){1,4}|told (?:the|our) \S+ )and the /u;

/** That somebody came is no harm: what they did there is. */
const ARRIVED =
  /^(?!.* never )(?:we|(?:the|our|a) [\w ]{3,20}) (?:came|arrived|called|rang|turned up|showed up)(?: (?:in|on|at|by|this|last) [\p{L}\d:]+| yesterday| today| again| back| twice)*$|^(?:мы|(?:наш\S* )?\p{L}+) (?:при(?:ходи|езжа)|звони|смотре)л[аи]?(?: (?:\p{L}+|\d+) раза?)?$/u;

/** A passage as it may be told; none where nothing to be sorry for is left of it. */
export function sayable(telling: Telling, passage: Passage): Passage[] {
  const { language } = telling;
  const { text } = passage;
  const named = language === 'en' ? upToRunOn(upToStranger(withoutStepBehind(withoutCircumstanceBehind(text)))) : text;
  if (named !== text)
    return isBareDeed(language, named) ? [] : sayable(telling, { ...passage, text: named, opening: undefined });
  if (DATE.test(text) && AND_SOON.test(text))
    return sayable(telling, { ...passage, text: text.replace(AND_SOON, ''), opening: undefined });
  if (DATE.test(text) || VAGUE.test(text) || ARRIVED.test(text)) return [];
  if (
    language === 'en' &&
    (isEffectAlone(text) ||
      (isOwnStep(text) && !passage.open) ||
      BIDDEN.test(text) ||
      ASKS_HOW.test(text) ||
      (ADVERTISED.test(text) && !NEGATIVE.test(text)) ||
      QUOTES.test(text) ||
      onlyShows(language, text) ||
      (CAME_IN.test(text) && !NEGATIVE.test(text)))
  )
    return [];
  if (isSpeech(text)) return [];
  if (language === 'en' && !isSound(text))
    return passage.opening && passage.opening !== text
      ? sayable(telling, {
          ...passage,
          text: passage.opening,
          opening: undefined,
          divided: passage.opening.includes(','),
        })
      : [];
  const rest = withoutHarmless(language, passage);
  if (rest !== null) return sayable(telling, { ...passage, actor: 'firm', text: rest, opening: undefined });
  if (isHarmless(language, passage)) return [];
  if (passage.opening && isHarmless(language, { ...passage, text: passage.opening }))
    return sayable(telling, { ...passage, opening: undefined });
  if (language === 'en' && PLANNED.test(text) && !NEGATIVE.test(text) && !/ (?:and|but) /u.test(text))
    return [{ ...passage, text: `${text}, and that did not happen`, opening: undefined, divided: true, open: false }];
  if (TODAY.test(text) || BEING.test(text) || pointsBack(text) || isUnmoored(text) || !makesSense(text)) return [];
  if (isSecondHalf(telling, passage) || GOT_IN_TOUCH.test(text) || FOUND_OUT.test(text) || RANG_AND.test(text))
    return [];
  if (!passage.open && (isOrdinary(language, text) || (EXPLAINED.test(text) && !NEGATIVE.test(text)))) return [];
  if (ASKED_FOR_THEM.test(text) && !NEGATIVE.test(text) && !/ (?:никто|ніхто) /u.test(text)) return [];
  const left = withoutCircumstance(language, text.replace(SPAN_AND, ''));
  if (left === null) return [];
  return left === text ? [passage] : [{ ...passage, text: left, opening: undefined }];
}

/** "You were told to come fasting": in vain, says what comes next. */
const BIDDEN =
  /^you were (?:told|asked|invited|advised) to (?!(?:leave|wait|pay|shut|calm|stop|go|get|buy|sort|queue|move)\b)[^,]*$/u;

/** "Your survey asks how my stay was": the answer comes next. */
const ASKS_HOW = /^our (?:\S+ )?(?:survey|form|questionnaire|e-?mail|message|letter) (?:asks|asked) [^,]*$/u;

/** "The bike was advertised as nearly new": what it was like, comes next. */
const ADVERTISED =
  /^(?:the|your|our|it) [^,]*(?:was|were|is|are) (?:advertised|described|listed|sold|marketed) (?:as|like) (?!.* (?:but|and|yet|when|though) )/u;

/** What somebody said, word for word, tells of no failure. */
const QUOTES =
  /^(?:the|our|your|a|he|she) (?:(?!has |have )\p{L}+ ){1,3}(?:said|says|replied|answered|wrote),? ["'“‘]/u;

/** Whether a told clause only says what something of ours shows: "your package says delivered". */
export function onlyShows(language: Language, text: string): boolean {
  return language === 'en' && SHOWS.test(text) && !NEGATIVE.test(text);
}

/** "The invoice shows 12 hours": what is wrong with that, comes next. */
const SHOWS =
  /^(?!you )(?:[^,]* (?<!than it )(?:shows|says|states|lists)|(?:our|the|your) (?:\S+ ){1,3}(?:showed|listed)) (?!(?:.* )?(?:but|although|though|as (?!available|in stock|free|open|confirmed)|wrong|unpaid|only|other|another|someone|somebody) ?)[^,]*$/u;

/** "Your order came this morning": what was in it, comes next. */
const CAME_IN =
  /^(?:your|the) (?:(?!was |were |is |are )[\w-]+ )+(?:came|arrived|has arrived|was delivered|got here)(?: (?:today|yesterday|finally|this \w+|on \w+|last \w+))*$/u;

/** By when something was due: a complaint names it because it was not so. */
const PLANNED =
  /^(?:your|our|the) .*\b(?:was|were) (?:supposed|meant|due) to (?:be (?:\w+ed|ready|done|here|there|built|made|sent|open|finished|back)|arrive|come|start|happen|open) (?:.* )?(?:(?:by|before|on|at|in|within|last|yesterday|today|this|next|until)(?= )|\w+day$)/u;

/** What somebody said of it is no failure by itself: «офіціант пояснив, що ціни вже інші». */
const EXPLAINED =
  /^(?!В)[\p{L}' -]{2,40} (?:поясни(?:в|ла|ли)|каже|кажуть|объясни(?:л|ла|ли)|говор(?:ит|ят)),? (?:що|что) /u;

/** "two weeks and | nothing works": no clause, and no cause. */
const SPAN_AND =
  /^(?:\d+|an?|two|three|four|five|six|several) (?:minutes|hours?|days?|weeks?|months?|years?) and (?=\S+ \S)/u;

/** What a colleague of the customer's asked us for, is no failure until nothing comes of it. */
const ASKED_FOR_THEM =
  /^Ваш\S* (?:\S+ ){1,5}(?:писал|звонил|оставлял|оставил|обращал|обратил|отправлял|отправил|заказыва|заказа|просил|дзвони|писа|залиша|зверта|замовля|проси(?!ді))\p{L}*(?!\p{L})/u;

/** «…, and the client refused them»: whom, stands in the half that could not be told. */
function isSecondHalf(telling: Telling, { start, end, text, actor }: Passage): boolean {
  const at = telling.parts.findIndex((part) => part.start === start);
  if (at <= 0 || !isJoined(telling, at)) return false;
  const first = formAt(telling, at);
  // «приїхали, а бойлер зірвало зі стіни»: the half that tells the fault
  const { language, told, parts } = telling;
  if (
    language === 'uk' &&
    actor === 'other' &&
    told.some((one) => overlap(one, { start, end }) && parts[at - 1] && !overlap(one, parts[at - 1] as Excerpt))
  )
    return false;
  // «…, а деньги взяли за полный час»
  if (/^(?:а|но|але|but)$/u.test(first) && !NEGATIVE.test(text)) return true;
  return LINKS[telling.language].on.has(first) && THEM.test(text);
}

const THEM = /(?<!\p{L})(?:them|it|him|her|их|его|её|ее|їх|його|її)(?!\p{L})/iu;
