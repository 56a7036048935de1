import { UNITS, type Unit } from './amount';

/** By unit, the signs or words that tell of it, as parts of a regular expression. */
type Table = Partial<Record<Unit, string>>;

/** Before or behind the number: $50, 50 $. A bare $ is the dollar of the United States. */
const SIGNS: Table = {
  CAD: 'CA?\\$|CAD\\$',
  AUD: 'AU?\\$|AUD\\$',
  USD: 'US\\$|\\$',
  EUR: '€',
  GBP: '£',
  UAH: '₴',
  RUB: '₽',
  PLN: 'zł',
  KZT: '₸',
  GEL: '₾',
  TRY: '₺',
  ILS: '₪',
};

/** Behind the number alone. The more telling come first: "Canadian dollars" are dollars too. */
const WORDS: Table = {
  CAD: 'canadian dollars?',
  AUD: 'australian dollars?',
  BYN: 'бел\\. ?руб\\.?|белорусск[а-я]+ рубл[а-я]+|білоруськ[а-яіїєґ]+ рубл[а-яіїєґ]+',
  USD: '(?:us )?dollars?|bucks?|доллар[а-я]*|долар[а-яіїєґ]*|бакс[а-яіїєґ]*',
  EUR: 'euros?|евро|євро',
  GBP: 'pounds?(?: sterling)?|quid|фунт[а-яіїєґ]*(?: стерл[иі]нг[а-яіїєґ]*)?',
  UAH: 'hryvni?[a-z]{1,3}|грн\\.?|гривень|гривен|гривнев[а-яіїєґ]+|гривн[а-яіїєґ]{1,3}',
  RUB: 'rou?bles?|rubles?|руб\\.?|рублей|рубл[её]в[а-яё]+|рубл[а-яіїєґ]{1,3}|р\\.?',
  PLN: 'zlot[a-z]{1,2}|złot[a-zy]{1,2}|злот[а-яіїєґ]{1,3}',
  KZT: 'tenge|тенге',
  CHF: 'francs?|франк[а-яіїєґ]*',
  CZK: 'koruna|korunas|крон[а-яіїєґ]?',
  GEL: 'lari|лари|ларі',
  MDL: 'lei|лей|леев|леїв',
  TRY: 'liras?|лир[а-я]?|лір[а-яіїєґ]?',
  ILS: 'shekels?|шекел[а-яіїєґ]*',
  percent: 'per ?cent|процент[а-яіїєґ]*|відсот[а-яіїєґ]*',
};
const CODES = `${UNITS.filter((unit) => unit !== 'percent').join('|')}|RUR`;

/** Not inside a longer word: «р» of «раз», "lei" of "leisure". */
const ENDS = '(?![\\p{L}\\p{N}])';
const GAP = '[ \\u00a0\\u202f]?';

/** «300 бонусных рублей» */
const BONUS = '(?:бонусн[а-яіїєґ]+ )?';

const AFTER = new RegExp(
  `(?:${GAP}|-(?=\\p{L}))${BONUS}(?:${[
    `(?<code>(?:${CODES})${ENDS})`,
    ...Object.entries(WORDS).map(([unit, words]) => `(?<${unit}_>(?:${words})${ENDS})`),
    ...Object.entries(SIGNS).map(([unit, signs]) => `(?<${unit}>(?:${signs})(?!\\p{N}))`),
    '(?<percent>%)',
  ].join('|')})`,
  'iuy',
);
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}$])(?:(?<code>${CODES})|${Object.entries(SIGNS)
    .map(([unit, signs]) => `(?<${unit}>${signs})`)
    .join('|')})${GAP}$`,
  'iu',
);
/** Characters before a number that can hold its sign. */
const LONGEST_SIGN = 6;

interface UnitFound {
  unit: Unit;
  /** Where the amount begins or ends with it. */
  at: number;
}

/** What a number counts that ends at `end`. */
export function unitAfter(text: string, end: number): UnitFound | null {
  AFTER.lastIndex = end;
  const found = AFTER.exec(text);
  const unit = unitIn(found?.groups);
  return found && unit ? { unit, at: beforeFullStop(text, end + found[0].length) } : null;
}

/** What a number counts that starts at `start`. */
export function unitBefore(text: string, start: number): UnitFound | null {
  const from = Math.max(0, start - LONGEST_SIGN);
  const found = BEFORE.exec(text.slice(from, start));
  const unit = unitIn(found?.groups);
  return found && unit ? { unit, at: from + found.index } : null;
}

function unitIn(groups: Record<string, string | undefined> = {}): Unit | undefined {
  const [name, written] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
  const code = name === 'code' ? written?.toUpperCase().replace('RUR', 'RUB') : name?.replace('_', '');
  return UNITS.find((unit) => unit === code);
}

/** The full stop of an abbreviation belongs to it inside a sentence («500 руб. на карту»), and not where it ends one. */
function beforeFullStop(text: string, end: number): number {
  return text[end - 1] === '.' && !/^\s+[\p{Ll}\p{N}]/u.test(text.slice(end, end + 4)) ? end - 1 : end;
}
