import type { SlavicTables } from '../tables/slavic';
import type { Actor } from '../turned';
import { isRelativeWord, type Word } from '../words';
import { hasNoun, insideNounPhrase, isParty } from './nouns';
import { isFirmDeed } from './verbs';

/** Who is meant by a past form in the plural with no pronoun in front; `undefined` where somebody else may be. */
export function manyActor(words: readonly Word[], at: number, tables: SlavicTables): Actor | undefined {
  const form = words[at]?.form ?? '';
  const ahead = words.slice(0, at);
  const people = ahead.some(
    (one, index) =>
      (tables.people.test(one.form) ||
        isParty(one.form, tables) ||
        COUNTED.test(one.form) ||
        isCounted(ahead, index)) &&
      !insideNounPhrase(words, index, tables),
  );
  if (people) return;
  // «відмивали машину самі»
  if (words.some((one) => BY_THEMSELVES.test(one.form)) && !namesMany(words.slice(0, at + 1), at, tables))
    return 'customer';
  if (TAKEN.test(form) && words.slice(at + 1).some((one) => /^(?:з|із|зі|из|от|від)$/u.test(one.form)))
    return 'customer';
  // «приняли ремонт с вашим прорабом», «потеряли двух клиентов»
  if (
    words.some(
      (one, index) => /^(?:с|со|з|із)$/u.test(one.form) && /^ваш(?:ими?|ою|ей)$/u.test(words[index + 1]?.form ?? ''),
    )
  )
    return 'customer';
  // «кухаря попередили про алергію»: one of ours was told, by the customer
  if (TOLD.test(form) && words.some((one) => ONE_OF_OURS.test(one.form) && !isParty(one.form, tables)))
    return 'customer';
  if (LOST.test(form) && words.some((one) => OWN_LOSS.test(one.form))) return 'customer';
  if (STAYED.test(form) && /^(?:в|у|на|без)$/u.test(words[at + 1]?.form ?? '') && !hasNoun(ahead, tables))
    return 'customer';
  if (SAT.test(form) && !hasNoun(ahead, tables) && !namesMany(words, at, tables)) return 'customer';
  // «мені не змогли додзвонитися з лікарні»: others, whoever they were
  if (ABLE.test(form) && isAimedAtThem(words, tables)) return;
  // «записать смогли только через неделю»
  if (COULD.test(form) && words.some((one) => SERVE.test(one.form))) return 'firm';
  // «остались синяки»: what did, stands right behind
  if (
    LEFT_BEHIND.test(form) &&
    /[ыи]$/u.test(words[at + 1]?.form ?? '') &&
    hasNoun(words.slice(at + 1, at + 2), tables)
  )
    return;
  if (tables.customersPlural.test(form) && !(LEFT.test(form) && ahead.some((one) => WHOM.test(one.form))))
    return 'customer';
  // «на рейс запізнились»: they are late for us, and the customer for something else
  if (LATE.test(form) && words.some((one) => MISSED.test(one.form))) return 'customer';
  // «піднімати на поверх відмовились»
  if (REFUSED.test(form) && !words.some((one) => /^(?:від|от)$/u.test(one.form))) return 'firm';
  // «отказали тормоза»: nobody denied them
  if (GAVE_OUT.test(form) && hasNoun(words.slice(at + 1, at + 2), tables)) return;
  if (isFirmDeed(form, tables) && at < 9) return 'firm';
  // «заставили меня ждать», «звонили вам»: whom it was done to, tells who did it
  if (ahead.some((one) => isRelativeWord(one.form)) || namesMany(words, at, tables)) return;
  if (isAimedAtThem(words, tables)) return OTHERS_DO.test(form) ? undefined : 'firm';
  if (words.some((one) => /^(?:вам|вас)$/u.test(one.form))) return 'customer';
  return undefined;
}

/** Whether something in the plural may be the subject of the past form at a place: «нас залили соседи». */
export function namesMany(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const near = [...words.slice(0, at), ...words.slice(at + 1, at + 5)].filter(
    // «ходили в тому самому одязі»
    (one) => tables.you !== 'Ви' || !insideNounPhrase(words, words.indexOf(one), tables),
  );
  return near.some((one) => /[иыіїая]$|^(?:два|две|дві|много|багато)$/u.test(one.form) && hasNoun([one], tables));
}

/** Whether it was done to the customer: «мне пришёл», and not «у меня». */
export function isAimedAtThem(words: readonly Word[], tables: SlavicTables): boolean {
  return words.some(
    ({ form }, at) =>
      /^(?:мне|меня|нам|нас|мені|мене)$/u.test(form) && !tables.prepositions.has(words[at - 1]?.form ?? ''),
  );
}

/** «четырнадцать детей ждали». */
const COUNTED =
  /^(?:детей|дітей|человек|людей|людин|осіб|гостей|гостя|друзей|друзів|коллег|колег|клиентов|клієнтів|родственников|родичів)$/u;

/** «28 учнів втратили». */
function isCounted(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.kind === 'number' && /(?:ів|їв|ей|ок|ець)$/u.test(words[at]?.form ?? '');
}

const BY_THEMSELVES = /^(?:самі|самотужки|власноруч|вдвох|удвох|утрьох|втрьох)$/u;

const TOLD = /^(?:попередили|попросили|просили|спитали|питали|предупредили|попросили|спросили)$/u;
const ONE_OF_OURS =
  /^(?:кухар|офіціант|кур'єр|майстр|адміністратор|менеджер|оператор|лікар|водія|водіє|перукар|консультант|диспетчер|повар|официант|курьер|мастер|врача|врачу|водител|парикмахер)\p{L}*[аяуюиыіом]$/u;

const ABLE = /^(?:змогли|могли)$/u;

const GAVE_OUT = /^(?:отказали|відмовили|сдали|здали|сели|сіли|встали|стали)$/u;

/** «Машину забрали з мийки»: it was the customer who came for it. */
const TAKEN = /^(?:забрали|забирали)$/u;

const LEFT_BEHIND = /^(?:остались|залишились|залишилися)$/u;

/** «мого дідуся залишили на візку»: the customer was not the one who did. */
const LEFT = /^(?:оставили|залишили)$/u;
const WHOM = /^(?:мене|нас|меня|мого|мою|моїх|моего|моих)$/u;

/** «Всю ніч були в лікарні». */
const STAYED = /^(?:были|були)$/u;

/** «Сиділи біля туалету», «їхали чотири години». */
const SAT = /^(?:сиділи|стояли|лежали|їхали|ходили|летіли|блукали|стирчали|тремтіли|спали|несли|тягли|шукали)$/u;

const LATE = /^запізнили(?:ся|сь)$/u;
const MISSED =
  /^(?:рейс|літак|потяг|поїзд|автобус|пересадк|весілл|робот|співбесід|концерт|вистав|операці|похорон|урок|іспит|нарад|зустріч)/u;

const REFUSED = /^(?:відмовили(?:ся|сь)|отказались)$/u;

/** Who can do what: «записать смогли только через неделю». */
const COULD = /^(?:смогли|могли|змогли)$/u;
const SERVE =
  /^(?:записать|принять|доставить|привезти|ответить|объяснить|решить|помочь|починить|найти|записати|прийняти|доставити|привезти|відповісти|пояснити|вирішити|допомогти|полагодити|знайти)$/u;

/** «в зал нас не пустили», «надо мной смеялись»: mostly others did. */
const OTHERS_DO =
  /^(?:пустили|впустили|смеялись|уволили|оштрафовали|развернули|сміялися|звільнили|оштрафували|відрахували)$/u;

const LOST = /^(?:потеряли|теряли|втратили)$/u;

/** What only the customer can lose: trade, time and money. */
const OWN_LOSS =
  /^(?:заказов|клиентов|клиента|покупателей|продаж|выручку|прибыль|тысяч|день|дня|дней|час|часа|часов|время|замовлень|клієнтів|клієнта|покупців|виторг|прибуток|дні|днів|годину|години)$/u;
