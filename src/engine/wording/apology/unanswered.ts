import type { Language } from '../../model';
import type { Passage } from './passage';

/** That the customer wrote or rang, and that nobody answered. */
const UNANSWERED: Record<Language, RegExp> = {
  en: /^(?<asked>you(?:'ve| have)? (?:\w+ )?(?:wrote|written|emailed|called|rang|rung|phoned|messaged|texted)\b.*?),? (?:and|but) (?:nobody|no one|no-one) (?:ever |has |even )?(?:answered|replied|responded|wrote back)(?: (?:to )?you)?$/u,
  ru: /^(?<asked>Вы .*(?:писали|написали|звонили|обращались)(?: [^,]*)?),? (?:а|но|и) (?:Вам )?(?:так )?(?:никто )(?:Вам )?(?:так и )?не ответил$/u,
  uk: /^(?<asked>Ви .*(?:писали|написали|дзвонили|телефонували|зверталися)(?: [^,]*)?),? (?:а|але|і|та) (?:Вам )?(?:так )?(?:ніхто )(?:Вам )?(?:так і )?не відповів$/u,
};

const WE_DID_NOT: Record<Language, (asked: string) => string> = {
  en: (asked) => `we did not answer, though ${asked}`,
  ru: (asked) => `мы не ответили, хотя ${asked}`,
  uk: (asked) => `ми не відповіли, хоча ${asked}`,
};

/** What we left undone is ours to be sorry for, and not that the customer wrote: «мы не ответили, хотя Вы писали». */
export function owned(language: Language, event: Passage): Passage {
  const asked = UNANSWERED[language].exec(event.text)?.groups?.asked;
  if (asked === undefined) return event;
  return { ...event, actor: 'firm', divided: true, opening: undefined, text: WE_DID_NOT[language](asked) };
}
