import type { Language } from '../../model';
import type { Passage } from './passage';

/** A promise with what became of it; `null` where it is none that a complaint names because it was not kept. */
export function unkept(language: Language, event: Passage): Passage | null {
  if (HELD_OUT.test(event.text)) return { ...event, open: false, text: `${event.text}${NOT_SO[language]}` };
  if (event.actor !== 'firm' || !PROMISED.test(event.text)) return null;
  return { ...event, open: false, text: `${event.text}${event.divided ? ',' : ''}${UNKEPT[language]}` };
}

/** What was held out to the customer, that somebody would do or that they would have. */
const HELD_OUT =
  /^(?:you were (?:\w+ )?(?:promised|assured|guaranteed|told|advised) |we (?:told|promised|assured) you .*(?:would|will) |we promised (?:that )?(?:the|your|our|a|it) .*would |(?:мы|ми) (?:Вам|\S+ Вам) (?:по)?об[еі]ц?щ?али, (?:что|що) )/u;

const NOT_SO: Record<Language, string> = {
  en: ', and that did not happen',
  ru: ', и этого не случилось',
  uk: ', і цього не сталося',
};

/** A deed that was promised: a complaint names it when it was not done. */
const PROMISED =
  /^(?:we promised to |(?:[\p{L}\d]+ (?:\p{L}+ )?назад )?мы (?:\S+ )?(?:по)?обещали (?:\S+ )?\S+ть(?:ся)? |(?:[\p{L}\d]+ (?:\p{L}+ )?тому )?ми (?:\S+ )?(?:по)?обіцяли (?:\S+ )?\S+ти(?:ся)? )/u;

const UNKEPT: Record<Language, string> = {
  en: " and didn't",
  ru: ' и не сделали этого',
  uk: ' і не зробили цього',
};
