import { PIECES } from './lean-pieces';

/**
 * Which of the two Cyrillic languages a word points to. Letters that only one of them has come first; other words tell
 * by the pieces they are made of, beginnings (^), endings ($) and whole words among them, learnt from the corpus.
 */

/** Enough to believe a sentence against what the rest of the text says; a unit is half of log-odds. */
export const SURE = 6;
const EVERYDAY = 8;
/** What a letter tells that the other language lacks. */
export const CERTAIN = 12;
/** Letters in a piece, marks of start and end among them. Whole words may be longer. */
const LONGEST = 4;

/** Words of everyday talk that look like either language in their pieces. */
const RUSSIAN = words(
  `хорошо плохо ясно отлично нельзя ужас позор обман конечно срочно здесь сюда здрасте благодарю вчера потому
  даже между кроме лучше хуже будто много мимо против вижу найти найду они ему тот тишина ошибка размер цена жалоба
  жалобу скидка платеж сервис принято обратно позже зря чуть кстати поздно такую другую чужую доктор хозяйка хозяин
  месяц никого нету видимо которого которую должен должна нашла нашли взять адрес связь посреди среди возле около снаружи отвалилось отвалилась
  сломалось сломалась порвалось порвалась потерялось потерялась`,
);
const UKRAINIAN = words(
  `добре погано чудово гаразд жах ганьба шкода швидко довго посилка посилку дуже грошей трохи рази десь кожен саме
  краще прикро багато нижче обидва пише каже казали поруч гарна гарний гарного сукня знов хоче хочете горить загубила
  загубили забере дарма зламано зламалась перепрошую слухаю нащо рядок будинок зателефонуйте смачного зупинка даруйте
  борг пан нуль може усе цей ось куди другий маю просимо адресу одразу квиток отже тобто хв таке нервуйте
  купальнику гидота гидко смердить болить сиджу друкую тарифи минулого минулої докладно четверту переробимо
  струм струмом дружина дружину дружині ударив вдарив вкрав вкрала вкрали поцупили прибиральниця прийняли`,
);

const weights = new Map(
  PIECES.flatMap(([weight, pieces]) => pieces.split(' ').map((piece) => [piece, weight] as const)),
);

/** Lean of words seen before; emptied when full. */
const KEPT = 20_000;
const known = new Map<string, number>();

/** Above 0 towards Russian, below 0 towards Ukrainian; ±`SURE` and more settles a sentence. @param form in Cyrillic letters */
export function leanOf(form: string): number {
  let lean = known.get(form);
  if (lean === undefined) {
    lean = weigh(form);
    if (known.size >= KEPT) known.clear();
    known.set(form, lean);
  }
  return lean;
}

function weigh(form: string): number {
  if (/[ыэъ]/.test(form)) return CERTAIN;
  if (/[іїєґ']/.test(form)) return -CERTAIN;
  if (RUSSIAN.has(form)) return EVERYDAY;
  if (UKRAINIAN.has(form)) return -EVERYDAY;
  const word = `^${form}$`;
  let lean = weights.get(word) ?? 0;
  for (let length = 2; length <= LONGEST && length < word.length; length++) {
    for (let at = 0; at + length <= word.length; at++) lean += weights.get(word.slice(at, at + length)) ?? 0;
  }
  return lean;
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
