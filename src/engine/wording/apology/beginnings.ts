import type { Excerpt } from '../../incoming/excerpt';
import type { Language } from '../../model';
import { BEGINNINGS as ENGLISH_BEGINNINGS, HELD_OUT, OWN_BEGINNINGS } from './tables/english';
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

/** Behind what was asked for, it belongs to that. */
const DENIES = /^(?:не|not|no)$/u;

const GOES_ON = /^(?:and|but|и|а|но|і|й|та|але)$/u;

export const OWNER = /^(?:i|we)$/u;

/** Whether a clause tells what was ordered, asked for or promised, and nothing that went wrong by itself. */
export function isBeginning({ reading, language }: Telling, part: Excerpt): boolean {
  const words = reading.analysis.tokens.slice(part.firstToken, part.endToken);
  const own = language === 'en' && /^(?:i|we|i've|we've)$/u.test(words[0]?.form ?? '');
  const at = words.findIndex(({ form }) => BEGINNINGS[language].test(form) || (own && OWN_BEGINNINGS.test(form)));
  if (language === 'en' && HELD_OUT.test(`${words.map(({ form }) => form).join(' ')} `))
    return !words.some(({ form }) => GOES_ON.test(form));
  // «просил не звонить» asks for something all the same
  if (words.some(({ form }, index) => TWICE.test(form) && !(index === at + 1 && DENIES.test(form)))) return false;
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
