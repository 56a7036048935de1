import type { Excerpt } from '../../incoming/excerpt';
import type { Language } from '../../model';
import { isParty } from './slavic/nouns';
import { BIDDEN_OR_SHOWN, BEGINNINGS as ENGLISH_BEGINNINGS, HELD_OUT, OWN_BEGINNINGS } from './tables/english';
import { RUSSIAN } from './tables/russian';
import { UKRAINIAN } from './tables/ukrainian';
import type { Telling } from './telling';

const BEGINNINGS: Record<Language, RegExp> = {
  en: ENGLISH_BEGINNINGS,
  ru: RUSSIAN.beginnings,
  uk: UKRAINIAN.beginnings,
};

const TWICE =
  /^(?:twice|thrice|nobody|никто|ніхто|again|double|times|still|not|never|дважды|трижды|снова|опять|не|раз|раза|двічі|тричі|знову|рази)$|n't$/u;

const DONE_BY_YOU = /^(?:you|u|you've)(?: have| had)? (?:booked|ordered|reserved|asked)/u;

/** Behind what was asked for, it belongs to that. */
const DENIES = /^(?:не|not|no)$/u;

const GOES_ON = /^(?:and|but|и|а|но|і|й|та|але)$/u;

/** «плачу за 500 мегабіт»; «третій день плачу» is no payment. */
const PAID_FOR = /(?:^| )(?:плачу|платимо) (?:\S+ )?за (?!.* (?:і|а|але) )/u;

export const OWNER = /^(?:i|we)$/u;

/** A deed of the customer's in told English that harms nobody: what came of it, or nothing at all, makes the complaint. */
const BARE_DEED =
  /^you(?:'ve| have| had)?(?: and your \w+)? (?:just |only |recently )?(?:trusted|ordered|bought|purchased|booked|reserved|paid|asked|requested|sent|returned|cancelled|canceled|collected|picked up|dropped off|brought|handed|checked in|signed|subscribed|upgraded|placed|came|arrived|drove|travelled|flew|opened|called|rang|phoned|emailed|wrote|contacted|messaged|made|put)(?! off)(?= |$)(?!.*(?:,| (?:and|but|because|so|when|while|for nothing|in vain|in full|\d+ times|twice|again|extra|unpaid|out of|that (?:we|we'd|we've))(?= |$)))/u;

/** A service of ours and nothing said of it: «мы ремонтировали Вам ноут две недели», «мы привезли диван». */
const BARE_SERVICE =
  /^(?:\d+ \p{L}+ )?мы (?:Вам )?(?:(?:от|за)?ремонтировали|(?:по)?чинили|(?:по)?ставили|установили|(?:с)?делали|собирали|собрали|(?:с)?монтировали|подключали|подключили|(?:по)?шили|прове(?:ли|ряли|рили))(?: Вам)? (?!не |брак)\p{L}+(?: (?:[вз]а? (?:\p{L}+ )?(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|месяце|неделе|году)|(?:\p{L}+|\d+) (?:дн\p{L}+|недел\p{L}+|месяц\p{L}*|час\p{L}*)|вчера|недавно|\d+ \p{L}+))?$|^(?:\d+ \p{L}+ )?мы (?:Вам )?(?:привезли|доставили)(?: Вам)? (?!не |брак|чуж|друг|тольк|поддел)[\p{L}]+$/u;

/** «Ви доплатили за місця біля вікна»: what they got for it, makes the complaint. */
const BARE_PURCHASE =
  /^Ви (?:замовили|забронювали|придбали|купили|оплатили|доплатили|заплатили|записалися|попросили)(?= )(?!.*(?:,| (?:і|й|а|але|та|чи|бо|не|двічі|вдруге|тричі|знову|ще|марно|даремно|\d+ раз\p{L}*)(?= |$)))/u;

/** «ми взяли у Вас передоплату», «ми забрали машинку «на день-два»», «ми продали квиток вранці»: nothing wrong with that. */
const BARE_DEAL =
  /^ми (?:(?:знову |ще раз )?(?:по)?обіцяли$|(?:взяли|отримали) (?:у|в|з) (?:Вас|Вашої|Вашого) (?:\p{L}+ )?(?:передоплату|аванс|завдаток|предоплату|оплату|замовлення|документи)(?! двічі| вдруге)(?!.* (?:і|й|а|але|та) )|(?:взяли|забрали) \p{L}+ (?:«[^»]*»|на (?:ремонт|діагностику|огляд|день|тиждень|\p{L}+ дні?в?))$|(?:підключили|встановили|відремонтували|полагодили|зібрали|доставили|продали|привезли|надіслали|видали) (?!не |брак|чуж|прострочен|зіпсован|інш|стар|битий|биту|мокр|брудн|холодн)[\p{L}'-]+(?: (?:вранці|ввечері|вчора|сьогодні|Вам|нам|у|в|о|об|на|минулого|тиждень|\p{L}+ тому)(?: [\p{L}'-]+)?)?$)/u;

/** "Two weeks ago you sent in your laptop": when it was. */
const WHEN =
  /^(?:last \w+|(?:\w+ ){1,2}(?:days|weeks|months|years|hours|day|week|month|year|hour) ago|yesterday|on \w+day),? (?=you(?:'ve|'d)? )/u;

/** Whether a told clause, however much of the customer's sentence it is, tells of no failure: "you booked a table for eight". */
export function isBareDeed(language: Language, text: string): boolean {
  if (language === 'ru') return BARE_SERVICE.test(text);
  if (language === 'uk') return BARE_PURCHASE.test(text) || BARE_DEAL.test(text);
  return (
    language === 'en' && BARE_DEED.test(text.replace(WHEN, '')) && !text.split(' ').some((form) => TWICE.test(form))
  );
}

/** Whether a clause tells what was ordered, asked for or promised, and nothing that went wrong by itself. */
export function isBeginning({ reading, language }: Telling, part: Excerpt): boolean {
  const words = reading.analysis.tokens.slice(part.firstToken, part.endToken);
  // "you booked me into a smoking room" is done, and nothing that was asked for
  if (
    language === 'en' &&
    DONE_BY_YOU.test(
      words
        .slice(0, 3)
        .map(({ form }) => form)
        .join(' '),
    )
  )
    return false;
  // «кур'єр віддав його сусідці»: what the firm's people did is no wish of the customer's
  const tables = language === 'uk' ? UKRAINIAN : undefined;
  const promises = words.some(({ form }) => /^п?о?обіця/u.test(form));
  if (tables && !promises && words.slice(0, 2).some(({ form }) => isParty(form, tables))) return false;
  if (language === 'uk' && PAID_FOR.test(words.map(({ form }) => form).join(' '))) return true;
  const own = language === 'en' && /^(?:i|we|i've|we've)$/u.test(words[0]?.form ?? '');
  const at = words.findIndex(({ form }) => BEGINNINGS[language].test(form) || (own && OWN_BEGINNINGS.test(form)));
  if (language === 'en' && BIDDEN_OR_SHOWN.test(`${words.map(({ form }) => form).join(' ')} `)) return false;
  if (language === 'en' && HELD_OUT.test(`${words.map(({ form }) => form).join(' ')} `))
    return !words.some(({ form }) => GOES_ON.test(form));
  // «просил не звонить», «трижды просила не звонить» ask for something all the same
  const asksNotTo = /^(?:по)?просил/u.test(words[at]?.form ?? '') && DENIES.test(words[at + 1]?.form ?? '');
  if (!asksNotTo && words.some(({ form }, index) => TWICE.test(form) && !(index === at + 1 && DENIES.test(form))))
    return false;
  // "a subscription that I cancelled" begins nothing, and "ordered a 42 and got a 39" tells the end as well
  // "the sofa I ordered came …": which sofa it is
  const isWhich = language === 'en' && at > 1 && OWNER.test(words[at - 1]?.form ?? '');
  const isMain =
    at >= 0 &&
    !isWhich &&
    at < 5 &&
    !words
      .slice(0, at)
      .some(
        ({ form }, index) =>
          /^(?:was|were|for|a|an)$|^котор|^як[аиіу]/u.test(form) || (index > 0 && GOES_ON.test(form)),
      );
  return isMain && !words.slice(at).some(({ form }, index) => index > 1 && GOES_ON.test(form));
}
