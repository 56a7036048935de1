import { isPluralPast } from './slavic/verbs';
import type { Telling } from './telling';
import type { Word } from './words';

/** «это нормально, | что …», «оказалось, | что …»: what stands behind it is a fact. */
export function isKnown({ parts, reading }: Telling, at: number): boolean {
  const last = reading.analysis.tokens[(parts[at]?.endToken ?? 0) - 1]?.form ?? '';
  return FACTIVE.test(last);
}

const FACTIVE =
  /^(?:нормально|нормальным|оказалось|выяснилось|обидно|бесит|возмущает|возмутило|поражает|неприятно|странно|удивляет|злит|досадно|печально|обнаружил[аи]?|виявилося|виявилось|з'ясувалося|з'ясувалось|прикро|дратує|обурює|неприємно|дивно|сумно|вийшло|виявив|виявила|нормальним)$/u;

/** «обвинили в краже, | даже не извинились»: whoever did the first, may have done the second. */
export function tellsOfMany({ parts, reading }: Telling, at: number): boolean {
  return reading.analysis.tokens
    .slice(parts[at]?.firstToken, parts[at]?.endToken)
    .some(({ form }) => isPluralPast(form));
}

/** «Жду ответа» asks; «жду третий день» tells. */
export function isWaiting(words: readonly Word[]): boolean {
  return words.some(({ form }) => WAITS.test(form)) && !words.some(({ form }) => LONG.test(form));
}

const WAITS = /^(?:жду|ждем|ожидаю|чекаю|чекаємо|очікую)$/u;

const LONG =
  /^(?:ден|дн|сут|недел|месяц|год|лет|час|минут|мин|полчас|полдня|утр|вечер|ноч|уже|давно|долго|вечно|тижд|тижн|місяц|рік|рок|годин|хвилин|півгодин|ранк|вже|досі|довго|добу|доби|третий|третій|второй|другий|понедел|вторник|сред|четверг|пятниц|суббот|воскрес|понеділ|вівтор|серед|четвер|п'ятниц|субот|неділ|сорок|два|две|три|пять|дві|п'ять|вічно|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)/u;

/** Russian or Ukrainian in Latin letters: the tables don't know it. */
export function isForeign({ language }: Telling, words: readonly Word[]): boolean {
  const letters = words
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join('');
  const cyrillic = letters.replace(/[^\p{Script=Cyrillic}]/gu, '').length;
  return language === 'en' ? cyrillic > 0 : cyrillic * 2 < letters.length;
}
