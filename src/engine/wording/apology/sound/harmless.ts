import type { Language } from '../../../model';
import type { Passage } from '../passage';
import { setOf } from '../words';

/**
 * Whether a told clause says only what the customer did, and nothing in it went wrong: «Вы лежали у нас в палате».
 * Russian alone so far: there an «я» that is left out makes an event of every past form.
 */
export function isHarmless(language: Language, { text, open }: Pick<Passage, 'text' | 'open'>): boolean {
  const said = TOOK.test(text) ? text.replace(FOR_SO_LONG, '') : text;
  if (language !== 'ru' || open || !OWN.test(said) || CONTRAST.test(said) || COUNTED.test(said)) return false;
  return !namesHarm(said);
}

/** Whether a told Russian clause has a word of what a customer waits through, loses, suffers or pays twice. */
export function namesHarm(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .some((word) => HARM.has(word) || HARMED.some((beginning) => word.startsWith(beginning)));
}

/** What we did, behind a harmless clause of the customer's: «Вы лежали у нас в палате и | мы перепутали капельницы». */
export function withoutHarmless(language: Language, { text, open }: Passage): string | null {
  const first = AND_WE.exec(text)?.[0];
  return first && isHarmless(language, { text: first, open }) ? text.slice(first.length) : null;
}

/** Whether a clause ends in what somebody said, or says what no apology repeats: «так и было». */
export function isSpeech(text: string): boolean {
  return SPEAKS_LAST.test(text) || TWICE_US.test(text) || SAID_THAT.test(text);
}

/** «…, а в сервисе говорят: год»: what they say, was cut off. */
const SPEAKS_LAST =
  /(?:так и (?:было|надо|должно быть)|сам\p{L}* (?:пройд[её]т|виноват\p{L}*))$|(?<!не )(?:говорят|сказали|сказал[аи]?|заявили|заявляют|кажуть|казали|заявляють)$|(?<!\p{L})(?:каже|кажуть) (?!правду|неправду)\p{L}+$|так\p{L}+ і бу(?:в|ла|ло|ли)$/u;

/** «не пустили, потому что вы не отправили»: others did the first. */
const TWICE_US =
  /(?:^| )(?:мы|ми) .* (?:потому что|так как|из-за того,? что|тому що|бо|через те,? що) (?:мы|ми|наш\p{L}*) /u;

/** «кажуть запису немає»: what was said, with nothing that sets it off. */
const SAID_THAT =
  /(?<!\p{L})(?:каже|кажуть|сказа(?:в|ла|ли)) (?:Вам )?(?!що|як|чому|про)[^,«»"]*(?<!\p{L})(?:немає|нема|не(?= )|\p{L}+(?:ється|иться|ають|ують))(?!\p{L})/u;

/** «Вы сняли у нас домик на двое суток»: for how long it was taken. */
const TOOK =
  /^Вы (?:[\p{L}\d]+ ){0,3}(?:сняли|взяли|арендовали|забронировали|заказали|купили|оформили|оплатили|отдали|сдали) /u;
const FOR_SO_LONG =
  / на (?:[\p{L}\d]+ )?(?:час|часа|часов|минут|сутки|суток|день|дня|дней|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет)(?!\p{L})/gu;

const OWN = /^Вы (?!не )/u;

const CONTRAST = /, (?:а|но|хотя|и) /u;

/** How much of it, or how often; a size, a date or an hour is no harm. */
const COUNTED =
  /\d[\d .]*(?:р|руб\p{L}*|₽|тыс\p{L}*|т|тонн\p{L}*|мин\p{L}*|час(?:а|ов)?|дн\p{L}+|день|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет|раз\p{L}?|км|килом\p{L}*|этаж\p{L}*)(?!\p{L})/u;

const AND_WE = /^Вы [^,]+?,? и (?=мы )/u;

const HARM = setOf(
  'не нет ни никто без вместо дважды трижды опять снова пешком час часа часов минут сутки суток полдня специально ради зря впустую раз раза разы',
  'только лишь обманом нечем негде',
);

/** Beginnings of what a customer waits through, loses, suffers or pays twice. */
const HARMED = [
  ...setOf(
    'чуж жд ожида прожд подожд просто простаив просиж стоя стои сиде сиди мёрз мерз замёрз замерз промок мокн мокл провис ночу ночева мучи мучае терп',
    'ищете иска бега ходи хожу езди едете ехал пиш писал звон дозв добива остал остае остаё лиши теря потер опозд пропус трат потрат вынужд плач плак рыд',
    'отрав заболе болеете просту упал пада слом травм пореза обож ушиб задых кашл боит боял испуг переплат плати заплати наше нашли обнаруж увидел узна',
    'получ второй вторую трет четв пятый пятую шест седьм восьм переде отмыва голод перенерв нерв краснел извинял объяснял доказыва обману унижен выкин',
    'выброс обнов отмен спите попада живёте живете жили обзвани страда температур ангин мокр промочи слегл больниц травмпункт болит кров опух распух вырвал рвало босик',
  ),
];
