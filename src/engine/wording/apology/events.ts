import type { Excerpt } from '../../incoming/excerpt';
import type { Assessment, Language, Span } from '../../model';
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
import { KIN, pronounsFor, SUFFERED } from './close-ones';
import { isEffectAlone, isSound, upToRunOn } from './english-sound';
import { isHarmless, isSpeech, withoutHarmless } from './harmless';
import { LINKS } from './links';
import { NEGATIVE, type Passage, passageAround } from './passage';
import { formAt, isJoined, type Telling } from './telling';
import { upToStranger } from './third-persons';

/** Characters between an event and what came of it: the next thing that is said. */
const NEAR = 60;

/** What the customer had to do, missed or suffered. */
const CONSEQUENCE: Record<Language, RegExp> = {
  en: /\b(?:(?:i|we|my \w+|the kids|kids) (?:had to|have to|'ve had to|missed|lost|spent|cried|wasted|couldn't|can't|was late|were late|felt|went into|took a day|took the day|slept|got sick|fell ill|stood|ended up)|i've had to|we've had to|have nothing|had nothing|cost (?:me|us)|are ruined|is ruined)\b/iu,
  ru: /(?<!\p{L})(?:пришлось|приходится|не (?:смог|смогла|смогли|могу|можем|могла|мог|спал\p{L}*|успел\p{L}*|поехал\p{L}*)|опозда\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|потрати\p{L}+|потерял\p{L}* (?:день|два|три|час|работ|деньг)\p{L}*|остал[аи]сь|остался|залил[аи]?|нечем|мерз\p{L}*|мёрз\p{L}*|простуди\p{L}+|отрави\p{L}+|заболе\p{L}+|ходил[аи]?|ночева\p{L}+|просиде\p{L}+|простоя\p{L}+|прожда\p{L}+|стыдно было|было стыдно|испорчен\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:довело[сc]\p{L}+|доводиться|не (?:зміг|змогла|змогли|можу|можемо|могла|міг|спа\p{L}+|встиг\p{L}*|поїха\p{L}+)|запізни\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|витрати\p{L}+|втратил\p{L}* (?:день|два|три|годин|робот|грош)\p{L}*|залиши\p{L}+|зали(?:в|ла|ли)|нічим|нема (?:за що|чим)|мерз\p{L}*|застуди\p{L}+|отруї\p{L}+|захворі\p{L}+|ходи(?:в|ла|ли)|ночува\p{L}+|просиді\p{L}+|простоя\p{L}+|прочека\p{L}+|соромно було|було соромно|зіпсован\p{L}*|стало (?:зле|погано|гірше|недобре)|знепритомні\p{L}+|нарива\p{L}+|набряк\p{L}*|опух\p{L}*)(?!\p{L})/iu,
};

/** What nobody leaves unsaid who apologises. */
const GRAVE: Partial<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:воспалени|больниц|реанимац|травмпункт|ожог|перелом|сотрясени|аллерги|скорую|увол[ие]|ипотек|коллектор|похорон|прищем|сломал|порезал|кров[иью]|обожг|опух|скорая|рвало|вырвало|ослеп|швы|шва$)\p{L}*/iu,
};

/** How it left them, or what others make of it: the cause stands elsewhere. */
const STATE =
  /(?:(?<!\p{L})(?:asthma|migraines?|headaches?|астм[аи]|мигрень|мігрень|crying|exhausted|mortified|shaking|panicking|ненавид\p{L}*|требу[юе]т|вимага[єю]ть?|плач[уе]\p{L}*|тряс\p{L}*|трус\p{L}*|(?:готова?|ладна|ладен) (?:была? )?(?:провалиться|крізь)|сквозь землю|крізь землю)(?!\p{L}))/iu;

/** How the customer feels about us is no loss that we could name to them. */
const ANGER =
  /(?<!\p{L})(?:never (?:been|felt) so|out of my mind|fum(?:ing|ed)|furious|gutted|angry|livid|mad|upset|annoyed|disappoint\p{L}*|disgusted|outraged|зла|злой|злая|зол|сердит\p{L}*|возмущ\p{L}*|расстро\p{L}*|разочаров\p{L}*|бешен\p{L}*|бешус\p{L}*|злий|злюс\p{L}*|обурен\p{L}*|прикро|обидно|образливо|стыдно за|быть стыдно|соромно за|бути соромно|засмучен\p{L}*|розчаров\p{L}*)(?!\p{L})/iu;

/** A date is no event: it is what came of a promise. */
const TODAY = /^it(?:'s| is) (?:now|already|\w+day\b)|^(?:сегодня|сьогодні) (?:уже|вже)/iu;

/** What somebody is: never anything to be sorry for. */
const BEING =
  /(?:^(?:Вы|Ви) (?:хоронили|ховали) |^у В(?:ас|аш\p{L}* \p{L}+) (?:\p{L}+ )?(?:астма|аллергия|диабет|аутизм|дцп|эпилепсия|гипертония|инвалидность|алергія|діабет|епілепсія|гіпертонія|інвалідність)$|\b(?:you(?:'re| are)|your \w+(?:'s| is)) (?:an? |(?:\w+ )?(?:weeks|months) )?(?:gay|lesbian|trans\w*|bi|queer|black|white|asian|arab|muslim|jewish|christian|hindu|deaf|blind|disabled|pregnant|old|elderly|autistic|foreign\w*|immigrant|refugee|wheelchair)\b|(?<!\p{L})В(?:ы|и|аш\p{L}*(?: \p{L}+)?) (?:гей|лесбиянк|лесбійк|транс|мусульман|евре|євре|иудей|юде|христиан|християн|татар|узбек|инвалид|інвалід|(?:беремен|вагітн|глух|слеп|сліп|пожил|літн)(?!\p{L}*(?:ую|ой|ая|ий|ого|его|ому|ему|ої|ій|у|а) \p{L})|иностран|інозем|мигрант|мігрант|бежен|біжен)\p{L}*(?!\p{L}))/iu;

/** Done to the customer: what else the firm did is a story. */
const TO_CUSTOMER = /(?:^|\s)(?:your|you|Ва[шмс]\p{L}*)(?=$|[\s,])/u;

/** «The party is tonight»: why it matters, and nothing to be sorry for. */
const SOON = /^[^,]*? (?:is|are) (?:tonight|tomorrow|today|(?:on |this |next )\w+day) and /u;

const DATE =
  / (?:is|are|was|were) (?:tonight|tomorrow|today|yesterday|last night|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at )?\d[\d:.]*(?: ?[ap]\.?m\.?)?|(?:at )?noon|(?:at )?midnight)$/iu;

/** «…, and your interview is tomorrow»: the same, behind what happened. */
const AND_SOON =
  /,? and (?:your|the) [\w' ]{2,30} (?:is|are) (?:tonight|tomorrow|today|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** What "it" is stands in another sentence; that something was received is no harm. */
const VAGUE =
  /^you (?:got|received|checked|opened|picked up) (?:your|the|an?) [a-z]+$|^it (?:was|is|were) (?:your|our|the|an?|for|paid|promised|supposed|meant|on)\b|^Ви отримали (?:посилку|замовлення|товар|пакунок|лист|відповідь|рахунок)(?: (?:№|номер )?[\d-]+)?$|^(?:Вы|Ви) пишете (?:от имени|від імені|за|вместо|замість|по поводу|з приводу|щодо|по|о|об|про) /u;

/** That they rang or wrote is no harm: that nobody answered is. */
const GOT_IN_TOUCH =
  /^(?:Вы|Ви) (?:звонили|позвонили|писали|написали|обратились|обращались|дзвонили|подзвонили|телефонували|зверталися|звернулися)(?: (?:на|до|в|у|к|нам|вам) ?(?:\p{L}+)?(?: \p{L}+)?)?$/u;

/** Nor is what they were told then: it is about something that stands in another sentence. */
const RANG_AND = /^you (?:rang|called|phoned|emailed|wrote to|texted|messaged) (?:\S+ ){1,4}and the /u;

/** That somebody came is no harm: what they did there is. */
const ARRIVED =
  /^(?!.* never )(?:we|(?:the|our|a) [\w ]{3,20}) (?:came|arrived|called|rang|turned up|showed up)$|^(?:мы|(?:наш\S* )?\p{L}+) (?:при(?:ходи|езжа)|звони|смотре)л[аи]?(?: (?:\p{L}+|\d+) раза?)?$/u;

/** What happened: passages around the problem first, then around whatever else tells of one. */
export function events(telling: Telling, assessment: Assessment): Passage[] {
  const { problem } = assessment;
  const { told, language } = telling;
  const weight = (part: Excerpt) =>
    (problem && overlap(part, problem) ? 2 : 0) + (told.some((one) => overlap(one, part)) ? 1 : 0);
  return telling.parts
    .map((part, at) => ({ at, weight: weight(part) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .flatMap(({ at }) => eventAround(telling, assessment, at))
    .concat(deeds(telling), language === 'en' ? failures(telling) : [])
    .flatMap((event) => sayable(telling, event));
}

/** The event that a clause tells; where it tells only what came of one, the event in front of it. */
function eventAround(telling: Telling, assessment: Assessment, at: number): Passage[] {
  const event = passageAround(telling, at);
  const lacks = event !== null && OBJECTLESS.test(event.text);
  if (!event) return [];
  const came = CAME.test(event.text);
  if (!(lacks || came || cameOf(telling, assessment, event))) return [event];
  const before = telling.parts.findLastIndex((one) => one.end <= event.start && !isArrival(telling, one));
  const cause = before < 0 ? null : passageAround(telling, before);
  if (came && cause?.open && cause.text.length + event.text.length < BOTH)
    return [
      { ...event, start: cause.start, text: `${cause.text}, and ${event.text}`, divided: true, opening: undefined },
    ];
  if (came) return [];
  if (lacks) return [cause?.open ? cause : event];
  if (telling.language === 'uk' && cause?.open && event.actor === 'other') return [cause];
  if (!cause || cause.open || cameOf(telling, assessment, cause)) return [];
  const isWrong =
    cause.actor === 'firm' ||
    OUR_THING.test(cause.text) ||
    NEGATIVE.test(cause.text) ||
    isInVain(cause.text) ||
    telling.told.some((one) => overlap(one, cause));
  return isWrong ? [cause] : [];
}

/** «прийшли»: one word that says no more than that they came. */
function isArrival({ reading, language }: Telling, { firstToken, endToken }: Excerpt): boolean {
  const [word] = reading.analysis.tokens.slice(firstToken, endToken);
  return language === 'uk' && endToken - firstToken === 1 && ARRIVING.test(word?.form ?? '');
}

const ARRIVING = /^(?:прийш|приїха|зайш|приходж|приїжджа|підійш|дзвон|подзвони)\p{L}*$/u;

/** «привезли без дверец»: what was brought, stands in front of it. */
const OBJECTLESS =
  /^(?:мы|ми) (?:привезли|прислали|доставили|надіслали|отправили|выдали|видали|вернули|повернули|сделали|зробили) (?:без|с|со|в|на|не|з|із|у) /u;

/** "It arrived on Wednesday", "it stopped working in July": what did, and by when it was due, stands in front of it. */
const CAME = /^it (?!is |took |takes |cost |was (?:your|our|the|an?|for) )/u;

/** Whether somebody close to the customer acts. */
export function isOfTheirs(language: Language, text: string): boolean {
  return KIN[language].test(text);
}

/** Whether the customer wrote or rang again and again: nobody did anything. */
export function isInVain(text: string): boolean {
  return AGAIN.test(text);
}

/** Whether what the customer ordered or was told is set against what came: «Вы заказали 27-й, а пришёл 23-й». */
export function isAtOdds({ actor, text }: Passage): boolean {
  return actor === 'customer' && AT_ODDS.test(text);
}

const AT_ODDS =
  /^(?:Вы|Ви) [^,]+, а (?!потом|потім|еще|ще)|^you(?:'ve| have)? (?:ordered|bought|paid|asked|booked|requested|wanted|chose|reserved|\w+ed) .*,? (?:but|and|yet) (?:still |only |instead )?(?:(?:the|your|it|there|we|nobody|no) |got |received |(?:was|were) (?:given|sent) )/u;

const AGAIN =
  /^(?:you(?:'ve| have)? (?:now |already )?(?:emailed|written|rung|called|phoned|reported|told|asked) .*(?:twice|times)|(?:Вы|Ви) .*(?:раз[аи]?|двічі|тричі|дважды|трижды) )/u;

/** «наше приложение», "our app". */
const OUR_THING = /^(?:our|наш\p{L}?) /u;

/** Whether a passage tells only what came of something that stands before it: told alone, it would hide what we did. */
function cameOf(telling: Telling, { losses, problem }: Assessment, event: Passage): boolean {
  const { parts, language, reading } = telling;
  if (event.open || event.actor === 'firm' || event.start <= (parts[0]?.end ?? 0)) return false;
  // «поки ваш менеджер обідав, | ми простояли годину»: the clause before it only says when
  const at = parts.findIndex(({ start }) => start === event.start);
  if (isJoined(telling, at) && LINKS[language].under.has(formAt(telling, at - 1))) return false;
  if (pointsBack(event.text)) return true;
  // «ви дали доньці сироп. | Вона спала добу»
  if (language === 'uk' && /^(?:він|вона)$/u.test(formAt(telling, at)) && !/, а /u.test(event.text)) return true;
  const words = reading.analysis.text.slice(event.start, event.end);
  const suffered = CONSEQUENCE[language].test(words) || STATE.test(words);
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

/** «посылку вскрыли, | духов нет». */
const IS_MISSING = /^\p{L}+ нет$/u;

/** «мороженое растаяло, | у Вашего ребёнка истерика». */
const WITH_THEIRS =
  /^у Ваш(?:его|ей|их) (?:сына|дочери|дочки|ребёнка|ребенка|детей|мужа|жены|мамы|папы|отца|бабушки|дедушки|родителей) (?!.*(?<!\p{L})(?:не|нет|без) )/u;

const NAMES_US = /(?<!\p{L})(?:we|us|our|мы|нас|нам|нами|наш\p{L}*|ми)(?!\p{L})/u;

/** «в номере всю ночь грохотала дискотека и Вы не спали»: tells what it came of as well. */
const AND_YOU = /^(?!Вы |Ви |you ).+ (?:и|і|й|та|and) (?:Вы|Ви|you) /u;

/** Waiting is the failure itself, wherever it stands. */
const WAITED =
  /(?<!\p{L})(?:wait\p{L}*|on hold|(?:про|подо)?жда?л\p{L}*|(?:от|про)стоял\p{L}*|просид[еі](?:в|л)\p{L}*|простояв|(?:про|за)?чека[влє]\p{L}*)(?!\p{L})/iu;

/** Whether a told clause says what we did. */
export function tellsOfUs(text: string): boolean {
  return /(?:^|\s)(?:мы|ми|we) /u.test(text);
}

/** «Вы отпросились с работы, а никто не пришёл». */
const IN_VAIN = / (?:but|and|а|но|але|і|и) (?:nobody|никто|ніхто) /u;

/** A passage as it may be told; none where nothing to be sorry for is left of it. */
function sayable(telling: Telling, passage: Passage): Passage[] {
  const { language } = telling;
  const { text } = passage;
  const named = language === 'en' ? upToRunOn(upToStranger(withoutCircumstanceBehind(text))) : text;
  if (named !== text)
    return isBareDeed(language, named) ? [] : sayable(telling, { ...passage, text: named, opening: undefined });
  if (DATE.test(text) && AND_SOON.test(text))
    return sayable(telling, { ...passage, text: text.replace(AND_SOON, ''), opening: undefined });
  if (DATE.test(text) || VAGUE.test(text) || ARRIVED.test(text)) return [];
  if (
    language === 'en' &&
    (isEffectAlone(text) ||
      BIDDEN.test(text) ||
      (SHOWS.test(text) && !NEGATIVE.test(text)) ||
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
  if (isSecondHalf(telling, passage) || GOT_IN_TOUCH.test(text) || RANG_AND.test(text)) return [];
  if (!passage.open && (isOrdinary(language, text) || (EXPLAINED.test(text) && !NEGATIVE.test(text)))) return [];
  if (ASKED_FOR_THEM.test(text) && !NEGATIVE.test(text) && !/ (?:никто|ніхто) /u.test(text)) return [];
  const left = withoutCircumstance(language, text.replace(SPAN_AND, ''));
  if (left === null) return [];
  return left === text ? [passage] : [{ ...passage, text: left, opening: undefined }];
}

/** "You were told to come fasting": in vain, says what comes next. */
const BIDDEN =
  /^you were (?:told|asked|invited|advised) to (?!(?:leave|wait|pay|shut|calm|stop|go|get|buy|sort|queue|move)\b)[^,]*$/u;

/** "The invoice shows 12 hours": what is wrong with that, comes next. */
const SHOWS =
  /^(?!you )[^,]* (?:shows|says|states|lists) (?!(?:.* )?(?:but|although|though|as|wrong|unpaid|only) )[^,]*$/u;

/** "Your order came this morning": what was in it, comes next. */
const CAME_IN =
  /^(?:your|the) [\w -]+ (?:came|arrived|has arrived|was delivered|got here)(?: (?:today|yesterday|finally|this \w+|on \w+|last \w+))*$/u;

/** By when something was due: a complaint names it because it was not so. */
const PLANNED =
  /^(?:your|our|the) .*\b(?:was|were) (?:supposed|meant|due) to (?:be (?:\w+ed|ready|done|here|there|built|made|sent|open|finished|back)|arrive|come|start|happen|open) (?:.* )?(?:by|before|on|at|in|within|last|yesterday|today|this|next|until)(?= )/u;

/** What somebody said of it is no failure by itself: «офіціант пояснив, що ціни вже інші». */
const EXPLAINED =
  /^(?!В)[\p{L}' -]{2,40} (?:поясни(?:в|ла|ли)|каже|кажуть|объясни(?:л|ла|ли)|говор(?:ит|ят)),? (?:що|что) /u;

/** "two weeks and | nothing works": no clause, and no cause. */
const SPAN_AND =
  /^(?:\d+|an?|two|three|four|five|six|several) (?:minutes|hours?|days?|weeks?|months?|years?) and (?=\S+ \S)/u;

/** What a colleague of the customer's asked us for, is no failure until nothing comes of it. */
const ASKED_FOR_THEM =
  /^Ваш\S* (?:\S+ ){1,5}(?:писал|звонил|оставлял|оставил|обращал|обратил|отправлял|отправил|заказыва|заказа|просил|дзвони|писа|залиша|зверта|замовля|проси)\p{L}*(?!\p{L})/u;

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

/** What the firm did, by the customer's account: an event where nothing else could be told. */
export function deeds(telling: Telling): Passage[] {
  return telling.parts.flatMap((part, at) => {
    const passage = part ? passageAround(telling, at) : null;
    return passage &&
      (passage.actor === 'firm' || tellsOfUs(passage.text)) &&
      (passage.open || TO_CUSTOMER.test(passage.text))
      ? [passage]
      : [];
  });
}

/** What failed, by the customer's account, where neither the problem that was found nor a deed can be told. */
function failures(telling: Telling): Passage[] {
  return telling.parts.flatMap((_, at) => {
    const passage = passageAround(telling, at);
    return passage && !passage.open && passage.actor === 'other' && FAILED.test(passage.text) ? [passage] : [];
  });
}

const FAILED = /^(?:your|our|the (?!\w+ (?:is|was) )) ?.*(?:n't| not| never| no| wrong| broken| late) /u;

/**
 * The fault that an event came of, told right before it: "the key doesn't turn. | I was locked out". `null` where there
 * is none, or where both are more than one breath.
 */
export function faultBefore(telling: Telling, assessment: Assessment, event: Passage): Passage | null {
  if (event.actor === 'firm' || event.open) return null;
  const before = telling.parts.findLastIndex(
    ({ start, end }) => end <= event.start && !isFigure(telling.reading.analysis.text.slice(start, end)),
  );
  const cause = before < 0 ? null : passageAround(telling, before);
  if (!cause || cause.open || cause.end > event.start) return null;
  if (!isFigure(telling.reading.analysis.text.slice(cause.end, event.start))) return null;
  if (cause.text.length + event.text.length > BOTH || cameOf(telling, assessment, cause)) return null;
  const isFault =
    (cause.actor === 'firm' && TO_CUSTOMER.test(cause.text)) ||
    OURS.test(cause.text) ||
    NEGATIVE.test(cause.text) ||
    WRONG.test(cause.text) ||
    telling.told.some((one) => overlap(one, cause)) ||
    IT.test(event.text);
  const isOurs = cause.actor !== 'customer' || WE_DID_NOT.test(cause.text);
  const said = isOurs && isFault ? sayable(telling, cause)[0] : undefined;
  return said &&
    (IT.test(event.text) || cause.actor === 'firm' || event.actor === 'other' || befell(telling.language, event.text))
    ? said
    : null;
}

/** «Вы заплатили за курс, а мы не открыли доступ»: the customer's own deed, and what we left undone. */
const WE_DID_NOT = / (?:а|но|але) (?:мы|ми) (?:\S+ )?не /u;

/** Nothing but marks and a sum: "$1,450 x 2." */
function isFigure(text: string): boolean {
  return text.length < 25 && !/\p{L}{2}/u.test(text);
}

const WRONG = /(?<!\p{L})(?:неправильн|неверн|ошибк|помилк|чуж|не т[оаеуі]й? )/iu;

/** What "it" is stands right before: "it fell off", «Вы тащили его на пятый этаж». */
const IT = /^it (?!is |was |'s )|^Вы \p{L}+ли (?:её|ее|его|их) |^Ви \p{L}+ли (?:її|його|їх) /u;

const UNSAID =
  /^(?:щойно|ледве|едва|как только|як тільки) |^(?:а|но|але) \p{L}+(?:ла|л|ов|в|лся|вся|лась|лася)(?!\p{L})/iu;

/** Characters of an event and what it came of. */
const BOTH = 210;

const OURS = /(?:^|\s)(?:our|наш\p{L}*) /u;

/** What it cost: passages around the losses that the event does not tell of already. */
export function costs(telling: Telling, { losses, problem }: Assessment, event: Passage): Passage[] {
  const { text } = telling.reading.analysis;
  const problems = telling.told;
  const named = pronounsFor(telling.language, event.text);
  const found = telling.parts.flatMap((part, at) => {
    const words = text.slice(part.start, part.end);
    const isLoss = losses.some((one) => overlap(one, part));
    const follows =
      part.start >= event.end && part.start - event.end < NEAR && CONSEQUENCE[telling.language].test(words);
    const isNext = telling.parts.findIndex(({ start }) => start >= event.end) === at;
    const goesWrong =
      part.start >= event.end && part.start - event.end < 3 && problems.some((one) => overlap(one, part));
    // «…, а прийшов на 13»: who came, is not said; «щойно я вдягла» is when
    const isNamed = part.start >= event.end && problem != null && overlap(part, problem) && !UNSAID.test(words);
    if (!(isLoss || follows || goesWrong || isNext || isNamed) || overlap(part, event) || ANGER.test(words)) return [];
    const passage = passageAround(telling, at, event, named);
    if (!passage || passage.open || overlap(passage, event)) return [];
    // «из-за этого мне отказали в визе»: who did it, is not told
    const told = pointsBack(passage.text) ? withCauseBehind(passage.text.replace(/^(?:мы|ми) /u, '')) : passage.text;
    if (passage.actor === 'firm' && !goesWrong && told === passage.text) return [];
    if (
      !(isLoss || follows || goesWrong || (isNamed && passage.actor !== 'customer') || befell(telling.language, told))
    )
      return [];
    // «второй день под капельницей»: one of theirs, and not they
    if (KIN[telling.language].test(event.text) && /^(?:Вы|Ви) провели /u.test(told)) return [];
    if (isHarmless(telling.language, { ...passage, text: told })) return [];
    const lasting = withoutCircumstance(telling.language, told.replace(SOON, ''));
    return !lasting ||
      RANG_AND.test(lasting) ||
      VAGUE.test(lasting) ||
      DATE.test(lasting) ||
      BEING.test(lasting) ||
      !makesSense(lasting) ||
      /^(?:all|what|that) you /u.test(lasting) ||
      (telling.language === 'en' && !isSound(lasting, event.text)) ||
      isOrdinary(telling.language, lasting)
      ? []
      : [{ passage: { ...passage, text: lasting }, weight: isLoss || follows ? 1 : 0 }];
  });
  return found
    .sort((one, other) => other.weight - one.weight)
    .map(({ passage }) => passage)
    .filter((one, at, all) => all.slice(0, at).every((other) => !overlap(one, other)));
}

/** Whether the customer names a loss, and none of the clauses told speaks of one. */
export function leavesCost(telling: Telling, { losses }: Assessment, told: readonly Span[]): boolean {
  const { parts, reading, language } = telling;
  const end = told.at(-1)?.end ?? 0;
  const [said, left] = [parts.filter(isTold), parts.filter((part) => !isTold(part))];
  return left.some((part) => isLoss(part, part.start >= end)) && !said.some((part) => isLoss(part, true));

  function isTold(part: Span): boolean {
    return told.some((one) => overlap(one, part));
  }

  function isLoss(part: Span, mayFollow: boolean): boolean {
    const words = reading.analysis.text.slice(part.start, part.end);
    return (
      (losses.some((one) => overlap(one, part)) ||
        (mayFollow && (CONSEQUENCE[language].test(words) || GRAVE[language]?.test(words) === true))) &&
      !ANGER.test(words)
    );
  }
}

/** What they or theirs went through next: «Ваш сын попал в больницу», "you stood for four hours"; not what they said or wrote. */
function befell(language: Language, text: string): boolean {
  return (
    pointsBack(text) ||
    SUFFERED.test(text) ||
    LASTS.test(text) ||
    SPOILT[language]?.test(text) ||
    ((DID[language].test(text) || KIN[language].test(text)) && !TOLD_US[language].test(text))
  );
}

/** How long it has been: the customer waits. */
const LASTS =
  /^it(?:'s| has) been (?:\w+ )?(?:\d+|an?|two|three|four|five|six|seven|eight|ten) (?:\w+ )?(?:hours?|days?|weeks?|months?)(?= already$|$)/u;

/** What became of a thing. */
const SPOILT: Partial<Record<Language, RegExp>> = {
  uk: /^(?!Ви |ми )[^,]*?(?:розмок|промок|розтан|зіпсува|зламал|розбил|тріснул|потріскал|згорі|пом'ял|пошкодж|протух|скис|зів'я|розвалил|розлеті|зник|протек|полиня|пропа|зірва)(?:в|л[аио]|л[аио]|ли)?(?:с[ья])?(?!\p{L})/u,
};

/** "because of that your rent bounced" → "your rent bounced because of that". */
function withCauseBehind(text: string): string {
  return text.replace(
    /^(because of (?:this|that|it)),? (.+)$/iu,
    (_, cause: string, rest: string) => `${rest} ${cause}`,
  );
}

const DID: Record<Language, RegExp> = {
  en: /^you(?:'ve)? (?:(?:then|now|still|even|also|already) )?(?!are |have |can |will |do |had (?!to |no |nothing |an? (?:[a-z]+ )?(?:attack|reaction|fall|accident|migraine|night|fever|rash|seizure|row)))/u,
  ru: /^Вы (?:[\p{L}-]+ ){0,4}(?:\p{L}+ли(?:сь)?|не можете)(?!\p{L})/u,
  uk: /^Ви (?:[\p{L}\d'-]+ ){0,4}(?:не (?:можете|\p{L}+ли(?:с[ья])?)|(?:про|за|по|пере|на|до|від|об|ви|с|з)?(?:чека|плака|рида|стоя|сиді|мерз|мок|ночува|спа|блука|шука|біга|їзди|їха|ходи|ми|мива|прибира|викину|викида|витрати|втрати|утрати|губи|запізни|пропусти|хворі|студи|труї|па|різа|пек|травмува|лама|плати|позичи|позича|проси|лиши|залиши|нервува|хвилюва|зляка|ляка|свари|звільни|скасува|дяга|червоні|муси|кашля|боя|мучи|терпі|тяг|тягну|нес|вез|йш|іш|мерзну|добира|дзвони)ли(?:с[ья])?|(?:готу|спи|мерзн|живе|миє|пере|прокида)(?:єте|те|ете)(?:с[ья])?)(?!\p{L})/u,
};

/** What was said, ordered or asked is no cost. */
const TOLD_US: Record<Language, RegExp> = {
  en: /^you finally (?!found out|got home)|^you(?:'ve)? (?:\w+ )?(?:asked|told|said|called|rang|phoned|wrote|emailed|ordered|bought|paid for|booked|thought|knew|know|work|works|live|use|want|need|needed|like|love|chose|picked|think|see|sent|contacted|understand|expected|hope|came|went|checked|found (?:it|them|her|him)|got (?!\d|sick|ill|soaked|hurt|stuck|burnt|burned|lost|a (?:rash|fine|ticket|fever|burn))|left (?:the|your|it|everything))\b/u,
  ru: /^Ваш\S* \p{L}+ (?:копил|мечтал)|^Вы (?:[\p{L}-]+ )*?(?:сказали|спро\p{L}+|просили|попросили|звонили|позвонили|писали|написали|заказ\p{L}+|куп\p{L}+|оплат\p{L}+|заплатили|думали|знали|работали|жили|выбрали|хотели|отправ\p{L}+|видели|пользу\p{L}+|обратились|обращались|пришли|приехали|решили|считали|проверили|получили|оставили|носили|приносили|предупреждали|сообщали|показывали|подавали)(?!\p{L})/u,
  uk: /^Ваш\S* \p{L}+ (?:збира|мрія)|^Ви (?:[\p{L}'-]+ )*?(?:сказали|спитали|питали|запитали|просили|попросили|дзвонили|подзвонили|телефонували|писали|написали|замов\p{L}+|куп\p{L}+|оплат\p{L}+|сплат\p{L}+|заплатили|думали|знали|працювали|жили|вибрали|обрали|хотіли|надісл\p{L}+|відправ\p{L}+|бачили|користув\p{L}+|звернулися|зверталися|прийшли|приїхали|вирішили|вважали|перевірили|отримали|залишили)(?!\p{L})/u,
};

const GOT = /^(?:you (?:got|received|were sent|were given|were charged|were billed)|Вы получили|Ви отримали)(?!\p{L})/u;

/** That it was confirmed is no failure. */
const RECEIPT = /^you (?:got|received) (?:an?|the|your) (?:\w+ )?(?:confirmation|receipt|invoice)\b/u;

/** What came of something ordered or promised: the next sentence. */
export function sequels(telling: Telling, event: Passage): Passage[] {
  const next = telling.parts.findIndex((part) => part.start >= event.end && !isArrival(telling, part));
  const passages = next < 0 ? [] : [next, next + 1].map((at) => passageAround(telling, at, event));
  const [passage] = passages.filter((one) => one === null || !(TODAY.test(one.text) || RECEIPT.test(one.text)));
  return passage &&
    !passage.open &&
    !overlap(passage, event) &&
    (passage.actor !== 'customer' || GOT.test(passage.text))
    ? [passage]
    : [];
}
