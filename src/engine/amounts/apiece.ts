import { SPELLED, spelledValue } from './spelled';

/** People who are given something together, by a word that numerals have no form for. */
const TOGETHER: Readonly<Record<string, number>> = {
  ...counted(2, 'двоих троих четверых пятерых шестерых семерых'),
  ...counted(2, 'двоим троим четверым пятерым шестерым семерым'),
  ...counted(2, "двом трьом чотирьом п'ятьом шістьом сімом"),
  ...counted(5, "п'ятьох шістьох сімох"),
  обоим: 2,
  обеим: 2,
  обом: 2,
};
const MANY = `(?<many>\\d{1,2}|${Object.keys(TOGETHER).join('|')}|${SPELLED})(?![\\p{L}\\p{N}])`;
const EACH_OF = new RegExp(
  `(?<!\\p{L})(?:${[
    `each (?:and every )?(?:one )?of (?:(?:you|us|the|your|these|those) )*${MANY}`,
    `кажд\\p{L}+ из (?:(?:вас|нас|этих|ваших) )*${MANY}`,
    `кожн\\p{L}+ (?:з|із|зі) (?:(?:вас|нас|цих|ваших) )*${MANY}`,
    `${MANY} of you (?=.*(?:each|apiece))`,
    `(?:вам|всем|усім|всім) ${MANY}(?=.* по )`,
  ].join('|')})`.replace(/<many>/gu, numbered()),
  'iu',
);
/** More are no people or things that one reply makes good. */
const MOST = 12;

/** To how many a sentence gives what it gives: 4 in "for each of the four of you", 1 where it does not say. */
export function givenTo(sentence: string): number {
  const { groups = {} } = EACH_OF.exec(sentence.replaceAll('ё', 'е').replace(/[’ʼ`]/gu, "'")) ?? {};
  const many =
    Object.values(groups)
      .find((one) => one !== undefined)
      ?.toLowerCase() ?? '';
  const value = TOGETHER[many] ?? (Number(many) || spelledValue(many));
  return value > 1 && value <= MOST ? value : 1;
}

/** Groups of one expression need names of their own. */
function numbered(): () => string {
  let group = 0;
  return () => `<many${group++}>`;
}

function counted(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index]));
}
