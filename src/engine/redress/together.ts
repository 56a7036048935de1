import type { Unit } from '../amounts/amount';
import type { Analysis } from '../text/analysis';
import type { OfferedAmount } from './offered';

const oneOf = (...words: string[]) => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
/** Behind these, in a sentence, something is given instead of something else or on a condition. */
const INSTEAD = new RegExp(
  oneOf(
    'or|instead|alternatively|otherwise|if|choose|choice|between',
    'или|либо|вместо|если|выбор|выберите|выбирайте',
    'або|чи|замість|якщо|вибір|оберіть|обирайте',
  ),
  'iu',
);
/** Before an amount that was told already. */
const TOLD = new RegExp(`${oneOf('the|this|that|your', 'эт[а-я]+|ваш[а-я]*', 'це[йюї]|ця|ваш[а-яіїєґ]*')} $`, 'iu');
/** Before an amount that comes on top of another one. */
const MORE = new RegExp(
  `${oneOf('another|extra|more|additional|further|plus', 'ещ[её]|дополнительн[а-я]+', 'ще|додатков[а-яіїєґ]+')} (?:\\p{L}+ )?$`,
  'iu',
);

/**
 * The amounts of one currency that a draft gives one beside the other, in its order. What is given instead of
 * something else or on a condition, what is told once more, and a sum of what stands around it are not among them.
 */
export function givenTogether(offered: readonly OfferedAmount[], unit: Unit, analysis: Analysis): OfferedAmount[] {
  const given: OfferedAmount[] = [];
  for (const amount of offered.filter((one) => one.unit === unit)) {
    const before = analysis.text.slice(analysis.sentences[amount.sentence]?.start ?? 0, amount.start);
    const last = given.at(-1);
    const isSame = given.some(({ value }) => value === amount.value);
    const isTold = isSame && (TOLD.test(before) || (last?.sentence !== amount.sentence && !MORE.test(before)));
    if (!last || (!isTold && !INSTEAD.test(before))) given.push(amount);
  }
  const all = given.reduce((sum, { value }) => sum + value, 0);
  const sum = given.findIndex(({ value }) => given.length > 2 && value === all - value);
  return sum < 0 ? given : given.toSpliced(sum, 1);
}
