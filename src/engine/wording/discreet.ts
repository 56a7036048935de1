import type { Language, Talk } from '../model';
import { smallYou } from './address-form';
import type { Apology } from './apology/apologise';

/** Tears, shame, and that somebody has nothing left to live on. What could not be paid is a loss like others. */
const PRIVATE =
  /(?<!\p{L})(?:cr(?:y|ied|ying)|tears|sobb\p{L}*|we(?:pt|ep\p{L}*)|asham\p{L}*|humiliat\p{L}*|плака\p{L}*|плачу|(?:за|раз)?рыда\p{L}*|сл[её]з\p{L}*|стыдно|унижен\p{L}*|(?:нечем|не на что)(?! (?:за|о)?плат)|ридал\p{L}*|ридаю|сльоз\p{L}*|соромно|принижен\p{L}*|(?:нічим|(?:нема|немає) (?:чим|за що))(?! (?:за|с|о)?плат))(?!\p{L})/iu;

/** What is said in its place: that it hurt, and not how it showed. */
const HURT: Record<Language, string> = {
  en: ', and that it hurt you so much.',
  ru: ' и что из-за этого Вам было так тяжело.',
  uk: ' і що через це Вам було так важко.',
};

/**
 * An apology as it is said to a customer: nobody is told that they cried, or that they have nothing to live on; that it
 * hurt is said, and what hurt is answered by what we do (S4).
 */
export function discreet(apology: Apology, talk: Pick<Talk, 'smallYou'>): Apology {
  const { told, text, language } = apology;
  if (!told) return apology;
  const end = endOf(told.event, text);
  if (end === null || !PRIVATE.test(text.slice(end))) return apology;
  const cost = told.cost && !PRIVATE.test(told.cost) ? told.cost : undefined;
  const closed = told.event.includes(',') && language !== 'en' ? ',' : '';
  // «Простите нас: Вы заказали торт, а мы не привезли его, и из-за этого Вам было так тяжело»
  const said = text.startsWith('Простите нас:') ? HURT.ru.replace(' что', '') : HURT[language];
  const hurt = talk.smallYou ? smallYou(said) : said;
  return { ...apology, text: `${text.slice(0, end)}${closed}${hurt}`, told: { event: told.event, cost } };
}

/** Where the event ends in a text that tells it; its first letter may have been fitted to the word before it. */
function endOf(event: string, text: string): number | null {
  const rest = event.slice(1);
  const at = text.indexOf(rest);
  return at < 0 ? null : at + rest.length;
}
