import { isParty } from './slavic/nouns';
import { UKRAINIAN } from './tables/ukrainian';
import { formsBefore, type Telling } from './telling';
import { type Word, word } from './words';

/** «Майстер обіцяв прийти зранку. | Він не прийшов» → «ваш майстер не прийшов»: who is meant, where one of ours alone can be. */
export function withOneOfOurs(telling: Telling, at: number, words: readonly Word[]): Word[] {
  const [first, ...rest] = words;
  if (telling.language !== 'uk' || !first || !/^(?:він|вона)$/u.test(first.form) || !acts(rest)) return [...words];
  const isHer = first.form === 'вона';
  const meant = new Set(formsBefore(telling, at).flatMap((form) => oneOfOurs(form, isHer) ?? []));
  const [who] = meant;
  if (who === undefined || meant.size > 1) return [...words];
  const whose = { ...word(isHer ? 'ваша' : 'ваш'), spaced: first.spaced };
  return [whose, word(who), ...rest.map((one, index) => (index === 0 ? { ...one, spaced: true } : one))];
}

/** What people do, and things do not: «він не прийшов». */
function acts(words: readonly Word[]): boolean {
  return words.slice(0, 6).some(({ form }) => DOES.test(form));
}

const DOES =
  /^(?:прийш|приїха|з'яви|подзвони|передзвони|зателефонува|вибачи|попереди|поклав|поклала|сказа|привіз|привезла|забу|відмови|накрича|нагруби|висади|запізн|спізн)\p{L}*$/u;

/** Somebody of the firm's people by the word for them in any case. */
function oneOfOurs(form: string, isHer: boolean): string | undefined {
  if (INSTITUTION.test(form)) return;
  if (isParty(form, UKRAINIAN)) return isOne(form, isHer) ? form : undefined;
  if (!CASES.test(form)) return;
  return [...UKRAINIAN.parties].find(
    (name) =>
      name.length > 3 &&
      isOne(name, isHer) &&
      !INSTITUTION.test(name) &&
      form.length <= name.length + 3 &&
      form.startsWith(name.slice(0, stemOf(name))),
  );
}

/** Whether a word in the nominative names one woman, or one man. */
function isOne(name: string, isHer: boolean): boolean {
  return !/[иі]$/u.test(name) && /[ая]$/u.test(name) === isHer;
}

/** Letters that a noun keeps in all its cases: «майст[ер]», «продав[ець]», «майстрин[я]». */
function stemOf(name: string): number {
  return name.length - (/ець$/u.test(name) ? 3 : /тер$/u.test(name) ? 2 : /[аяьй]$/u.test(name) ? 1 : 0);
}

const CASES = /(?:а|я|у|ю|ом|ем|єм|ові|еві|єві|ою|ею|єю|і)$/u;

/** Firms and their parts: rarely a person is meant by them. */
const INSTITUTION =
  /^(?:служб|склад|магазин|компан|фірм|банк|достав|хімчист|клін|бригад|підтрим|бот|чат|охорон|бухгалтері)/u;
