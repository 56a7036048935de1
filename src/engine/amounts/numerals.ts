import type { Span } from '../model';
import { SPELLED, spelledValue } from './spelled';

/** A number in a text, in figures or in words. */
export interface Numeral extends Span {
  value: number;
}

/** 1 500 · 1,500.00 · 1.500,50 · 12.5 · 1500; not a part of a code, a date, a phone number or a longer number. */
const FIGURES =
  "(?<![\\p{L}\\p{N}_#№=/&?]|\\p{N}[.,:])(?:\\d{1,3}(?:[ \\u00a0\\u202f'’.,]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?)";
const NUMERAL = new RegExp(`(?<figures>${FIGURES})|(?<spelled>${SPELLED})`, 'giu');

/** «2 тыс. руб.», "3k", «1,5 млн» */
const MULTIPLIER =
  /[ \u00a0\u202f]?(?:(?<thousand>тыс(?:\.|яч\p{L}*)|тис(?:\.|яч\p{L}*)|тыс|тис|thousand|k|к)|(?<million>млн\.?|million|миллион\p{L}*|мільйон\p{L}*)|(?<hundred>hundred|сотен|сотні|соток))(?![\p{L}\p{N}])/iuy;

/** Every number of a text, left to right. */
export function numeralsIn(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (const { 0: words, index, groups = {} } of text.matchAll(NUMERAL)) {
    // «3 тысячи» is one number
    if (index < (numerals.at(-1)?.end ?? 0)) continue;
    const numeral = { start: index, end: index + words.length };
    numerals.push(
      groups.spelled === undefined
        ? multiplied(text, { ...numeral, value: figuresValue(words) })
        : { ...numeral, value: spelledValue(words) },
    );
  }
  return numerals;
}

/** A last part of three figures counts thousands ("1,500"), one of two is a fraction ("1,50"). */
function figuresValue(figures: string): number {
  const parts = figures.split(/[ \u00a0\u202f'’.,]/u);
  const last = parts.at(-1) ?? '';
  const isFraction = parts.length > 1 && (last.length < 3 || /^0\D/u.test(figures));
  return Number(isFraction ? `${parts.slice(0, -1).join('')}.${last}` : parts.join(''));
}

function multiplied(text: string, numeral: Numeral): Numeral {
  MULTIPLIER.lastIndex = numeral.end;
  const found = MULTIPLIER.exec(text);
  if (!found?.groups) return numeral;
  const by = found.groups.thousand ? 1000 : found.groups.million ? 1_000_000 : 100;
  return { start: numeral.start, end: numeral.end + found[0].length, value: numeral.value * by };
}
