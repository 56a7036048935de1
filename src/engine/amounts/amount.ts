import type { Span } from '../model';

/** The currencies that are recognised in a text, by their ISO 4217 codes. */
const CURRENCIES = [
  ...(['USD', 'EUR', 'GBP', 'UAH', 'RUB', 'PLN', 'KZT', 'BYN', 'CHF', 'CAD', 'AUD', 'CZK'] as const),
  ...(['GEL', 'MDL', 'TRY', 'ILS'] as const),
] as const;

/** What an amount is counted in: a currency, or hundredths of a price. */
export const UNITS = [...CURRENCIES, 'percent'] as const;
export type Unit = (typeof UNITS)[number];

/** So much of something. `percent`: 15 is 15%. */
export interface Sum {
  value: number;
  unit: Unit;
}

/** An amount as it stands in a text, its currency or percent sign included; of a range ("10–15%") the upper end counts. */
export interface Amount extends Span, Sum {
  /** How many of them there are, where a number says so: "two $15 vouchers". */
  times?: number;
}
