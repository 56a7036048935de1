import type { Assessment, Language, Span } from '../../model';
import { overlap } from '../../spans';
import { isSetting, makesSense, pointsBack, withoutCircumstance } from './circumstances';
import { KIN, pronounsFor, SUFFERED } from './close-ones';
import { addsToIt, isOwnStep } from './english/own-steps';
import { type Passage, passageAround } from './passage';
import { NEGATIVE } from './presentable';
import { BEING, DATE, RANG_AND, VAGUE } from './sayable';
import { isSound } from './sound/english';
import { isHarmless, namesHarm } from './sound/harmless';
import { saysHalf } from './sound/ukrainian-half';
import { isJoined, type Telling } from './telling';

/** Characters between an event and what came of it: the next thing that is said. */
const NEAR = 60;

/** What the customer had to do, missed or suffered. */
export const CONSEQUENCE: Record<Language, RegExp> = {
  en: /\b(?:(?:i|we|my \w+|the kids|kids) (?:had to|have to|'ve had to|missed|lost|spent|cried|wasted|couldn't|can't|was late|were late|felt|went into|took a day|took the day|slept|got sick|fell ill|stood|ended up)|i've had to|we've had to|have nothing|had nothing|cost (?:me|us)|are ruined|is ruined)\b/iu,
  ru: /(?<!\p{L})(?:пришлось|приходится|не (?:смог|смогла|смогли|могу|можем|могла|мог|спал\p{L}*|успел\p{L}*|поехал\p{L}*)|опозда\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|потрати\p{L}+|потерял\p{L}* (?:день|два|три|час|работ|деньг)\p{L}*|остал[аи]сь|остался|залил[аи]?|нечем|мерз\p{L}*|мёрз\p{L}*|простуди\p{L}+|отрави\p{L}+|заболе\p{L}+|ходил[аи]?|ночева\p{L}+|просиде\p{L}+|простоя\p{L}+|прожда\p{L}+|стыдно было|было стыдно|испорчен\p{L}*|с температурой|не (?:в чем|на что|с кем)|болит|болел[аи]?|промок\p{L}*|замёрз\p{L}*|замерз\p{L}*|голодн\p{L}+|выкинул\p{L}*|выбросил\p{L}*|сидел[аи]?|стоял[аи]?)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:довело[сc]\p{L}+|доводиться|змушен\p{L}+|муси(?:в|ла|ли)|не (?:зміг|змогла|змогли|можу|можемо|могла|міг|спа\p{L}+|встиг\p{L}*|поїха\p{L}+)|запізни\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|витрати\p{L}+|втратил\p{L}* (?:день|два|три|годин|робот|грош)\p{L}*|залиши\p{L}+|зали(?:в|ла|ли)|завали(?:в|ла|ли)|провали(?:в|ла|ли)|зляка\p{L}+|не поїл\p{L}+|нічим|(?:нема|немає|не було) (?:за що|на що|на чому|чим|де|куди|в чому|у чому)|мерз\p{L}*|застуди\p{L}+|отруї\p{L}+|захворі\p{L}+|ходи(?:в|ла|ли)|ночува\p{L}+|просиді\p{L}+|простоя\p{L}+|прочека\p{L}+|соромно було|було соромно|зіпсован\p{L}*|стало (?:зле|погано|гірше|недобре)|знепритомні\p{L}+|нарива\p{L}+|набряк\p{L}*|опух\p{L}*)(?!\p{L})/iu,
};

/** What nobody leaves unsaid who apologises. */
const GRAVE: Partial<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:воспалени|больниц|реанимац|травмпункт|ожог|перелом|сотрясени|аллерги|скорую|увол[ие]|ипотек|коллектор|похорон|прищем|сломал|порезал|кров[иью]|обожг|опух|скорая|рвало|вырвало|ослеп|швы|шва$)\p{L}*/iu,
};

/** More likely than this, a clause tells what it cost, whatever words are known of it. */
const SURE = 0.5;

/** Less likely than this, it tells none, where no words are known of it. */
const LEAST = 0.15;

/** Less likely than this, an English clause tells none, whatever phrases say, unless it adds to the event by its own words. */
const HARDLY = 0.3;

/** More likely than this, what somebody went through is one. */
const FAIR = 0.35;

/** The same, behind what happened. */
const LIKELY = 0.4;

/** What a loss that phrases alone find has to weigh to be told behind another: "I paid 640 and got a jigsaw puzzle" does not. */
const SECOND = 1.1;

/** How the customer feels about us is no loss that we could name to them. */
const ANGER =
  /(?<!\p{L})(?:never (?:been|felt) so|out of my mind|fum(?:ing|ed)|furious|gutted|hates?|angry|livid|mad|upset|annoyed|disappoint\p{L}*|disgusted|outraged|ненавид\p{L}*|зла|злой|злая|зол|сердит\p{L}*|возмущ\p{L}*|расстро\p{L}*|разочаров\p{L}*|бешен\p{L}*|бешус\p{L}*|злий|злюс\p{L}*|обурен\p{L}*|прикро|обидно|образливо|стыдно за|быть стыдно|соромно за|бути соромно|засмучен\p{L}*|розчаров\p{L}*)(?!\p{L})/iu;

/** "you had to hang up because your break was over": for a reason of their own. */
const BECAUSE_OF_THEMSELVES = / because (?:you|your) /u;

/** "you were going to propose on Friday": what it was wanted for, and no loss. */
const PLAN = /^you (?:were|are|'re)? ?(?:going|planning|about|hoping|due) to /u;

/** "my late mother's card … She died in March": that they are dead, is told already. */
const DIED = /(?<!\p{L})(?:died|passed away)(?!\p{L})/u;

/** "It isn't, and I'm abroad": what was said of it is not so, and there the denial ends. */
const DENIAL = /^(it (?:is|was|does|did|has)n't),? (?:and|so|but) .*$/u;

/** «The party is tonight»: why it matters, and nothing to be sorry for. */
const SOON = /^[^,]*? (?:is|are) (?:tonight|tomorrow|today|(?:on |this |next )\w+day) and /u;

/** «Вы узнали об этом вечером»: about what, is what was told. */
const FOUND_OUT =
  /^(?:Вы|Ви) (?:\p{L}+ )?(?:узнали|дізналися|дізнались|довідалися) (?:об этом|про це|про это)(?!\p{L})|^you (?:only )?(?:found out|learnt|learned) (?:about )?(?:it|this|that)(?!\p{L})/u;

/** «Вы заметили, но Ваш муж порезал губу»: what went well is left out. */
const LUCKILY =
  /^Вы (?:вовремя )?(?:заметили|увидели|успели [^,]*|выплюнули)(?: это)?, но (?=Ваш|у Ваш)|^Ви (?:[\p{L}']+ ){0,2}(?:помітили|побачили|перевірили|встигли [^,]*|виплюнули|врятували [^,]*)(?: це)?, (?:але|а) (?=В|у В)/u;

/** «Вы не можете ей позвонить»: to somebody whom neither clause names. */
function namesNobody(language: Language, told: string, event: string): boolean {
  const at = TO_SOMEBODY.exec(told)?.index;
  if (at === undefined) return false;
  return pronounsFor(language, `${event} ${told.slice(0, at)}`).size === 0;
}

const TO_SOMEBODY = /(?<!\p{L})(?:ей|ему|ней|їй|йому)(?!\p{L})/u;

/** In irony, and in truth nothing to be sorry for. */
const PRAISED =
  /(?<!\p{L})(?:удал(?:ся|ась|ось|ись)|задал(?:ся|ась|ось)|вдал(?:ася|ося|ися)|вдався|спасибо|дякую|чудов\p{L}*|шикарн\p{L}*|прекрасн\p{L}*|over the moon|delighted|lovely|wonderful|brilliant)(?!\p{L})/iu;

/** That somebody was spared, is nothing to be sorry for. */
const SPARED =
  /(?<!\p{L})(?:(?:wasn't|weren't|isn't|not|nobody (?:was|got)|no one (?:was|got)) (?:badly |seriously |even )?(?:hurt|injured|harmed)|unhurt|unharmed|не (?:пострада|поранен|ушиб|постражда|травмува|забил)\p{L}*|обош[её]лся|обош[лё]\p{L}+|обійшлося|цел[аы]? и невредим\p{L}*|живий|жива|живі|жив[аы]? и здоров\p{L}*)(?!\p{L})/iu;

const UNSAID =
  /^(?:щойно|ледве|едва|как только|як тільки) |^(?:а|но|але) \p{L}+(?:ла|л|ов|в|лся|вся|лась|лася)(?!\p{L})/iu;

/** What it cost: passages around the losses that the event does not tell of already. */
export function costs(telling: Telling, { losses, problem }: Assessment, event: Passage): Passage[] {
  const { text } = telling.reading.analysis;
  const problems = telling.told;
  const named = pronounsFor(telling.language, event.text);
  const found = telling.parts.flatMap((part, at) => {
    const words = text.slice(part.start, part.end);
    const chance = telling.chanceOfCost.get(part) ?? 0;
    const isBehind = part.start >= event.end;
    const isLearnt = chance > (isBehind ? LIKELY : SURE);
    const isLoss = isLearnt || losses.some((one) => overlap(one, part) && (chance > FAIR || one.sort === 'emotional'));
    const follows =
      part.start >= event.end && part.start - event.end < NEAR && CONSEQUENCE[telling.language].test(words);
    const isNext = telling.parts.findIndex(({ start }) => start >= event.end) === at;
    const goesWrong =
      part.start >= event.end &&
      (part.start - event.end < 3 || GRAVE[telling.language]?.test(words) === true) &&
      problems.some((one) => overlap(one, part));
    // «…, а прийшов на 13»: who came, is not said; «щойно я вдягла» is when
    const isNamed = part.start >= event.end && problem != null && overlap(part, problem) && !UNSAID.test(words);
    if (telling.language !== 'uk' && chance < LEAST && !goesWrong && !follows && !isLoss) return [];
    if (!(isLoss || follows || goesWrong || isNext || isNamed) || overlap(part, event) || ANGER.test(words)) return [];
    const passage = passageAround(telling, at, event, named);
    if (!passage || passage.open || overlap(passage, event)) return [];
    const isListed = goesWrong && passage.actor === 'other' && part.start - event.end < 3;
    if (telling.language === 'en' && chance < HARDLY && !follows && !isListed && !addsToIt(passage)) return [];
    // «из-за этого мне отказали в визе»: who did it, is not told
    const isPointed = pointsBack(passage.text);
    const told = isPointed ? withCauseBehind(passage.text.replace(/^(?:мы|ми) /u, '')) : passage.text;
    if (passage.actor === 'firm' && !goesWrong && told === passage.text) return [];
    const isWrong = goesWrong && (passage.actor !== 'customer' || chance > FAIR);
    if (
      !(
        isLoss ||
        follows ||
        isWrong ||
        (isNamed && passage.actor !== 'customer') ||
        isPointed ||
        (chance > FAIR && befell(telling.language, told))
      )
    )
      return [];
    const isHarm = isLoss || follows || isPointed || SPOILT[telling.language]?.test(told) || SUFFERED.test(told);
    if (telling.language === 'uk' && !isHarm && isBeside(telling, event, at, { ...passage, text: told }, named))
      return [];
    // «Мій батько просидів три години. | Додому повернувся з тиском»: the father, and not the customer
    if (telling.language === 'uk' && passage.actor === 'customer' && mayBeTheirs(words, named)) return [];
    // «второй день под капельницей»: one of theirs, and not they
    if (KIN[telling.language].test(event.text) && /^(?:Вы|Ви) провели /u.test(told)) return [];
    // «мама сама розігріти не може»: whose, is not said
    if (WHOSE_IS_IT.test(told)) return [];
    const isKnown = goesWrong || follows || losses.some((one) => overlap(one, part));
    if (telling.language === 'ru' && pointsAtUntold(telling, passage, event)) return [];
    if (telling.language === 'ru' && chance < SURE && !isKnown && !tellsHarm(told)) return [];
    if (!isLearnt && isHarmless(telling.language, { ...passage, text: told })) return [];
    const lasting = withoutCircumstance(
      telling.language,
      told.replace(SOON, '').replace(DENIAL, '$1').replace(LUCKILY, ''),
    );
    return !lasting ||
      RANG_AND.test(lasting) ||
      VAGUE.test(lasting) ||
      DATE.test(lasting) ||
      BEING.test(lasting) ||
      FOUND_OUT.test(lasting) ||
      SPARED.test(lasting) ||
      PRAISED.test(lasting) ||
      namesNobody(telling.language, lasting, event.text) ||
      !makesSense(lasting) ||
      /^(?:all|what|that) you /u.test(lasting) ||
      BECAUSE_OF_THEMSELVES.test(lasting) ||
      PLAN.test(lasting) ||
      (DIED.test(lasting) && / late /u.test(event.text)) ||
      (telling.language === 'en' && (isOwnStep(lasting) || !isSound(lasting, event.text))) ||
      (telling.language === 'uk' && saysHalf(lasting)) ||
      (!isLearnt && isSetting(telling.language, lasting))
      ? []
      : [{ passage: { ...passage, text: lasting }, weight: (isLoss || follows ? 1 : 0) + chance }];
  });
  return found
    .sort((one, other) => other.weight - one.weight)
    .filter(({ weight }, at) => at === 0 || weight < 1 || weight > SECOND)
    .map(({ passage }) => passage)
    .filter((one, at, all) => all.slice(0, at).every((other) => !overlap(one, other)));
}

/** Whether whoever did it, may be the one of theirs whom the event names. */
function mayBeTheirs(words: string, named: ReadonlySet<string>): boolean {
  if (/(?<!\p{L})(?:я|ми|мене|мені|мій|моя|моє|мої)(?!\p{L})/iu.test(words)) return false;
  return (
    (named.has('він') && /\p{L}{2}в(?:ся|сь)?(?=\s|$)/u.test(words)) ||
    (named.has('вона') && /\p{L}ла(?:ся|сь)?(?=\s|$)/u.test(words))
  );
}

/** «Экзамен в пятницу, | теперь еду на него»: on what, stands in front of it, and is not told. */
function pointsAtUntold(telling: Telling, { start, text }: Passage, event: Passage): boolean {
  const at = telling.parts.findIndex((part) => part.start === start);
  const before = telling.parts[at - 1];
  return before !== undefined && isJoined(telling, at) && !overlap(before, event) && AT_IT.test(text);
}

const AT_IT = /(?:^| )(?:него|неё|нее|них|нему|ней|ним|нём|нем|ними)(?= |,|$)/u;

function tellsHarm(text: string): boolean {
  return NEGATIVE.test(text) || SUFFERED.test(text) || namesHarm(text);
}

/** «термін на пачці стояв нормальний», «чек лежить»: told beside the fault, and nothing that came of it. */
function isBeside(
  { parts }: Telling,
  event: Passage,
  at: number,
  { text, actor }: Passage,
  named: ReadonlySet<string>,
): boolean {
  // «Ваш син … | він тепер не хоче йти до школи»
  if (
    named.has(/^(?:тепер )?(\p{L}+)/u.exec(text)?.[1] ?? '') &&
    /(?<!\p{L})(?:тепер|досі|боїться|не хоче|годин\p{L}*|днів|ночі|цілий|весь)(?!\p{L})/u.test(text)
  )
    return false;
  const isOneSentence = parts.some((one) => overlap(one, event) && one.sentence === parts[at]?.sentence);
  if (!isOneSentence || /^(?:він|вона|воно|вони) /u.test(text)) return true;
  return (
    actor === 'other' &&
    text.split(' ').length < 3 &&
    !/ (?:болить|болять|печуть|пече|\p{L}+(?:ен|ан|ит|ут)(?:ий|а|е|і))$/u.test(text)
  );
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
export function befell(language: Language, text: string): boolean {
  return (
    pointsBack(text) ||
    SUFFERED.test(text) ||
    LASTS.test(text) ||
    SPOILT[language]?.test(text) ||
    ((DID[language].test(text) || KIN[language].test(text)) && !TOLD_US[language].test(text))
  );
}

const WHOSE_IS_IT = /^(?:мама|тато|донька|дочка|син|дружина|бабуся|дідусь|дитина|діти|сестра|брат)(?!\p{L})/u;

/** How long it has been: the customer waits. */
const LASTS =
  /^it(?:'s| has) been (?:\w+ )?(?:\d+|an?|two|three|four|five|six|seven|eight|ten) (?:\w+ )?(?:hours?|days?|weeks?|months?)(?= already$|$)/u;

/** What became of a thing. */
const SPOILT: Partial<Record<Language, RegExp>> = {
  uk: /^(?!Ви |ми )[^,]*?(?:розмок|промок|розтан|зіпсува|злама|розби|трісну|потріска|згорі|пом'ял|пошкодж|протух|скис|зів'я|розвалил|розлеті|зник|протек|полиня|пропа|зірва)(?:в|л[аио]|л[аио]|ли)?(?:с[ья])?(?!\p{L})/u,
};

/** "because of that your rent bounced" → "your rent bounced because of it". */
function withCauseBehind(text: string): string {
  return text.replace(/^because of (?:this|that|it),? (.+)$/iu, (_, rest: string) => `${rest} because of it`);
}

const DID: Record<Language, RegExp> = {
  en: /^you(?:'ve)? (?:(?:then|now|still|even|also|already) )?(?!are |have |can |will |do |had (?!to |no |nothing |an? (?:[a-z]+ )?(?:attack|reaction|fall|accident|migraine|night|fever|rash|seizure|row)))/u,
  ru: /^Вы (?:[\p{L}-]+ ){0,4}(?:\p{L}+ли(?:сь)?|не можете)(?!\p{L})/u,
  uk: /^Ви (?:[\p{L}\d'-]+ ){0,4}(?:\p{L}+ли(?:с[ья])?|не можете|(?!(?:пиш|бач|ма|хоч|зна|прос|дума|вважа|розумі|користу|стриж|люб|довіря|літа|подорожу|сподіва|рекоменду|плану|збира|вихову|догляда|замовля|купу|жив|працю|вч|навча|чу)(?:єте|ете|ите|їте))\p{L}+(?:[єеиї]те)(?:с[ья])?)(?!\p{L})/u,
};

/** What was said, ordered or asked is no cost. */
const TOLD_US: Record<Language, RegExp> = {
  en: /^you finally (?!found out|got home)|^you(?:'ve)? (?:\w+ )?(?:asked|told|said|called|rang|phoned|wrote|emailed|ordered|bought|paid for|booked|thought|knew|know|work|works|live|use|want|need|needed|like|love|chose|picked|think|see|sent|contacted|understand|expected|hope|came|went|checked|found (?:it|them|her|him)|got (?!\d|sick|ill|soaked|hurt|stuck|burnt|burned|lost|a (?:rash|fine|ticket|fever|burn))|left (?:the|your|it|everything))\b/u,
  ru: /^Ваш\S* \p{L}+ (?:копил|мечтал)|^Вы (?:[\p{L}-]+ )*?(?:сказали|спро\p{L}+|просили|попросили|звонили|позвонили|писали|написали|заказ\p{L}+|куп\p{L}+|оплат\p{L}+|заплатили|думали|знали|работали|жили|выбрали|хотели|отправ\p{L}+|видели|пользу\p{L}+|обратились|обращались|пришли|приехали|решили|считали|проверили|получили|оставили|носили|приносили|предупреждали|сообщали|показывали|подавали)(?!\p{L})/u,
  uk: /^Ваш\S* \p{L}+ (?:збира|мрія)|^Ви (?:[\p{L}'-]+ )*?(?:сказали|казали|спитали|питали|запитали|просили|попросили|дзвонили|подзвонили|телефонували|зателефонували|писали|написали|замов\p{L}+|куп(?:ила?|или|ува\p{L}+)|оплат\p{L}+|сплат\p{L}+|заплатили|думали|знали|працювали|жили|вибрали|обрали|хотіли|надісл\p{L}+|відправ\p{L}+|бачили|побачили|користув\p{L}+|звернулися|зверталися|прийшли|приїхали|прилетіли|заїхали|святкували|відзначали|вирішили|вважали|перевірили|перевіряли|отримали|залишили|брали|взяли|забрали|здали|віддали|принесли|приносили|поставили|підключили|встановили|відкрили|зареєструвалися|записалися|записали|домовлялися|домовилися|уточнили|уточнювали|пояснювали|пояснили|попереджали|повідомляли|повідомили|показували|показали|подали|подавали|чули|почули|читали|прочитали|дізналися|помітили|підписали|уклали|натиснули|ввели|очікували|сподівалися|чекали (?:на )?(?:відповід|дзвін))(?!\p{L})/u,
};
