import type { Language } from '../../model';

/** How somebody lives, what is in their calendar, whose a thing was: why it matters, and nothing to be sorry for. */
const CIRCUMSTANCES: Record<Language, readonly RegExp[]> = {
  en: [
    /^(?:your \w+|he|she) (?:is|was|turns|turned) (?:only |just |already |almost |nearly )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighty|ninety|seventy)(?! (?:\w+ )?(?:hours|minutes|days|weeks|months|times))\b.*/iu,
    /^(?:(?:it|this|that) (?:was|is)|it's) (?:for )?(?:your|our|the|a|an) .*?(?:birthday|anniversary|wedding|party|funeral|graduation|holiday|christmas)\b.*/iu,
    /^(?:you're|you are|you were) (?:\d+|an?|the|one|two|three|four|five|six|seven|eight|nine|\w+ (?:weeks|months)) .*/iu,
    /^you (?:always |usually |often )?(?:work|live|study|commute|come|go|visit|stay|shop|fly|travel) .*/iu,
    /^you(?:'ve| have) been (?:an? )?(?:[a-z]+ )?(?:members?|customers?|clients?|guests?|subscribers?|patients?|regulars?)\b.*/iu,
    /^you (?:were|are) (?:in|there|out|here|home)$/iu,
    /^you(?:'ve| have) only (?:just )?(?:been|had|lived|owned) .*/iu,
    /^you(?:'ve|'d| have| had)? (?:been )?sav(?:ed|ing) (?:up )?for .*/iu,
    /^you finally had .*/iu,
    /^you have .* (?:tonight|tomorrow|today|on \w+day|next \w+|in (?:an?|two|three|\d+) (?:hours?|days?|weeks?))$/iu,
    /^you were (?:at )?(?:home|in) (?:all|the (?:whole|entire)) (?:day|time|morning|afternoon|evening|weekend)\b.*/iu,
    /^you were (?:in (?:the |a )?(?:hospital|shower|bath|bathroom|restroom|toilet|loo|garden|kitchen)|at work|at home|abroad|away|on holiday|on vacation)(?: (?:on|last|that) [^,]*)?(?:, .*)?$/iu,
    /^you have (?:an?|two|three|four|small|young) (?:.*? )?(?:newborn|baby|child|children|kids|toddlers?|dogs?|cats?|allergy|allergies|intolerance|condition|disability|diabetes|asthma|epilepsy|pacemaker)\b.*/iu,
    /^you (?:have|had) (?:\w+ )?(?:guests|visitors|company|friends|family|people)\b.*/iu,
    /^you (?:only |just )?(?:bought|got) (?:it|them) .*/iu,
    /^your [\p{L} '-]+? (?:is|are|was|were) (?:on|in|at|due|tonight|tomorrow|today)\b.*/iu,
  ],
  ru: [
    /^(?:Вы|Ваш\S* \p{L}+) (?!.*(?<!\p{L})не )(?:[\p{L}\d-]+ ){0,4}(?:праздновали?|отмечали?|рожал[аи]|женился|женились|выходил[аи] замуж)(?!\p{L}).*/iu,
    /^Вы (?!.*(?<!\p{L})не )(?:[\p{L}-]+ ){0,3}(?:собирались|планировали|хотели|думали|мечтали) (?:\p{L}+ть(?:ся)?(?!\p{L})|в н[её][мй]|на|в|к) .*/iu,
    /^(?:Вы (?:сами )?(?:работаете|живёте|живете|учитесь)|у Вас (?:в|во|на|через|\S+ (?:класс\S*|дет\S*))|завтра у|сегодня у|Вам рожать|Вы (?:только|недавно) купили|Вы (?:её|ее|его|их) (?:только|недавно)) .*/iu,
    /^Вы (?:[\p{L}-]+ ){0,3}(?:собирали|копили|растили|откладывали)(?!\p{L}).*(?:год|года|лет|месяц|месяца|месяцев)$/iu,
  ],
  uk: [
    /^(?:Ви|Ваш\S* \p{L}+) (?!.*(?<!\p{L})не )(?:[\p{L}\d'-]+ ){0,4}(?:святкували?|відзначали?|народжувал[аи]|одружував|одружувались|одружувалися|виходил[аи] заміж)(?!\p{L}).*/iu,
    /^Ви (?!.*(?<!\p{L})не )(?:[\p{L}'-]+ ){0,3}(?:збирали(?:сь|ся)|планували|хотіли|думали|мріяли) (?:\p{L}+ти(?:ся)?(?!\p{L})|в н[ії]й|в ньому|на|в|у|до) .*/iu,
    /^(?:Ви (?:самі )?(?:працюєте|живете|навчаєтеся)|у Вас (?:в|у|на|за|\S+ (?:клас\S*|діт\S*))|завтра у|сьогодні у|Вам народжувати|Ви (?:тільки|нещодавно|лише) купили|Ви (?:її|його|їх) (?:тільки|нещодавно|лише)) .*/iu,
  ],
};

function isCircumstance(language: Language, text: string): boolean {
  return CIRCUMSTANCES[language].some((one) => one.test(text));
}

/** Where what happened may begin behind a circumstance. */
const GOES_ON: Record<Language, RegExp> = { en: / and /u, ru: / (?:и|а) /u, uk: / (?:і|й|та|а) /u };

/** Something did go wrong, however it is put. */
const WRONG =
  /(?:^|\s)(?:not|no|without|wrong|не|нет|без|нема|немає)(?=\s|$)|n't|(?:^|\s)(?:пропал|исчез|украл|сломал|лопнул|отвалил|протек|потек|теч|залил|воспалил|опух|распух|поднял|зник|вкрал|зламал|тече|протік|піднял)\p{L}*/u;

/** Somebody named in what was left out. */
const BACK = /^(?:he|she|it|they|он|она|оно|они|він|вона|воно|вони)(?=\s|$)/iu;

const SUBJECT: Record<Language, RegExp> = {
  en: /^(?:you|your|we|our|the|nobody)(?:'|\s)/u,
  ru: /^(?:Вы|Ваш\S*|мы|наш\S*|уже|не) /u,
  uk: /^(?:Ви|Ваш\S*|ми|наш\S*|вже|уже|не) /u,
};

/** A told clause without the harmless circumstance that it opens with; `null` where nothing else is left. */
export function withoutCircumstance(language: Language, text: string): string | null {
  if (!isCircumstance(language, text)) return text;
  const joint = GOES_ON[language].exec(text);
  if (!joint) return WRONG.test(text) ? text : null;
  const first = text.slice(0, joint.index);
  // "your tablets were in the bag we lost and …"
  if (WRONG.test(first) || /[^,] we /u.test(first)) return text;
  const behind = text.slice(joint.index + joint[0].length);
  const rest = language === 'en' ? withNamed(first, behind) : behind;
  if (BACK.test(rest) || !SUBJECT[language].test(rest)) return null;
  // «и уже потеряли двух клиентов»: the subject stands in front of what was left out
  const shared = /^(?:Вы|Ви)(?= )/u.exec(first);
  return shared && /^(?:уже|вже|не) /u.test(rest) ? withoutCircumstance(language, `${shared[0]} ${rest}`) : rest;
}

/** "Your mother is 79 | and we left her alone": names her where the first clause is left out. */
function withNamed(first: string, rest: string): string {
  const named = /^your [\p{L}-]+(?= (?:is|was|turns|turned) )/u.exec(first)?.[0];
  if (!named) return rest;
  return rest
    .replace(/^(?:he|she)(?='| )/u, named)
    .replace(
      /^((?!your ).*?) (?:him|her(?= (?:in|on|at|to|for|with|without|out|off|up|down|a|an|the|alone|wait|waiting)(?!\p{L})|$))/u,
      `$1 ${named}`,
    );
}

/** An English clause without the circumstance that it ends with: "the heating has been off | and you have a newborn". */
export function withoutCircumstanceBehind(text: string): string {
  const at = text.lastIndexOf(' and ');
  const rest = text.slice(at + 5);
  const isLoose = at > 0 && isCircumstance('en', rest) && !WRONG.test(rest) && !GOES_ON.en.test(rest);
  if (!isLoose) return text;
  const left = text.slice(0, at).replace(/,$/u, '');
  // of three in a list, two are tied by "and"
  return LIST_OF_TWO.test(left) ? left.replace(', ', ' and ') : left;
}

const LIST_OF_TWO = /^(?!.* and )[^,]+, (?:the|your|our|it|nobody) [^,]+$/u;

/** What was planned, with nothing but the hour behind it: the failure itself is left to be understood. */
const PLAN =
  /\b(?:was|were|are|is) (?:supposed|due|meant) to\b|\b(?:was|were) to (?:be|have|come|start|arrive)\b|\b(?:was|were) (?:booked|scheduled|planned) (?:for|on)\b|\b(?:was|were) for \d+$|(?:^|\s)(?:был[аои]?|бул[аои]|був) (?:назначен\S*|запланирован\S*|записан\S*|призначен\S*|заплановано|запланован\S*)(?=\s)|(?:^|\s)мы должны были\s|(?:^|\s)ми (?:мали|повинні були) \S+ти(?:ся)?(?=\s)/iu;

const FAILED =
  /it(?:'s| has) been |it(?:'s| is| was) (?:now |already |still )*(?:\w+day|the \d|not) |(?:and|but) (?:it|they)(?:'re| was| were| are| had) (?!supposed|meant|due)|(?:came|arrived|turned up|showed up|got here|got to you) |(?:^|\s)(?:not|never|nobody|but|не|никто|ніхто)(?=\s)|n't/u;

/** Only the customer can say "here"; a strength that is gone belongs to nobody once it is told. */
const DEICTIC =
  /(?<!\p{L})here(?!\p{L})|(?<!\p{L})(?:сил|нервов|нервів|слов|слів) (?:уже |вже |больше |більше )?(?:нет|нема|немає)(?!\p{L})|^(?:денег|грошей) (?:уже|вже|больше|більше) (?:нет|нема|немає)$|^(?:там|туда|туди) /iu;

/** Somebody did it, and nobody is named: «їхали чотири години», «п'ять разів міняв». */
const NOBODY =
  /^(?:\S+ раз\S* )?[\p{Ll}']+(?:ли|лись|лися|ав|ив|ал|ил|ала|ила) (?:в|во|на|у|з|с|из|до|по|\d+|два|две|дві|три|четыре|чотири|пять|п'ять|весь|цілий|целый)(?=\s)/u;

/** Points back at what stands in another sentence: «через это». */
const POINTS_BACK =
  /^(?:(?:мы|ми|we|Вы|Ви|you) )?(?:because of (?:this|that|it)|after (?:this|that)|из-за (?:этого|того)|от этого|после этого|через (?:це|те)|від цього|після цього)(?=\s|,)/iu;

/** «сказала Вашому синові, що він ледар»: what somebody was called is not said again. */
const CALLED =
  /(?<!\p{L})(?:сказа|каза|заяви|говори|повідоми)\p{L}+(?: [\p{L}']+){0,4}, (?:что|що) (?:он|она|они|Вы|він|вона|вони|Ви) (?:[\p{L}']+ )?(?!\p{L}*(?:ли|ла|ло|ет|ит|ає|ять|ить|сь|ся)(?!\p{L}))[\p{L}']+(?=,|$| а )/u;

/** «вантажник каже, що ви …»: told again, the customer whom they meant would be us. */
const SAID_OF_YOU =
  /(?<!(?:^| )(?:Ви|Вы|ми|мы) (?:\p{L}+ )?)(?<!\p{L})(?:каже|кажуть|сказа(?:в|ла|л|ли)|поясни(?:в|ла|ли)|объясни(?:л|ла|ли)|говор(?:ит|ят)|відпові(?:в|ла|ли)|ответи(?:л|ла|ли))(?: [\p{L}']+){0,2},? (?:що|то|что) (?:це |это )?(?:ми|мы) /u;

/** Whether a clause makes sense in the mouth of the one who answers. */
export function makesSense(text: string): boolean {
  const plan = PLAN.exec(text);
  if (plan && !FAILED.test(text.slice(plan.index))) return false;
  return (
    !CALLED.test(text) &&
    !SAID_OF_YOU.test(text) &&
    !DEICTIC.test(text) &&
    !NOBODY.test(text) &&
    !APPOINTMENT.test(text) &&
    !PASSED.test(text) &&
    !BEFORE_ALL.test(text)
  );
}

/** «весілля за два дні», "the baby is due on Friday": a date of theirs, which no one can be sorry for. */
const APPOINTMENT =
  /^your [\p{L} ]+?(?:'s| is) getting married|^(?:the|your) [\p{L} ]+?(?:'s| is| are) (?:due |only |just )?(?:on \w+day|in (?:a|an|one|two|three|four|five|six|ten|\d+) (?:days?|weeks?|hours?|months?)|next \w+)$|^(?:Ваш\S{0,2} )?[\p{L}'-]+ (?:уже |вже )?(?:через|за) (?:\S+ )?(?:дня|дней|день|дні|днів|недел\p{L}+|тижд\p{L}+|тижн\p{L}+|месяц\p{L}*|місяц\p{L}*|час\p{L}*|годин\p{L}*)$|^(?:Ваш\S{0,2} )?[\p{L}'-]+ (?:был[аои]?|був|бул[аои]) (?:уже |вже )?(?:вчера|учора|вчора|сегодня|сьогодні|(?:в|у|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|четвер|п'ятницю|суботу|неділю)|(?:в |у |о |об )?\d[\d.:]*(?: \p{L}+)?)(?: (?:вечером|утром|ввечері|вранці))?$/iu;

/** «на очах у всієї черги»: where it happened, and not what. */
const BEFORE_ALL =
  /^(?:на очах|на глазах|при всіх|при всех|перед (?:всіма|усіма|всеми))(?= |$)(?!.*(?:л[аои]?|ли|в|ся|сь|ть|[єе]ть?)(?= |$))/iu;

/** Time that has passed says nothing of what went wrong in it. */
const PASSED =
  /^(?:(?:уже|вже|почти|майже|\d+|два|две|дві|три|четыре|чотири|пять|п'ять|второй|третий|третій|недел[яиюь]|тижд\p{L}+|тижні\p{L}*|дня|дней|дні|днів|день|месяц\p{L}*|місяц\p{L}*|часа|часов|час|годин\p{L}*)\s?)+(?:прош(?:ло|ла|ел|ёл|ли)|мину(?:ло|в|ла|ли)|пройшло|пройшов)$|^(?:прошло|минуло|пройшло) /iu;

/** Whether a told clause, with nothing in front of it, speaks of something that stands in another sentence. */
export function isUnmoored(text: string): boolean {
  const first = /^[^,—:]*?(?=,|—|:| (?:и|і|й|а|but|and) |$)/u.exec(text)?.[0] ?? text;
  return UNMOORED.test(first) || OBJECT_ALONE.test(text);
}

/** "at the desk we added 90 euros for it": what it is, is named nowhere in front of it. */
const OBJECT_ALONE = /^(?:(?!\b(?:the|your|our|an?|this|that|no|it) )[^,])* (?<!that )(?:it|them)$/u;

/** «дізналися про це», "was on there", "it had egg in it"; «сидеть в этом платье» names what it means. */
const UNMOORED =
  /(?<!\p{L})(?:об|про|за|от|о|с|со|в|на|із|з|від|у) (?:это|этом|этого|этим|цьому|це|цього|цим)(?= (?:на|в|у|от|из|по|только|лише|від|з)(?!\p{L})|$)|(?<!\p{L})(?:on|in) there$|(?<!\p{L})for (?:this|that|it)$|^it (?:had|has) .* (?:in|on) it$|^(?:each|none|some|both|all|most|one|two|neither|half|many) of (?:them|these|those)(?!\p{L})|^your \w+ .* for it$|(?<!\p{L})без (?:него|нее|неё|них|нього|неї)$|(?<!\p{L})(?:у|в|на|з|із) (?:ньому|ній)(?!\p{L})/u;

/** Whether a told clause needs the one before it. */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text);
}

/** What the customer did or does that is no deed of every customer's: they waited, lost, paid again, asked in vain, found out. */
const UNDERGONE =
  /^Ви (?:[\p{L}\d'’:.,-]+ ){0,6}?(?:чека|прочека|простоя|просиді|сиді|стоя|мерз|змерз|замерз|промерз|промок|ночува|спа|блука|шука|бігає|біга|їзди|ходи|йшли|ішли|плач|(?:про|за)?плака|(?:про|за)?рида|писа|пиш|напис|дзвони|телефону|зверта|звертали|просите|доби|дозвон|додзвон|витра|втра|утра|губи|згуби|запізн|спізн|пропус|пропуска|хворі|захворі|застуд|отруї|труї|впали|упали|поріза|обпек|травм|злама|переплат|доплат|заплатили (?:двічі|вдруге)|платите (?:двічі|вдруге)|позич|відпрос|лиша|лиши|залиша|залиши|провел|нерву|хвилю|злякали|переляка|перенервува|звільни|перевдяга|червон|муси|змушен|кашля|боя|боїт|терп|мучи|тягл|тягн|тяга|несли|везли|мокн|добира|прокида|отрима|знайш|знаход|вияви|побачи|помітил|дізна|з'ясува|збожевол|ледь|ледве|голод|живете|сидите|стоїте|готуєте|лежите|їдете|переробл|перероби|переми|відмива|прибира|викину|викида|самі|пішли|платите|посвар|вагіт|вийшли в сльоз|були [ву] (?:лікарн|шоці|сльоз)|повернули|віддали|здали|не)/u;

/** «майстер обіцяв бути до обіду»: what came of it, is left out. */
const PROMISES = /^(?!ми |Ви )[^,]*(?<!\p{L})(?:обіця|пообіця)(?:в|ла|ли) [^,]*\p{L}ти(?:ся)?(?!\p{L})[^,]*$/u;

/** How somebody lives, what they never did before, and who came to see them: the setting of what went wrong. */
const SETTING: Partial<Record<Language, RegExp>> = {
  uk: /^Ви (?:[\p{L}\d'-]+ ){0,3}(?:платите|користуєтес[яь]|ходите|живете|працюєте|орендуєте|винаймаєте|замовляєте|купуєте|лікуєтеся|займаєтеся)(?!\p{L})(?!.*(?<!\p{L})(?:не|без|а|але|замість|тепер|чуж\p{L}+|порожн\p{L}+|марно|даремно|двічі)(?!\p{L}))|^Ви (?:ще )?(?:жодного разу|ніколи) не |^Ви (?:[\p{L}'-]+ ){0,3}не бачили(?:ся|сь)|^ми (?:Вам )?(?:привезли|доставили|принесли|видали|надіслали|прислали|встановили|поставили|вкладали|укладали|ремонтували) \p{L}+$|(?:приїха|прийш|зібра|з'їха|прилеті)\p{L}+ (?:\p{L}+ )?(?:гост|люд|друз|родич|родин)\p{L}*(?! не )/u,
};

/** «48 600 рублей уплачены полностью»: what the customer did for their part. */
const PAID_IN_FULL =
  /^[^,]*(?:(?:уплач|оплач|заплач|внес|сплач)ен\p{L}* (?:полностью|заранее|вперед|вперёд|сразу|до копейки|повністю|наперед|одразу|до копійки)|(?:полностью|повністю) (?:уплач|оплач|сплач)ен\p{L}*|paid (?:\S+ )?(?:in full|in advance|upfront))[^,]*$/u;

/** Two things at odds, or too much of one: a clause with these tells of a failure, whatever the customer did in it. */
const AT_ODDS =
  /(?:^|\s)(?:а|але|хоча|замість|раз[аи]?|двічі|тричі|годин\p{L}*|хвилин\p{L}*|чуж\p{L}+|марно|даремно|порожн\p{L}+|мокр\p{L}+|бит\p{L}+|подряп\p{L}+|плям\p{L}+|дірк\p{L}+|тріщин\p{L}+|спали|ночували|сиділи|мерзли|чекали|плакали)(?=$|[\s,])/u;

/** Whether a told clause says only how somebody lives, what they paid, or what was promised: no cost of theirs. */
export function isSetting(language: Language, text: string): boolean {
  if (SETTING[language]?.test(text) || (PAID_IN_FULL.test(text) && !GOES_ON[language].test(text))) return true;
  return language === 'uk' && !isAtOdds(text) && PROMISES.test(text);
}

/** Whether a told clause says only what every customer does. */
export function isOrdinary(language: Language, text: string): boolean {
  const isTheirs = language === 'uk' && /^Ви /u.test(text) && !UNDERGONE.test(text);
  return isSetting(language, text) || (isTheirs && !isAtOdds(text));
}

function isAtOdds(text: string): boolean {
  return WRONG.test(text) || AT_ODDS.test(text);
}
