import type { Language } from '../model';
import type { Sum, Unit } from './amount';

/** Signs that stand before the number in English; everywhere else behind it. */
const SIGNS: Partial<Record<Unit, string>> = { USD: '$', EUR: '€', GBP: '£', UAH: '₴', RUB: '₽', PLN: 'zł', KZT: '₸' };
/** People write «500 грн», whatever sign there is. */
const SLAVIC: Partial<Record<Unit, string>> = { UAH: 'грн' };

/** An amount as it is written in a language: "$1,500", «1 500 грн», «15 %» is written "15%". */
export function writtenSum({ value, unit }: Sum, language: Language): string {
  const number = writtenNumber(value, language);
  if (unit === 'percent') return `${number}%`;
  const sign = SIGNS[unit];
  if (language === 'en') return sign && sign.length === 1 && unit !== 'UAH' ? `${sign}${number}` : `${number} ${unit}`;
  return `${number}\u00a0${SLAVIC[unit] ?? sign ?? unit}`;
}

function writtenNumber(value: number, language: Language): string {
  const [whole = '', fraction] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, language === 'en' ? ',' : '\u00a0');
  return fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}
