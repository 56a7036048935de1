import type { Language } from '../../model';
import { isFiniteVerb } from './english/verbs';
import { DAY } from './plain-words';
import { instead, pairsOf, type Word, word } from './words';

/** Words of chats and of mixed speech, and those that a reply has for them. */
const CHAT: Partial<Record<Language, ReadonlyMap<string, string>>> = {
  uk: pairsOf(
    "шо:що шось:щось тіки:тільки токо:тільки тоже:теж сьодні:сьогодні щас:зараз всьо:все курєр:кур'єр курєри:кур'єри курєра:кур'єра",
    "пятницю:п'ятницю пятниці:п'ятниці пять:п'ять девять:дев'ять звязок:зв'язок звязку:зв'язку обіщали:обіцяли обіщав:обіцяв",
    'заказала:замовила заказав:замовив заказали:замовили заказувала:замовляла заказував:замовляв заказували:замовляли заказ:замовлення',
    'получила:отримала получив:отримав получили:отримали вернули:повернули вернула:повернула вернув:повернув получаю:отримую прождала:прочекала',
    'прождав:прочекав прождали:прочекали ждала:чекала ждав:чекав ждали:чекали жду:чекаю ждемо:чекаємо звонила:дзвонила звонив:дзвонив звонили:дзвонили',
    'перезвонили:передзвонили перезвонив:передзвонив перезвонила:передзвонила позвонили:подзвонили позвонив:подзвонив позвонила:подзвонила',
    'зделали:зробили сдєлали:зробили здєлали:зробили отправили:надіслали отправила:надіслала отправив:надіслав возврат:повернення',
    'скидку:знижку скидка:знижка стікло:скло стікла:скла отменили:скасували отмінили:скасували отмінила:скасувала оказалося:виявилося оказалось:виявилося',
    'спросила:спитала спросив:спитав трубку:слухавку нада:треба нету:немає розказала:розповіла розказав:розповів',
    'очереді:черзі очередь:чергу начальству:керівництву деньги:гроші денег:грошей',
  ),
  en: pairsOf(
    'hrs:hours hr:hour mins:minutes wks:weeks yrs:years ppl:people appt:appointment thru:through b4:before tmrw:tomorrow tommorow:tomorrow tomorow:tomorrow',
    'recieved:received recieve:receive adress:address untill:until wich:which becuase:because becasue:because teh:the thier:their seperate:separate',
    "theres:there's elses:else's someones:someone's somebodys:somebody's somones:someone's alot:a_lot definately:definitely cancled:cancelled broked:broke payed:paid",
    "ive:i've weve:we've youve:you've theyve:they've agian:again",
  ),
};

/** "its been six days": "it is" without its apostrophe. */
const IT_IS =
  /^(?:been|not|still|already|now|an?|the|broken|gone|dead|cold|too|so|only|over|just|getting|never|impossible|nearly|almost|leaking|missing|stuck|late|\d+)$/u;

const SAY = /^(?:каже|кажуть|казали|сказали|сказав|сказала)$/u;

/** «как дура», «как последний идиот»: what somebody calls themselves is not repeated. */
function isLikened(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'как' && /^(?:дур|идиот|лох|полн|последн)\p{L}*$/u.test(words[at + 1]?.form ?? '');
}

/** «запису немає», «такого замовлення нема». */
function isDenied(words: readonly Word[]): boolean {
  const none = words.findIndex(({ form }) => /^(?:немає|нема)$/u.test(form));
  return none > 0 && none < 4 && words.slice(0, none).every(({ form, kind }) => kind === 'word' && form !== 'що');
}

/** "and its literally green": no verb behind it but the one that it hides. */
function isWholeClause(words: readonly Word[], at: number): boolean {
  if (at > 0 && !BEGINS.test(words[at - 1]?.form ?? '')) return false;
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ form, kind }) => kind === 'mark' || GOES_ON.test(form));
  return rest.length > 0 && !(end < 0 ? rest : rest.slice(0, end)).some(isFiniteVerb);
}

const BEGINS = /^(?:and|but|so|because|cause|cos|that|says|said|say|now|,|think|which|when|like)$/u;
const GOES_ON = /^(?:and|but|so|because|which|that|when|although|though)$/u;

/** «перевязка» → «перев'язка»: Ukrainian sets it between a labial behind a vowel and «я», which people in a hurry leave out. */
function withApostrophe(form: string): string {
  return form.replace(/(?<=[аеиіоуєїюя][бпвмф])я/gu, "'я");
}

/** The words as a reply has them: «заказала» → «замовила». */
export function asWritten(language: Language, words: readonly Word[]): Word[] {
  return words.flatMap((one, at) => {
    if (language === 'ru' && (isLikened(words, at) || isLikened(words, at - 1))) return [];
    if (language === 'en' && one.form === 'its' && (IT_IS.test(words[at + 1]?.form ?? '') || isWholeClause(words, at)))
      return { ...instead(one, one.text.replace(/s$/u, "'s")), form: "it's" };
    if (language === 'en' && DAY.test(one.form) && one.text === one.form)
      return { ...one, text: one.text.charAt(0).toUpperCase() + one.text.slice(1) };
    // «кажуть запису немає» → «кажуть, що запису немає»
    if (language === 'uk' && SAY.test(words[at - 1]?.form ?? '') && isDenied(words.slice(at))) return [word('що'), one];
    const plain = CHAT[language]?.get(one.form) ?? (language === 'uk' ? withApostrophe(one.form) : undefined);
    if (plain === undefined || plain === one.form) return one;
    const text = /^\p{Lu}/u.test(one.text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    return { ...instead(one, text), form: plain };
  });
}
