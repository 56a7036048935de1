import type { Language } from '../../model';
import { isFirstName } from '../name/first-names';
import type { Links } from './links';
import { lineOf, type Word } from './words';

const CLOSING = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
]);

/** What somebody is quoted with stays as it is, as one word; `null` where it is a speech. */
export function withoutQuoted(words: readonly Word[]): { words: Word[]; passages: ReadonlyMap<string, string> } | null {
  const left: Word[] = [];
  const passages = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (!one) break;
    const closing = CLOSING.get(one.text);
    const end = closing ? words.findIndex((other, index) => index > at && other.text === closing) : -1;
    if (end < 0) {
      left.push(one);
      continue;
    }
    const form = `«${at}»`;
    if (end - at > 6) return null;
    passages.set(form, lineOf(words.slice(at, end + 1)));
    left.push({ text: form, form, kind: 'mark', spaced: one.spaced });
    at = end;
  }
  return { words: left, passages };
}

/** «сервіс знову «ліг»»: a verb that somebody puts between quotation marks says the same without them. */
export function withoutScareQuotes(words: readonly Word[], isVerb: (one: Word) => boolean): Word[] {
  const isScare = (at: number) => {
    const [open, one, close] = at < 0 ? [] : words.slice(at, at + 3);
    const isQuoted = open && one && close && CLOSING.get(open.text) === close.text;
    return isQuoted && /^\p{Ll}/u.test(one.text) && isVerb(one) && !SAYS.test(words[at - 1]?.form ?? '');
  };
  return words.flatMap((one, at) => {
    if (isScare(at) || isScare(at - 2)) return [];
    return isScare(at - 1) ? [{ ...one, spaced: words[at - 1]?.spaced ?? true }] : [one];
  });
}

/** In front of what somebody is quoted with, or what a mark or a sign reads. */
const SAYS =
  /^(?:отмети\p{L}+|указа\p{L}+|написа\p{L}+|стоит|стояло|статус|зазначи\p{L}+|каже|кажуть|сказа\p{L}+|відпові\p{L}+|пише|говор\p{L}+|сказал\p{L}*|ответи\p{L}+|пишет)$/u;

/** «замовлення 4471829 прийшла не та модель»: the number is a heading, and something else is the subject. */
export function withoutOrderNumber(words: readonly Word[]): Word[] {
  const [noun, ...rest] = words;
  const number = rest.findIndex(({ kind }) => kind === 'number');
  const [verb] = rest.slice(number + 1);
  const isHeading =
    noun !== undefined &&
    NEUTER.test(noun.form) &&
    (number === 0 || (number === 1 && /^(?:№|номер)$/u.test(rest[0]?.form ?? ''))) &&
    verb?.kind === 'word' &&
    /(?:ла|в|ов)$/u.test(verb.form);
  return isHeading ? rest.slice(number + 1).map((one, at) => (at === 0 ? { ...one, spaced: false } : one)) : [...words];
}

const NEUTER = /^(?:замовлення|бронювання|звернення|бронирование|обращение)$/u;

/** «@bank my card …»: whom it is addressed to. */
export function withoutAddressee(words: Word[]): Word[] {
  const [first] = words;
  if (first?.text === '@' || first?.text === '#') return words.slice(2);
  return first && /^[@#]/u.test(first.text) ? words.slice(1) : words;
}

/** «ви як орендодавець нічого не зробили» → «ви нічого не зробили»: what we are to them. */
export function withoutRole(words: readonly Word[]): Word[] {
  const at = words.findIndex(
    ({ form }, index) => /^(?:вы|ви)$/u.test(form) && /^(?:как|як)$/u.test(words[index + 1]?.form ?? ''),
  );
  if (at < 0) return [...words];
  const rest = words.slice(at + 2);
  const end = rest.findIndex(({ form }, index) => index > 0 && (ROLE_ENDS.test(form) || index > 2));
  return end < 0 ? [...words] : [...words.slice(0, at + 1), ...rest.slice(end)];
}

const ROLE_ENDS =
  /^(?:не|ни|ні|уже|вже|все|всё|еще|ще|до|досі|так|снова|знову|за|в|у|на|третий|третій|другий|второй|должны|маєте|повинні|мали|сами|самі|просто|даже|навіть|мне|нам|мені|меня|нас|мене)$|(?:ли|[еєиї]те)(?:с[ья])?$/u;

/** Without what hung on the words that were cut out. */
export function withoutLoose(words: Word[], { on }: Links): Word[] {
  const at = words.findLastIndex((one, index) => index > 2 && on.has(one.form));
  return at < 0 ? words : words.slice(0, at);
}

const SMALL =
  /^(?:HER|HIM|HIS|NOT|ALL|ANY|THE|AND|BUT|FOR|YOU|MY|NO|SO|NOW|TWO|ONE|OUT|OFF|НЕ|ДВА|ТРИ|ВСЁ|ВСЕ|НЕТ|ЭТО|ЦЕ|УЖЕ|ВЖЕ|МОЙ|МІЙ)$/u;

/** Days and months, as English capitalises them. */
export const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|april|june|july|august|september|october|november|december|christmas)$/u;

/** Words that were shouted, in a voice that an apology has. */
export function quietly(language: Language, words: readonly Word[]): Word[] {
  const letters = words
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join('');
  const shouted = letters.length > 5 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.7;
  return words.map((one) => {
    const loud = /^\p{Lu}{4,}$/u.test(one.text) || SMALL.test(one.text) || (shouted && /^\p{Lu}/u.test(one.text));
    return loud && (shouted || SMALL.test(one.text) || isCommon(language, one))
      ? {
          ...one,
          text: DAY.test(one.form) ? one.text.charAt(0) + one.text.slice(1).toLowerCase() : one.text.toLowerCase(),
        }
      : one;
  });
}

/** Whether a word in capitals is a word like others, and no abbreviation. */
function isCommon(language: Language, { text }: Word): boolean {
  return language === 'en'
    ? !/^(?:IBAN|HDMI|NASA|UEFA|IKEA|SWIFT|ASAP)$/u.test(text) && /[AEIOUY]/u.test(text)
    : /[АЕИОУЫЭЮЯІЇЄ].*[АЕИОУЫЭЮЯІЇЄ]/u.test(text);
}

/**
 * The first word of a sentence without its capital, unless it is a name: before another name, with more capitals, or a
 * first name that is no word as well.
 */
export function uncapitalised(language: Language, first: Word, second: Word | undefined): Word {
  if (
    /^(?:it's|there's|i'd|we'd|you'd|the|my|our|your|on|in|at|by|after|since|from|with|for|no|two|there|this|it|на|в|у|с|з|із|за|по|до|от|від|из|после|після|при|для|через|из-за|вчера|вчора|учора|сегодня|сьогодні)$/u.test(
      first.form,
    )
  )
    return { ...first, text: first.text.toLowerCase() };
  const isName =
    !/^\p{Lu}\p{Ll}*(?:['-]\p{Ll}+)*$/u.test(first.text) ||
    /^\p{Lu}\p{Ll}/u.test(second?.text ?? '') ||
    (language !== 'en' && isFirstName(first.text, language) && !ALSO_WORDS.test(first.form));
  return isName ? first : { ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) };
}

/** First names that are words as well: «Надія згасла», «Мила підлогу», «Света нет». */
const ALSO_WORDS =
  /^(?:віра|надія|любов|роман|романа|роза|лілія|дана|кость|марта|цезар|аврора|вера|надежда|любовь|лилия|мила|рада|света|ким|юна|август|флора|спартак)$/u;
