import type { Span } from '../model';

/** Parts of a price, in hundredths of it, with the words that tell them, as parts of a regular expression. */
const PARTS: readonly (readonly [number, string])[] = [
  [75, 'three[ -]quarters|три четверти|трех четвертей|три чверті|трьох чвертей'],
  [67, 'two[ -]thirds|две трети|двух третей|дві третини|двох третин'],
  [50, 'half|половин[а-яіїєґ]+'],
  [33, '(?:a |one |one-)third|треть|трети|третью|третин[а-яіїєґ]+'],
  [25, '(?:a |one |one-)quarter|четверть|четверти|четвертью|чверть|чверті|чвертю'],
];
/** What a part is taken of, and in English that it is taken off. A part of anything else ("half an hour") is no amount. */
const OF_A_PRICE = [
  ' off',
  '(?: of)?(?: the| your| this| that)?(?: total| final| full)? (?:price|cost|bill|fee|fare|amount|order|invoice|total|rate|rent)',
  '(?: от)?(?: полной| всей| общей)? (?:стоимост|цен|сумм|оплат|заказ|счета|чека)[а-я]*',
  '(?: від)?(?: повної| всієї| усієї| загальної)? (?:вартост|цін|сум|оплат|замовлен|рахунку|чека)[а-яіїєґ]*',
].join('|');
/** A half that is told in one word, or by what is done with the price. */
const HALF = [
  'half-price',
  'halv(?:e|ed|ing) (?:the|your) (?:price|cost|bill|fee|fare|invoice|total|rate|rent)',
  'пол[ -]?цены|полстоимости|полсуммы|вполовину дешевле',
  'пів[ -]?ціни|пів[ -]?вартості|пів[ -]?суми|удвічі дешевше|вдвічі дешевше|вдвое дешевле',
].join('|');

/** A group for each part, named by what it comes to, in whole words. */
const SHARE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PARTS.map(([value, words]) => `(?<of${value}>(?:${words})(?:${OF_A_PRICE}))`).join('|')}|${HALF})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What `HALF` tells. */
const HALF_VALUE = 50;

/** The parts of a price that a text names in words, in hundredths, left to right: "half price" is 50, «треть стоимости» 33. */
export function sharesIn(text: string): (Span & { value: number })[] {
  const plain = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return [...plain.matchAll(SHARE)].map(({ 0: words, index, groups = {} }) => {
    const part = PARTS.find(([value]) => groups[`of${value}`] !== undefined);
    return { start: index, end: index + words.length, value: part?.[0] ?? HALF_VALUE };
  });
}
