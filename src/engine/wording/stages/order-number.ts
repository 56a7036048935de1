/** What a number of ours is called before it: an order, a booking, a ticket, an invoice. */
const CALLED = [
  '(?:order|booking|reservation|ticket|invoice|tracking|reference|ref|parcel|confirmation|case)s?',
  'заказ\\p{L}*|брон\\p{L}*|заявк\\p{L}*|обращени\\p{L}*|накладн\\p{L}*|отправлени\\p{L}*|посылк\\p{L}*|трек(?:-номер)?\\p{L}*',
  'замовлен\\p{L}*|бронюван\\p{L}*|звернен\\p{L}*|відправлен\\p{L}*|посилк\\p{L}*',
].join('|');
const MARK = '(?:number|no\\.?|nr\\.?|num\\.?|id|номер\\p{L}*|за номером|под номером)';
/** Letters and digits in one piece, with three digits or more in a row: "4417", "AL-20481", "2025/118". */
const NUMBER = '(?=[\\p{L}\\d/-]*\\d{3})[\\p{Lu}\\d]+(?:[-/][\\p{Lu}\\d]+)*';
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${CALLED})(?!\\p{L})[\\s:,(]*(?:${MARK}[\\s:]*)?(?:[#№][\\s]*)?(?<number>${NUMBER})(?![\\p{L}\\d])`,
  'giu',
);
const MARKED = new RegExp(`[#№]\\s?(?<number>${NUMBER})(?![\\p{L}\\d])`, 'gu');
const YEAR = /^(?:19|20)\d\d$/u;

/** The number by which the customer names their order, booking or ticket; `undefined` for none, and for several. */
export function orderNumber(message: string): string | undefined {
  const numbers = [...message.matchAll(NAMED), ...message.matchAll(MARKED)]
    .map(({ groups }) => groups?.number ?? '')
    .filter((number) => !YEAR.test(number) && number === number.toUpperCase());
  const different = new Set(numbers);
  return different.size === 1 ? numbers[0] : undefined;
}
