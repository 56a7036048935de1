import type { Language } from '../../model';
import { inActiveVoice } from './english/active';
import type { Passage } from './passage';
import { asOwn } from './slavic/own';

/** That the customer wrote or rang, and that nobody answered. */
const UNANSWERED: Record<Language, RegExp> = {
  en: /^(?<asked>you(?:'ve| have)? (?:\w+ )?(?:wrote|written|emailed|called|rang|rung|phoned|messaged|texted)\b.*?),? (?:and|but) (?:nobody|no one|no-one) (?:ever |has |even )?(?:answered|replied|responded|wrote back)(?: (?:to )?you)?$/u,
  ru: /^(?<asked>Вы .*(?:писали|написали|звонили|обращались)(?: [^,]*)?),? (?:а|но|и) (?:Вам )?(?:так )?(?:никто )(?:Вам )?(?:так и )?не ответил$/u,
  uk: /^(?<asked>Ви .*(?:писали|написали|дзвонили|телефонували|зверталися)(?: [^,]*)?),? (?:а|але|і|та) (?:Вам )?(?:так )?(?:ніхто )(?:Вам )?(?:так і )?не відповів$/u,
};

/** "You told the waiter twice about your allergy and your dish came with walnuts": what came, though they had told us. */
const UNHEEDED =
  /^(?<asked>you(?:'d| had)? (?:\w+ )?(?:told|warned|informed|reminded|asked|begged) (?:(?!,| and | but ).)*?\b(?:about|that|to|not|twice|times)\b(?:(?!,| and | but ).)*),? (?:and|but) (?<came>(?:your|the|our|we) (?!.*\b(?:it|them|they|him|her|he|she|still)\b).+)$/u;

/** "We promised it by Monday and it's Thursday": that it was not so, is what the day says. */
const OVERDUE =
  /^(?<promised>(?:we (?:have )?promised|you were promised) .*?),? (?:and|but) it(?:'s| is) (?:now |already )?(?:\w+day|the \d+\w*)(?: now| already| today)?$/u;

const WE_DID_NOT: Record<Language, (asked: string) => string> = {
  en: (asked) => `we did not answer, though ${asked}`,
  ru: (asked) => `мы не ответили, хотя ${asked}`,
  uk: (asked) => `ми не відповіли, хоча ${asked}`,
};

/** What the customer could not do, and that we were the cause. */
const BECAUSE_OF_US: Record<Language, RegExp> = {
  en: /^(?<cost>you(?:'ve)? (?:can't|cannot|couldn't|had to|have to|missed|lost|spent|were late|ended up) .*?|your (?:[\p{L}'’-]+ ){1,4}?(?:missed|lost|had to|couldn't|can't|was ruined|were ruined|was late|was spoilt|was spoiled)(?: .*?)?),? because (?<deed>(?:we|our|the|nobody) (?!.*\b(?:it|they|them|he|she|him)\b)[^,]*)$/u,
  ru: /^(?<cost>(?!мы ).*?),? (?:потому что|так как|из-за того,? что) (?<deed>мы .*)$/u,
  uk: /^(?<cost>(?!ми ).*?),? (?:тому що|бо|через те,? що) (?<deed>ми .*)$/u,
};

const WE_DID: Record<Language, (deed: string, cost: string) => string> = {
  en: (deed, cost) => `${deed}, and that ${cost} because of it`,
  ru: (deed, cost) => `${deed}${deed.includes(',') ? ',' : ''} и что из-за этого ${cost}`,
  uk: (deed, cost) => `${deed}${deed.includes(',') ? ',' : ''} і що через це ${cost}`,
};

/** «Ви їздите на роботу спітнілі, | а абонемент коштує 1400»: what they pay, said in the heat. */
const BESIDE = /, (?:а|і це) (?:\p{L}+ ){1,3}кошту(?:є|ють|вав|вала|вало|вали) [\d ]+\p{L}*$/u;

/** «до сих пор руки дрожат»: whose, is left unsaid, and is the customer's. */
const BODY =
  /^(?!.*(?<!\p{L})(?:Ваш\p{L}*|Вам|Вас|наш\p{L}*)(?!\p{L}))(?:(?:до сих пор|досі|теперь|тепер|весь день|другий день|второй день) )?(?:руки|голова|спина|ноги|сердце|серце|глаза|очі|горло|живот|живіт|шея|шия|нервы|нерви|давление|тиск|колено|коліно) \p{L}+/u;

const POINTS_AHEAD = /(?:^| )(?:его|её|ее|их|нему|ней|них) /u;

/** What we did or left undone is ours to be sorry for, and not what the customer did: «мы не ответили, хотя Вы писали». */
export function owned(language: Language, told: Passage): Passage {
  const event = language !== 'en' && BODY.test(told.text) ? { ...told, text: `у Вас ${told.text}` } : told;
  const asked = UNANSWERED[language].exec(event.text)?.groups?.asked;
  const { deed, cost } = BECAUSE_OF_US[language].exec(event.text)?.groups ?? {};
  // «…, потому что мы отменили заказ накануне его дня рождения»: whose, stands in front
  const isBound = deed !== undefined && POINTS_AHEAD.test(deed);
  const promised = language === 'en' ? OVERDUE.exec(event.text)?.groups?.promised : undefined;
  const unheeded = language === 'en' ? UNHEEDED.exec(event.text)?.groups : undefined;
  const text = asked
    ? WE_DID_NOT[language](asked)
    : deed && cost && !isBound
      ? WE_DID[language](deed, cost)
      : promised
        ? `${promised}, and that did not happen`
        : unheeded && `${unheeded.came}, though ${unheeded.asked}`;
  // the cost alone, where the cause reads as somebody else's: "the bus never came"
  const opening = language === 'en' && !asked && cost?.startsWith('your ') ? cost : undefined;
  if (text !== undefined) return { ...event, actor: 'firm', divided: true, opening, text };
  if (language === 'uk') {
    const own = asOwn(event.text).replace(BESIDE, '');
    return own === event.text ? event : { ...event, text: own, opening: event.opening && asOwn(event.opening) };
  }
  const active = language === 'en' && !event.open ? inActiveVoice(event.text) : event.text;
  if (active === event.text) return event;
  return { ...event, actor: 'firm', text: active, opening: event.opening && inActiveVoice(event.opening) };
}
